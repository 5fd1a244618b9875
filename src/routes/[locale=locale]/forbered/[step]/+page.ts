import { error } from '@sveltejs/kit';
import { packs } from '$lib/content/packs/index.ts';
import { fixedSteps } from '$lib/core/pathway/steps.ts';
import { locales } from '$lib/core/locale.ts';
import { loadStep } from '$lib/features/prepare/later.ts';

const steps: readonly string[] = [
	...fixedSteps,
	...new Set(packs.flatMap((pack) => pack.screens.map(({ id }) => id)))
];

export const entries = () => locales.flatMap((locale) => steps.map((step) => ({ locale, step })));

export async function load({ params: { step } }) {
	if (!steps.includes(step)) error(404);
	const [later, confirm, contacts] = await Promise.all([
		loadStep(step),
		step === 'confirm' ? import('$lib/features/sign/Confirm.svelte') : undefined,
		step === 'review' ? import('$lib/features/journey/YourContacts.svelte') : undefined
	]);
	return { step, later, Confirm: confirm?.default, Contacts: contacts?.default };
}
