import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	IDLE,
	MAX_LETTERS,
	MAX_LINKS,
	MAX_REQUESTS,
	MAX_WAIT,
	OVER_MEMORY,
	type Advance,
	type Role,
	type View,
	type Who
} from '$lib/server/room/store.ts';
import type { RelayStore } from '$lib/server/store.ts';
import { b64url } from '../support/handover.ts';

const START = 1_800_000_000;
const NOWHERE = { since: 0, epoch: 0, letter: 0, request: 0 };

type Person = Who & { id: string };

const newcomer = (room = b64url(16)): Person => ({ room, token: randomBytes(32), id: b64url(16) });
const seat = ({ id }: Person, role: Role, grant: string | null = `grant ${id}`) => ({ id, role, grant });
const body = (of = 20) => b64url(of);

function change(given: Omit<Advance, 'digest'>): Advance {
	return { ...given, digest: createHash('sha256').update(JSON.stringify(given)).digest() };
}

/** What every store must do for rooms. `open` gives an empty one. */
export function roomContract(open: () => RelayStore): void {
	let store: RelayStore;
	beforeEach(() => void (store = open()));
	afterEach(() => store.close());

	async function begin(now = START): Promise<Person> {
		const owner = newcomer();
		expect(await store.rooms.open(owner, owner.id, now)).toEqual({ status: 'opened' });
		return owner;
	}

	async function invite(owner: Person, expires = START + 3600): Promise<Uint8Array> {
		const ticket = randomBytes(32);
		const invited = await store.rooms.invite(owner, { ticket, door: 'door', expires }, START);
		expect(invited).toEqual({ status: 'invited' });
		return ticket;
	}

	const knock = (person: Person, ticket: Uint8Array, now = START, request = 'request') => {
		const { room, id, token } = person;
		return store.rooms.ask({ room, ticket, id, token, body: request }, now);
	};

	async function asking(owner: Person): Promise<Person> {
		const person = newcomer(owner.room);
		expect(await knock(person, await invite(owner))).toEqual({ status: 'waits' });
		return person;
	}

	const append = (who: Person, counter: number, text = body(), epoch = 2) =>
		store.rooms.append(who, { epoch, counter, body: text }, START);
	const look = (who: Who, from: Partial<typeof NOWHERE> = {}) =>
		store.rooms.read(who, { ...NOWHERE, ...from });
	const view = async (who: Who, from: Partial<typeof NOWHERE> = {}): Promise<View> => {
		const read = await look(who, from);
		if (read.status !== 'member') throw new Error(`reading gave ${read.status}`);
		return read;
	};

	/** A room in epoch 2 with these beside its owner. */
	async function furnished(...roles: Role[]): Promise<[Person, ...Person[]]> {
		const owner = await begin();
		const people: Person[] = [];
		for (const _ of roles) people.push(await asking(owner));
		const members = [seat(owner, 'owner'), ...people.map((person, i) => seat(person, roles[i]!))];
		const changed = change({ epoch: 2, replaces: 0, members, snapshot: 'first' });
		expect(await store.rooms.advance(owner, changed, START)).toEqual({ status: 'advanced' });
		return [owner, ...people];
	}

	test('a room is opened once, by one owner', async () => {
		const owner = await begin();
		expect(await store.rooms.open(owner, owner.id, START)).toEqual({ status: 'same' });
		expect(await store.rooms.open(owner, b64url(16), START)).toEqual({ status: 'taken' });
		expect(await store.rooms.open(newcomer(owner.room), b64url(16), START)).toEqual({ status: 'taken' });
		expect(await view(owner)).toEqual({
			status: 'member',
			me: { id: owner.id, role: 'owner', grant: null },
			epoch: 1,
			seq: 0,
			seen: { [owner.id]: START },
			entries: [],
			more: false,
			waiting: [],
			requests: [],
			letters: []
		});
	});

	test('a link shows its door until its time is out, it is taken back, or it has brought somebody', async () => {
		const owner = await begin();
		const [late, back, used] = [await invite(owner), await invite(owner), await invite(owner)];
		const shown = { status: 'open', room: owner.room, door: 'door' };
		for (const ticket of [late, back, used]) expect(await store.rooms.door(ticket, START)).toEqual(shown);
		expect(await store.rooms.door(randomBytes(32), START)).toEqual({ status: 'gone' });
		expect(await store.rooms.door(late, START + 3600)).toEqual({ status: 'gone' });
		await store.rooms.uninvite(owner, back, START);
		expect(await store.rooms.door(back, START)).toEqual({ status: 'gone' });
		const person = newcomer(owner.room);
		await knock(person, used);
		expect(await store.rooms.door(used, START)).toEqual(shown);
		const members = [seat(owner, 'owner'), seat(person, 'helper')];
		await store.rooms.advance(owner, change({ epoch: 2, replaces: 0, members, snapshot: null }), START);
		expect(await store.rooms.door(used, START)).toEqual({ status: 'gone' });
		expect(await knock(newcomer(owner.room), used)).toEqual({ status: 'gone' });
		expect(await knock(person, used)).toEqual({ status: 'same' });
	});

	test('the same link again changes nothing, and another under its ticket is refused', async () => {
		const [owner, other] = [await begin(), await begin()];
		const link = { ticket: randomBytes(32), door: 'door', expires: START + 60 };
		expect(await store.rooms.invite(owner, link, START)).toEqual({ status: 'invited' });
		expect(await store.rooms.invite(owner, link, START)).toEqual({ status: 'same' });
		expect(await store.rooms.invite(owner, { ...link, door: 'x' }, START)).toEqual({ status: 'taken' });
		expect(await store.rooms.invite(other, link, START)).toEqual({ status: 'taken' });
	});

	test('of so many links that nobody has used the first to run out makes place for one more, in its own room alone', async () => {
		const [owner, other] = [await begin(), await begin()];
		const [theirs, used] = [await invite(other), await invite(owner)];
		const person = newcomer(owner.room);
		await knock(person, used);
		const members = [seat(owner, 'owner'), seat(person, 'helper')];
		await store.rooms.advance(owner, change({ epoch: 2, replaces: 0, members, snapshot: null }), START);
		const late = { ticket: randomBytes(32), door: 'door', expires: START + 7200 };
		await store.rooms.invite(owner, late, START);
		const rest: Uint8Array[] = [];
		for (let more = 1; more < MAX_LINKS; more++) rest.push(await invite(owner));
		const shown = async (ticket: Uint8Array) => (await store.rooms.door(ticket, START)).status === 'open';
		for (const ticket of [theirs, late.ticket, ...rest]) expect(await shown(ticket)).toBe(true);
		const one = await invite(owner);
		expect(await shown(rest[0]!)).toBe(false);
		for (const ticket of [theirs, late.ticket, ...rest.slice(1), one]) expect(await shown(ticket)).toBe(true);
		// Whoever came in by one that is spent is known by it still.
		expect(await knock(person, used)).toEqual({ status: 'same' });
	});

	test('ten who open one link are ten requests, the eleventh must wait, and none of them is in', async () => {
		const owner = await begin();
		const ticket = await invite(owner);
		const people = Array.from({ length: MAX_REQUESTS }, () => newcomer(owner.room));
		for (const person of people) expect(await knock(person, ticket)).toEqual({ status: 'waits' });
		expect(await knock(people[0]!, ticket)).toEqual({ status: 'same' });
		expect(await knock(newcomer(owner.room), ticket)).toEqual({ status: 'many' });
		for (const person of people) {
			expect(await look(person)).toEqual({ status: 'asked' });
			expect(await append(person, 1, 'x', 1)).toEqual({ status: 'gone' });
			expect(await store.rooms.end(person, START)).toEqual({ status: 'gone' });
		}
		const { requests, waiting } = await view(owner);
		expect(waiting).toEqual(people.map(({ id }) => id));
		expect(requests[3]).toMatchObject({ id: people[3]!.id, at: START, body: 'request' });
		const after = await view(owner, { request: requests[3]!.number });
		expect(after.requests).toEqual(requests.slice(4));
		expect(await knock(newcomer(), ticket)).toEqual({ status: 'gone' });
	});

	test('a request cannot take the name or the token of somebody who is there', async () => {
		const [owner, person] = await furnished('helper');
		const ticket = await invite(owner);
		const waiting = await asking(owner);
		for (const known of [owner, person!, waiting]) {
			expect(await knock({ ...newcomer(owner.room), id: known.id }, ticket)).toEqual({ status: 'taken' });
			expect(await knock({ ...known, id: b64url(16) }, ticket)).toEqual({ status: 'taken' });
		}
		await store.rooms.drop(owner, person!.id, START);
		expect(await knock(person!, ticket)).toEqual({ status: 'taken' });
	});

	test('who is refused or takes it back is told so, and the owner sees it', async () => {
		const owner = await begin();
		const [refused, back] = [await asking(owner), await asking(owner)];
		for (let time = 0; time < 2; time++)
			expect(await store.rooms.refuse(owner, refused.id, START)).toEqual({ status: 'done' });
		expect(await look(refused)).toEqual({ status: 'over', why: 'refused' });
		expect(await store.rooms.drop(back, refused.id, START)).toEqual({ status: 'gone' });
		expect(await store.rooms.drop(back, back.id, START)).toEqual({ status: 'done' });
		expect(await look(back)).toEqual({ status: 'over', why: 'dropped' });
		expect((await view(owner)).waiting).toEqual([]);
	});

	test('a new epoch lets in, changes roles and takes out, all at once', async () => {
		const [owner, stays, goes] = await furnished('helper', 'reader');
		const comes = await asking(owner);
		await append(stays!, 1);
		await append(owner, 1);
		const members = [seat(owner, 'owner', null), seat(stays!, 'reader', 'new'), seat(comes, 'along')];
		const changed = change({ epoch: 3, replaces: 2, members, snapshot: 'second' });
		expect(await store.rooms.advance(owner, changed, START)).toEqual({ status: 'advanced' });
		expect(await store.rooms.advance(owner, changed, START)).toEqual({ status: 'same' });

		const kept = await view(stays!);
		expect(kept).toMatchObject({ epoch: 3, seq: 2, entries: [], waiting: [], requests: [] });
		expect(kept.me).toEqual({ id: stays!.id, role: 'reader', grant: 'new' });
		expect(kept.snapshot).toEqual({ seq: 2, epoch: 3, body: 'second' });
		expect(kept.seen).toBeUndefined();
		expect((await view(comes)).snapshot).toBeUndefined();
		expect(await look(goes!)).toEqual({ status: 'over', why: 'dropped' });
		expect(await append(goes!, 1, 'x', 3)).toEqual({ status: 'gone' });
		expect(await append(stays!, 2, 'x', 3)).toEqual({ status: 'role' });
		// The entry came; the answer to the change of epoch was lost, and somebody has written since.
		expect(await append(owner, 2, 'x', 3)).toMatchObject({ status: 'appended', seq: 3 });
		expect(await store.rooms.advance(owner, changed, START)).toEqual({ status: 'same' });
	});

	test('a change of epoch that does not fit changes nothing', async () => {
		const [owner, helper] = await furnished('helper');
		const stranger = newcomer(owner.room);
		await append(helper!, 1);
		const members = [seat(owner, 'owner'), seat(helper!, 'reader')];
		const fits = { epoch: 3, replaces: 1, members, snapshot: 'x' };
		const before = await view(owner);
		const refusals: [object, object][] = [
			[{ epoch: 2 }, { reason: 'epoch', epoch: 2 }],
			[{ epoch: 4 }, { reason: 'epoch', epoch: 2 }],
			[{ replaces: 0 }, { reason: 'behind', seq: 1 }],
			[{ replaces: 2 }, { reason: 'ahead', seq: 1 }],
			[{ members: [...members, seat(stranger, 'reader')] }, { reason: 'member' }],
			[{ members: [...members, members[1]!] }, { reason: 'member' }],
			[{ members: [members[1]!] }, { reason: 'member' }],
			[{ members: [seat(owner, 'helper'), seat(helper!, 'owner')] }, { reason: 'member' }],
			[{ members: [members[0]!, seat(helper!, 'owner')] }, { reason: 'member' }]
		];
		for (const [given, refusal] of refusals) {
			const changed = change({ ...fits, ...given });
			const advanced = await store.rooms.advance(owner, changed, START);
			expect(advanced).toEqual({ status: 'conflict', ...refusal });
		}
		expect(await store.rooms.advance(helper!, change(fits), START)).toEqual({ status: 'role' });
		expect(await store.rooms.advance(stranger, change(fits), START)).toEqual({ status: 'gone' });
		expect(await view(owner)).toEqual(before);
		expect(await append(helper!, 2)).toMatchObject({ status: 'appended' });
	});

	test('entries are given in the order they came, from any place, and only to those who may see them', async () => {
		const [owner, helper, reader, along] = await furnished('helper', 'reader', 'along');
		const texts = Array.from({ length: 6 }, () => body());
		for (const [i, text] of texts.entries())
			await append(i % 2 ? owner : helper!, Math.floor(i / 2) + 1, text);
		const entries = texts.map((text, i) => ({
			seq: i + 1,
			epoch: 2,
			from: (i % 2 ? owner : helper!).id,
			counter: Math.floor(i / 2) + 1,
			body: text
		}));
		for (const who of [owner, helper!, reader!]) {
			expect(await view(who)).toMatchObject({ entries, more: false, seq: 6 });
			expect((await view(who, { since: 4, epoch: 2 })).entries).toEqual(entries.slice(4));
		}
		expect(await view(along!)).toMatchObject({ entries: [], more: false });
		expect((await view(along!)).snapshot).toBeUndefined();
	});

	test('a long way back is given in pieces, none left out', async () => {
		const [owner, helper] = await furnished('helper');
		const text = 'x'.repeat(5000);
		for (let counter = 1; counter <= 300; counter++) await append(owner, counter, text);
		const got: number[] = [];
		for (let more = true; more;) {
			const read = await view(helper!, { since: got.at(-1) ?? 0, epoch: 2 });
			got.push(...read.entries.map(({ seq }) => seq));
			more = read.more;
		}
		expect(got).toEqual(Array.from({ length: 300 }, (_, i) => i + 1));
	});

	test('only owner and helper write, in the epoch there is, and a counter counts once', async () => {
		const [owner, helper, reader, along] = await furnished('helper', 'reader', 'along');
		for (const who of [reader!, along!]) expect(await append(who, 1)).toEqual({ status: 'role' });
		expect(await append(newcomer(owner.room), 1)).toEqual({ status: 'gone' });
		expect(await append({ ...helper!, room: b64url(16) }, 1)).toEqual({ status: 'gone' });
		for (const epoch of [1, 3])
			expect(await append(helper!, 1, 'x', epoch)).toEqual({ status: 'conflict', reason: 'epoch', epoch: 2 });
		expect(await append(helper!, 5, 'a')).toEqual({ status: 'appended', seq: 1 });
		expect(await append(helper!, 5, 'a')).toEqual({ status: 'same', seq: 1 });
		expect(await append(helper!, 7, 'b')).toEqual({ status: 'appended', seq: 2 });
		expect(await append(helper!, 5, 'a')).toEqual({ status: 'same', seq: 1 });
		const refused = { status: 'conflict', reason: 'counter', last: 7 };
		for (const [counter, text] of [
			[7, 'c'],
			[5, 'c'],
			[6, 'a'],
			[1, 'a']
		] as const)
			expect(await append(helper!, counter, text)).toEqual(refused);
		expect(await append(owner, 1, 'a')).toEqual({ status: 'appended', seq: 3 });
		expect((await view(owner)).entries).toHaveLength(3);
	});

	test('an entry whose answer was lost is the same again after a snapshot, a new epoch and a lesser role', async () => {
		const [owner, helper] = await furnished('helper');
		const text = body();
		expect(await append(helper!, 1, text)).toEqual({ status: 'appended', seq: 1 });
		await store.rooms.snapshot(owner, { epoch: 2, replaces: 1, body: 'x' }, START);
		expect(await append(helper!, 1, text)).toEqual({ status: 'same', seq: 1 });
		const members = [seat(owner, 'owner'), seat(helper!, 'reader')];
		await store.rooms.advance(owner, change({ epoch: 3, replaces: 1, members, snapshot: 'y' }), START);
		expect(await append(helper!, 1, text)).toEqual({ status: 'same', seq: 1 });
		expect(await append(helper!, 1, 'z', 3)).toEqual({ status: 'conflict', reason: 'counter', last: 1 });
		expect((await view(owner)).entries).toEqual([]);
	});

	test('a snapshot takes the place of what it names, and of nothing after', async () => {
		const [owner, helper] = await furnished('helper');
		for (let counter = 1; counter <= 4; counter++) await append(helper!, counter);
		const snap = (replaces: number, epoch = 2, who: Person = owner, text = `up to ${replaces}`) =>
			store.rooms.snapshot(who, { epoch, replaces, body: text }, START);
		expect(await snap(3, 2, helper)).toEqual({ status: 'role' });
		expect(await snap(3, 1)).toEqual({ status: 'conflict', reason: 'epoch', epoch: 2 });
		expect(await snap(5)).toEqual({ status: 'conflict', reason: 'ahead', seq: 4 });
		expect(await snap(3)).toEqual({ status: 'kept' });
		expect(await snap(3)).toEqual({ status: 'kept' });
		expect(await snap(2)).toEqual({ status: 'conflict', reason: 'behind', seq: 3 });
		const kept = { seq: 3, epoch: 2, body: 'up to 3' };
		const read = await view(helper!);
		expect(read.snapshot).toEqual(kept);
		expect(read.entries.map(({ seq }) => seq)).toEqual([4]);
		expect((await view(helper!, { since: 2, epoch: 2 })).snapshot).toEqual(kept);
		expect((await view(helper!, { since: 3, epoch: 1 })).snapshot).toEqual(kept);
		for (const since of [3, 4]) expect((await view(helper!, { since, epoch: 2 })).snapshot).toBeUndefined();
		expect(await append(helper!, 5)).toEqual({ status: 'appended', seq: 5 });
	});

	test('helpers fill the place for entries but for a quarter, which is the owner’s; a snapshot empties it', async () => {
		const [owner, helper] = await furnished('helper');
		let counter = 0;
		const fill = async (who: Person) => {
			let kept = 0;
			while ((await append(who, ++counter, 'x'.repeat(60_000))).status === 'appended') kept++;
			return kept;
		};
		const [theirs, mine] = [await fill(helper!), await fill(owner)];
		expect(theirs).toBe(26);
		expect(mine).toBe(8);
		expect(await append(helper!, ++counter)).toEqual({ status: 'full' });
		await store.rooms.snapshot(owner, { epoch: 2, replaces: 34, body: 'x' }, START);
		expect(await append(helper!, ++counter)).toEqual({ status: 'appended', seq: 35 });
	});

	test('where somebody is, is said by those who see the form, in the epoch there is', async () => {
		const [owner, helper, reader, along] = await furnished('helper', 'reader', 'along');
		for (const { id, ...who } of [owner, helper!, reader!])
			expect(await store.rooms.present(who, 2)).toEqual({ status: 'go', id });
		expect(await store.rooms.present(along!, 2)).toEqual({ status: 'role' });
		expect(await store.rooms.present(owner, 1)).toMatchObject({ reason: 'epoch', epoch: 2 });
		expect(await store.rooms.present(newcomer(owner.room), 2)).toEqual({ status: 'gone' });
	});

	test('letters go between the owner and one member, and lie there until they have arrived', async () => {
		const [owner, helper, along] = await furnished('helper', 'along');
		const post = (from: Person, to: Person, id: string, text = 'letter') =>
			store.rooms.letter(from, { id, to: to.id, body: text }, START);
		const [first, second] = [b64url(16), b64url(16)];
		expect(await post(along!, owner, first)).toEqual({ status: 'posted' });
		expect(await post(along!, owner, first)).toEqual({ status: 'same' });
		expect(await post(along!, owner, first, 'other')).toEqual({ status: 'taken' });
		expect(await post(helper!, owner, first, 'theirs')).toEqual({ status: 'posted' });
		expect(await post(owner, along!, second)).toEqual({ status: 'posted' });
		expect(await post(helper!, along!, second)).toEqual({ status: 'role' });
		expect(await post(owner, owner, second)).toEqual({ status: 'role' });
		expect(await post(owner, newcomer(), second)).toEqual({ status: 'conflict', reason: 'member' });
		expect(await post(newcomer(owner.room), owner, second)).toEqual({ status: 'gone' });

		const { letters } = await view(owner);
		expect(letters).toMatchObject([
			{ id: first, from: along!.id, at: START, body: 'letter' },
			{ id: first, from: helper!.id, body: 'theirs' }
		]);
		expect((await view(owner, { letter: letters[0]!.number })).letters).toEqual([letters[1]]);
		expect((await view(helper!)).letters).toEqual([]);
		expect((await view(along!)).letters).toMatchObject([{ id: second, from: owner.id }]);
		expect(await store.rooms.taken(helper!, [second], START)).toEqual({ status: 'done' });
		expect((await view(along!)).letters).toHaveLength(1);
		await store.rooms.taken(along!, [second, first], START);
		expect((await view(along!)).letters).toEqual([]);
		expect((await view(owner)).letters).toHaveLength(2);
	});

	test('so many letters may be on their way, and what somebody sent before they left arrives', async () => {
		const [owner, along] = await furnished('along');
		const post = (from: Person, to: Person, text = 'letter') =>
			store.rooms.letter(from, { id: b64url(16), to: to.id, body: text }, START);
		for (let sent = 0; sent < MAX_LETTERS; sent++)
			expect(await post(along!, owner)).toEqual({ status: 'posted' });
		expect(await post(along!, owner)).toEqual({ status: 'full' });
		expect(await post(owner, along!)).toEqual({ status: 'posted' });
		expect(await store.rooms.drop(along!, along!.id, START)).toEqual({ status: 'done' });
		expect(await look(along!)).toEqual({ status: 'over', why: 'dropped' });
		expect((await view(owner)).letters).toHaveLength(MAX_LETTERS);
	});

	test('the owner takes anybody out at once, others only themselves, and the owner stays', async () => {
		const [owner, one, two] = await furnished('helper', 'helper');
		expect(await store.rooms.drop(one!, two!.id, START)).toEqual({ status: 'role' });
		expect(await store.rooms.drop(one!, owner.id, START)).toEqual({ status: 'role' });
		expect(await store.rooms.drop(owner, owner.id, START)).toEqual({ status: 'role' });
		for (let time = 0; time < 2; time++)
			expect(await store.rooms.drop(owner, one!.id, START)).toEqual({ status: 'done' });
		expect(await append(one!, 1)).toEqual({ status: 'gone' });
		expect(await look(one!)).toEqual({ status: 'over', why: 'dropped' });
		// Out is out: their place can only be asked for anew.
		const members = [seat(owner, 'owner'), seat(one!, 'helper'), seat(two!, 'helper')];
		const back = change({ epoch: 3, replaces: 0, members, snapshot: null });
		expect(await store.rooms.advance(owner, back, START)).toEqual({ status: 'conflict', reason: 'member' });
	});

	test('an ended room is gone for everybody, told so to those who were in it, and not opened again', async () => {
		const [owner, helper] = await furnished('helper');
		const waits = await asking(owner);
		await store.rooms.letter(helper!, { id: b64url(16), to: owner.id, body: 'x' }, START);
		expect(await store.rooms.end(helper!, START)).toEqual({ status: 'role' });
		expect(await store.rooms.end(owner, START)).toEqual({ status: 'done' });
		expect(await store.rooms.end(owner, START)).toEqual({ status: 'done' });
		for (const who of [owner, helper!, waits])
			expect(await look(who)).toEqual({ status: 'over', why: 'ended' });
		expect(await look(newcomer(owner.room))).toEqual({ status: 'gone' });
		expect(await append(helper!, 1)).toEqual({ status: 'gone' });
		expect(await store.rooms.open(owner, owner.id, START)).toEqual({ status: 'taken' });
		await store.rooms.sweep(START + OVER_MEMORY);
		expect(await look(helper!)).toEqual({ status: 'gone' });
	});

	test('the owner’s token is replaced at once, and the same again is the same', async () => {
		const [owner, helper] = await furnished('helper');
		const token = randomBytes(32);
		expect(await store.rooms.move(helper!, token, START)).toEqual({ status: 'role' });
		expect(await store.rooms.move(owner, helper!.token, START)).toEqual({ status: 'taken' });
		for (let time = 0; time < 2; time++)
			expect(await store.rooms.move(owner, token, START)).toEqual({ status: 'done' });
		expect(await look(owner)).toEqual({ status: 'over', why: 'moved' });
		expect(await store.rooms.move(owner, randomBytes(32), START)).toEqual({ status: 'gone' });
		expect(await append(owner, 1)).toEqual({ status: 'gone' });
		expect((await view({ ...owner, token })).me).toMatchObject({ id: owner.id, role: 'owner' });
	});

	test('a room nobody has used for thirty days is over; one that is looked at is not', async () => {
		const [idle] = await furnished('helper');
		const [used, along] = await furnished('along');
		await store.rooms.see([{ room: used.room, member: along!.id, at: START + 86_400 }]);
		expect((await view(used)).seen).toMatchObject({ [along!.id]: START + 86_400 });
		await store.rooms.sweep(START + IDLE - 1);
		expect((await look(idle)).status).toBe('member');
		await store.rooms.sweep(START + IDLE);
		expect(await look(idle)).toEqual({ status: 'over', why: 'ended' });
		expect((await look(used)).status).toBe('member');
	});

	test('a request nobody answers is over after a while', async () => {
		const owner = await begin();
		const person = await asking(owner);
		await store.rooms.sweep(START + MAX_WAIT - 1);
		expect(await look(person)).toEqual({ status: 'asked' });
		await store.rooms.sweep(START + MAX_WAIT);
		expect(await look(person)).toEqual({ status: 'over', why: 'refused' });
	});

	test('whatever is done: what was acknowledged is there in order, and a room beside it is not touched', async () => {
		const acts = ['append', 'again', 'snapshot', 'advance', 'drop', 'knock', 'letter', 'sweep'] as const;
		const step = fc.record({ act: fc.constantFrom(...acts), who: fc.nat(3), some: fc.nat(9) });
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
				const [touched, still] = [await furnished('helper', 'helper', 'reader'), await furnished('helper')];
				await append(still[0], 1, 'still');
				const before = await view(still[1]!);
				const [owner] = touched;
				const counters = [0, 0, 0, 0];
				const kept = new Map<number, string>();
				let [epoch, base, last] = [2, 0, body()];
				for (const { act, who, some } of steps) {
					const person = touched[who]!;
					if (act === 'append') last = body();
					if (act === 'append' || act === 'again') {
						const counter = act === 'append' ? ++counters[who]! : counters[who]!;
						const done = await append(person, counter, last, epoch);
						if (done.status === 'appended') kept.set(done.seq, last);
					}
					const { seq } = await view(owner);
					const replaces = Math.max(0, seq - (some % 3));
					if (act === 'snapshot') {
						const done = await store.rooms.snapshot(owner, { epoch, replaces, body: 'snapshot' }, START);
						if (done.status === 'kept') base = replaces;
					}
					if (act === 'advance') {
						const there = Object.keys((await view(owner)).seen ?? {});
						const members = there.map((id) => ({
							id,
							role: id === owner.id ? ('owner' as const) : ('helper' as const),
							grant: null
						}));
						const changed = change({ epoch: epoch + 1, replaces, members, snapshot: 'snapshot' });
						const done = await store.rooms.advance(owner, changed, START);
						expect(done.status).toBe(replaces === seq ? 'advanced' : 'conflict');
						if (done.status === 'advanced') [epoch, base] = [epoch + 1, replaces];
					}
					if (act === 'drop' && some === 0) await store.rooms.drop(owner, person.id, START);
					if (act === 'knock' && (await view(owner)).waiting.length < 5) await asking(owner);
					if (act === 'letter')
						await store.rooms.letter(person, { id: b64url(16), to: owner.id, body: 'x' }, START);
					if (act === 'sweep') await store.sweep(START);
				}
				const read = await view(owner);
				expect(read.snapshot?.seq).toBe(base);
				const wanted = [...kept].filter(([seq]) => seq > base);
				expect(read.entries.map(({ seq, body: text }) => [seq, text])).toEqual(wanted);
				expect([...kept.keys()]).toEqual(Array.from({ length: read.seq }, (_, i) => i + 1));
				expect(await view(still[1]!)).toEqual(before);
			}),
			{ numRuns: 30 }
		);
	});
}
