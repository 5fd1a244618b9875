/** Which form the patient's own view is in just now: what is begun, else what was confirmed last. */
import { packFor } from '$lib/content/packs/index.ts';
import * as drafts from '$lib/client/drafts.ts';
import * as results from '$lib/client/results.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Answerer } from '$lib/core/result/result.ts';
import type { ViewForm } from '$lib/core/room/index.ts';

export type About = {
	readonly form: ViewForm;
	readonly answerer: Answerer;
	/** Empty where nothing is answered. */
	readonly sheet: Sheet;
};

export async function aboutNow(journey: string): Promise<About> {
	const begun = (await drafts.list()).filter((draft) => draft.journey === journey);
	const newest = begun.toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
	if (newest && (await drafts.isAnswered(newest.id)))
		return { ...settingOf(newest), sheet: await drafts.sheet(newest.id) };
	const confirmed = (await results.list()).find((result) => result.journey === journey);
	if (confirmed) return { ...settingOf(confirmed), sheet: confirmed.sheet };
	if (newest) return { ...settingOf(newest), sheet: {} };
	const { id, version } = packFor({ role: 'self' });
	return {
		form: { conversation: 1, length: 'whole', pack: { id, version } },
		answerer: { role: 'self' },
		sheet: {}
	};
}

function settingOf({ conversation, length, pack, answerer }: ViewForm & { readonly answerer: Answerer }) {
	return { form: { conversation, length, pack: { id: pack.id, version: pack.version } }, answerer };
}

/** «To blikk» is between the patient's own view and another's: whoever answers for somebody has no own to show. */
export function hasOwnView({ role }: Answerer): boolean {
	return role === 'self' || role === 'together';
}
