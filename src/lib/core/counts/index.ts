/** Counts without content: what «Ferdig» adds to a unit's quarter, and how such figures are told. */
import { dayInNorway } from '../date.ts';
import { destinationOf, type Situation, type Talk } from '../talk/index.ts';

/** What is counted; their order is that of the table and of the file. */
export const measures = ['held', 'later', 'declined', 'note', 'wmfg11'] as const;
export type Measure = (typeof measures)[number];

export const countedOutcomes = ['held', 'later', 'declined'] as const;

/** One finished conversation, as it is sent: no id, no time, nothing about anyone. */
export type Counted = {
	/** The id of one of the deployer's units. */
	readonly unit: string;
	readonly outcome: (typeof countedOutcomes)[number];
	/** A note was finished. */
	readonly note: boolean;
	/** The procedure code was ticked as registered. */
	readonly wmfg11: boolean;
};

/** A figure below this is never told. */
export const FEW = 5;

/** What a unit has in a quarter; null: fewer than `FEW`. `quarter` as `2026-4`. */
export type Figures = Readonly<Record<Measure, number | null>>;
export type Row = { readonly quarter: string; readonly unit: string; readonly figures: Figures };

/** The quarter it is in Norway, as `2026-4`. `at`: milliseconds. */
export function quarterOf(at: number): string {
	const [year, month] = dayInNorway(at).split('-');
	return `${year}-${Math.ceil(Number(month) / 3)}`;
}

/**
 * What a finished conversation counts as; undefined where nobody said how it went. Conversation 1 in the municipality
 * instead is put off as far as the unit is concerned, and so is a «no» that only a relative has given. There is a note
 * wherever the hospital's conversation leads to one, and after every conversation in the municipality that was held.
 */
export function countedFrom(situation: Situation, talk: Talk, unit: string): Counted | undefined {
	if (talk.outcome === undefined) return undefined;
	const first = situation.conversation === 1;
	const held = talk.outcome === 'held';
	const declined = talk.outcome === 'no' && situation.answerer.role !== 'proxy';
	return {
		unit,
		outcome: held ? 'held' : declined ? 'declined' : 'later',
		note: first ? ['send', 'journal'].includes(destinationOf(situation, talk)) : held,
		wmfg11: first && held && talk.ticked.includes('wmfg11')
	};
}

/** The measures that one finished conversation adds to. */
export function measuresOf({ outcome, note, wmfg11 }: Omit<Counted, 'unit'>): Measure[] {
	return [outcome, ...(note ? (['note'] as const) : []), ...(wmfg11 ? (['wmfg11'] as const) : [])];
}
