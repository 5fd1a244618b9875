/** Each thing that can be wrong with a link, in a plain sentence of its own. */
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { BadLink, Refusal } from './joining.svelte.ts';

export function badWords({ t }: I18n, bad: BadLink): string {
	switch (bad) {
		case 'empty':
			return t(($) => $.together.bad.empty);
		case 'incomplete':
			return t(($) => $.together.bad.incomplete);
		case 'wrong-check':
		case 'malformed':
			return t(($) => $.together.bad.wrongCheck);
		case 'unknown-version':
			return t(($) => $.together.bad.unknownVersion);
		case 'foreign':
			return t(($) => $.together.bad.foreign);
		case 'handover':
			return t(($) => $.together.bad.handover);
		case 'session':
			return t(($) => $.together.bad.session);
		case 'invitation':
			return t(($) => $.together.bad.invitation);
		case 'plan':
			return t(($) => $.together.bad.plan);
		case 'file':
			return t(($) => $.together.bad.file);
		case 'file-version':
			return t(($) => $.together.bad.fileVersion);
	}
}

/** `doing`: asking to be let in, or taking over from another phone. */
export function refusalWords({ t }: I18n, refusal: Refusal, doing: 'ask' | 'take' = 'ask'): string {
	switch (refusal) {
		case 'gone':
			return doing === 'take' ? t(($) => $.together.bad.moveOld) : t(($) => $.together.bad.old);
		case 'wrong':
			return t(($) => $.together.bad.wrongKey);
		case 'full':
			return t(($) => $.together.bad.crowded);
		case 'offline':
			return t(($) => $.together.bad.offline);
		case 'busy':
			return t(($) => $.together.bad.down);
	}
}
