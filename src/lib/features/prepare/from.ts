/** Whose an answer is, where it is not the patient's own. */
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Form } from './form.svelte.ts';

/** «fra Kari»; undefined for what the patient answered. */
export function fromWords(i18n: I18n, form: Form, key: string): string | undefined {
	const name = form.sheet[key] === undefined ? undefined : form.by(key);
	return name === undefined ? undefined : i18n.t(($) => $.prepare.from, { name });
}

/** Who gave which answer, by the sheet's keys; what is not in it, the patient has given. */
export function givenBy(form: Form): Readonly<Record<string, string>> {
	const given = Object.keys(form.sheet).map((key) => [key, form.by(key)] as const);
	return Object.fromEntries(given.filter((one): one is [string, string] => one[1] !== undefined));
}
