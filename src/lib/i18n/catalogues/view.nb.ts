/** The answers as they stand beside the work with them. */
export default {
	/** What a relative or a parent answered is said to be theirs, in every part of it. */
	marked: {
		patient: 'Merket',
		relative: 'Merket av pårørende',
		parent: 'Merket av forelder',
		family: 'Merket av forelder og barn'
	},
	ownWords: {
		patient: 'Egne ord',
		relative: 'Pårørendes egne ord',
		parent: 'Forelderens egne ord',
		family: 'Forelderens og barnets egne ord'
	},
	number: {
		patient: 'Tallet',
		relative: 'Tallet, satt av pårørende',
		parent: 'Tallet, satt av forelder',
		family: 'Tallet, satt av forelder og barn'
	},
	questions: {
		patient: 'Spørsmål pasienten vil ta opp',
		relative: 'Spørsmål pårørende vil ta opp',
		parent: 'Spørsmål forelderen vil ta opp',
		family: 'Spørsmål forelder og barn vil ta opp'
	},
	notHappened: 'Skjedde ikke siden sist',
	child: 'Barnets egne ord',
	childOnly: {
		title: 'Bare til deg, fra barnet',
		hint: 'Det barnet holder for seg selv, blir ikke med når du kopierer eller skriver ut. Appen viser det ikke til foreldrene. Vurder selv hva du skriver i journalen, for foreldre kan ha rett til å lese den.'
	},
	/** How a relative sees it, beside the patient's own answers. */
	seen: {
		title: 'Slik {{name}} ser det',
		someone: 'en pårørende',
		lead: 'Begge har sagt ja til at du får se dette. Ingen av dem har mer rett enn den andre.',
		differ: 'Her ser de det ulikt',
		number: 'Tallet er {{mine}} hos pasienten og {{theirs}} hos {{name}}.',
		onlyMine: '{{item}} er merket av pasienten, ikke av {{name}}.',
		onlyTheirs: '{{item}} er merket av {{name}}, ikke av pasienten.',
		all: 'Alt {{name}} har svart',
		questions: 'Spørsmål {{name}} vil ta opp',
		sent: 'Pasienten har sagt ja til at spørsmålene går med.',
		bad: 'Det en pårørende har svart, fulgte med, men kan ikke åpnes her.'
	},
	by: {
		legend: 'Vis etter',
		group: 'grupper',
		theme: 'temaer',
		hint: 'Hvert punkt står én gang, under temaet som passer best.'
	},
	themeChosen: 'vil snakke om temaet',
	numbers: {
		caption: 'Tallet i hver samtale',
		conversation: 'Samtale',
		short: 'Samtale {{number}}',
		value: 'Tall',
		notAnswered: 'ikke besvart',
		by: {
			together: 'svart sammen med en annen',
			proxy: 'svart av pårørende',
			parent: 'svart av forelder',
			relative: 'slik en pårørende ser det'
		}
	},
	/** What the six digits are good for, where no phone shows them. */
	digits: {
		keyed: 'Skriv tallet på papiret.',
		practice: 'Viser svarene igjen når de er skjult.'
	},
	copied: 'Kopiert. Lim inn i journalen.',
	origin: {
		keyed: 'Skrevet inn fra papir av helsepersonell. Ikke signert.',
		practice: 'Øvelse. Pasienten er oppdiktet.'
	},
	keyedAt: 'Skrevet inn {{when}}',
	signature: {
		keyed: {
			title: 'Ingen signatur',
			text: 'Svarene er skrevet av fra papir på denne maskinen. Papiret er originalen.'
		},
		practice: {
			title: 'Øvelse',
			text: 'Svarene er oppdiktet. De hører ikke hjemme i noen journal.'
		}
	}
};
