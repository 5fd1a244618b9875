/** What is handed over by a code: a result by the phone, a plan by the desk. Sealed here, before anything is sent. */
import { toBase64url } from '$lib/core/bytes.ts';
import { deriveSecrets, MAX_JSON, newCode, seal, type Kind } from '$lib/core/envelope/index.ts';
import type { Live } from './handover-state.ts';
import { stretch } from './kdf.ts';

const DAY = 86_400;
const STANDARD_DAYS = 7;
const LONGEST_DAYS = 14;

export type Sealed = { readonly status: 'made'; readonly handover: Live } | { readonly status: 'too-large' };

/**
 * A fresh code and the sealed copy, queued. Takes a second or more, offline too.
 * `result`: whose it is. `expires`: unix seconds; a week from now when left out, never more than two.
 * Throws Error when the code cannot be stretched.
 */
export async function sealNew(
	{ json, result, kind }: { readonly json: string; readonly result: string; readonly kind: Kind },
	expires?: number
): Promise<Sealed> {
	if (new TextEncoder().encode(json).length > MAX_JSON) return { status: 'too-large' };
	const code = newCode(random(7), kind);
	const secrets = deriveSecrets(await stretch(code), kind);
	const now = Date.now();
	const seconds = Math.floor(now / 1000);
	const handover: Live = {
		...{ id: crypto.randomUUID(), result, state: 'queued', createdAt: now },
		secrets: {
			code,
			ticket: secrets.ticket,
			owner: toBase64url(random(32)),
			ack: secrets.ack,
			jwe: await seal(json, secrets, random(12), kind)
		},
		expires: Math.min(expires ?? seconds + STANDARD_DAYS * DAY, seconds + LONGEST_DAYS * DAY),
		...{ sent: false, takingBack: false, attempts: 0, nextAt: 0 }
	};
	return { status: 'made', handover };
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(bytes));
}
