/**
 * «To blikk»: where two who answered apart see it differently. It tells; neither is right, nothing is added up, and what
 * one of them did not go through is no difference.
 */
import type { Pack } from '../instrument/pack.ts';
import type { Answers } from '../instrument/sheet.ts';

export type Difference = {
	/** As in the sheet: `distress`, `mark/<item>` or `theme/<theme>`. */
	readonly key: string;
	/** The number, or whether it is marked. */
	readonly mine: number | boolean;
	readonly theirs: number | boolean;
};

type Seen = Pick<Answers, 'distress' | 'marked' | 'gone' | 'themes' | 'private'>;

/** In the pack's order. What either keeps private is left out, whatever the other said. */
export function differences(pack: Pack, mine: Seen, theirs: Seen): Difference[] {
	const hidden = new Set([...mine.private, ...theirs.private]);
	return [...numbers(mine, theirs), ...marks(pack, mine, theirs), ...themes(pack, mine, theirs)].filter(
		({ key, mine, theirs }) => mine !== theirs && !hidden.has(key)
	);
}

function numbers(mine: Seen, theirs: Seen): Difference[] {
	if (mine.distress === undefined || theirs.distress === undefined) return [];
	return [{ key: 'distress', mine: mine.distress, theirs: theirs.distress }];
}

function marks(pack: Pack, mine: Seen, theirs: Seen): Difference[] {
	return pack.groups
		.flatMap(({ items }) => items)
		.filter(({ id }) => [mine, theirs].every((seen) => wasSeen(pack, id, seen)))
		.map(({ id }) => ({
			key: `mark/${id}`,
			mine: mine.marked.includes(id),
			theirs: theirs.marked.includes(id)
		}));
}

/** Themes have no «none of these»: whoever chose none may not have come to them. */
function themes(pack: Pack, mine: Seen, theirs: Seen): Difference[] {
	if (!pack.asksThemes || mine.themes.length === 0 || theirs.themes.length === 0) return [];
	return pack.themes.map(({ id }) => ({
		key: `theme/${id}`,
		mine: mine.themes.includes(id),
		theirs: theirs.themes.includes(id)
	}));
}

/** Whether the screen it stands on was gone through, or it is marked anyway. */
function wasSeen(pack: Pack, item: string, { marked, gone }: Seen): boolean {
	const screen = pack.screens.find(({ items }) => items.includes(item));
	return marked.includes(item) || (screen !== undefined && gone.includes(screen.id));
}
