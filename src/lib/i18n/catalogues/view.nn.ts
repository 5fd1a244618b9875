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
