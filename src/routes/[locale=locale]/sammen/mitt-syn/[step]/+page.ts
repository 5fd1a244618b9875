import { error } from '@sveltejs/kit';
import { packs } from '$lib/content/packs/index.ts';
import { locales } from '$lib/core/locale.ts';
import { loadStep } from '$lib/features/prepare/later.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';

/** What is asked of one who says how they see it themselves; the rest is the patient's. */
const steps: readonly string[] = [
	...['distress', 'more', 'review'],
	...new Set(packs.flatMap((pack) => pack.screens.map(({ id }) => id)))
];

export const entries = () => locales.flatMap((locale) => steps.map((step) => ({ locale, step })));

export async function load({ params: { step }, parent }) {
	if (!steps.includes(step)) error(404);
	const { locale } = await parent();
	const [later] = await Promise.all([
		step === 'more'
			? import('$lib/features/along/ViewMore.svelte').then((part) => part.default)
			: loadStep(step),
		loadWords(locale, 'prepare', 'along')
	]);
	return { step, later };
}
