/** Results for tests: made and signed as a phone makes them. */
import { packFor, packs } from '$lib/content/packs/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import {
	checkDigits,
	givenBy,
	helpersOf,
	packHash,
	signResult,
	stated,
	toFhir,
	type PublicKey,
	type Result
} from '$lib/core/result/index.ts';

const self: Partial<Result> = {
	id: '3f2a91c0-1111-4222-8333-444455556666',
	locale: 'nb',
	conversation: 1,
	answerer: { role: 'self' },
	length: 'whole',
	person: { name: 'Kari Nordmann', birthDate: '1950-02-28' },
	confirmedAt: '2026-11-18T09:32:00Z'
};

/** A result with its pack and digits, as an opened one. `version`: of an older pack. */
export function example(over: Partial<Result>, sheet: Sheet, version?: string) {
	const base = { ...self, ...over } as Result;
	const newest = packFor(base.answerer);
	const pack = packs.find((one) => one.id === newest.id && one.version === version) ?? newest;
	const answers = stated(pack, sheet, base);
	const result: Result = {
		...base,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		answers,
		// In the order a result has them, however they were named.
		...(base.helpers ? { helpers: helpersOf(answers, givenBy(base.helpers)) } : {})
	};
	return { result, pack, digits: checkDigits(toFhir(result, pack)) };
}

export async function signed(over: Partial<Result>, sheet: Sheet): Promise<string> {
	const { result, pack } = example(over, sheet);
	const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
		'sign',
		'verify'
	]);
	const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', keys.publicKey);
	return JSON.stringify(
		await signResult(toFhir(result, pack), keys.privateKey, { kty, crv, x, y } as PublicKey)
	);
}

/** Every kind of answer, some kept from relatives, one group in part. */
export const full: Sheet = {
	distress: 7,
	'mark/finances-insurance': true,
	'mark/worry': true,
	'private/mark/worry': true,
	'mark/pain': true,
	'mark/sleep': true,
	'mark/nausea': true,
	'gone/practical': true,
	'none/social': true,
	'gone/emotional': true,
	'gone/physical-2': true,
	'first/sleep': 1,
	'first/worry': 2,
	ownQuestions: 'Når kan jeg jobbe igjen?\nHvem ringer jeg når jeg er hjemme?',
	important: 'Å få være hjemme til jul',
	other: 'Trappen er bratt.\nFødt 01.01.1900 {{when}} $t(clinician.title)',
	'private/other': true,
	followUp: 'maybe',
	wantsConversation: 'yes',
	'theme/work': true,
	companion: 'Datteren min',
	phone: '900 00 000',
	municipality: 'Bodø',
	alone: true,
	sendMunicipality: false
};
