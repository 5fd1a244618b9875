/** The questions the relay is asked about rooms: whichever one is taken for, it says just that, and only shapes pass. */
import { readJsonUpTo } from '../../src/lib/server/parse.ts';
import * as parse from '../../src/lib/server/room/parse.ts';
import { bent, madeJson, type Random } from './inputs.ts';
import type { Judged } from './judges.ts';

const [id, digest] = ['A'.repeat(22), 'A'.repeat(43)];
const sealed = `${'A'.repeat(40)}..${'A'.repeat(16)}.${'A'.repeat(30)}.${'A'.repeat(22)}`;
const room = { room: id };
const epoch = { ...room, epoch: 2 };
const seats = [{ id, role: 'owner', grant: null }];

const {
	OpenRoom,
	Invite,
	Ask,
	AdvanceRoom,
	Append,
	SnapshotRoom,
	Presence,
	SendLetter,
	Taken,
	Move,
	Stream
} = parse;
const asked = [
	[OpenRoom, { ...room, member: id }],
	[Invite, { ...room, ticketHash: digest, door: '{"door":1}', seconds: 60 }],
	[Ask, { ...room, request: id, token: digest, body: sealed }],
	[AdvanceRoom, { ...epoch, replaces: 0, members: seats, snapshot: sealed }],
	[Append, { ...epoch, counter: 1, body: sealed }],
	[SnapshotRoom, { ...epoch, replaces: 3, body: sealed }],
	[Presence, { ...epoch, body: sealed }],
	[SendLetter, { ...room, to: id, id, body: sealed }],
	[Taken, { ...room, ids: [id] }],
	[Move, { ...room, token: digest }],
	[Stream, { ...room, since: 4, epoch: 2, poll: 'news' }]
] as const;
const seeds = asked.map(([, question]) => JSON.stringify(question));
const names = [...new Set(asked.flatMap(([, question]) => Object.keys(question))), id, digest, sealed];

const SHAPE = /^(?:[\w-]{22}|[\w-]{43}|[\w-]{2,}\.\.[\w-]{16}\.[\w-]+\.[\w-]{22})$/;
const WORDS = new Set(['owner', 'helper', 'reader', 'along', 'now', 'news']);

async function judge(input: string): Promise<Judged> {
	for (const [schema] of asked) {
		const headers = { 'content-type': 'application/json' };
		const request = new Request('http://relay.example', { method: 'POST', headers, body: input });
		const read = await readJsonUpTo<Record<string, unknown>>(request, schema, parse.MAX_ADVANCE);
		if (read.status !== 'read') continue;
		const said = JSON.parse(input) as Record<string, unknown>;
		// What the question leaves out has one meaning.
		const whole = schema === Stream ? { epoch: 0, ...said } : said;
		return sorted(whole) === sorted(read.body) && isShaped(read.body) ? 'same' : 'wrong';
	}
	return 'refused';
}

const sorted = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) =>
		part && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);

function isShaped(value: unknown, name = ''): boolean {
	if (name === 'door') return typeof value === 'string' && value.length <= 1024;
	if (typeof value === 'string') return SHAPE.test(value) || WORDS.has(value);
	if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0;
	if (value === null || typeof value === 'boolean') return true;
	return Object.entries(value as object).every(([key, part]) => isShaped(part, key));
}

export const relayRoomParser = {
	name: 'relay: questions about rooms',
	share: 40,
	make: (random: Random) =>
		random.pick([() => bent(random.pick(seeds), random), () => madeJson(names, random)])(),
	judge
};
