/** How long one question waits for news: shorter than proxies and phone networks put up with. */
export const LONGEST_WAIT_MS = 25_000;
/** Each who waits holds a connection; src/serve.ts allows five thousand. */
const MOST = 1000;
/** A hospital is many clinics behind one address. */
const MOST_OF_ONE = 250;

export type Turn = {
	/** Resolves at news about the ticket, after LONGEST_WAIT_MS, or when the server stops. */
	news: () => Promise<void>;
	leave: () => void;
};

type Waiter = { key: string; name: string; wake: () => void };

/**
 * Who waits for news about a session. In memory alone: one process has the database, and whoever loses a
 * connection asks again.
 */
export class Waiting {
	readonly #waiters = new Set<Waiter>();
	#ended = false;

	/** `name`: the address, as the limits call it. Undefined when too many wait already. */
	join(ticket: Uint8Array, name: string): Turn | undefined {
		const ofOne = [...this.#waiters].filter((waiter) => waiter.name === name).length;
		if (this.#ended || this.#waiters.size >= MOST || ofOne >= MOST_OF_ONE) return undefined;
		const { promise, resolve } = Promise.withResolvers<void>();
		const waiter = { key: keyOf(ticket), name, wake: resolve };
		this.#waiters.add(waiter);
		let timer: NodeJS.Timeout | undefined;
		return {
			news: () => {
				timer = setTimeout(resolve, LONGEST_WAIT_MS);
				return promise;
			},
			leave: () => {
				clearTimeout(timer);
				this.#waiters.delete(waiter);
			}
		};
	}

	wake(ticket: Uint8Array): void {
		const key = keyOf(ticket);
		for (const waiter of this.#waiters) if (waiter.key === key) waiter.wake();
	}

	end(): void {
		this.#ended = true;
		for (const { wake } of this.#waiters) wake();
	}
}

function keyOf(ticket: Uint8Array): string {
	return Buffer.from(ticket).toString('base64url');
}
