// What is sealed to one member: grants, letters, requests.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { iv, newHousehold, newId, newMember, sealRandom } from '../../../../tests/support/room.ts';
import { canonical, fromBase64url, sha256, toBase64url, utf8 } from '../bytes.ts';
import { usual as plan } from '../plan/example.ts';
import {
	doorText,
	linkSecrets,
	MAX_MEMBERS,
	openGrant,
	openLetter,
	openRequest,
	planForOthers,
	readDoor,
	roomFingerprint,
	sealGrant,
	sealLetter,
	sealRequest,
	type JoinRequest,
	type Letter,
	type Role,
	type View
} from './index.ts';
import { addressOf, sealTo } from './seal.ts';
import { sign } from './signed.ts';

const { roster, grant, people } = await newHousehold();
const { owner, helper } = people;
const readerOf = (role: Role) => ({
	room: roster.room,
	me: people[role].member.id,
	owner: owner.member.keys,
	key: people[role].keys.seal
});
const grantTo = async (role: Role, given = grant) =>
	sealGrant(given, people[role].member.id, owner.keys.sign, await sealRandom());

test('each gets the roster, and the key but for those who are only along', async () => {
	for (const role of ['owner', 'helper', 'reader'] as const)
		expect(await openGrant(await grantTo(role), readerOf(role))).toEqual({ status: 'opened', grant });
	expect(await openGrant(await grantTo('along'), readerOf('along'))).toEqual({
		status: 'opened',
		grant: { roster }
	});
});

test('a grant opens for nobody else, in no other room, and not under another owner', async () => {
	const body = await grantTo('helper');
	expect((await openGrant(body, readerOf('reader'))).status).toBe('malformed');
	expect((await openGrant(body, { ...readerOf('helper'), room: newId() })).status).toBe('malformed');
	const key = people.reader.keys.seal;
	expect(await openGrant(body, { ...readerOf('helper'), key })).toEqual({ status: 'tampered' });
	const keys = (await newMember('owner', 1)).member.keys;
	expect((await openGrant(body, { ...readerOf('helper'), owner: keys })).status).toBe('malformed');
});

test('only the owner signs one, and what they signed for one member cannot be passed on to another', async () => {
	const byHelper = await sealGrant(grant, people.reader.member.id, helper.keys.sign, await sealRandom());
	expect(await openGrant(byHelper, readerOf('reader'))).toEqual({ status: 'tampered' });
	const written = utf8(canonical({ roster, key: toBase64url(grant.key) }));
	const names = { kind: 'grant', room: roster.room, epoch: roster.epoch, from: owner.member.id };
	const text = await sign({ ...names, to: helper.member.id }, written, owner.keys.sign);
	const passedOn = (role: Role) => addressOf('grant', roster.room, people[role].member.id);
	const { seal } = people.along.member.keys;
	const body = await sealTo(text, seal, passedOn('along'), await sealRandom());
	expect(await openGrant(body, readerOf('along'))).toEqual({ status: 'malformed' });
});

const { members } = roster;
test.each([
	['no owner', { members: members.slice(1) }],
	['two owners', { members: [members[0]!, { ...members[1]!, role: 'owner' as const }, ...members.slice(2)] }],
	['the owner last', { members: members.toReversed() }],
	['an id twice', { members: [...members, { ...members[3]!, no: 9 }] }],
	['a number twice', { members: members.map((member, at) => ({ ...member, no: at ? 2 : 1 })) }],
	['an owner with another number', { members: members.map((member) => ({ ...member, no: member.no + 4 })) }],
	['one key for two', { members: members.map((member) => ({ ...member, keys: members[1]!.keys })) }],
	['a number too high', { members: members.map((one, at) => ({ ...one, no: at ? 255 + at : 1 })) }],
	['a name of two lines', { members: members.map((one) => ({ ...one, name: 'A\nB' })) }],
	['a name that turns', { patient: 'Ola \u202enamdron' }],
	['no name', { patient: '' }],
	['a name too long', { patient: 'a'.repeat(101) }],
	['epoch 0', { epoch: 0 }],
	['a point off the curve', { members: members.map((one) => ({ ...one, keys: off(one.keys) })) }],
	['more than the app knows', { more: 1 }],
	[
		'too many',
		{ members: Array.from({ length: MAX_MEMBERS + 1 }, (_, i) => ({ ...members[3]!, no: i + 1 })) }
	]
])('no grant with %s', async (_, changed) => {
	const wrong = { ...grant, roster: { ...roster, ...changed } };
	await expect(grantTo('helper', wrong)).rejects.toThrow(/not a grant/);
});

