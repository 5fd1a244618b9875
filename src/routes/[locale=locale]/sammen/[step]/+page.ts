import { error } from '@sveltejs/kit';
import { packs } from '$lib/content/packs/index.ts';
import { fixedSteps } from '$lib/core/pathway/steps.ts';
import { locales } from '$lib/core/locale.ts';
import { loadStep } from '$lib/features/prepare/later.ts';
import { loadWords } from '$lib/i18n/index.svelte.ts';

/** Who answers, and confirming, are the patient's own. */
const steps: readonly string[] = [
	...fixedSteps.filter((step) => !['setting', 'child', 'confirm'].includes(step)),
	...new Set(packs.flatMap((pack) => pack.screens.map(({ id }) => id)))
];

export const entries = () => locales.flatMap((locale) => steps.map((step) => ({ locale, step })));

export async function load({ params: { step }, parent }) {
	if (!steps.includes(step)) error(404);
	const { locale } = await parent();
	const [later] = await Promise.all([loadStep(step), loadWords(locale, 'prepare', 'live')]);
	return { step, later };
}
