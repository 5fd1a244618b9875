/** Updates and states of a shared document, as bytes. Pure. */
import { mergeUpdates } from 'yjs';
import { MAX_CONTENT } from '$lib/core/room/index.ts';
import type { SharedDoc } from './shared-doc.ts';

/**
 * The same in their order, in as few as there can be: each no more than one message holds. Put together two take no
 * more than they take apart.
 */
export function gathered(updates: readonly Uint8Array[]): Uint8Array[] {
	const groups: Uint8Array[][] = [];
	let size = Infinity;
	for (const update of updates) {
		size += update.length;
		if (size > MAX_CONTENT) {
			groups.push([]);
			size = update.length;
		}
		groups.at(-1)!.push(update);
	}
	return groups.map((group) => (group.length === 1 ? group[0]! : mergeUpdates(group)));
}

/** Byte by byte: Yjs writes the same document the same way. */
export function isSame(a: SharedDoc, b: SharedDoc): boolean {
	const [one, other] = [a.state(), b.state()];
	return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
