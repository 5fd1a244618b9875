import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export type Admission = { status: 'go' } | { status: 'later'; seconds: number };

/** A hospital is two thousand people behind one address: so many misses a minute cost nobody anything. */
const FREE_FAILURES = 30;
/** Past that, everything from the address goes through one gate, at this pace, for the rest of the minute. */
const SPACING_MS = 100;
const LONGEST_WAIT_MS = 3000;
const DAY = 86_400;

/**
 * Slows down, never locks out. Only failures are counted, so honest traffic pays nothing; beside someone who
 * guesses, it waits its turn. Addresses live in memory alone, as an HMAC under a key that dies with the process.
 */
export class Limits {
	readonly #secret = randomBytes(32);
	readonly #failures = new RateLimiterMemory({ points: FREE_FAILURES, duration: 60 });
	readonly #uploads: RateLimiterMemory;
	readonly #gate = new Map<string, number>();

	/** `storeBytes`: one address may fill an eighth of the store in a day. */
	constructor(storeBytes: number) {
		this.#uploads = new RateLimiterMemory({ points: Math.floor(storeBytes / 8), duration: DAY });
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

	/** Forgets gates nobody waits at. */
	sweep(now: number): void {
		for (const [name, turn] of this.#gate) if (turn < now) this.#gate.delete(name);
	}
}

/** An IPv4 address itself, or the /64 of an IPv6 address. */
function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':');
	// What «::» stands for are zeros; in the first four groups they count.
	if (tail !== undefined) while (groups.length + tail.split(':').length < 8) groups.push('0');
	return groups.slice(0, 4).join(':');
}
