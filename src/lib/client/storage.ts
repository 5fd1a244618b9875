/** Whether the browser means to keep what we store. */
let asked = false;

/** Asks once, after the first save: browsers say no to pages nobody has used yet. */
export async function askToPersist(): Promise<void> {
	if (asked) return;
	asked = true;
	try {
		await navigator.storage?.persist?.();
	} catch {
		// A refusal changes nothing we do; `persisted` tells the truth when it is asked for.
	}
}

/** True where the browser has promised not to clear us away when space is short. */
export async function persisted(): Promise<boolean> {
	try {
		return (await navigator.storage?.persisted?.()) ?? false;
	} catch {
		// A browser that will not say has promised nothing.
		return false;
	}
}
