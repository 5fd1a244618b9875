/** Whose an answer is, where it is not the patient's own. */
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Form } from './form.svelte.ts';

/** «fra Kari»; undefined for what the patient answered. */
export function fromWords(i18n: I18n, form: Form, key: string): string | undefined {
	const { by } = form as { readonly by?: (key: string) => string | undefined };
	const name = form.sheet[key] === undefined ? undefined : by?.(key);
	return name === undefined ? undefined : i18n.t(($) => $.prepare.from, { name });
}
