import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Admission } from '../limits.ts';

/** So many in a while (seconds), by kind. A person never comes near; what loops or floods does. */
const ALLOWED = {
	append: { points: 600, duration: 20 },
	presence: { points: 60, duration: 20 },
	letter: { points: 60, duration: 60 },
	stream: { points: 120, duration: 60 },
	change: { points: 300, duration: 60 },
	/** Of one link, whoever asks. */
	ask: { points: 30, duration: 600 }
} as const;

export type Kind = keyof typeof ALLOWED;

/** How much one token may ask for: one member who floods slows down themself, and nobody behind the same address. */
export class Rates {
	readonly #limiters = Object.fromEntries(
		Object.entries(ALLOWED).map(([keyPrefix, allowed]) => [
			keyPrefix,
			new RateLimiterMemory({ keyPrefix, ...allowed })
		])
	) as Record<Kind, RateLimiterMemory>;

	/** `token`: the digest of a token or a ticket. */
	async admit(kind: Kind, token: Uint8Array): Promise<Admission> {
		const key = Buffer.from(token).toString('base64url');
		try {
			await this.#limiters[kind].consume(key);
			return { status: 'go' };
		} catch (refused) {
			const { msBeforeNext = 1000 } = refused as Partial<RateLimiterRes>;
			return { status: 'later', seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
		}
	}
}
