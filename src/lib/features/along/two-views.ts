/**
 * «To blikk»: what each has said of seeing their answers side by side, and what may then be sent. Nothing of the
 * answers leaves a phone before both have said yes and both are ready (DESIGN §4 «Together»).
 */
import { read, type Answers, type Sheet } from '$lib/core/instrument/sheet.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';
import { sharedSheet, type View, type ViewForm } from '$lib/core/room/index.ts';

/** Nobody has asked · I have · the other has · both want it. */
export type Stage = 'open' | 'asked' | 'wanted' | 'agreed';

export function stageOf(mine: View | undefined, theirs: View | undefined): Stage {
	if (mine?.wants) return theirs?.wants ? 'agreed' : 'asked';
	return theirs?.wants ? 'wanted' : 'open';
}

/** Both want it, and both have said that their answers are ready. */
export function mayShow(mine: View | undefined, theirs: View | undefined): boolean {
	return stageOf(mine, theirs) === 'agreed' && Boolean(mine?.ready && theirs?.ready);
}

/** Whether both answered the same form: other answers stand beside nothing. */
export function isSameForm(one: ViewForm | undefined, other: ViewForm | undefined): boolean {
	return (
		one !== undefined &&
		one.conversation === other?.conversation &&
		// Every version of a pack has the same questions under the same ids.
		one.pack.id === other.pack.id
	);
}

export type Said = { readonly [K in 'wants' | 'ready' | 'toClinician']?: boolean };
type Rest = {
	readonly form: ViewForm | undefined;
	/** Sent only where both have said yes. */
	readonly answers: Answers | undefined;
	readonly result?: string | undefined;
};

/** What to send after something was said; `said` is what is new in it. */
export function viewLetter(mine: View | undefined, theirs: View | undefined, said: Said, rest: Rest): View {
	const { wants = false, ready = false, toClinician = false } = { ...mine, ...said };
	const plain: View = { kind: 'view', wants, ready, toClinician };
	const { form, answers, result } = rest;
	return {
		...plain,
		...(form && { form }),
		...(form && answers && mayShow(plain, theirs) ? { answers } : {}),
		...(result === undefined ? {} : { result })
	};
}

/**
 * What of a sheet is put beside another's: the number, what is marked in the list, and the themes. Nothing that is
 * private, and no own words.
 */
export function comparedAnswers(pack: Pack, { conversation, length }: ViewForm, sheet: Sheet): Answers {
	const setting = { conversation, length, answerer: { role: 'self' } } as const;
	const { distress, marked, none, gone, themes } = relevant(
		pack,
		setting,
		read(pack, sharedSheet(sheet, pack))
	);
	return {
		...(distress === undefined ? {} : { distress }),
		...{ marked, none, gone, themes },
		...{ first: [], texts: {}, alone: false, private: [] }
	};
}
