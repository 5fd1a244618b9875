import type nb from './counts.nb.ts';
import type { Words } from './index.ts';

export default {
	title: 'Tal på samtalar',
	lead: 'Kor mange samtalar som er ferdige i kvar eining, kvartal for kvartal. Her står berre summar, ingenting om den enkelte.',
	officialTitle: 'Det offisielle talet er WMFG11',
	official:
		'Talet på første samtalar blir rekna ut frå prosedyrekoden WMFG11 i det pasientadministrative systemet. Tala her er til eige bruk. Dei er ofte lågare, for samtalar utan Heimveg er ikkje med.',
	example: 'Einingane her er døme. Den som driv Heimveg, fyller inn dei rette.',
	off: 'Teljing er ikkje slått på her. Då blir ingenting talt, og det finst ingen tal å vise.',
	failed: 'Vi fekk ikkje henta tala. Sjekk nettet, og prøv igjen.',
	again: 'Prøv igjen',
	nothing: 'Det finst ingen tal å vise enno. Tal lågare enn {{few}} blir ikkje viste.',
	chart: 'Over tid',
	what: 'Kva',
	table: 'Alle einingane',
	save: 'Lagre som rekneark (CSV)',
	quarter: '{{number}}. kvartal {{year}}',
	short: '{{number}}. kv. {{year}}',
	few: 'færre enn {{few}}',
	fewSign: '< {{few}}',
	fewMeans: 'Der det står < {{few}}, er talet lågare enn {{few}}.',
	column: { quarter: 'Kvartal', unit: 'Eining' },
	measure: {
		held: 'Samtale halden',
		later: 'Utsett',
		declined: 'Takka nei',
		note: 'Notat ferdig',
		wmfg11: 'WMFG11 kryssa av'
	},
	howTitle: 'Slik blir det talt',
	how: {
		finished:
			'Ein samtale blir talt éin gong, når helsepersonell trykkjer «Ferdig». Telefonen til pasienten sender ingenting.',
		what: 'Det som blir sendt, er eininga, om samtalen vart halden, om notatet er ferdig, og om WMFG11 er kryssa av. Verken namn, tid eller svar blir sende.',
		later: 'Vil pasienten heller ha den første samtalen i kommunen, blir det også talt som «Utsett».',
		day: 'Tala er slik dei var då dagen tok til. Er det færre enn fem, blir ikkje talet vist.',
		practice: 'Øvingspasientar blir aldri talde.'
	},
	desk: {
		title: 'Teljing',
		unit: 'Eininga di',
		choose: 'Vel eining',
		none: 'Vel du inga eining, blir ikkje samtalen talt.',
		hint: 'Når du trykkjer «Ferdig», blir samtalen talt for eininga. Det blir ikkje sendt noko om pasienten.',
		waiting: 'Samtalen blir talt når du har nett, så lenge fana er open.',
		done: 'Samtalen er talt.',
		unsure:
			'Vi veit ikkje om samtalen vart talt. Vi sender han ikkje ein gong til, for då kunne han bli talt to gonger.',
		practice: 'Dette er øving, og blir ikkje talt.',
		see: 'Sjå tala'
	}
} as const satisfies Words<typeof nb>;
