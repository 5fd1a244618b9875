/** What the patient's form is given where somebody is along. Loaded there alone: others' forms grow by nothing. */
import { locales } from '$lib/core/locale.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';
import BeforeConfirm from './BeforeConfirm.svelte';
import { Ours, type OwnForm } from './ours.svelte.ts';
import OwnBar from './OwnBar.svelte';

export type Own = {
	readonly ours: Ours;
	readonly Bar: typeof OwnBar;
	readonly BeforeConfirm: typeof BeforeConfirm;
};

/** Undefined where nobody is along after all. Throws StorageError. */
export async function joinOwn(form: OwnForm): Promise<Own | undefined> {
	const [ours] = await Promise.all([
		Ours.join(form),
		// The language can be changed in the middle of the form.
		...locales.map((locale) => loadWords(locale, 'live'))
	]);
	return ours && { ours, Bar: OwnBar, BeforeConfirm };
}
