import type { Words } from './index.ts';
import type nb from './document.nb.ts';

export default {
	app: 'Heimveg',
	staff: 'Helsepersonell, namn ikkje oppgitt',
	answers: 'Svara',
	answersText: {
		signed:
			'Svara ligg ved slik dei kom, med signaturen frå telefonen. Signaturen viser at svara ikkje er endra, og at dei kjem frå éi og same eining. Han viser ikkje kven som svarte.',
		keyed: 'Svara ligg ved. Helsepersonell har skrive dei inn frå eit papirskjema, og dei er ikkje signerte.',
		practice: 'Svara ligg ved. Dei er dikta opp for øving, og er ikkje signerte.'
	},
	imported: {
		signed: 'Henta frå telefonen til pasienten.',
		keyed: 'Skrive inn frå eit papirskjema.',
		practice: 'Oppdikta pasient for øving.'
	},
	checked: {
		same: 'Signaturen er kontrollert. Dei seks sifra vart samanlikna på begge skjermane.',
		absent:
			'Signaturen er kontrollert. Dei seks sifra vart ikkje samanlikna, for pasienten var ikkje til stades.',
		keyed: 'Ingen signatur å kontrollere. Svara er lesne av frå papiret.',
		practice: 'Ingen signatur å kontrollere.'
	},
	note: 'Notatet',
	plan: 'Avtalen heim',
	notSent: 'Avtalen er ikkje send til telefonen.'
} as const satisfies Words<typeof nb>;
