/** Which conversation this tab waits for. Nobody has to say; what was said is remembered in the tab. */
import type { Conversation } from '$lib/core/result/index.ts';

const SLOT = 'hjemvei/desk/expected';

export function readExpected(storage: Storage): Conversation | undefined {
	return toConversation(storage.getItem(SLOT) ?? '');
}

export function writeExpected(conversation: Conversation | undefined, storage: Storage): void {
	try {
		if (conversation === undefined) storage.removeItem(SLOT);
		else storage.setItem(SLOT, String(conversation));
	} catch {
		// Storage is full: the choice lives as long as the page.
		return;
	}
}

/** Undefined for anything but the three. */
export function toConversation(text: string): Conversation | undefined {
	return ([1, 2, 3] as const).find((conversation) => String(conversation) === text);
}
