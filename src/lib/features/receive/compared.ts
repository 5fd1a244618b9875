/**
 * The present answers held against the earlier ones that came along, item by item: «ny», «fortsatt», «ikke
 * merket nå». Nothing is counted or judged. A result that gives another birth date may be another person's
 * and is left out.
 */
import { compareRounds, type Round } from '$lib/core/pathway/compare.ts';
import type { Result } from '$lib/core/result/result.ts';
import type { Open } from './collect.ts';
import { isOtherBirthDate } from './concerns.ts';
import type { Section } from './summary.ts';

export type Compared = {
	/** By item, of what is marked now. */
	readonly changes: ReadonlyMap<string, 'new' | 'still'>;
	/** Marked the last time it was answered, gone through now, and not marked. */
	readonly notNow: readonly Section[];
	/** Whether there was anything to compare with. */
	readonly any: boolean;
};

export const nothing: Compared = { changes: new Map(), notNow: [], any: false };

/** The 0–10 number each time it was asked in the same words, with who gave it. */
export type NumberThen = Pick<Result, 'id' | 'conversation' | 'confirmedAt' | 'answerer'> & {
	/** Missing: not answered. */
	readonly value?: number;
};

/**
 * In the conversations' order. With `shared` (others can see the screen) a number kept from relatives is left
 * out, and so is every one that was not answered, or the two could be told apart.
 */
export function numbersOf(open: Compare, shared: boolean): NumberThen[] {
	return [...comparable(open).map(({ result }) => result), open.result]
		.filter(
			({ answers }) => !shared || (answers.distress !== undefined && !answers.private.includes('distress'))
		)
		.map(({ id, conversation, confirmedAt, answerer, answers: { distress } }) => ({
			...{ id, conversation, confirmedAt, answerer },
			...(distress === undefined ? {} : { value: distress })
		}))
		.sort((a, b) => a.conversation - b.conversation);
}

type Compare = Pick<Open, 'result' | 'pack' | 'earlier'>;

/** Earlier answers to the same questions, as far as anyone can see by the same person. */
function comparable({ result, pack, earlier }: Compare) {
	return earlier
		.filter((one) => one.status === 'opened')
		.filter((one) => one.pack.id === pack.id && !isOtherBirthDate(one.result, result));
}

export function compareWithEarlier(open: Compare): Compared {
	const { result, pack } = open;
	const along = comparable(open);
	const now = { ...result, pack } satisfies Round;
	const comparison = compareRounds([...along.map((one) => ({ ...one.result, pack: one.pack })), now])[0]!;
	const place = comparison.rounds.indexOf(now);
	const kept = (item: string) => along.some((one) => one.result.answers.private.includes(`mark/${item}`));
	const items = comparison.groups.flatMap(({ items }) =>
		items.map(({ id, cells }) => ({ id, change: cells[place]!.change }))
	);
	return {
		changes: new Map(
			items.flatMap(({ id, change }) => (change === 'new' || change === 'still' ? [[id, change]] : []))
		),
		notNow: comparison.groups
			.map(({ id, title, items }) => ({
				id,
				title: title[result.locale],
				lines: items
					.filter(({ cells }) => cells[place]!.change === 'not-now')
					.map(({ id, text }) => ({ topic: `mark/${id}`, text: text[result.locale], private: kept(id) }))
			}))
			.filter(({ lines }) => lines.length > 0),
		any: items.some(({ change }) => change !== undefined)
	};
}
