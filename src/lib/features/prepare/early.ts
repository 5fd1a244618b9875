/** What is answered early: before the script has come, and before the form's draft has been found. */
import type { Value } from '$lib/core/instrument/sheet.ts';
import * as drafts from '$lib/client/drafts.ts';
import { tabStorage } from '$lib/client/tab-storage.ts';

/** `null`: taken away. */
type Copy = Readonly<Record<string, { readonly value: Value | null; readonly at: number }>>;

const nameOf = (draft: string) => `hjemvei/early/${draft}`;

/**
 * What was ticked before the script came. Native inputs hold it, hydration leaves it alone, and the
 * form takes it over when it starts. Inputs have autocomplete off, so the browser restores nothing
 * here that the person did not just tick.
 */
export function earlyAnswers(root: ParentNode): Record<string, Value> {
	const ticked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
	return Object.fromEntries(
		ticked.map(({ name, value }) => [name, name === 'distress' ? Number(value) : true])
	);
}

/** Copies into the tab what is answered before its draft could be read, so that a page killed meanwhile loses nothing. */
export function keepEarly(
	draft: string | undefined,
	changes: Readonly<Record<string, Value | undefined>>
): void {
	if (draft === undefined) return;
	const at = Date.now();
	const fresh = Object.entries(changes).map(([key, value]) => [key, { value: value ?? null, at }]);
	try {
		const copy = JSON.stringify({ ...readCopy(draft), ...Object.fromEntries(fresh) });
		tabStorage().setItem(nameOf(draft), copy);
	} catch {
		// The storage is full: the save that follows is then all there is, and says if it fails.
	}
}

/** What a page left that was killed before it found the draft, where nothing newer was stored since. */
export async function leftEarly(draft: string): Promise<Record<string, Value | undefined>> {
	const left: Record<string, Value | undefined> = {};
	for (const [key, { value, at }] of Object.entries(readCopy(draft)))
		if ((await drafts.answeredAt(draft, key)) < at) left[key] = value ?? undefined;
	return left;
}

/** To be called when it rests in storage. */
export function forgetEarly(draft: string): void {
	tabStorage().removeItem(nameOf(draft));
}

function readCopy(draft: string): Copy {
	return JSON.parse(tabStorage().getItem(nameOf(draft)) ?? '{}') as Copy;
}
