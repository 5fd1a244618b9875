/** What the two are called in words, also where nobody has written a name. */
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** `Name`: the same at the start of a sentence. */
export function patientWords(i18n: I18n, patient: string | undefined): { name: string; Name: string } {
	const name = patient || i18n.t(($) => $.along.patient);
	return { name, Name: capital(name) };
}

export function relativeWords(i18n: I18n, relative: string | undefined): { who: string; Who: string } {
	const who = relative || i18n.t(($) => $.along.relative);
	return { who, Who: capital(who) };
}

function capital(words: string): string {
	return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
