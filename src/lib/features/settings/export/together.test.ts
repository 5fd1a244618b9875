/** What one has with others, in the file everything goes along in, over the store that stands in for a database. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { pakjenning as pack } from '$lib/content/packs/pakjenning.ts';
import { write, type RoomLetter, type RoomRow } from '$lib/client/db/index.ts';
import { exportAll } from '$lib/client/stored.ts';
import { usual as plan } from '$lib/core/plan/example.ts';
import { planForOthers, type Letter } from '$lib/core/room/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { newHousehold, newKeys } from '../../../../../tests/support/room.ts';
import type { Make } from './dom.ts';
import { guestRoom, ownRoom } from './together.ts';

const form = { conversation: 1, length: 'whole', pack: { id: pack.id, version: pack.version } } as const;
/** One line for each element that holds text. */
const make: Make = (tag, ...children) => {
	const lines = children.filter((child) => child !== undefined && child !== false);
	const text = lines.map(String).join(['section', 'dl', 'ul'].includes(tag) ? '\n' : ' ');
	return { toString: () => text } as unknown as HTMLElement;
};
const shown: Letter = {
	kind: 'shown',
	appointment: { uid: crypto.randomUUID(), sequence: 0, date: '2027-02-03', time: '10:30', conversation: 1 },
	plan: planForOthers(plan)
};
let keys: RoomRow['keys'];
let household: Awaited<ReturnType<typeof newHousehold>>;

beforeAll(async () => {
	await loadWords('nb', 'export');
	await loadWords('nn', 'export');
});
beforeEach(async () => {
	[keys, household] = [await newKeys(), await newHousehold()];
});

async function room(role: 'owner' | 'along', letters: Pick<RoomLetter, 'way' | 'kind' | 'letter'>[]) {
	const { roster } = household;
	const [owner, , , along] = roster.members;
	const [me, other] = role === 'owner' ? [owner!, along!] : [along!, owner!];
	await write(['rooms', 'roomLetters', 'views'], async (work) => {
		await work.put('rooms', {
			...{ id: roster.room, me: me.id, role, name: me.name, patient: 'Ola', phase: 'in', token: 'Hemmelig' },
			...{ keys, owner: owner!.keys, epoch: 1, roster, letters: 1, createdAt: 1, key: new Uint8Array(32) }
		});
		for (const letter of letters)
			await work.put('roomLetters', { room: roster.room, member: other.id, n: 1, at: 1, ...letter });
		const sheet = { distress: 3, 'mark/fear': true, important: 'Søvn', ownQuestions: 'Ny kladd' };
		if (role === 'along')
			await work.put('views', {
				...{ room: roster.room, form: { ...form, locale: 'nb' }, sheet, step: 'more', updatedAt: 1 }
			});
	});
	const stored = (await exportAll()).rooms.at(-1)!;
	for (const secret of ['Hemmelig', keys.sign.d, keys.seal.d, roster.room, me.id, other.id])
		expect(JSON.stringify(stored)).not.toContain(secret);
	return stored;
}

const lines = (element: HTMLElement) => String(element).split('\n');

test('a relative takes along what they wrote, and what they were shown', async () => {
	const stored = await room('along', [
		{ way: 'out', kind: 'questions', letter: { kind: 'questions', text: 'Hvem ringer vi?' } },
		{ way: 'in', kind: 'shown', letter: shown }
	]);
	const nb = lines(guestRoom(new I18n(() => 'nb'), make, stored));
	expect(nb).toEqual(
		expect.arrayContaining([
			'Du er med hos Ola',
			'along 4: Leser om forløpet',
			'Spørsmål du har sendt til Ola',
			'Hvem ringer vi?',
			'Spørsmål du har skrevet og ikke sendt',
			'Ny kladd',
			'Slik du ser det',
			'Søvn',
			'Det Ola viser deg',
			'kl. 10.30',
			'Det dere ble enige om, er skrevet til Ola. «Du» er Ola.'
		])
	);
	expect(nb.filter((line) => line === 'Ny kladd')).toHaveLength(1);
	expect(nb.join()).not.toContain('NAV');
	const nn = lines(guestRoom(new I18n(() => 'nn'), make, stored));
	expect(nn).toContain('Spørsmål du har skrive og ikkje sendt');
});

test('a patient takes along who is along as what, what they showed, and what others wrote', async () => {
	const answers = { distress: 3, marked: ['fear'], none: [], gone: [], themes: [] };
	const rest = { first: [], texts: {}, alone: false, private: [] };
	const says = { kind: 'view', wants: true, ready: true, toClinician: false } as const;
	const stored = await room('owner', [
		{ way: 'out', kind: 'shown', letter: shown },
		{ way: 'in', kind: 'questions', letter: { kind: 'questions', text: 'Hvem ringer vi?' } },
		{ way: 'in', kind: 'view', letter: { ...says, form, answers: { ...answers, ...rest } } }
	]);
	const nb = lines(ownRoom(new I18n(() => 'nb'), make, stored));
	expect(nb).toEqual(
		expect.arrayContaining([
			'De som er med',
			'helper 2',
			'Hjelper med å svare',
			'Det du viser til along 4',
			'Avtalen onsdag 3. februar 2027',
			'Spørsmål fra along 4',
			'Hvem ringer vi?',
			'Slik along 4 ser det',
			pack.distress.question.nb,
			'3'
		])
	);
});
