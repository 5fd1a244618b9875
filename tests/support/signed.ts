/** Signed results to put in front of the clinician's side: as phones made them, and as they never would. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/lib/core/instrument/pack.ts';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import {
	packHash,
	signResult,
	stated,
	toFhir,
	type QuestionnaireResponse,
	type Result
} from '../../src/lib/core/result/index.ts';
import { deriveSecrets, seal } from '../../src/lib/core/envelope/index.ts';
import { pack } from './words.ts';

/** A frozen result, with the text a phone handed over. */
export function frozen(name: string): { result: Result; json: string } {
	const file = new URL(`../vectors/result/${name}.json`, import.meta.url);
	const vector = JSON.parse(readFileSync(file, 'utf8')) as { result: Result; file: string };
	return { result: vector.result, json: vector.file };
}

/** The frozen result said anew with another pack or by another person, and honestly signed. */
export async function signedWith(change: Partial<Pack>, about: Partial<Result> = {}): Promise<string> {
	const changed: Pack = { ...pack('pakjenning'), ...change };
	const { result } = frozen('v1-whole-self-nb');
	const { id, version } = changed;
	const resource = toFhir({ ...result, ...about, pack: { id, version, hash: packHash(changed) } }, changed);
	return sign(resource, await newKeys());
}

/** What Kari confirmed in conversation 1 on her own phone, unless said otherwise. */
export async function confirmed(
	about: Partial<Result>,
	sheet: Sheet,
	keys?: Awaited<ReturnType<typeof newKeys>>
): Promise<string> {
	const words = pack('pakjenning');
	const setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole', ...about } as const;
	const result: Result = {
		id: crypto.randomUUID(),
		locale: 'nb',
		person: { name: 'Kari Nordmann', birthDate: '1951-02-28' },
		confirmedAt: `${new Date().toISOString().slice(0, 19)}Z`,
		...setting,
		pack: { id: words.id, version: words.version, hash: packHash(words) },
		answers: stated(words, sheet, setting)
	};
	return sign(toFhir(result, words), keys ?? (await newKeys()));
}

/** One phone's. */
export function newKeys() {
	return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
}

async function sign(resource: QuestionnaireResponse, keys: Awaited<ReturnType<typeof newKeys>>) {
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
	const jwk = { kty, crv, x, y } as Parameters<typeof signResult>[2];
	return JSON.stringify(await signResult(resource, keys.privateKey, jwk));
}

/** A well-formed upload that no code opens, since nobody knows its key. */
export function sealedAway(json: string): Promise<string> {
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	return seal(json, deriveSecrets(random(32)), random(12));
}
