/**
 * Small choices. What must be known before the first paint is also mirrored in localStorage, which can
 * be read at once; a browser without it simply asks again.
 */
import { announce, read, write } from './db/index.ts';

/** The language, and the text size. */
export type SettingKey = 'locale' | 'size';

/** At once, from the mirror. */
export function early(key: SettingKey): string | null {
	try {
		return localStorage.getItem(`hjemvei/${key}`);
	} catch {
		// Storage is turned off: nothing was chosen, as far as one can tell.
		return null;
	}
}

export async function get(key: SettingKey): Promise<string | undefined> {
	return (await read(['settings'], (work) => work.get('settings', key)))?.value;
}

export async function set(key: SettingKey, value: string): Promise<void> {
	try {
		localStorage.setItem(`hjemvei/${key}`, value);
	} catch {
		// Without the mirror the choice lives as long as the page.
	}
	await write(['settings'], (work) => work.put('settings', { key, value }));
	announce({ store: 'settings', id: key });
}
