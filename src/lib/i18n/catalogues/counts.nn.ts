import type nb from './counts.nb.ts';
import type { Words } from './index.ts';

export default {
	title: 'Tal på samtalar',
	lead: 'Kor mange samtalar som er ferdige i kvar eining, kvartal for kvartal. Her står berre summar, og ingenting om nokon.',
	officialTitle: 'Det offisielle talet er WMFG11',
	official:
		'Talet på første samtalar blir rekna ut frå prosedyrekoden WMFG11 i det pasientadministrative systemet. Tala her er til eige bruk. Dei er ofte lågare, for samtalar utan Heimveg er ikkje med.',
	example: 'Einingane her er døme. Den som driv Heimveg, fyller inn dei rette.',
	off: 'Teljing er ikkje slått på her. Då blir ingenting talt, og det finst ingen tal å vise.',
	failed: 'Vi fekk ikkje henta tala. Sjekk nettet, og prøv igjen.',
	again: 'Prøv igjen',
	nothing: 'Ingen samtalar er talde enno.',
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
			'Ein samtale blir talt når helsepersonell trykkjer «Ferdig», éin gong. Telefonen til pasienten sender ingenting.',
		what: 'Det som blir sendt, er eininga, om samtalen vart halden, om notatet er ferdig, og om WMFG11 er kryssa av. Ikkje noko namn, inga tid og ingen svar.',
		later: '«Utsett» er òg når pasienten heller vil ha den første samtalen i kommunen.',
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
			'Vi veit ikkje om samtalen vart talt. Han blir ikkje send éin gong til, så han ikkje blir talt to gonger.',
		practice: 'Dette er øving, og blir ikkje talt.',
		see: 'Sjå tala'
	}
} as const satisfies Words<typeof nb>;
