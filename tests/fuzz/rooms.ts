/** The parsers of rooms, with the ways their inputs are made: whoever is in a room, and the relay, may send anything. */
import { canonical, fromBase64url, utf8 } from '../../src/lib/core/bytes.ts';
import {
	importKeys,
	moveDigits,
	openGrant,
	openLetter,
	openPresence,
	openRequest,
	openSnapshot,
	openUpdate,
	parseMove,
	readDoor,
	readRoomDigits,
	readyRoom,
	roomLinkDigits,
	serializeMove,
	type MemberId,
	type PrivateKeys,
	type Roster
} from '../../src/lib/core/room/index.ts';
import { sealUnder } from '../../src/lib/core/room/seal.ts';
import { sign } from '../../src/lib/core/room/signed.ts';
import { isLetter } from '../../src/lib/core/room/letter.ts';
import { isRoster } from '../../src/lib/core/room/rules.ts';
import { readJson } from '../../src/lib/core/room/content.ts';
import { load, type Vector } from '../support/vectors.ts';
import { bent, bentDigits, madeDigits, madeJson, madeText, type Random } from './inputs.ts';
import type { Judged } from './judges.ts';

type Kept = Vector<string | { status: string; letter?: object; roster?: object; presence?: object }> & {
	kind: string;
	from: MemberId;
	to: MemberId;
};
type Derived = {
	roster: Roster;
	key: string;
	private: Record<MemberId, PrivateKeys>;
	link: Record<'digits' | 'fingerprint' | 'mac' | 'door', string>;
	moveDigits: string;
};

const home = load<Derived>('room/derived-v1.json');
const bytes = (text: string) => fromBase64url(text)!;
const { roster, link } = home;
const owner = roster.members[0]!;
const door = { room: roster.room, keys: owner.keys };
const room = await readyRoom({ roster, key: bytes(home.key) });
const keys = new Map(
	await Promise.all(
		Object.entries(home.private).map(async ([id, keys]) => [id, await importKeys(keys)] as const)
	)
);
const live = load<Kept[]>('room/live-v1.json');
const sealed = load<Kept[]>('room/sealed-v1.json');
const moves = load<Vector<unknown>[]>('room/move-v1.json').map(({ input }) => input);
const digits = [link.digits, home.moveDigits];
const opens = ({ expect }: Kept) => typeof expect !== 'string';
const contents = sealed.filter(opens).flatMap(({ expect }) => {
	const { letter, roster } = expect as { letter?: object; roster?: object };
	return letter || roster ? [canonical(letter ?? roster)] : [];
});

const says = (held: boolean): Judged => (held ? 'same' : 'wrong');
const either =
	(...ways: ((random: Random) => string)[]) =>
	(random: Random) =>
		random.pick(ways)(random);
const bentOf = (seeds: readonly string[]) => (random: Random) => bent(random.pick(seeds), random);

function judgeDigits(input: string): Judged {
	const read = readRoomDigits(input);
	const typed = input.normalize('NFKC').replace(/[^0-9]/g, '');
	if (read.status === 'room') return says(typed.includes(roomLinkDigits(read.link)));
	return read.status === 'move' ? says(typed.includes(moveDigits(read.move))) : 'refused';
}

function judgeMove(input: string): Judged {
	const read = parseMove(input);
	return read.status === 'read' ? says(serializeMove(read) === input) : 'refused';
}

function judgeDoor(input: string): Judged {
	const read = readDoor(input, bytes(link.fingerprint));
	return read ? says(input === link.door) : 'refused';
}

/** What opens of a sealed message must be one of those that were sealed: the text itself is nobody's to change. */
const known = new Set(
	[...live, ...sealed].filter(opens).map(({ input }) => input.split('.').slice(2).join('.'))
);
const isKnown = (body: string) => says(known.has(body.split('.').slice(2).join('.')));

async function judgeLive(input: string): Promise<Judged> {
	const opened = await Promise.all([openUpdate, openSnapshot, openPresence].map((open) => open(input, room)));
	return opened.some(({ status }) => status === 'opened') ? isKnown(input) : 'refused';
}

async function judgeSealed(input: string): Promise<Judged> {
	for (const { kind, from, to } of sealed.filter(opens)) {
		const at = { room: roster.room, me: to, key: keys.get(to)!.seal };
		const opened =
			kind === 'grant'
				? await openGrant(input, { ...at, owner: owner.keys })
				: kind === 'letter'
					? await openLetter(input, { ...at, from: roster.members.find(({ id }) => id === from)! })
					: await openRequest(input, { ...at, door, id: from, macs: [bytes(link.mac)] });
		if (opened.status === 'opened') return isKnown(input);
	}
	return 'refused';
}

/** Rightly signed and sealed by a member who means ill. */
async function judgePresence(input: string): Promise<Judged> {
	const { id } = owner;
	const names = { kind: 'presence', room: roster.room, epoch: roster.epoch, from: id, n: 1 };
	const text = await sign(names, utf8(input), keys.get(id)!.sign);
	const opened = await openPresence(await sealUnder(text, roster.epoch, room.key!, new Uint8Array(12)), room);
	return opened.status === 'opened' ? says(canonical(opened.presence) === input) : 'refused';
}

/** What stands inside letters and grants: one meaning has one spelling. */
function judgeContent(input: string): Judged {
	const read = readJson(utf8(input), (value) => isLetter(value) || isRoster(value));
	return read === undefined ? 'refused' : says(canonical(read) === input);
}

const NAMES = [
	...[
		'kind',
		'questions',
		'shown',
		'view',
		'bye',
		'text',
		'plan',
		'appointment',
		'answers',
		'marked',
		'private'
	],
	...['room', 'epoch', 'members', 'form', 'keys', 'sign', 'seal', 'x', 'y', 'step', 'away', 'format', 'move']
];
const bodies = (kept: readonly Kept[]) => kept.map(({ input }) => input);

export const roomParsers = [
	{
		name: 'room: link and move',
		share: 100,
		make: either(
			bentOf([...digits, ...digits.map((of) => `https://a.example/d#${of}`)]),
			(random) => bentDigits(random.pick(digits), random),
			(random) => madeDigits(random.pick(['61', '71']), random),
			(random) => madeText('0123456789/d#%23. ', random)
		),
		judge: judgeDigits
	},
	{
		name: 'room: file of a move',
		share: 40,
		make: either(bentOf(moves), (random) => madeJson(NAMES, random)),
		judge: judgeMove
	},
	{ name: 'room: door', share: 30, make: bentOf([link.door]), judge: judgeDoor },
	{
		name: 'room: sealed to all',
		share: 40,
		make: either(bentOf(bodies(live)), (random) => madeText('ABCabc019-_..', random)),
		judge: judgeLive
	},
	{ name: 'room: sealed to one', share: 20, make: bentOf(bodies(sealed)), judge: judgeSealed },
	{
		name: 'room: letters, rosters',
		share: 60,
		make: either(bentOf(contents), (random) => madeJson(NAMES, random)),
		judge: judgeContent
	},
	{
		name: 'room: who is here',
		share: 15,
		make: either(bentOf(['{}', '{"step":"distress"}', '{"away":true}']), (random) => madeJson(NAMES, random)),
		judge: judgePresence
	}
];
