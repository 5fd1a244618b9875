let standIn: Storage | undefined;

/** The tab's sessionStorage; where the browser refuses it, memory stands in for as long as the page lives. */
export function tabStorage(): Storage {
	try {
		return sessionStorage;
	} catch {
		return (standIn ??= memory());
	}
}

/** What all tabs of this browser share; where that is refused, the tab's own. */
export function browserStorage(): Storage {
	try {
		return localStorage;
	} catch {
		return tabStorage();
	}
}

/** Drops what this tab holds under names that hold one of these ids, such as a text on its way to disk. */
export function forgetTyped(ids: readonly string[]): void {
	const storage = tabStorage();
	const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
	for (const name of names) if (ids.some((id) => name.includes(id))) storage.removeItem(name);
}

function memory(): Storage {
	const entries = new Map<string, string>();
	return {
		get length() {
			return entries.size;
		},
		key: (index) => [...entries.keys()][index] ?? null,
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, value) => void entries.set(key, value),
		removeItem: (key) => void entries.delete(key),
		clear: () => entries.clear()
	};
}
