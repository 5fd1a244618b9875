/** What a phone has of the form while others' lines come late, over the store that stands in where there is no database. */
import { expect, test } from 'vitest';
import { openUpdate, type Room } from '$lib/core/room/index.ts';
import { newHousehold } from '../../../../tests/support/room.ts';
import { announce, read, write, type RoomRow } from '../db/index.ts';
import type { Deps } from './deps.ts';
import { openDoc } from './doc.ts';
import { Document } from './document.ts';
import { Kept } from './kept.ts';

const form = '7b7a2f2e-6f0c-4c0e-9d0a-0d3f8f5a2b11';

function opened(no: number, state?: Uint8Array) {
	const result = openDoc({ no, pack: undefined, ...(state && { state }) });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

/** A helper's phone with all that stood in the form at the beginning of the epoch, and the owner's document. */
async function helper() {
	const { roster, room, people } = await newHousehold();
	const { epoch, members } = roster;
	const { member: owner } = people.owner;
	const { member: me, private: keys, keys: own } = people.helper;
	const row: RoomRow = {
		...{ id: roster.room, me: me.id, role: 'helper', phase: 'in', token: '', keys, owner: members[0]!.keys },
		...{ epoch, roster, letters: 0, createdAt: 1 }
	};
	await write(['rooms'], (work) => work.put('rooms', row));
	const deps = {
		after: () => () => undefined,
		random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
		openDoc: (state: Uint8Array | undefined, no: number) => ({ status: 'open', doc: opened(no, state) })
	} as unknown as Deps;
	const kept = await Kept.load({ read, write, announce }, row.id);
	let replaced = 0;
	const document = new Document(
		deps,
		kept,
		() => undefined,
		() => replaced++
	);
	document.begin(form);
	const theirs = opened(1);
	document.snapshot(epoch, { replaces: 0, update: theirs.state(), counters: {} }, me.id, true);
	replaced = 0;
	return { document, theirs, owner, me, room: room as Room, own, epoch, replaced: () => replaced };
}

test('what landed while a snapshot was on its way stays, on this phone too', async () => {
	const { document, theirs, owner, me, room, own, epoch, replaced } = await helper();
	// The owner writes (1), and makes a snapshot of it before this phone has read it.
	theirs.type('other', 'hus');
	const snapshot = { replaces: 1, update: theirs.state(), counters: { [owner.id]: 1 } };
	document.shared!.type('important', 'båt');
	const flight = (await document.takeOff(room, own.sign))!;
	document.landed(flight);
	document.snapshot(epoch, snapshot, me.id, true);
	const both = { other: 'hus', important: 'båt' };
	expect(document.shared!.sheet()).toEqual(both);
	expect(replaced()).toBe(0);
	const entry = await openUpdate(flight.body, room);
	if (entry.status !== 'opened') throw new Error(entry.status);
	expect(document.entry(me.id, me.no, 2, entry.counter, entry.update)).toBe('applied');
	expect(document.shared!.sheet()).toEqual(both);
	expect(document).toMatchObject({ seq: 2, since: 1, unsent: false });
});

test('an entry that a snapshot counts and this phone has not read is taken in all the same', async () => {
	const { document, theirs, owner, me, epoch } = await helper();
	// The relay's answer to the owner's second was quicker than the stream: it counts, and is above what is replaced.
	const updates: Uint8Array[] = [];
	theirs.onUpdate((update) => updates.push(update));
	theirs.type('other', 'hus');
	theirs.type('other', 'husbåt');
	document.entry(owner.id, 1, 1, 1, updates[0]!);
	document.snapshot(epoch, { replaces: 1, update: theirs.state(), counters: { [owner.id]: 2 } }, me.id, true);
	document.entry(owner.id, 1, 2, 2, updates[1]!);
	expect(document.shared!.sheet()).toEqual({ other: 'husbåt' });
});
