import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible';
import { MAX_BODY } from './parse.ts';

export type Admission = { status: 'go' } | { status: 'later'; seconds: number };

/** A hospital is two thousand people behind one address: so many misses a minute cost nobody anything. */
const FREE_FAILURES = 30;
/** Past that, everything from the address goes through one gate, at this pace, for the rest of the minute. */
const SPACING_MS = 100;
const LONGEST_WAIT_MS = 3000;
const DAY = 86_400;
/** Conversations finished from one address in an hour; a whole trust may stand behind it. */
const COUNTS = 240;
const HOUR = 3600;
/** How often an address whose share of the day is used up gets some more, in seconds. */
const MORE = 600;

/**
 * Slows down, never locks out. Only failures are counted, so honest traffic pays nothing; beside someone who
 * guesses, it waits its turn. Addresses live in memory alone, as an HMAC under a key that dies with the process.
 */
export class Limits {
	readonly #secret = randomBytes(32);
	readonly #failures = new RateLimiterMemory({ points: FREE_FAILURES, duration: 60 });
	readonly #counts = new RateLimiterMemory({ points: COUNTS, duration: HOUR });
	readonly #uploads: BurstyRateLimiter;
	readonly #gate = new Map<string, number>();

	/**
	 * `storeBytes`: one address may fill an eighth of the store in a day, half of it whenever it wants and half of it
	 * in small helpings, so that one guest who uses up a hospital's share does not close it for the day.
	 */
	constructor(storeBytes: number) {
		const half = Math.floor(storeBytes / 16);
		const helping = Math.max(MAX_BODY, Math.floor((half * MORE) / DAY));
		this.#uploads = new BurstyRateLimiter(
			new RateLimiterMemory({ keyPrefix: 'more', points: helping, duration: MORE }),
			new RateLimiterMemory({ keyPrefix: 'day', points: half, duration: DAY })
		);
	}

	/** What an address is called here; an IPv6 network counts as one. */
	nameOf(address: string): string {
		return createHmac('sha256', this.#secret).update(networkOf(address)).digest('base64url');
	}

	/** Waits for the gate if the address has failed a lot just now. `now` in milliseconds. */
	async admit(name: string, now: number): Promise<Admission> {
		const failures = await this.#failures.get(name);
		if (!failures || failures.consumedPoints <= FREE_FAILURES) return { status: 'go' };
		const turn = Math.max(now, this.#gate.get(name) ?? 0);
		if (turn - now > LONGEST_WAIT_MS) return { status: 'later', seconds: 2 };
		this.#gate.set(name, turn + SPACING_MS);
		await pause(turn - now);
		return { status: 'go' };
	}

	async failed(name: string): Promise<void> {
		// Rejects when the allowance is used up; it is counted all the same.
		await this.#failures.consume(name).catch(() => undefined);
	}

	/** Counts an upload of `bytes` against the day's share of this address. */
	async upload(name: string, bytes: number): Promise<Admission> {
		const counted = await this.#uploads.consume(name, bytes).catch(() => undefined);
		return counted ? { status: 'go' } : { status: 'later', seconds: 60 };
	}

	/** Counts a finished conversation from this address. */
	async count(name: string): Promise<Admission> {
		const counted = await this.#counts.consume(name).catch(() => undefined);
		return counted ? { status: 'go' } : { status: 'later', seconds: 600 };
	}

	/** Forgets gates nobody waits at. */
	sweep(now: number): void {
		for (const [name, turn] of this.#gate) if (turn < now) this.#gate.delete(name);
	}
}

/** An IPv4 address itself, or the /64 of an IPv6 address. Some proxies add the port, new for each connection. */
function networkOf(address: string): string {
	const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
	const plain = bare.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':');
	// What «::» stands for are zeros; in the first four groups they count.
	if (tail !== undefined) while (groups.length + tail.split(':').length < 8) groups.push('0');
	return groups.slice(0, 4).join(':');
}
