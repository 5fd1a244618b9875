import type { Words } from './index.ts';
import type nb from './view.nb.ts';

export default {
	marked: {
		patient: 'Merkt',
		relative: 'Merkt av pårørande',
		parent: 'Merkt av forelder',
		family: 'Merkt av forelder og barn'
	},
	ownWords: {
		patient: 'Eigne ord',
		relative: 'Eigne ord frå den pårørande',
		parent: 'Eigne ord frå forelderen',
		family: 'Eigne ord frå forelderen og barnet'
	},
	number: {
		patient: 'Talet',
		relative: 'Talet, sett av pårørande',
		parent: 'Talet, sett av forelder',
		family: 'Talet, sett av forelder og barn'
	},
	questions: {
		patient: 'Spørsmål pasienten vil ta opp',
		relative: 'Spørsmål den pårørande vil ta opp',
		parent: 'Spørsmål forelderen vil ta opp',
		family: 'Spørsmål forelder og barn vil ta opp'
	},
	notHappened: 'Det som ikkje skjedde sidan sist',
	child: 'Eigne ord frå barnet',
	childOnly: {
		title: 'Berre til deg, frå barnet',
		hint: 'Det barnet held for seg sjølv, blir ikkje med når du kopierer eller skriv ut. Appen viser det ikkje til foreldra. Vurder sjølv kva du skriv i journalen, for foreldre kan ha rett til å lese han.'
	},
	/** How a relative sees it, beside the patient's own answers. */
	seen: {
		title: 'Slik {{name}} ser det',
		someone: 'ein pårørande',
		lead: 'Begge har sagt ja til at du får sjå dette. Ingen av dei har meir rett enn den andre.',
		differ: 'Her ser dei det ulikt',
		number: 'Talet er {{mine}} hos pasienten og {{theirs}} hos {{name}}.',
		onlyMine: '{{item}} er merkt av pasienten, ikkje av {{name}}.',
		onlyTheirs: '{{item}} er merkt av {{name}}, ikkje av pasienten.',
		all: 'Alt {{name}} har svart',
		questions: 'Spørsmål {{name}} vil ta opp',
		sent: 'Pasienten har sagt ja til at spørsmåla går med.',
		bad: 'Det ein pårørande har svart, følgde med, men kan ikkje opnast her.'
	},
	by: {
		legend: 'Vis etter',
		group: 'grupper',
		theme: 'tema',
		hint: 'Kvart punkt står éin gong, under det temaet som passar best.'
	},
	themeChosen: 'vil snakke om temaet',
	numbers: {
		caption: 'Talet i kvar samtale',
		conversation: 'Samtale',
		short: 'Samtale {{number}}',
		value: 'Tal',
		notAnswered: 'ikkje svart på',
		by: {
			together: 'svart saman med ein annan',
			proxy: 'svart av pårørande',
			parent: 'svart av forelder',
			relative: 'slik ein pårørande ser det'
		}
	},
	digits: {
		keyed: 'Skriv talet på papiret.',
		practice: 'Viser svara igjen når dei er skjulte.'
	},
	copied: 'Kopiert. Lim inn i journalen.',
	origin: {
		keyed: 'Skrive inn frå papir av helsepersonell. Ikkje signert.',
		practice: 'Øving. Pasienten er oppdikta.'
	},
	keyedAt: 'Skrive inn {{when}}',
	signature: {
		keyed: {
			title: 'Ingen signatur',
			text: 'Svara er skrivne av frå papir på denne maskina. Papiret er originalen.'
		},
		practice: {
			title: 'Øving',
			text: 'Svara er oppdikta. Dei høyrer ikkje heime i nokon journal.'
		}
	}
} as const satisfies Words<typeof nb>;
