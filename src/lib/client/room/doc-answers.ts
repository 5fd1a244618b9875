/** Which answers a shared document has beside its texts, and with which values. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { textKeys, type TextKey, type Value } from '$lib/core/instrument/sheet.ts';
import { isSharedKey } from '$lib/core/room/index.ts';

/** The number given to something to talk about first: far more than anybody ticks. */
const MAX_ORDER = 10_000;

export function isTextKey(key: string): key is TextKey {
	return (textKeys as readonly string[]).includes(key);
}

/** Whether the form can have such an answer at all. Without a pack: whether any form can. */
export function isAnswerKey(key: string, pack: Pack | undefined): boolean {
	if (!isSharedKey(key) || isTextKey(key)) return false;
	if (!pack) return true;
	const [kind, id] = key.split('/') as [string, string | undefined];
	switch (kind) {
		case 'mark':
		case 'first':
			return pack.screens.some(({ items }) => items.includes(id!));
		case 'none':
		case 'gone':
			return pack.screens.some((screen) => screen.id === id);
		case 'theme':
			return pack.themes.some((theme) => theme.id === id);
		default:
			return true;
	}
}

/** Whether the form can have this answer. `value` may be anything. */
export function isAnswer(key: string, value: unknown, pack: Pack | undefined): value is Value {
	if (!isAnswerKey(key, pack)) return false;
	if (key === 'distress') return isWhole(value, 10);
	if (key.startsWith('first/')) return isWhole(value, MAX_ORDER);
	if (key === 'followUp') return isChoice(value, pack?.questions.followUpChoices);
	if (key === 'language') return isChoice(value, pack?.questions.languageChoices);
	return value === true;
}

function isWhole(value: unknown, max: number): boolean {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}

function isChoice(value: unknown, choices: Pack['questions']['languageChoices'] | undefined): boolean {
	if (typeof value !== 'string') return false;
	return choices ? choices.some(({ id }) => id === value) : /^[a-z0-9-]{1,60}$/i.test(value);
}
