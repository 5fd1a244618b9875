let standIn: Storage | undefined;

/** The tab's sessionStorage; where the browser refuses it, memory stands in for as long as the page lives. */
export function tabStorage(): Storage {
	try {
		return sessionStorage;
	} catch {
		return (standIn ??= memory());
	}
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
