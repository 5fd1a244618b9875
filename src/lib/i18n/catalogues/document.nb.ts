/** What stands in a saved or printed conversation beside the note and the plan, in the note's language. */
export default {
	app: 'Hjemvei',
	staff: 'Helsepersonell, navn ikke oppgitt',
	answers: 'Svarene',
	answersText: {
		signed:
			'Svarene ligger ved slik de kom, med signaturen fra telefonen. Signaturen viser at svarene ikke er endret, og at de kommer fra én og samme enhet. Den viser ikke hvem som svarte.',
		keyed: 'Svarene ligger ved. De er skrevet inn fra et papirskjema av helsepersonell, og er ikke signert.',
		practice: 'Svarene ligger ved. De er oppdiktet for øving, og er ikke signert.'
	},
	imported: {
		signed: 'Hentet fra pasientens telefon.',
		keyed: 'Skrevet inn fra et papirskjema.',
		practice: 'Oppdiktet pasient for øving.'
	},
	checked: {
		same: 'Signaturen er kontrollert. De seks sifrene ble sammenlignet på begge skjermene.',
		absent:
			'Signaturen er kontrollert. De seks sifrene ble ikke sammenlignet, for pasienten var ikke til stede.',
		keyed: 'Ingen signatur å kontrollere. Svarene er lest av fra papiret.',
		practice: 'Ingen signatur å kontrollere.'
	},
	note: 'Notatet',
	plan: 'Avtalen hjem',
	notSent: 'Avtalen er ikke sendt til telefonen.'
} as const;
