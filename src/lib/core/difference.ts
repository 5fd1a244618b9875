/**
 * What was changed in a text, as one piece: what stands before and after it is the same in both. A piece never parts
 * the two halves of a character (UTF-16).
 */
export type Difference = {
	/** Where it begins, in UTF-16 units. */
	readonly at: number;
	/** How much of the old is gone. */
	readonly gone: number;
	/** What came in its place. */
	readonly text: string;
};

/**
 * The smallest piece that makes `after` of `before`. `caret`: where the cursor stands after the change; what comes
 * after it is as it was, which tells «ha|ha» from «haha|» where «ha» came to «ha».
 */
export function difference(before: string, after: string, caret = after.length): Difference {
	const shortest = Math.min(before.length, after.length);
	let [head, tail] = [0, 0];
	while (tail < shortest && tail < after.length - caret && before.at(-1 - tail) === after.at(-1 - tail))
		tail++;
	while (head < shortest - tail && before[head] === after[head]) head++;
	if (parts(before, head) || parts(after, head)) head--;
	while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	if (parts(before, before.length - tail) || parts(after, after.length - tail)) tail--;
	return { at: head, gone: before.length - head - tail, text: after.slice(head, after.length - tail) };
}

/**
 * The same change made to a text that another changed meanwhile (`before` became `now`), from the back to the front.
 * Nothing of what the other wrote is taken away; where both wrote in the same place, this comes after; what both
 * took away is taken away once.
 */
export function onto(mine: Difference, before: string, now: string): readonly Difference[] {
	if (before === now) return [mine];
	const other = difference(before, now);
	const [end, otherEnd] = [mine.at + mine.gone, other.at + other.gone];
	const after = Math.max(mine.at, otherEnd);
	const rest = { at: after - other.gone + other.text.length, gone: Math.max(0, end - after) };
	if (mine.at >= other.at) return [{ ...rest, text: mine.text }];
	const front = { ...mine, gone: Math.min(end, other.at) - mine.at };
	return rest.gone === 0 ? [front] : [{ ...rest, text: '' }, front];
}

/** The text with the change made. */
export function withChange(text: string, { at, gone, text: come }: Difference): string {
	return text.slice(0, at) + come + text.slice(at + gone);
}

function parts(text: string, place: number): boolean {
	return /[\uD800-\uDBFF]/.test(text[place - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[place] ?? '');
}
