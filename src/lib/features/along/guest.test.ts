/** What a relative's phone sends of their own view, over the store that stands in where there is no database. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { pakjenning as pack } from '$lib/content/packs/pakjenning.ts';
import { read, write } from '$lib/client/db/index.ts';
import type { Live } from '$lib/client/room/index.ts';
import * as views from '$lib/client/views.ts';
import { openResult } from '$lib/core/result/index.ts';
import type { Letter, LetterKind, View } from '$lib/core/room/index.ts';
import { newId, newMember } from '../../../../tests/support/room.ts';
import { GuestScreen } from './guest.svelte.ts';

const form = { conversation: 1, length: 'whole', pack: { id: pack.id, version: pack.version } } as const;
const [room, owner] = [newId(), newId()];
const asks: View = { kind: 'view', wants: true, ready: false, toClinician: false, form };
let letters: { in: Partial<Record<LetterKind, Letter>>; out: Partial<Record<LetterKind, Letter>> };
let changed: () => void;
/** What leaving has come to. */
let leave: () => Promise<void>;
let live: Live;
let screen: GuestScreen;
let stop: (() => void) | undefined;

beforeEach(async () => {
	const { private: keys, member } = await newMember('along', 2, 'Kari');
	await write(['rooms'], (work) =>
		work.put('rooms', {
			...{ id: room, me: member.id, role: 'along', name: 'Kari', patient: 'Ola', phase: 'in', token: '' },
			...{ keys, owner: member.keys, epoch: 1, letters: 0, createdAt: 1 }
		})
	);
	await views.about(room, { ...form, locale: 'nb' });
	letters = { in: { view: asks }, out: {} };
	const people = [{ id: owner, name: 'Ola', role: 'owner', me: false, here: false }];
	live = {
		id: room,
		state: { link: 'live', unsent: false, role: 'along', people, asking: [] },
		onChange: (listener: () => void) => ((changed = listener), () => undefined),
		letters: async () => ({ [owner]: { ...structuredClone(letters), unsent: [] } }),
		send: async (_to: string, letter: Letter) => {
			letters.out = { ...letters.out, [letter.kind]: letter };
			return { status: 'decided' };
		},
		leave: () => leave()
	} as unknown as Live;
	screen = new GuestScreen(live, 'nb');
});
afterEach(async () => {
	stop?.();
	stop = undefined;
	await views.remove(room);
});

async function answer(number: number, words: string): Promise<void> {
	await views.setAnswer(room, 'distress', number);
	await views.setAnswer(room, 'important', words);
}

const sent = () => letters.out.view as View;

async function signed() {
	const opened = await openResult(sent().result!, findPack);
	if (opened.status !== 'opened') throw new Error(opened.status);
	const { distress, texts } = opened.result.answers;
	return { distress, texts };
}

const done = { ready: true, wants: true, toClinician: true };

test('new questions take nothing with them that the relative has not finished', async () => {
	await answer(3, 'Søvn');
	await screen.say(done);
	await answer(9, 'Ikke ferdig');
	await screen.ask('Hvem ringer vi?');
	expect(await signed()).toEqual({
		distress: 3,
		texts: { important: 'Søvn', ownQuestions: 'Hvem ringer vi?' }
	});
	await screen.ask('');
	expect(await signed()).toEqual({ distress: 3, texts: { important: 'Søvn' } });
	expect(JSON.stringify(letters.out)).not.toContain('Ikke ferdig');

	await screen.say(done);
	expect(await signed()).toEqual({ distress: 9, texts: { important: 'Ikke ferdig' } });
});

test('a question that is written at any moment while the page opens stays in the field', async () => {
	for (let at = 0, wasReady = false; !wasReady; at++) {
		screen = new GuestScreen(live, 'nb');
		stop = screen.start();
		for (let waited = 0; waited < at; waited++) await Promise.resolve();
		wasReady = screen.ready;
		const kept = screen.type(`Hvem ringer ${at}`);
		await vi.waitFor(() => expect(screen.ready).toBe(true), { interval: 1 });
		expect(screen.text).toBe(`Hvem ringer ${at}`);
		stop();
		await kept;
		expect((await views.get(room))?.sheet).toMatchObject({ [views.QUESTIONS]: `Hvem ringer ${at}` });
	}
});

test('neither does a yes, or a no, to seeing it together', async () => {
	await answer(3, 'Søvn');
	await screen.say(done);
	const { result } = sent();
	await answer(9, 'Ikke ferdig');
	await screen.say({ wants: false });
	await screen.say({ wants: true });
	expect(sent().result).toBe(result);
});

test('the patient sees what was finished, also where they say yes after it was changed', async () => {
	await answer(3, 'Søvn');
	await screen.say({ ...done, toClinician: false });
	expect(sent()).not.toHaveProperty('answers');
	await answer(9, 'Ikke ferdig');
	stop = screen.start();
	expect(screen.changed).toBe(false);
	letters.in = { view: { ...asks, ready: true } };
	changed();
	await vi.waitFor(() => expect(sent().answers).toMatchObject({ distress: 3 }));
	expect(screen.changed).toBe(true);
	expect(sent()).not.toHaveProperty('result');
});

test('another length of the same form changes nothing of what was finished', async () => {
	await answer(3, 'Søvn');
	await screen.say(done);
	await views.about(room, { ...form, length: 'short', locale: 'nb' });
	await screen.ask('Hvem ringer vi?');
	expect(await signed()).toMatchObject({ distress: 3 });
});

test('of another conversation nothing is finished', async () => {
	await answer(3, 'Søvn');
	await screen.say(done);
	letters.in = { view: { ...asks, form: { ...form, conversation: 2 } } };
	await views.about(room, { ...form, conversation: 2, locale: 'nb' });
	await screen.ask('Hvem ringer vi?');
	expect(sent()).toMatchObject({ wants: false, ready: false, toClinician: false });
	expect(await signed()).toEqual({ distress: undefined, texts: { ownQuestions: 'Hvem ringer vi?' } });
});

describe('leaving', () => {
	const change = (phase: 'in' | 'over') =>
		write(['rooms'], async (work) => {
			const row = await work.get('rooms', room);
			await work.put('rooms', { ...row!, phase });
		});
	const left = () =>
		read(['rooms', 'views'], async (work) => [await work.get('rooms', room), await work.get('views', room)]);

	test('leaves nothing behind, the names and keys neither', async () => {
		await answer(3, 'Søvn');
		leave = () => change('over');
		await screen.leave();
		expect(await left()).toEqual([undefined, undefined]);
	});

	test('keeps what it takes to tell so until there is network', async () => {
		await answer(3, 'Søvn');
		leave = () => change('in');
		await screen.leave();
		expect(await left()).toEqual([expect.objectContaining({ id: room }), undefined]);
	});
});
