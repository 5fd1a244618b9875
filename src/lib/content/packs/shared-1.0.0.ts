/**
 * Words both packs use. They count in the hash of every pack that holds them: once released, a
 * change here needs a new version of each (README.md beside this file).
 */
import type { Questions } from '$lib/core/instrument/pack.ts';
import type { Text } from '$lib/core/locale.ts';

/** The same for everyone, whatever they answered (DESIGN §5). */
export const safety: Text = {
	nb: 'Har du feber, tung pust, brystsmerter eller ny svakhet i kroppen? Ring avdelingen som behandler deg, legevakten på 116 117 eller 113 ved fare for liv. Ikke vent til samtalen.',
	nn: 'Har du feber, tung pust, brystsmerter eller ny veikskap i kroppen? Ring avdelinga som behandlar deg, legevakta på 116 117 eller 113 ved fare for liv. Ikkje vent til samtalen.'
};

export const questions: Questions = {
	noneOfThese: { nb: 'Ingen av disse', nn: 'Ingen av desse' },
	goneThrough: { nb: 'Gått gjennom', nn: 'Gått gjennom' },
	first: {
		nb: 'Hvilke av disse vil du snakke om først? Velg opptil tre.',
		nn: 'Kva for nokre av desse vil du snakke om først? Vel opptil tre.'
	},
	other: { nb: 'Andre utfordringer', nn: 'Andre utfordringar' },
	important: { nb: 'Hva er viktig for deg nå?', nn: 'Kva er viktig for deg no?' },
	childView: { nb: 'Hva sier barnet selv?', nn: 'Kva seier barnet sjølv?' },
	followUp: {
		nb: 'Ønsker du oppfølging for noe av dette?',
		nn: 'Ønskjer du oppfølging for noko av dette?'
	},
	followUpChoices: [
		{ id: 'yes', text: { nb: 'Ja', nn: 'Ja' } },
		{ id: 'no', text: { nb: 'Nei', nn: 'Nei' } },
		{ id: 'maybe', text: { nb: 'Kanskje', nn: 'Kanskje' } }
	],
	themes: { nb: 'Hvilke temaer vil du snakke om?', nn: 'Kva for tema vil du snakke om?' },
	companion: { nb: 'Hvem blir med deg til samtalen?', nn: 'Kven blir med deg til samtalen?' },
	language: {
		nb: 'Trenger du tolk, eller vil du snakke samisk?',
		nn: 'Treng du tolk, eller vil du snakke samisk?'
	},
	languageChoices: [
		{ id: 'interpreter', text: { nb: 'Jeg trenger tolk', nn: 'Eg treng tolk' } },
		{ id: 'sami', text: { nb: 'Jeg vil snakke samisk', nn: 'Eg vil snakke samisk' } }
	],
	languageName: { nb: 'Hvilket språk?', nn: 'Kva språk?' },
	phone: {
		nb: 'Hvilket telefonnummer kan du nås på?',
		nn: 'Kva telefonnummer kan du bli nådd på?'
	},
	municipality: {
		nb: 'Hvilken kommune eller bydel bor du i?',
		nn: 'Kva kommune eller bydel bur du i?'
	},
	gp: { nb: 'Hvem er fastlegen din?', nn: 'Kven er fastlegen din?' },
	alone: {
		nb: 'Jeg vil ha tid alene med deg som leder samtalen',
		nn: 'Eg vil ha tid åleine med deg som leier samtalen'
	},
	sendMunicipality: {
		nb: 'Kan oppsummeringen av samtalen sendes til hjemkommunen din?',
		nn: 'Kan oppsummeringa av samtalen sendast til heimkommunen din?'
	},
	sendGp: {
		nb: 'Kan en kopi av oppsummeringen sendes til fastlegen din?',
		nn: 'Kan ein kopi av oppsummeringa sendast til fastlegen din?'
	},
	noNeed: { nb: 'Jeg har ingen behov nå', nn: 'Eg har ingen behov no' },
	wantsConversation: { nb: 'Vil du likevel ha samtalen?', nn: 'Vil du likevel ha samtalen?' },
	wantsConversationChoices: [
		{ id: 'yes', text: { nb: 'Ja', nn: 'Ja' } },
		{ id: 'later', text: { nb: 'Ikke nå, spør meg igjen', nn: 'Ikkje no, spør meg igjen' } },
		{ id: 'no', text: { nb: 'Nei takk', nn: 'Nei takk' } }
	],
	private: { nb: 'Ikke for pårørende', nn: 'Ikkje for pårørande' }
};
