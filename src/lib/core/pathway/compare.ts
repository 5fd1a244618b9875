/**
 * What was answered each time, side by side. It tells what was marked and what was not; it judges nothing
 * and adds nothing up (DESIGN §4 «Answers»).
 */
import type { Group, Item, Pack } from '../instrument/pack.ts';
import type { Answers } from '../instrument/sheet.ts';
import type { Conversation, Length } from '../result/result.ts';

/** One conversation's answers, as they stand after corrections. */
export type Round = {
	readonly conversation: Conversation;
	readonly pack: Pack;
	readonly answers: Pick<Answers, 'distress' | 'marked' | 'gone'>;
	readonly length: Length;
};

export type Cell = {
	/** `not-answered`: the screen it stands on was not gone through, or the list was not asked. */
	readonly state: 'marked' | 'not-marked' | 'not-answered';
	/**
	 * Against the last time it was answered: marked and not then, marked and then too, then and not now.
	 * Missing where there is nothing to hold it against, and where nothing changed in not being marked.
	 */
	readonly change?: 'new' | 'still' | 'not-now';
};

export type ComparedItem = Pick<Item, 'id' | 'text'> & {
	/** One for each round, in their order. */
	readonly cells: readonly Cell[];
};

export type ComparedGroup = Pick<Group, 'id' | 'title'> & { readonly items: readonly ComparedItem[] };

/** The rounds answered in one instrument. Others have other questions, and are compared by themselves. */
export type Comparison = {
	/** The newest version among the rounds; its words and its order. */
	readonly pack: Pack;
	readonly rounds: readonly Round[];
	readonly groups: readonly ComparedGroup[];
	/** The 0–10 number of each round; missing where it was not answered. */
	readonly numbers: readonly { readonly conversation: Conversation; readonly distress?: number }[];
};

/** One comparison for each instrument, in the order they were first used. Conversations in order. */
export function compareRounds(rounds: readonly Round[]): Comparison[] {
	const sorted = rounds.toSorted((a, b) => a.conversation - b.conversation);
	const packs = [...new Set(sorted.map(({ pack }) => pack.id))];
	return packs.map((id) => compare(sorted.filter(({ pack }) => pack.id === id)));
}

/**
 * Which results stand: for each conversation the newest that no other corrects, in the conversations' order.
 * `confirmedAt` as in the result: `2026-11-22T09:30:00Z`.
 */
export function standing<
	T extends {
		readonly id: string;
		readonly conversation: Conversation;
		readonly confirmedAt: string;
		readonly amends?: string;
	}
>(results: readonly T[]): T[] {
	const corrected = new Set(results.map(({ amends }) => amends));
	const oldestFirst = results
		.filter(({ id }) => !corrected.has(id))
		.toSorted((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1));
	const newest = new Map(oldestFirst.map((result) => [result.conversation, result]));
	return [...newest.values()].sort((a, b) => a.conversation - b.conversation);
}

function compare(rounds: readonly Round[]): Comparison {
	const pack = rounds
		.map((round) => round.pack)
		.reduce((a, b) => (a.version.localeCompare(b.version, 'en', { numeric: true }) < 0 ? b : a));
	return {
		pack,
		rounds,
		groups: pack.groups.map(({ id, title, items }) => ({
			...{ id, title },
			items: items.map((item) => ({ id: item.id, text: item.text, cells: cellsOf(item.id, rounds) }))
		})),
		numbers: rounds.map(({ conversation, answers: { distress } }) => ({
			conversation,
			...(distress === undefined ? {} : { distress })
		}))
	};
}

function cellsOf(item: string, rounds: readonly Round[]): Cell[] {
	let before: Cell['state'] | undefined;
	return rounds.map((round) => {
		const state = stateOf(item, round);
		const change = changeOf(before, state);
		if (state !== 'not-answered') before = state;
		return change ? { state, change } : { state };
	});
}

function stateOf(item: string, { pack, answers, length }: Round): Cell['state'] {
	if (length !== 'whole') return 'not-answered';
	if (answers.marked.includes(item)) return 'marked';
	const screen = pack.screens.find(({ items }) => items.includes(item));
	return screen && answers.gone.includes(screen.id) ? 'not-marked' : 'not-answered';
}

function changeOf(before: Cell['state'] | undefined, now: Cell['state']): Cell['change'] {
	if (before === undefined || now === 'not-answered') return undefined;
	if (now === 'marked') return before === 'marked' ? 'still' : 'new';
	return before === 'marked' ? 'not-now' : undefined;
}
