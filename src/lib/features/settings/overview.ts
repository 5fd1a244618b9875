/** What the settings screen says is stored: in all, and for each person. */
import { exportAll, whatIsStored, type Counts, type Stored } from '$lib/client/stored.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

type Journey = Stored['journeys'][number];

export type Overview = {
	readonly total: Counts;
	/** Oldest first. */
	readonly journeys: readonly {
		readonly journey: Journey;
		readonly title: string;
		readonly counts: Counts;
	}[];
};

export async function overview(i18n: I18n): Promise<Overview> {
	const stored = await exportAll();
	const journeys = stored.journeys.map(async (journey) => ({
		journey,
		title: journeyTitle(i18n, journey, stored),
		counts: await whatIsStored(journey.id)
	}));
	return { total: await whatIsStored(), journeys: await Promise.all(journeys) };
}

/** «Min vei: Kari», with the name that was given last. */
export function journeyTitle({ t }: I18n, { id, subject }: Journey, { results, drafts }: Stored): string {
	const name = [...results, ...drafts].findLast((row) => row.journey === id && row.name)?.name;
	const words = t(($) => $.home.settingsPage.person[subject]);
	return name ? `${words}: ${name}` : words;
}

export function countLines({ t }: I18n, counts: Counts): string[] {
	const { drafts, results, conversations, contacts, plans, planCodes, handovers, rooms } = counts;
	const lines: [number, string][] = [
		[results, t(($) => $.home.settingsPage.storedResults, { count: results })],
		[drafts, t(($) => $.home.settingsPage.storedDrafts, { count: drafts })],
		[conversations, t(($) => $.home.settingsPage.storedConversations, { count: conversations })],
		[plans, t(($) => $.home.settingsPage.storedPlans, { count: plans })],
		[planCodes, t(($) => $.home.settingsPage.storedPlanCodes, { count: planCodes })],
		[contacts, t(($) => $.home.settingsPage.storedContacts, { count: contacts })],
		[handovers, t(($) => $.home.settingsPage.storedHandovers, { count: handovers })],
		[rooms, t(($) => $.home.settingsPage.storedRooms)]
	];
	return lines.filter(([count]) => count > 0).map(([, words]) => words);
}
