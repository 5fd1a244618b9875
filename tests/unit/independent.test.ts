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
import {
	digitsOf,
	fingerprintOf,
	macOf,
	openLive,
	openSealed,
	readLink,
	readMove
} from '../support/independent-room.ts';
import { openDelivered, readClinic } from '../support/independent-session.ts';
import { load, type Vector } from '../support/vectors.ts';

type Expected = { status: string; digits: string; result?: Record<string, unknown> };
const findPack = (name: string) => load<Pack>(`packs/${name}.json`);
const carrying = load<Vector<Expected>[]>('carrying/v1.json').filter(({ expect }) => expect.result);

test('it imports nothing of the app', () => {
	for (const file of [
		'independent.ts',
		...['resource', 'room', 'session'].map((of) => `independent-${of}.ts`)
	]) {
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

type Point = { x: string; y: string };
type Keys = { sign: Point & { d: string }; seal: Point & { d: string } };
type Opens = {
	update?: string;
	presence?: object;
	letter?: object;
	roster?: object;
	key?: string;
	request?: object;
};
const home = load<{
	roster: { room: string; members: { id: string; keys: Keys }[] };
	key: string;
	private: Record<string, Keys>;
	link: Record<string, string>;
	newcomer: { id: string; keys: Keys; digits: string };
	move: object;
	moveDigits: string;
}>('room/derived-v1.json');
const { room, members } = home.roster;
const opening = (file: string) =>
	load<(Vector<string | Opens> & { kind: string; from: string; to: string })[]>(file).filter(
		({ expect }) => typeof expect !== 'string'
	) as (Vector<Opens> & { kind: string; from: string; to: string })[];

test('a room’s link, door, digits and move', () => {
	const { door, digits, ...derived } = home.link;
	expect(readLink(digits!)).toEqual(derived);
	expect(fingerprintOf(room, members[0]!.keys)).toBe(derived.fingerprint);
	expect((JSON.parse(door!) as { keys: Keys }).keys).toEqual(members[0]!.keys);
	expect(digitsOf(derived.fingerprint!, home.newcomer.keys)).toBe(home.newcomer.digits);
	expect(readMove(home.moveDigits)).toEqual(home.move);
});

test.each(opening('room/live-v1.json'))('in a room: $name', ({ kind, input, expect: expected }) => {
	const { names, content, isBy, sealed } = openLive(input, home.key);
	expect(sealed).toEqual({ alg: 'dir', enc: 'A256GCM', epoch: 3 });
	expect(names).toMatchObject({ kind, room, epoch: 3 });
	for (const member of members) expect(isBy(member.keys.sign)).toBe(member.id === names.from);
	const { status: _, update, presence, ...said } = expected as Opens & { status: string };
	expect(names).toMatchObject(said);
	if (update === undefined) expect(JSON.parse(content.toString())).toEqual(presence);
	else expect(content.toString('base64url')).toBe(update);
});

test.each(opening('room/sealed-v1.json'))(
	'to one in a room: $name',
	({ kind, from, to, input, expect: expected }) => {
		const pinned = kind === 'request' ? home.link.fingerprint! : to;
		const { names, content, isBy } = openSealed(input, `${kind} ${room} ${pinned}`, home.private[to]!.seal);
		expect(names).toMatchObject({ kind, room, to: pinned });
		const said = JSON.parse(content.toString()) as Record<string, string>;
		expect(isBy(home.private[from ?? members[0]!.id]!.sign)).toBe(true);
		if (kind === 'grant') return expect(expected).toEqual({ status: 'opened', ...said });
		if (kind === 'letter') return expect(expected).toEqual({ status: 'opened', n: names.n, letter: said });
		const { mac, ...request } = said;
		expect(expected).toEqual({ status: 'opened', request: { id: from, ...request } });
		const canonical = JSON.stringify({ id: from, ...request });
		expect(macOf(home.link.mac!, pinned, canonical)).toBe(mac);
	}
);

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
