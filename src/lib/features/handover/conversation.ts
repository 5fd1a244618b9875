import type { Conversation } from '$lib/core/result/result.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** Stands here because Svelte's own `$` would be shadowed where a component's state meets a selector. */
export function conversationName(i18n: I18n, conversation: Conversation): string {
	return i18n.t(($) => $.handover.conversation[conversation]);
}
