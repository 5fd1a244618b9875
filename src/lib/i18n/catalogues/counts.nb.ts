export default {
	title: 'Tall på samtaler',
	lead: 'Hvor mange samtaler som er ferdige i hver enhet, kvartal for kvartal. Her står bare summer, ingenting om den enkelte.',
	officialTitle: 'Det offisielle tallet er WMFG11',
	official:
		'Antall første samtaler regnes ut fra prosedyrekoden WMFG11 i det pasientadministrative systemet. Tallene her er til eget bruk. De er ofte lavere, for samtaler uten Hjemvei er ikke med.',
	example: 'Enhetene her er eksempler. Den som driver Hjemvei, fyller inn de riktige.',
	off: 'Telling er ikke slått på her. Da telles ingenting, og det finnes ingen tall å vise.',
	failed: 'Vi fikk ikke hentet tallene. Sjekk nettet, og prøv igjen.',
	again: 'Prøv igjen',
	nothing: 'Ingen tall å vise ennå. Tall lavere enn {{few}} vises ikke.',
	chart: 'Over tid',
	what: 'Hva',
	table: 'Alle enheter',
	save: 'Lagre som regneark (CSV)',
	quarter: '{{number}}. kvartal {{year}}',
	short: '{{number}}. kv. {{year}}',
	few: 'færre enn {{few}}',
	fewSign: '< {{few}}',
	fewMeans: 'Der det står < {{few}}, er tallet lavere enn {{few}}.',
	column: { quarter: 'Kvartal', unit: 'Enhet' },
	measure: {
		held: 'Samtale holdt',
		later: 'Utsatt',
		declined: 'Takket nei',
		note: 'Notat ferdig',
		wmfg11: 'WMFG11 krysset av'
	},
	howTitle: 'Slik telles det',
	how: {
		finished:
			'En samtale telles én gang, når helsepersonell trykker «Ferdig». Pasientens telefon sender ingenting.',
		what: 'Det som sendes, er enheten, om samtalen ble holdt, om notatet er ferdig, og om WMFG11 er krysset av. Verken navn, tid eller svar blir sendt.',
		later: 'Vil pasienten heller ha den første samtalen i kommunen, telles det også som «Utsatt».',
		day: 'Tallene er slik de var da dagen begynte. Er det færre enn fem, vises ikke tallet.',
		practice: 'Øvingspasienter telles aldri.'
	},
	desk: {
		title: 'Telling',
		unit: 'Enheten din',
		choose: 'Velg enhet',
		none: 'Velger du ingen enhet, telles ikke samtalen.',
		hint: 'Når du trykker «Ferdig», telles samtalen for enheten. Det sendes ikke noe om pasienten.',
		waiting: 'Samtalen telles når du har nett, så lenge fanen er åpen.',
		done: 'Samtalen er telt.',
		unsure:
			'Vi vet ikke om samtalen ble telt. Vi sender den ikke en gang til, for da kunne den bli telt to ganger.',
		practice: 'Dette er øving, og telles ikke.',
		see: 'Se tallene'
	}
} as const;
