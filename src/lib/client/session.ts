/**
 * Both ends of a clinic's session as a browser has them. The clinic's private key cannot be exported and is
 * kept nowhere: it is gone with whoever holds the object.
 */
import { sha256, toBase64url, fromBase64url } from '$lib/core/bytes.ts';
import {
	linkNumber,
	LINK_KDF,
	MAX_SESSION_JSON,
	openFromSession,
	receiptProof,
	screenNumber,
	sealToSession,
	sessionHash,
	sessionTicket,
	type Session,
	type SessionOpened,
	type Way
} from '$lib/core/session/index.ts';
import { createSessionRelay, type Delivery, type SessionOwner } from './session-relay.ts';

const MINUTE = 60;
/** How long a clinic waits. */
const LIFETIME = 15 * MINUTE;
const CURVE = { name: 'ECDH', namedCurve: 'P-256' };

export type Clinic = SessionOwner & {
	readonly session: Session;
	/** What the phone shows too: four digits, or twelve for a link. */
	readonly number: string;
	readonly open: (jwe: string) => Promise<SessionOpened>;
	readonly proof: (ack: Uint8Array) => string;
};

/** A fresh key and session. `now` in milliseconds. For a link it takes a moment, because its number is stretched. */
export async function newClinic(way: Way, now: number): Promise<Clinic> {
	const { publicKey, privateKey } = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
	const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
	const expires = Math.ceil((now / 1000 + LIFETIME) / MINUTE) * MINUTE;
	const session: Session = { way, expires, key: raw.slice(1) };
	return {
		session,
		number: await sessionNumber(session),
		ticketHash: hashOf(sessionTicket(session)),
		owner: toBase64url(random(32)),
		open: (jwe) => openFromSession(jwe, session, privateKey),
		proof: (ack) => receiptProof(ack, session)
	};
}

/** The number that must be the same at both ends. */
export async function sessionNumber(session: Session): Promise<string> {
	if (session.way === 'screen') return screenNumber(session);
	const { iterations, salt, length } = LINK_KDF;
	const key = await crypto.subtle.importKey('raw', new Uint8Array(sessionHash(session)), 'PBKDF2', false, [
		'deriveBits'
	]);
	const algorithm = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: new TextEncoder().encode(salt) };
	return linkNumber(new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8)));
}

export type Sealed =
	| {
			readonly status: 'sealed';
			readonly delivery: Delivery;
			/** For asking how it stands. */
			readonly asking: SessionOwner;
			/** What the receipt's proof is checked with. */
			readonly ack: Uint8Array;
	  }
	| { readonly status: 'too-large' };

/** A signed result sealed to the clinic, to be delivered as often as it takes. */
export async function sealFor(session: Session, json: string): Promise<Sealed> {
	if (new TextEncoder().encode(json).length > MAX_SESSION_JSON) return { status: 'too-large' };
	const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
	const [iv, ack, sender] = [random(12), random(32), toBase64url(random(32))];
	const ticket = sessionTicket(session);
	const jwe = await sealToSession(json, session, { ephemeral: privateKey, iv, ack });
	return {
		status: 'sealed',
		delivery: { ticket, sender, jwe },
		asking: { ticketHash: hashOf(ticket), owner: sender },
		ack
	};
}

export function sessionRelay() {
	return createSessionRelay(location.origin, (...request) => fetch(...request));
}

function hashOf(ticket: string): string {
	return toBase64url(sha256(fromBase64url(ticket)!));
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(bytes));
}
