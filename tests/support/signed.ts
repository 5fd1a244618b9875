/** Signed results to put in front of the clinician's side: as phones made them, and as they never would. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/lib/core/instrument/pack.ts';
import { packHash, signResult, toFhir, type Result } from '../../src/lib/core/result/index.ts';
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
	const { publicKey, privateKey } = await crypto.subtle.generateKey(
		{ name: 'ECDSA', namedCurve: 'P-256' },
		false,
		['sign', 'verify']
	);
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
	const resource = toFhir({ ...result, ...about, pack: { id, version, hash: packHash(changed) } }, changed);
	const jwk = { kty, crv, x, y } as Parameters<typeof signResult>[2];
	return JSON.stringify(await signResult(resource, privateKey, jwk));
}

/** A well-formed upload that no code opens, since nobody knows its key. */
export function sealedAway(json: string): Promise<string> {
	const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
	return seal(json, deriveSecrets(random(32)), random(12));
}
