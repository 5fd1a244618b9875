/** The stranger's reader (independent.ts) for rooms, from docs/formats.md, «Room»: what opens, for whoever has the keys. */
import {
	createDecipheriv,
	createHash,
	createHmac,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	hkdfSync,
	verify,
	type JsonWebKey
} from 'node:crypto';
import { bytesOf } from './independent.ts';

type Point = { x: string; y: string };
type Keys = { sign: Point; seal: Point };
type Names = Record<string, unknown> & { kind: string; from: string };

const sha256 = (...parts: (string | Uint8Array)[]) =>
	parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const b64 = (text: string) => Buffer.from(text, 'base64url');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const derive = (from: Buffer, info: string) => Buffer.from(hkdfSync('sha256', from, '', info, 32));
const length = (bytes: number) => Buffer.from([0, 0, bytes >> 8, bytes & 255]);
const jwk = (point: Point, more: object = {}): JsonWebKey => ({ kty: 'EC', crv: 'P-256', ...point, ...more });
const points = ({ sign, seal }: Keys) => [sign.x, sign.y, seal.x, seal.y].map(b64);

// The link
export function readLink(digits: string) {
	const bytes = bytesOf(digits, '61');
	const [secret, fingerprint] = [bytes.subarray(0, 16), bytes.subarray(16)];
	const ticket = derive(secret, 'hjemvei/room/ticket/v1');
	return {
		...{ secret: text(secret), fingerprint: text(fingerprint), ticket: text(ticket) },
		...{ ticketHash: text(sha256(ticket)), mac: text(derive(secret, 'hjemvei/room/mac/v1')) }
	};
}

export function fingerprintOf(room: string, keys: Keys): string {
	return text(sha256('hjemvei/room/fingerprint/v1', b64(room), ...points(keys)).subarray(0, 16));
}

export function digitsOf(fingerprint: string, keys: Keys): string {
	const hash = sha256('hjemvei/room/ask/v1', b64(fingerprint), ...points(keys));
	return String(hash.readBigUInt64BE() % 1_000_000n).padStart(6, '0');
}

export function readMove(digits: string) {
	const bytes = bytesOf(digits, '71');
	const take = (from: number, size: number) => text(bytes.subarray(from, from + size));
	const key = (from: number) => ({ x: take(from, 32), y: take(from + 32, 32), d: take(from + 64, 32) });
	return {
		...{ room: take(0, 16), member: take(16, 16), token: take(32, 32) },
		...{ epoch: bytes.readUInt32BE(64), letters: bytes.readUIntBE(68, 6) },
		keys: { sign: key(74), seal: key(170) }
	};
}

// A message
export function openLive(body: string, key: string) {
	const { header, decrypt } = partsOf(body);
	return { ...signedIn(decrypt(b64(key))), sealed: header };
}

export function openSealed(body: string, address: string, key: Point & { d: string }) {
	const { header, decrypt } = partsOf(body);
	const [party, to] = [Buffer.from('hjemvei/room/v1'), sha256(address)];
	if (header.apv !== text(to) || header.apu !== text(party)) throw new Error('sealed for another');
	const shared = diffieHellman({
		privateKey: createPrivateKey({ format: 'jwk', key: jwk(key, { d: key.d }) }),
		publicKey: createPublicKey({ format: 'jwk', key: header.epk as JsonWebKey })
	});
	const enc = Buffer.from('A256GCM');
	const info = [length(enc.length), enc, length(party.length), party, length(to.length), to];
	return signedIn(decrypt(sha256(length(1), shared, ...info, Buffer.from([0, 0, 1, 0]))));
}

/** The HMAC in a request, as it must be. */
export function macOf(mac: string, fingerprint: string, canonicalRequest: string): string {
	const over = `hjemvei/room/request/v1 ${fingerprint} ${canonicalRequest}`;
	return createHmac('sha256', b64(mac)).update(over).digest('base64url');
}

function partsOf(body: string) {
	const [first = '', , iv, sealed, tag] = body.split('.');
	const decrypt = (key: Buffer) => {
		const decipher = createDecipheriv('aes-256-gcm', key, b64(iv!), { authTagLength: 16 });
		decipher.setAAD(Buffer.from(first)).setAuthTag(b64(tag!));
		return Buffer.concat([decipher.update(b64(sealed!)), decipher.final()]);
	};
	return { header: JSON.parse(b64(first).toString()) as Record<string, unknown>, decrypt };
}

function signedIn(whole: Buffer) {
	const line = whole.indexOf('\n');
	const [header = '', none, signature = ''] = whole.subarray(0, line).toString().split('.');
	const content = whole.subarray(line + 1, whole.lastIndexOf(0x80));
	if (none !== '' || whole.length % 1024) throw new Error('not of this form');
	const { alg, typ, v, ...names } = JSON.parse(b64(header).toString()) as Names;
	if (alg !== 'ES256' || typ !== 'hjemvei-room+jws' || v !== 1) throw new Error('not of this form');
	const isBy = (key: Point) =>
		verify(
			'sha256',
			Buffer.from(`${header}.${text(content)}`),
			{ key: createPublicKey({ format: 'jwk', key: jwk(key) }), dsaEncoding: 'ieee-p1363' },
			b64(signature)
		);
	return { names, content, isBy };
}
