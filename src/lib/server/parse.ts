import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Largest upload, and largest JSON question, in bytes. */
export const MAX_BODY = 64 * 1024;
const MAX_JSON = 1024;

/** Exactly `bytes` bytes in canonical, unpadded base64url; anything else is undefined. */
export function fromBase64url(text: string, bytes: number): Uint8Array | undefined {
	const decoded = Buffer.from(text, 'base64url');
	return decoded.length === bytes && decoded.toString('base64url') === text ? decoded : undefined;
}

/** The SHA-256 of the 32-byte secret in `authorization: <scheme> <base64url>`. */
export function readSecret(headers: Headers, scheme: 'Ticket' | 'Owner' | 'Member'): Uint8Array | undefined {
	const value = headers.get('authorization') ?? '';
	return value.startsWith(`${scheme} `) ? digestOf(value.slice(scheme.length + 1)) : undefined;
}

/** The SHA-256 of a 32-byte secret written in base64url. */
export function digestOf(secret: string): Uint8Array | undefined {
	const bytes = fromBase64url(secret, 32);
	return bytes && createHash('sha256').update(bytes).digest();
}

/** What an owner asks about one ticket: both as digests, and the question. Undefined when it is anything else. */
export async function readAsOwner<T extends { ticketHash: string }>(request: Request, schema: z.ZodType<T>) {
	const owner = readSecret(request.headers, 'Owner');
	const body = await readJson(request, schema);
	const ticket = body && fromBase64url(body.ticketHash, 32);
	return owner && ticket ? { owner, ticket, body } : undefined;
}

/** A unix time in seconds. */
export function readExpires(headers: Headers): number | undefined {
	const value = headers.get('hjemvei-expires') ?? '';
	return /^\d{10}$/.test(value) ? Number(value) : undefined;
}

/** header..iv.ciphertext.tag: a compact JWE under a shared key (RFC 7516 §7.1, `dir`), AES-GCM sizes. */
export function isSealed(body: Uint8Array | string): boolean {
	const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
	return /^[\w-]{2,1024}\.\.[\w-]{16}\.[\w-]+\.[\w-]{22}$/.test(text);
}

export type Read = { status: 'read'; body: Uint8Array } | { status: 'too-large' } | { status: 'broken-off' };

/**
 * Never holds more than `max` bytes. What is too large is read past, so that the sender hears the answer, and so
 * that Node does not take the connection for idle and cut what comes after on it.
 */
export async function readBody(request: Request, max: number): Promise<Read> {
	const stated = Number(request.headers.get('content-length'));
	if (!request.body) return { status: 'read', body: new Uint8Array() };
	const chunks: Uint8Array[] = [];
	let size = 0;
	try {
		for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size <= max) chunks.push(chunk);
			else chunks.length = 0;
		}
	} catch {
		// The sender went away, or states more than the server takes at all.
		return { status: Math.max(size, stated) > max ? 'too-large' : 'broken-off' };
	}
	return size > max ? { status: 'too-large' } : { status: 'read', body: Buffer.concat(chunks) };
}

export const encoded = (bytes: number) =>
	z.string().refine((text) => fromBase64url(text, bytes) !== undefined);

export const ClaimBody = z.strictObject({ claim: encoded(16) });
export const ConfirmBody = z.strictObject({ claim: encoded(16), proof: encoded(32) });
export const OwnerBody = z.strictObject({ ticketHash: encoded(32) });
export const OpenBody = z.strictObject({ ticketHash: encoded(32), expires: z.int().positive() });
/** `wait`: answer when there is news, or after a while. */
export const WaitBody = z.strictObject({ ticketHash: encoded(32), wait: z.boolean() });
export const ReceiptBody = z.strictObject({ ticketHash: encoded(32), proof: encoded(32) });

/** The parsed JSON question, or undefined when it is anything but exactly that. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T | undefined> {
	const asked = await readJsonUpTo(request, schema, MAX_JSON);
	return asked.status === 'read' ? asked.body : undefined;
}

export type ReadJson<T> = { status: 'read'; body: T } | { status: 'too-large' } | { status: 'bad' };

/** The parsed JSON question of at most `max` bytes. */
export async function readJsonUpTo<T>(
	request: Request,
	schema: z.ZodType<T>,
	max: number
): Promise<ReadJson<T>> {
	if (!hasType(request, 'application/json')) return { status: 'bad' };
	const read = await readBody(request, max);
	if (read.status === 'too-large') return read;
	if (read.status === 'broken-off') return { status: 'bad' };
	try {
		const parsed = schema.safeParse(JSON.parse(Buffer.from(read.body).toString('utf8')));
		return parsed.success ? { status: 'read', body: parsed.data } : { status: 'bad' };
	} catch {
		// Not JSON is refused like JSON that is something else.
		return { status: 'bad' };
	}
}

/** Whether the body is declared as `type`, parameters aside. */
export function hasType(request: Request, type: string): boolean {
	return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}
