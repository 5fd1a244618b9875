import { expect, test } from 'vitest';
import { iv, newHousehold } from '../../../../tests/support/room.ts';
import { fromBase64url, toBase64url, utf8 } from '../bytes.ts';
import { MAX_SEALED } from '../envelope/index.ts';
import {
	MAX_CONTENT,
	openPresence,
	openSnapshot,
	openUpdate,
	readyRoom,
	sealPresence,
	sealSnapshot,
	sealUpdate,
	type Role,
	type Room
} from './index.ts';
import { sealUnder } from './seal.ts';
import { sign } from './signed.ts';

const home = await newHousehold();
const { room, roster, grant, people } = home;
const bytes = Uint8Array.of(0, 1, 2, 0x80, 0, 0x0a, 0);
const by = (role: Role, counter = 7) => ({ from: people[role].member.id, counter, update: bytes });
const sealed = (role: Role = 'helper') => sealUpdate(by(role), room, people[role].keys.sign, iv());
const body = await sealed();

test('an edit opens for all who have the key, whatever bytes it has', async () => {
	for (const update of [bytes, new Uint8Array(), new Uint8Array(3000).fill(0), utf8('\n\n.')]) {
		const given = { ...by('helper'), update };
		const sealed = await sealUpdate(given, room, people.helper.keys.sign, iv());
		expect(await openUpdate(sealed, room)).toEqual({ status: 'opened', ...given });
	}
});

test('an edit of some letters is 1 KiB, and what fits is at most what the relay takes', async () => {
	const size = (body: string) => fromBase64url(body.split('.')[3]!)!.length;
	expect(size(body)).toBe(1024);
	expect(body.length).toBeLessThan(1500);
	const most = { ...by('owner'), update: new Uint8Array(MAX_CONTENT).fill(255) };
	const large = await sealUpdate(most, room, people.owner.keys.sign, iv());
	expect(large.length).toBeLessThanOrEqual(MAX_SEALED);
	expect(await openUpdate(large, room)).toMatchObject({ status: 'opened', counter: 7 });
	const above = { ...most, update: new Uint8Array(MAX_CONTENT + 1) };
	await expect(sealUpdate(above, room, people.owner.keys.sign, iv())).rejects.toThrow(RangeError);
});

test('readers and those along do not edit, and what they seal is refused', async () => {
	expect(await openUpdate(await sealed('reader'), room)).toEqual({ status: 'not-allowed' });
	expect(await openUpdate(await sealed('along'), room)).toEqual({ status: 'not-allowed' });
});

test('nobody signs as another, and a stranger not at all', async () => {
	const forged = await sealUpdate(by('owner'), room, people.helper.keys.sign, iv());
	expect(await openUpdate(forged, room)).toEqual({ status: 'tampered' });
	const stranger = { ...by('helper'), from: 'A'.repeat(22) };
	const from = await sealUpdate(stranger, room, people.helper.keys.sign, iv());
	expect(await openUpdate(from, room)).toEqual({ status: 'stranger' });
});

test('another epoch, another key, another room', async () => {
	const next = await readyRoom({ ...grant, roster: { ...roster, epoch: 4 } });
	expect(await openUpdate(body, next)).toEqual({ status: 'other-epoch' });
	const otherKey = await readyRoom({ roster, key: new Uint8Array(32) });
	expect(await openUpdate(body, otherKey)).toEqual({ status: 'tampered' });
	const elsewhere = await readyRoom({ ...grant, roster: { ...roster, room: 'A'.repeat(22) } });
	expect(await openUpdate(body, elsewhere)).toEqual({ status: 'malformed' });
	// The key of this epoch around what was signed in another.
	const text = await sign(
		{ kind: 'update', room: roster.room, epoch: 2, from: people.helper.member.id, counter: 7 },
		bytes,
		people.helper.keys.sign
	);
	expect(await openUpdate(await sealUnder(text, 3, room.key!, iv()), room)).toEqual({ status: 'malformed' });
});

test('one kind is no other', async () => {
	const snapshot = { replaces: 12, update: bytes, counters: { [people.helper.member.id]: 7 } };
	const snap = await sealSnapshot(snapshot, room, people.owner.keys.sign, iv());
	const here = await sealPresence({}, 1, people.owner.member.id, room, people.owner.keys.sign, iv());
	expect(await openUpdate(snap, room)).toEqual({ status: 'malformed' });
	expect(await openUpdate(here, room)).toEqual({ status: 'malformed' });
	expect(await openSnapshot(body, room)).toEqual({ status: 'malformed' });
	expect(await openPresence(body, room)).toEqual({ status: 'malformed' });
	expect(await openSnapshot(snap, room)).toEqual({ status: 'opened', snapshot });
});

