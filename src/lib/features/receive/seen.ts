/** How relatives see it, beside what the patient has answered. It tells where they differ, and never who is right. */
import type { OpenedView } from '$lib/core/result/index.ts';
import { differences, type Difference } from '$lib/core/room/differences.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Open } from './collect.ts';
import { listedTopic } from './listed-topic.ts';
import { quoted } from './note/plain.ts';

export type Seen = Extract<OpenedView, { status: 'opened' }>;

/** Whether they gave more than questions of their own. */
export function hasView({ result: { answers, length } }: Seen): boolean {
	const { distress, marked, gone, themes, texts } = answers;
	const said = [marked, gone, themes].some((list) => list.length > 0);
	return length === 'whole' || distress !== undefined || said || Boolean(texts.important ?? texts.other);
}

/** One sentence each, in the form's order. Answers to another instrument stand beside nothing. */
export function differWords(open: Pick<Open, 'result' | 'pack'>, view: Seen, t: I18n['t']): string[] {
	if (open.pack.id !== view.pack.id) return [];
	const name = nameOf(view, t);
	const mine = open.result.answers;
	return differences(open.pack, mine, view.result.answers).map((one) => words(open, one, name, t));
}

/** The relative's name, or «en pårørende». */
export function nameOf({ result }: Seen, t: I18n['t']): string {
	return result.relative ?? t(($) => $.view.seen.someone);
}

function words(
	{ pack, result }: Pick<Open, 'result' | 'pack'>,
	{ key, mine, theirs }: Difference,
	name: string,
	t: I18n['t']
): string {
	if (key === 'distress')
		return t(($) => $.view.seen.number, { mine: String(mine), theirs: String(theirs), name });
	const item = quoted(listedTopic(pack, key)?.[result.locale] ?? '');
	return t((all) => all.view.seen[mine === true ? 'onlyMine' : 'onlyTheirs'], { item, name });
}
