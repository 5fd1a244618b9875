import { error } from '@sveltejs/kit';
import { packs } from '$lib/content/packs/index.ts';
import { fixedSteps } from '$lib/core/pathway/steps.ts';
import { locales } from '$lib/core/locale.ts';

const steps: readonly string[] = [
	...fixedSteps,
	...new Set(packs.flatMap((pack) => pack.screens.map(({ id }) => id)))
];

export const entries = () => locales.flatMap((locale) => steps.map((step) => ({ locale, step })));

export function load({ params }) {
	if (!steps.includes(params.step)) error(404);
	return { step: params.step };
}
