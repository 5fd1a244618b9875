/** The clinic's QR, which the phone seals its answers to (DESIGN §4 «Handover»; steps in docs/formats.md). */
export {
	MAX_SESSION_JSON,
	openFromSession,
	sealToSession,
	type SessionOpened,
	type SessionRandom
} from './seal.ts';
export {
	formatNumber,
	isReceiptProof,
	LINK_KDF,
	linkNumber,
	receiptProof,
	screenNumber,
	sessionHash,
	sessionTicket
} from './secrets.ts';
export {
	readSession,
	sessionDigits,
	sessionLink,
	type ReadSession,
	type Session,
	type Way
} from './session.ts';
