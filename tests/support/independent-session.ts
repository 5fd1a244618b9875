/** The stranger's reader (independent.ts) for the clinic's QR and what is sealed to it, from docs/formats.md, «The clinic's QR». */
import {
	createDecipheriv,
	createHash,
	createHmac,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	hkdfSync,
	pbkdf2Sync,
	type JsonWebKey
} from 'node:crypto';
import { bytesOf } from './independent.ts';

const sha256 = (...parts: (string | Uint8Array)[]) =>
	parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const derive = (from: Buffer, info: string) => Buffer.from(hkdfSync('sha256', from, '', info, 32));
const length = (bytes: number) => Buffer.from([0, 0, bytes >> 8, bytes & 255]);

// 2–7
export function readClinic(digits: string) {
	const bytes = bytesOf(digits, '31');
	const hash = sha256(Uint8Array.of(3, 1), bytes);
	const stretched = () => pbkdf2Sync(hash, 'hjemvei/session/link/v1', 600_000, 32, 'sha256');
	const shown = derive(hash, 'hjemvei/session/number/v1').readBigUInt64BE() % 10_000n;
	const ticket = derive(hash, 'hjemvei/session/ticket/v1').toString('base64url');
	const way = (['screen', 'link'] as const)[bytes[0]!]!;
	return {
		way,
		expires: 60 * bytes.readUInt32BE(1),
		key: bytes.subarray(5).toString('base64url'),
		hash: hash.toString('base64url'),
		ticket,
		number:
			way === 'screen'
				? String(shown).padStart(4, '0')
				: String(stretched().readBigUInt64BE() % 10n ** 12n).padStart(12, '0')
	};
}

// 8–11; the key agreement and its KDF are those of RFC 7518 §4.6
export function openDelivered(
	jwe: string,
	{ hash, ticket }: { hash: string; ticket: string },
	jwk: JsonWebKey
) {
	const [first = '', , iv, sealed, tag] = jwe.split('.');
	const header = JSON.parse(Buffer.from(first, 'base64url').toString()) as Record<string, string> & {
		epk: JsonWebKey;
	};
	const party = Buffer.from('hjemvei/session/v1');
	if (header.apv !== hash || header.apu !== party.toString('base64url'))
		throw new Error('not for this session');
	const shared = diffieHellman({
		privateKey: createPrivateKey({ format: 'jwk', key: jwk }),
		publicKey: createPublicKey({ format: 'jwk', key: header.epk })
	});
	const enc = Buffer.from('A256GCM');
	const info = [
		length(enc.length),
		enc,
		length(party.length),
		party,
		length(32),
		Buffer.from(hash, 'base64url')
	];
	const key = sha256(length(1), shared, ...info, Buffer.from([0, 0, 1, 0]));
	const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv!, 'base64url'), { authTagLength: 16 });
	decipher.setAAD(Buffer.from(first)).setAuthTag(Buffer.from(tag!, 'base64url'));
	const whole = Buffer.concat([decipher.update(Buffer.from(sealed!, 'base64url')), decipher.final()]);
	const ack = whole.subarray(0, 32);
	const proof = createHmac('sha256', ack).update(`hjemvei/session/receipt/v1 ${ticket}`).digest('base64url');
	return { json: whole.subarray(32).toString().trimEnd(), ack: ack.toString('base64url'), proof };
}
