import { test, expect } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { openResult, signResult, toFhir, packHash, type Result } from './index.ts';
import { stated } from './rules.ts';

test('round trip', async () => {
	const pack = packs[0]!;
	const about = { conversation: 1, answerer: { role: 'self' }, length: 'whole' } as const;
	const result: Result = {
		id: '3f8c1b52-6f0e-4d5a-9f1e-1b2c3d4e5f60',
		...about,
		locale: 'nn',
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers: stated(
			pack,
			{
				distress: 7,
				'mark/housing': true,
				'first/housing': 1,
				other: 'æ',
				'private/other': true,
				sendGp: false
			},
			about
		),
		person: { name: 'Kari', birthDate: '1950-02-28' },
		confirmedAt: '2026-11-22T09:30:00Z'
	};
	const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
		'sign',
		'verify'
	]);
	const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey);
	const signed = await signResult(toFhir(result, pack), keys.privateKey, jwk);
	const o = await openResult(JSON.stringify(signed), findPack);
	expect(o).toMatchObject({ status: 'opened', result });
});
