/** Which draft a form stands on, and which pack it is drawn with. */
import { findPack, packFor, packs } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { Step } from '$lib/core/pathway/steps.ts';
import type { Answerer } from '$lib/core/result/result.ts';
import * as drafts from '$lib/client/drafts.ts';
import type { Draft } from '$lib/client/drafts.ts';
import * as journeys from '$lib/client/journeys.ts';
import * as results from '$lib/client/results.ts';
import { NEW_PERSON, type Beginning } from './beginning.ts';

const HOUR = 3_600_000;

/** A page is drawn, and may be answered, before its draft is known: a list belongs to the pack that has it. */
export function packAt(step: Step | undefined): Pack {
	const own = packFor({ role: 'self' });
	if (own.screens.some(({ id }) => id === step)) return own;
	return packs.findLast(({ screens }) => screens.some(({ id }) => id === step)) ?? own;
}

export function packOf(draft: Pick<Draft, 'pack'> | undefined): Pack | undefined {
	const found = draft && findPack(draft.pack.id, draft.pack.version);
	return found === 'newer' ? undefined : found;
}

/** The draft this tab is on. Whoever comes straight to the first question without one, begins one. */
export async function found(locale: Locale, step: Step): Promise<Draft | undefined> {
	const draft = await drafts.current();
	if (draft || step !== 'distress') return draft;
	return begin({ conversation: 1, answerer: { role: 'self' }, length: 'whole' }, locale, step);
}

/** A new draft. Those that were begun an hour ago or more and never answered make way for it. */
export async function begin({ person, ...setting }: Beginning, locale: Locale, step: Step): Promise<Draft> {
	const { id, version } = packFor(setting.answerer);
	for (const draft of await drafts.list()) {
		const old = draft.updatedAt < Date.now() - HOUR;
		if (old && !(await drafts.isAnswered(draft.id))) await drafts.remove(draft.id);
	}
	const journey = await journeyOf(person, setting.answerer);
	const known = (await results.list()).find((result) => result.journey === journey);
	const who = known && { name: known.name, birthDate: known.birthDate, relative: known.relative };
	return drafts.create({ ...setting, journey, ...who, locale, step, pack: { id, version } });
}

/** A journey belongs to one person; whoever now answers in another role than before starts an own one. */
async function journeyOf(person: string | undefined, answerer: Answerer): Promise<string> {
	const subject = journeys.subjectOf(answerer);
	if (person === NEW_PERSON) return (await journeys.create(subject)).id;
	const chosen = (await journeys.list()).find(({ id }) => id === person);
	return chosen?.subject === subject ? chosen.id : (await journeys.current(subject)).id;
}
