/**
 * Small choices that must be known before the first paint. They lie in localStorage, which can be read at
 * once; a browser without it simply asks again.
 */

/** The language, the text size, and the unit a clinician counts for. */
export type SettingKey = 'locale' | 'size' | 'unit';

export function early(key: SettingKey): string | null {
	try {
		return localStorage.getItem(`hjemvei/${key}`);
	} catch {
		// Storage is turned off: nothing was chosen, as far as one can tell.
		return null;
	}
}

export function set(key: SettingKey, value: string): void {
	try {
		localStorage.setItem(`hjemvei/${key}`, value);
	} catch {
		// The choice then lives as long as the page.
	}
}