function off(keys: (typeof members)[0]['keys']) {
	return { ...keys, seal: { ...keys.seal, y: keys.seal.x } };
}

const letters: Letter[] = [
	{ kind: 'questions', text: 'Kan jeg være med?\nOg når?' },
	{ kind: 'questions', text: '' },
	{ kind: 'shown' },
	{
		kind: 'shown',
		appointment: {
			...{ conversation: 2, uid: '4f1f6a5e-1111-4222-8333-abcdefabcdef', sequence: 3 },
			...{ date: '2026-12-02', time: '10:30', place: 'Rådhuset', video: 'https://join.example.no/1?a=b#c' }
		},
		plan: planForOthers(plan),
		questionsSent: true
	},
	{ kind: 'view', wants: true, ready: false, toClinician: false },
	{ kind: 'bye' }
];
const view: View = {
	...{ kind: 'view', wants: true, ready: true, toClinician: true },
	form: { conversation: 2, length: 'whole', pack: { id: 'pakjenning', version: '1.2.0' } },
	answers: {
		...{ distress: 6, marked: ['pain'], none: [], gone: ['physical-1'], first: ['pain'], themes: [] },
		...{ texts: { important: 'Å sove' }, alone: false, private: [] }
	},
	result: '{"resourceType":"QuestionnaireResponse"}'
};
const post = (role: Role, to: Role) => ({
	room: roster.room,
	from: people[role].member.id,
	to: people[to].member
});
const getting = (role: Role, from: Role) => ({
	room: roster.room,
	me: people[role].member.id,
	from: people[from].member,
	key: people[role].keys.seal
});

test.each([...letters, view].map((letter) => [letter.kind, letter] as const))(
	'a letter: %s',
	async (_, letter) => {
		const [from, to] =
			letter.kind === 'shown' ? (['owner', 'along'] as const) : (['along', 'owner'] as const);
		const body = await sealLetter(letter, 12, post(from, to), people[from].keys.sign, await sealRandom());
		expect(await openLetter(body, getting(to, from))).toEqual({ status: 'opened', n: 12, letter });
		const other = from === 'owner' ? 'helper' : 'reader';
		expect((await openLetter(body, getting(to, other))).status).toBe('malformed');
		const forged = await sealLetter(letter, 12, post(from, to), people[other].keys.sign, await sealRandom());
		expect(await openLetter(forged, getting(to, from))).toEqual({ status: 'tampered' });
	}
);

test('each kind is written by whom it belongs to', async () => {
	const say = async (letter: Letter, from: Role, to: Role) =>
		openLetter(
			await sealLetter(letter, 1, post(from, to), people[from].keys.sign, await sealRandom()),
			getting(to, from)
		);
	expect(await say({ kind: 'shown' }, 'helper', 'owner')).toEqual({ status: 'not-allowed' });
	expect(await say({ kind: 'questions', text: 'x' }, 'owner', 'helper')).toEqual({ status: 'not-allowed' });
	expect(await say({ kind: 'bye' }, 'owner', 'helper')).toEqual({ status: 'not-allowed' });
});

const { answers } = view;
test.each([
	['a question too long', { kind: 'questions', text: 'a'.repeat(501) }],
	['a question with a mark that turns', { kind: 'questions', text: 'a\u202eb' }],
	['a plan with something private', { kind: 'shown', plan: withPrivate() }],
	['a plan that names the result', { kind: 'shown', plan: { ...planForOthers(plan), result: plan.result } }],
	[
		'a video that runs code',
		{ kind: 'shown', appointment: { ...appointment(), video: 'javascript:alert(1)' } }
	],
	['a video with a space', { kind: 'shown', appointment: { ...appointment(), video: 'https://a b' } }],
	['an appointment on no day', { kind: 'shown', appointment: { ...appointment(), date: '2026-02-30' } }],
	['private answers', { ...view, answers: { ...answers, private: ['mark/pain'] } }],
	['a wish to be alone', { ...view, answers: { ...answers, alone: true } }],
	['a choice of sending', { ...view, answers: { ...answers, sendGp: true } }],
	['a choice of conversation', { ...view, answers: { ...answers, wantsConversation: 'yes' } }],
	['answers to no form', (({ form: _, ...rest }) => rest)(view)],
	['a number too high', { ...view, answers: { ...answers, distress: 11 } }],
	['an unknown text', { ...view, answers: { ...answers, texts: { diary: 'x' } } }],
	['a short text too long', { ...view, answers: { ...answers, texts: { gp: 'a'.repeat(101) } } }],
	['more', { kind: 'bye', why: 'x' }],
	['another kind', { kind: 'shout' }]
])('no letter with %s', async (_, letter) => {
	const seal = sealLetter(
		letter as Letter,
		1,
		post('along', 'owner'),
		people.along.keys.sign,
		await sealRandom()
	);
	await expect(seal).rejects.toThrow(RangeError);
	const names = {
		kind: 'letter',
		room: roster.room,
		from: people.along.member.id,
		to: owner.member.id,
		n: 1
	};
	const text = await sign(names, utf8(canonical(letter)), people.along.keys.sign);
	const to = addressOf('letter', roster.room, owner.member.id);
	const body = await sealTo(text, owner.member.keys.seal, to, await sealRandom());
	expect((await openLetter(body, getting('owner', 'along'))).status).toBe('malformed');
});

