// docs/formats.md is enough to read what phones make: a reader written from it alone does, and shares no code with the app.
import type { JsonWebKey as NodeKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resourceOf } from '../support/independent-resource.ts';
import {
	checkDigits,
	checkSymbol,
	holds,
	openEnvelope,
	readCarrying,
	readInvitation,
	symbolsOf,
	type Carried,
	type Pack
} from '../support/independent.ts';
import { openDelivered, readClinic } from '../support/independent-session.ts';
import { load, type Vector } from '../support/vectors.ts';

type Expected = { status: string; digits: string; result?: Record<string, unknown> };
const findPack = (name: string) => load<Pack>(`packs/${name}.json`);
const carrying = load<Vector<Expected>[]>('carrying/v1.json').filter(({ expect }) => expect.result);

test('it imports nothing of the app', () => {
	for (const file of ['independent.ts', 'independent-resource.ts', 'independent-session.ts']) {
		const text = readFileSync(new URL(`../support/${file}`, import.meta.url), 'utf8');
		for (const [, from] of text.matchAll(/from '([^']+)'/g))
			expect(from).toMatch(/^(node:crypto|\.\/independent\.ts)$/);
	}
});

test.each(load<Record<string, string>[]>('envelope/v1.json'))(
	'the code $shown opens its envelope',
	(vector) => {
		const symbols = symbolsOf(vector.digits!);
		expect(symbols + checkSymbol(symbols)).toBe(vector.code);
		expect(openEnvelope(symbols, vector.jwe!)).toBe(vector.json);
	}
);

test('there are carrying QRs to read', () => expect(carrying.length).toBeGreaterThanOrEqual(9));

test.each(carrying)('carrying QR: $name', ({ input, expect: expected }) => {
	const carried = readCarrying(input, findPack);
	expect(asResult(carried)).toEqual(expected.result);
	const resource = resourceOf(carried);
	expect(holds(carried, resource)).toBe(true);
	expect(checkDigits(resource)).toBe(expected.digits);
	expect(holds(carried, { ...resource, language: 'en' })).toBe(false);
});

const invitations = load<Vector<unknown>[]>('invitation/v1.json').filter(
	({ expect }) => typeof expect !== 'string'
);

test.each(invitations)('invitation: $name', ({ input, expect: expected }) => {
	const digits = /(?:\/i#)?([\d ]+)$/.exec(input)![1]!.replaceAll(' ', '');
	expect(JSON.parse(JSON.stringify(readInvitation(digits)))).toEqual(expected);
});

type Clinic = { digits: string; hash: string; ticket: string; number: string };
const clinic = load<{ key: NodeKey; derived: Clinic[] }>('session/derived-v1.json');

test.each(clinic.derived)('clinic’s QR with number $number', ({ digits, hash, ticket, number }) => {
	expect(readClinic(digits)).toMatchObject({ hash, ticket, number });
});

type Read = { way: string; expires: number; key: string };
const read = load<Vector<string | Read>[]>('session/read-v1.json').filter(
	({ expect }) => typeof expect !== 'string'
);

test.each(read)('clinic’s QR: $name', ({ input, expect: expected }) => {
	const digits = /3[\d\s]+/.exec(input.slice(input.search(/31\d/)))![0].replace(/\s/g, '');
	expect(readClinic(digits)).toMatchObject(expected as Read);
});

type Delivered = Vector<string> & { json: string; ack: string; proof: string };
const delivered = load<Delivered[]>('session/sealed-v1.json').filter(({ expect }) => expect === 'opened');

test.each(delivered)('delivered to a clinic: $name', ({ input, json, ack, proof }) => {
	expect(openDelivered(input, clinic.derived[0]!, clinic.key)).toEqual({ json, ack, proof });
});

/** In the shape of the kit's `result`, what is missing left out. */
function asResult({
	pack,
	packHash,
	name,
	birthDate,
	authored,
	x: _x,
	y: _y,
	signature: _s,
	...rest
}: Carried) {
	const { id, version } = pack;
	const result = { ...rest, pack: { id, version, hash: packHash }, person: { name, birthDate } };
	return JSON.parse(JSON.stringify({ ...result, confirmedAt: authored })) as unknown;
}
