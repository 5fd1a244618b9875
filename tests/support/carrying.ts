/** QRs of a wanted size: a waiting code, or a whole signed result with as many own words as fit. */
import { create } from 'qrcode';
import { packs, findPack } from '../../src/lib/content/packs/index.ts';
import { handoverLink, newCode } from '../../src/lib/core/envelope/index.ts';
import { carryingLink, packResult } from '../../src/lib/core/qr/index.ts';
import { openResult, packHash, signResult, toFhir, type Result } from '../../src/lib/core/result/index.ts';
import { relevant } from '../../src/lib/core/pathway/relevant.ts';
import { read, type Sheet } from '../../src/lib/core/instrument/sheet.ts';

export type Sized = { text: string; matrix: boolean[][] };

const ORIGIN = 'https://hjemvei.example';
const WORDS =
	'Jeg sover dårlig og er redd for hvordan det skal gå hjemme når jeg ikke orker som før. '.repeat(6);
const pack = packs.findLast(({ id }) => id === 'pakjenning')!;

/** @param version of the QR, error correction M: up to 8 a code, with a long address where needed; from 12 a result. */
export async function qrOfVersion(version: number): Promise<Sized> {
	for (let length = 0; length <= 1400; length += 10) {
		const text = version < 12 ? codeLink(length) : await resultLink(length);
		const sized = toQr(text);
		if (sized.matrix.length === 17 + 4 * version) return sized;
	}
	throw new Error(`no QR of version ${version}`);
}

function codeLink(length: number): string {
	const random = Uint8Array.from({ length: 7 }, (_, i) => 37 * i + 11);
	return handoverLink(`https://${'a'.repeat(length || 1)}.no`, newCode(random));
}

const { subtle } = globalThis.crypto;
const pair = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
const jwk = await subtle.exportKey('jwk', pair.publicKey);

async function resultLink(length: number): Promise<string> {
	const texts = { important: WORDS.slice(0, Math.min(length, 480)), other: WORDS.slice(0, length - 480) };
	const rest = length > 960 ? { ownQuestions: WORDS.slice(0, length - 960) } : {};
	const sheet = { distress: 3, ...(length > 480 ? texts : { important: texts.important }), ...rest } as Sheet;
	const setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole' } as const;
	const result: Result = {
		id: '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60',
		locale: 'nb',
		person: length === 0 ? {} : { name: 'Kari Nordmann', birthDate: '1951-02-28' },
		confirmedAt: '2026-11-22T09:30:00Z',
		...setting,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers: relevant(pack, setting, read(pack, sheet))
	};
	const signed = await signResult(toFhir(result, pack), pair.privateKey, jwk);
	const opened = await openResult(JSON.stringify(signed), findPack);
	if (opened.status !== 'opened') throw new Error(opened.status);
	const packed = packResult(opened);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return carryingLink(ORIGIN, packed.digits);
}

function toQr(text: string): Sized {
	const [address = '', digits = ''] = text.split(/(?<=#)/);
	const { modules } = create(
		[
			{ mode: 'byte', data: new TextEncoder().encode(address) },
			{ mode: 'numeric', data: digits }
		],
		{ errorCorrectionLevel: 'M' }
	);
	const places = Array.from({ length: modules.size }, (_, at) => at);
	return { text, matrix: places.map((row) => places.map((column) => modules.get(row, column) === 1)) };
}
