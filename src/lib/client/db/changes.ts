/** Tells every tab, this one too, what was changed, so that no screen shows an older truth. */
import type { StoreName } from './schema.ts';

/** `key` is the answer's key where one answer changed. `wiped` means everything is gone. */
export type Change =
	| {
			readonly store: StoreName;
			readonly id: string;
			readonly key?: string;
			/** It only writes down what a shared document says. */
			readonly mirrored?: true;
	  }
	| { readonly store: 'wiped' };

const listeners = new Set<(change: Change, here: boolean) => unknown>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('hjemvei');
channel?.addEventListener('message', ({ data }) => tell(data as Change, false));
// Node keeps running for an open channel; a browser has no such thing.
(channel as { unref?: () => void } | undefined)?.unref?.();

/** @returns a function that stops listening. `here` is true for this tab's own changes. */
export function onChange(listener: (change: Change, here: boolean) => unknown): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

export function announce(change: Change): void {
	channel?.postMessage(change);
	tell(change, true);
}

function tell(change: Change, here: boolean): void {
	for (const listener of [...listeners]) listener(change, here);
}
