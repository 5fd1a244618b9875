import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Problem } from './handover.svelte.ts';

/** What went wrong, as one plain sentence with a way on. */
export function problemText(i18n: I18n, problem: Problem): string {
	if (problem === 'too-large') return i18n.t(($) => $.handover.make.tooLarge);
	if (problem === 'no-code') return i18n.t(($) => $.handover.make.failed);
	if (problem === 'no-file') return i18n.t(($) => $.handover.file.failed);
	return i18n.t(($) => $.handover.storage[problem]);
}