test('a snapshot is the owner’s, and counts for those in the roster only', async () => {
	const given = {
		replaces: 0,
		update: bytes,
		counters: { [people.helper.member.id]: 7, ['A'.repeat(22)]: 9, [people.owner.member.id]: 0 }
	};
	const own = await sealSnapshot(given, room, people.owner.keys.sign, iv());
	const counters = { [people.helper.member.id]: 7 };
	expect(await openSnapshot(own, room)).toEqual({ status: 'opened', snapshot: { ...given, counters } });
	const names = { kind: 'snapshot', room: roster.room, epoch: 3, from: people.helper.member.id };
	const text = await sign({ ...names, replaces: 0, counters }, bytes, people.helper.keys.sign);
	expect(await openSnapshot(await sealUnder(text, 3, room.key!, iv()), room)).toEqual({
		status: 'not-allowed'
	});
});

test('who is here, with a number that rises', async () => {
	const { member, keys } = people.reader;
	for (const presence of [{}, { away: true }, { step: 'physical-1' }] as const) {
		const sealed = await sealPresence(presence, 1_800_000_000_000, member.id, room, keys.sign, iv());
		const opened = { status: 'opened', from: member.id, n: 1_800_000_000_000, presence };
		expect(await openPresence(sealed, room)).toEqual(opened);
	}
	for (const wrong of [{ step: '<b>' }, { step: 'a'.repeat(61) }, { away: false }, { name: 'x' }]) {
		const seal = sealPresence(wrong as object, 1, member.id, room, keys.sign, iv());
		await expect(seal).rejects.toThrow(RangeError);
	}
});

test('whoever is only along has no key, and neither seals nor opens', async () => {
	const along: Room = await readyRoom({ roster });
	expect(await openUpdate(body, along)).toEqual({ status: 'not-allowed' });
	await expect(sealUpdate(by('along'), along, people.along.keys.sign, iv())).rejects.toThrow(TypeError);
});

test('every character changed is refused', async () => {
	for (const at of [...body].keys()) {
		if (at > 200 && at < body.length - 60 && at % 7) continue;
		const changed = body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1);
		expect((await openUpdate(changed, room)).status, `at ${at}`).not.toBe('opened');
	}
});

test('other headers, other padding and other names are refused', async () => {
	const [header, ...rest] = body.split('.');
	const epoch = JSON.parse(new TextDecoder().decode(fromBase64url(header!))) as object;
	for (const changed of [
		JSON.stringify({ ...epoch, zip: 'DEF' }),
		JSON.stringify({ ...epoch, epoch: '3' }),
		'{"alg":"dir","enc":"A256GCM","epoch":3,"epoch":3}',
		'{"enc":"A256GCM","alg":"dir","epoch":3}',
		'[]',
		'null',
		'x'
	])
		expect((await openUpdate([toBase64url(changed), ...rest].join('.'), room)).status).toBe('malformed');
	for (const shape of ['', '....', header!, `${body}.`, 'x'.repeat(MAX_SEALED + 1)])
		expect((await openUpdate(shape, room)).status).toBe('malformed');

	const { member, keys } = people.helper;
	const names = { kind: 'update', room: roster.room, epoch: 3, from: member.id, counter: 7 };
	const text = await sign(names, bytes, keys.sign);
	const end = text.findLastIndex((byte) => byte !== 0);
	const bent = [
		new Uint8Array([...text, ...new Uint8Array(1024)]),
		text.slice(0, 1000),
		text.slice(0, end + 1),
		text.map((byte, at) => (at === end ? 0x81 : byte)),
		new Uint8Array(1024),
		new Uint8Array(1024).fill(0x80)
	];
	for (const one of bent)
		expect((await openUpdate(await sealUnder(one, 3, room.key!, iv()), room)).status).toBe('malformed');
	for (const changed of [
		{ ...names, counter: 0 },
		{ ...names, counter: 1.5 },
		{ ...names, counter: '7' },
		{ ...names, more: 1 },
		{ ...names, room: 'x' },
		{ ...names, from: `${member.id.slice(0, -1)}B` },
		{ kind: 'update', room: roster.room, epoch: 3, from: member.id }
	]) {
		const signed = await sign(changed, bytes, keys.sign);
		const opened = await openUpdate(await sealUnder(signed, 3, room.key!, iv()), room);
		expect(opened.status, JSON.stringify(changed)).toMatch(/^(malformed|stranger)$/);
	}
});
