/**
 * The steps that come after the questions. The first question must be quick on a slow phone, so these
 * are fetched by the step that needs them, and ahead of need while the questions are answered.
 */
import type { Component, Snippet } from 'svelte';
import type { Form } from './form.svelte.ts';
import type { Guest } from './guest.ts';

export type LaterStep = Component<{
	form: Form;
	/** Where the steps are. */
	base: string;
	guest?: Guest;
	ontakewhole: () => void;
	/** Whom one may ring, beside where help is. Given the journey's id. */
	contacts?: Snippet<[string]>;
}>;

const parts: Record<string, (() => Promise<{ default: LaterStep }>) | undefined> = {
	more: () => import('./More.svelte'),
	child: () => import('./Child.svelte'),
	'no-need': () => import('./NoNeed.svelte'),
	review: () => import('./Review.svelte'),
	setting: () => import('./SettingStep.svelte')
};

/** Undefined for a step that is always at hand. */
export async function loadStep(step: string): Promise<LaterStep | undefined> {
	return (await parts[step]?.())?.default;
}

/** Fetches all of them, so that going on needs no network. What fails is fetched again when it is needed. */
export async function fetchLater(): Promise<void> {
	await Promise.allSettled(Object.values(parts).map((part) => part?.()));
}
