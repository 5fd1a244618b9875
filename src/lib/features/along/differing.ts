/** What two see differently, gathered as it is read. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Answers } from '$lib/core/instrument/sheet.ts';
import type { Text } from '$lib/core/locale.ts';
import { differences, type Difference } from '$lib/core/room/index.ts';

type Line = { readonly id: string; readonly text: Text };

export type Differing = {
	readonly number?: { readonly mine: number; readonly theirs: number };
	/** Marked by me and not by the other, and the other way. In the pack's order. */
	readonly mine: readonly Line[];
	readonly theirs: readonly Line[];
	readonly themesMine: readonly Line[];
	readonly themesTheirs: readonly Line[];
};

export function differing(pack: Pack, mine: Answers, theirs: Answers): Differing {
	const found = differences(pack, mine, theirs);
	const number = found.find(({ key }) => key === 'distress');
	const items = pack.groups.flatMap((group) => group.items);
	const of = (kind: 'mark' | 'theme', by: 'mine' | 'theirs') =>
		found
			.filter((one) => one[by] === true)
			.flatMap((one) => lineOf(one, kind, kind === 'mark' ? items : pack.themes));
	return {
		...(number && { number: { mine: Number(number.mine), theirs: Number(number.theirs) } }),
		mine: of('mark', 'mine'),
		theirs: of('mark', 'theirs'),
		themesMine: of('theme', 'mine'),
		themesTheirs: of('theme', 'theirs')
	};
}

function lineOf({ key }: Difference, kind: string, lines: readonly Line[]): Line[] {
	return lines.filter(({ id }) => key === `${kind}/${id}`);
}
