/**
 * A document that has grown too large for any snapshot, by years of edits or by somebody who means ill, written anew:
 * what stands in it, by whom, and nothing of what was before. Without it nobody could be taken out of such a room.
 */
import { maxLength, textKeys, type TextKey, type Value } from '$lib/core/instrument/sheet.ts';
import type { SharedForm } from '$lib/core/room/index.ts';
import type { Deps } from './deps.ts';
import type { SharedDoc } from './shared-doc.ts';

/** Two or three may have written at once: more than that is no answer. */
const OVER = 3;

/** The state of a document with the same answers; an empty one's where there is none. */
export function anew({ openDoc }: Deps, form: SharedForm, before: SharedDoc | undefined): Uint8Array {
	const whole = open(1);
	for (const [no, answers] of byAuthor(before)) {
		const own = open(no);
		own.setAll(answers);
		whole.load(own.state());
		own.close();
	}
	const state = whole.state();
	whole.close();
	return state;

	function open(no: number): SharedDoc {
		const opened = openDoc(undefined, no, form);
		if (opened.status !== 'open') throw new TypeError('no document can be made');
		return opened.doc;
	}
}

function byAuthor(before: SharedDoc | undefined): Map<number, Record<string, Value>> {
	const all = new Map<number, Record<string, Value>>();
	for (const [key, value] of Object.entries(before?.sheet() ?? {})) {
		const no = before?.by(key) ?? 1;
		all.set(no, { ...all.get(no), [key]: shortened(key, value) });
	}
	return all;
}

function shortened(key: string, value: Value): Value {
	if (typeof value !== 'string' || !(textKeys as readonly string[]).includes(key)) return value;
	const text = value.slice(0, OVER * maxLength(key as TextKey));
	return text.isWellFormed() ? text : text.slice(0, -1);
}
