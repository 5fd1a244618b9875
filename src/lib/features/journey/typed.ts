/**
 * What is typed in a form and not saved yet. It lies in this tab's own storage until it is saved or given up,
 * so that a reload or a killed tab loses nothing.
 */
export type Typed = Readonly<Record<string, string>>;

export function keepTyped(name: string) {
	const key = `hjemvei/typed/${name}`;
	return {
		read(): Typed | undefined {
			try {
				const typed: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
				if (typeof typed !== 'object' || typed === null) return undefined;
				return Object.fromEntries(Object.entries(typed).filter(([, text]) => typeof text === 'string'));
			} catch {
				// Storage is turned off, or what lies there is not ours.
				return undefined;
			}
		},
		write(typed: Typed): void {
			try {
				sessionStorage.setItem(key, JSON.stringify(typed));
			} catch {
				// Then it lives as long as the page.
			}
		},
		forget(): void {
			try {
				sessionStorage.removeItem(key);
			} catch {
				// Nothing could have been kept either.
			}
		}
	};
}
