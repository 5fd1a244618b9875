/** A clinic that waits and phones that deliver: keys, sealed results, and the relay's questions about sessions. */
import { randomBytes } from 'node:crypto';
import {
	sealToSession,
	sessionTicket,
	type Session,
	type SessionRandom,
	type Way
} from '../../src/lib/core/session/index.ts';
import { b64url, sha256, unixNow } from './handover.ts';

const { subtle } = globalThis.crypto;

/** As the clinic's browser makes it: the private half cannot be exported. */
export async function newPair(extractable = false) {
	const { publicKey, privateKey } = await subtle.generateKey(
		{ name: 'ECDH', namedCurve: 'P-256' },
		extractable,
		['deriveBits']
	);
	const raw = new Uint8Array(await subtle.exportKey('raw', publicKey));
	return { key: raw.slice(1), privateKey };
}

/** A session some ten minutes from its end. */
export async function newSession(way: Way = 'screen'): Promise<{ session: Session; privateKey: CryptoKey }> {
	const { key, privateKey } = await newPair();
	return { session: { way, expires: Math.ceil(unixNow() / 60 + 10) * 60, key }, privateKey };
}

export async function sessionRandom(): Promise<SessionRandom> {
	const { privateKey } = await newPair(true);
	return { ephemeral: privateKey, iv: randomBytes(12), ack: randomBytes(32) };
}

/** One session as the relay sees it, with both ends' tokens. */
export type Meeting = {
	ticket: string;
	owner: string;
	sender: string;
	body: string;
	expires: number;
};

export function newMeeting(given: Partial<Meeting> & { bytes?: number } = {}): Meeting {
	const { bytes = 4096, ...rest } = given;
	const body = `${b64url(200)}..${b64url(12)}.${b64url(bytes)}.${b64url(16)}`;
	return {
		ticket: b64url(32),
		owner: b64url(32),
		sender: b64url(32),
		body,
		expires: unixNow() + 900,
		...rest
	};
}

export async function sealedMeeting(json: string, session: Session): Promise<Meeting> {
	const body = await sealToSession(json, session, await sessionRandom());
	return newMeeting({ ticket: sessionTicket(session), expires: session.expires, body });
}

/** The questions about sessions, sent to a real server. */
export function sessionsAt(origin: string) {
	const base = `${origin}/relay/session`;
	const post = (path: string, owner: string, body: object, headers: Record<string, string> = {}) =>
		fetch(base + path, {
			method: 'POST',
			headers: { authorization: `Owner ${owner}`, 'content-type': 'application/json', ...headers },
			body: JSON.stringify(body)
		});
	const of = ({ ticket }: Meeting) => ({ ticketHash: sha256(ticket) });
	return {
		open: (meeting: Meeting, headers: Record<string, string> = {}) =>
			post('', meeting.owner, { ...of(meeting), expires: meeting.expires }, headers),
		deliver: (meeting: Meeting, headers: Record<string, string> = {}) =>
			fetch(base, {
				method: 'PUT',
				headers: {
					authorization: `Ticket ${meeting.ticket}`,
					'hjemvei-owner': meeting.sender,
					'content-type': 'application/jose',
					...headers
				},
				body: meeting.body
			}),
		/** `wait`: whether to hold on until something has come. */
		collect: (meeting: Meeting, wait = false) => post('/collect', meeting.owner, { ...of(meeting), wait }),
		confirm: (meeting: Meeting, proof = b64url(32)) =>
			post('/confirm', meeting.owner, { ...of(meeting), proof }),
		close: (meeting: Meeting) => post('/close', meeting.owner, of(meeting)),
		status: (meeting: Meeting, wait = false) => post('/status', meeting.sender, { ...of(meeting), wait })
	};
}