function appointment() {
	return (letters[3] as Extract<Letter, { kind: 'shown' }>).appointment!;
}

function withPrivate() {
	return { ...planForOthers(plan), agreements: plan.agreements };
}

const secrets = linkSecrets(new Uint8Array(16).fill(1));
const other = linkSecrets(new Uint8Array(16).fill(2));
const door = { room: roster.room, keys: owner.member.keys };
const newcomer = await newMember('reader', 9, 'Kari, datter');
const request: JoinRequest = {
	id: newcomer.member.id,
	name: 'Kari, datter',
	keys: newcomer.member.keys,
	tokenHash: toBase64url(sha256(randomBytes(32)))
};
const asking = (macs = [other.mac, secrets.mac]) => ({ door, id: request.id, key: owner.keys.seal, macs });
const ask = async (given = request, mac = secrets.mac, at = door, key = newcomer.keys.sign) =>
	sealRequest(given, at, mac, key, await sealRandom());

test('the owner reads who asks, and by which link', async () => {
	expect(await openRequest(await ask(), asking())).toEqual({ status: 'opened', request, link: 1 });
	expect(await openRequest(await ask(), asking([other.mac]))).toEqual({ status: 'unknown-link' });
	expect(await openRequest(await ask(), asking([]))).toEqual({ status: 'unknown-link' });
});

test('nobody asks without the link, as another, at another door, or with a key that is not theirs', async () => {
	const { keys, private: _ } = await newMember('helper', 8);
	expect(await openRequest(await ask(request, secrets.mac, door, keys.sign), asking())).toEqual({
		status: 'tampered'
	});
	expect((await openRequest(await ask(), { ...asking(), id: newId() })).status).toBe('malformed');
	const elsewhere = { room: newId(), keys: owner.member.keys };
	expect((await openRequest(await ask(request, secrets.mac, elsewhere), asking())).status).toBe('malformed');
	await expect(ask({ ...request, name: 'a\nb' })).rejects.toThrow(RangeError);
	await expect(ask({ ...request, tokenHash: 'x' })).rejects.toThrow(RangeError);
});

test('a door is read only where it is the one the link pins', async () => {
	const text = doorText(door.room, door.keys);
	expect(text.length).toBeLessThanOrEqual(1024);
	const fingerprint = roomFingerprint(door.room, door.keys);
	expect(readDoor(text, fingerprint)).toEqual(door);
	expect(readDoor(doorText(newId(), door.keys), fingerprint)).toBeUndefined();
	expect(readDoor(doorText(door.room, helper.member.keys), fingerprint)).toBeUndefined();
	for (const wrong of ['', '{}', 'null', `${text} `, text.replace('{', '{ '), 'x'.repeat(2000)])
		expect(readDoor(wrong, fingerprint)).toBeUndefined();
});

test('what is sealed to one is in steps of 1 KiB, and every character changed is refused', async () => {
	const body = await sealLetter(
		{ kind: 'bye' },
		1,
		post('along', 'owner'),
		people.along.keys.sign,
		await sealRandom()
	);
	expect(fromBase64url(body.split('.')[3]!)!.length).toBe(1024);
	expect(iv()).toHaveLength(12);
	for (let at = 0; at < body.length; at += at < 600 ? 1 : 11) {
		const changed = body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1);
		expect((await openLetter(changed, getting('owner', 'along'))).status, `at ${at}`).not.toBe('opened');
	}
});
