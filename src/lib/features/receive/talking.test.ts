/** The conversation on the desk: an hour of it, what can happen meanwhile, and one patient after another. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COVERED_AFTER, ERASED_AFTER } from '$lib/client/desk.ts';
import { unsignedFhir } from '$lib/core/result/index.ts';
import type { Need } from '$lib/core/talk/index.ts';
import { accept, Clinic, shown } from '../../../../tests/support/clinic.ts';
import { example, full, signed } from './example.ts';
import type { Receiving } from './receiving.svelte.ts';

const MINUTE = 60_000;
let clinic: Clinic;
beforeEach(() => {
	clinic = new Clinic();
});
afterEach(() => clinic.close());

function talkingOf({ stage }: Receiving) {
	if (stage.at !== 'open') throw new Error(`the desk is ${stage.at}`);
	return stage.talking;
}
function digitsOf({ stage }: Receiving): string {
	return stage.at === 'open' ? stage.open.digits : '';
}
const need = (id: string): Need => ({ id, need: `Behov ${id}`, action: '', referred: [] });

/** Somebody works for so many minutes, and is seen at it. */
async function work(desk: Receiving, minutes: number) {
	for (let minute = 0; minute < minutes; minute++) {
		clinic.now += MINUTE;
		desk.touch();
		await desk.tick();
	}
}

test('an hour with two pauses, a reload and no network: everything is there, and covered while nobody works', async () => {
	let desk = await clinic.opened();
	const digits = digitsOf(desk);
	talkingOf(desk).change({ topics: { 'mark/sleep': 'talked' } });
	await work(desk, 15);
	clinic.now += COVERED_AFTER;
	await desk.tick();
	expect(shown(desk)).toBe('covered');
	expect(await desk.reveal(digits)).toBe(true);

	clinic.online = false;
	talkingOf(desk).change({ needs: [need('n1')], outcome: 'held' });
	await work(desk, 20);
	await talkingOf(desk).kept();
	desk = clinic.desk();
	await desk.start();
	expect(shown(desk)).toBe('Kari Nordmann');
	talkingOf(desk).change({ needs: [need('n1'), need('n2')] });

	clinic.now += COVERED_AFTER;
	await desk.tick();
	desk = clinic.desk();
	await desk.start();
	expect(shown(desk)).toBe('covered');
	expect(desk.loose).toEqual(['note']);
	expect(await desk.reveal(digits)).toBe(true);
	await work(desk, 15);
	const { topics, needs, outcome } = talkingOf(desk).talk;
	expect({ topics, outcome }).toEqual({ topics: { 'mark/sleep': 'talked' }, outcome: 'held' });
	expect(needs.map(({ id }) => id)).toEqual(['n1', 'n2']);
});

test('what is said does not keep an idle desk open, and three hours take it along', async () => {
	const desk = await clinic.opened();
	talkingOf(desk).change({ outcome: 'held' });
	await talkingOf(desk).kept();
	const late = talkingOf(desk);
	clinic.now += ERASED_AFTER;
	await desk.tick();
	expect([shown(desk), clinic.held]).toEqual(['empty', undefined]);
	late.change({ outcome: 'no' });
	expect(await late.kept()).toBe(false);
	expect(clinic.held).toBeUndefined();
});

test('while it is covered, what is under way is still written down in its place', async () => {
	const desk = await clinic.opened();
	const talking = talkingOf(desk);
	clinic.now += COVERED_AFTER;
	await desk.tick();
	talking.sent = { state: 'waiting' };
	expect(await talking.kept()).toBe(true);
	expect(clinic.held!.work).toContain('"sent":{"state":"waiting"}');
	const again = clinic.desk();
	await again.start();
	expect(again.loose).toEqual(['plan']);
	talking.sent = undefined;
	await talking.kept();
	expect(clinic.held!.work).not.toContain('sent');
});

test('nothing said of one patient reaches the next, and the last word is the one that is kept', async () => {
	const desk = await clinic.opened();
	const kari = talkingOf(desk);
	for (let i = 1; i <= 20; i++) kari.change({ needs: [need(`n${i}`)] });
	await kari.kept();
	expect(clinic.held!.work).toContain('Behov n20');
	const ola = await clinic.upload(await signed({ person: { name: 'Ola Nordmann' } }, {}));
	await desk.take(ola);
	await desk.answer(true);
	kari.change({ callsIn: 'Kommunen' });
	await desk.settle('same');
	expect(shown(desk)).toBe('Ola Nordmann');
	kari.change({ needs: [need('n21')] });
	expect(await kari.kept()).toBe(false);
	expect(talkingOf(desk).talk).toMatchObject({ needs: [], topics: {} });
	expect(clinic.held!.work).not.toMatch(/Behov|Kari|Kommunen/);
});

test('the same answers taken in again begin a new conversation', async () => {
	const json = await signed({}, full);
	const desk = clinic.desk();
	await accept(desk, { status: 'read', source: { from: 'file', json } });
	const before = talkingOf(desk);
	before.change({ outcome: 'held' });
	await desk.take({ status: 'read', source: { from: 'file', json } });
	await desk.answer(true);
	await desk.settle('same');
	expect(talkingOf(desk).talk.outcome).toBeUndefined();
	before.change({ callsIn: 'Noen' });
	expect(await before.kept()).toBe(false);
	expect(clinic.held!.work).not.toContain('Noen');
});

test('a talk that cannot be read is said to be lost, and the answers are there', async () => {
	const desk = await clinic.opened();
	talkingOf(desk).change({ outcome: 'held' });
	await talkingOf(desk).kept();
	clinic.held!.work = clinic.held!.work.replace('"outcome":"held"', '"outcome":"danced"');
	const again = clinic.desk();
	await again.start();
	expect([shown(again), again.lost]).toEqual(['Kari Nordmann', true]);
	expect(talkingOf(again).talk.outcome).toBeUndefined();
	await again.clear();
	expect(again.lost).toBe(false);
});

test('what was not copied or fetched is known until it is, and a made-up patient waits for nothing', async () => {
	const desk = await clinic.opened();
	expect(desk.loose).toEqual([]);
	const talking = talkingOf(desk);
	talking.change({ outcome: 'held' });
	talking.sent = { state: 'waiting' };
	expect(desk.loose).toEqual(['note', 'plan']);
	talking.change({ note: { ...talking.talk.note, copied: true } });
	talking.sent = { state: 'fetched' };
	expect(desk.loose).toEqual([]);
	await desk.clear();
	const { result, pack } = example({}, full);
	const json = JSON.stringify(unsignedFhir(result, pack, { origin: 'practice' }));
	await desk.take({ status: 'read', source: { from: 'practice', json } });
	expect(shown(desk)).toBe('Kari Nordmann');
	talkingOf(desk).change({ outcome: 'held' });
	expect(desk.loose).toEqual([]);
});

test('a desk that was left writes nothing more, whatever is answered late; the next one has it all', async () => {
	let answer!: () => void;
	const late = new Promise<void>((resolve) => (answer = resolve));
	const desk = clinic.desk({ confirm: () => late.then(() => 'given' as const) });
	await accept(desk, await clinic.upload(await signed({}, full)));
	const talking = talkingOf(desk);
	talking.change({ outcome: 'held' });
	await talking.kept();
	desk.leave();
	const next = clinic.desk();
	await next.start();
	expect([shown(next), talkingOf(next).talk.outcome]).toEqual(['Kari Nordmann', 'held']);
	await next.clear();
	talking.sent = { state: 'fetched' };
	answer();
	await desk.tick();
	expect(await talking.kept()).toBe(false);
	expect(clinic.held).toBeUndefined();
});

test('what is cleared while it is being kept is not shown, and the phone is told nothing', async () => {
	let kept!: () => void;
	const slow = new Promise<void>((resolve) => (kept = resolve));
	let told = 0;
	const { store } = clinic;
	const desk = clinic.desk({
		store: { ...store, keep: (...work) => slow.then(() => store.keep(...work)) },
		confirm: async () => (told++, 'given')
	});
	await desk.take(await clinic.upload(await signed({}, full)));
	const showing = desk.settle('same');
	await desk.clear();
	kept();
	await showing;
	await desk.tick();
	expect([shown(desk), told]).toEqual(['empty', 0]);
});

test('what is fetched after the desk was left is neither shown nor kept', async () => {
	const desk = clinic.desk();
	const { result, pack } = example({}, full);
	const json = JSON.stringify(unsignedFhir(result, pack, { origin: 'practice' }));
	const taking = desk.take({ status: 'read', source: { from: 'practice', json } });
	desk.leave();
	await taking;
	expect([shown(desk), clinic.held]).toEqual(['empty', undefined]);
	let answer!: () => void;
	const late = new Promise<void>((resolve) => (answer = resolve));
	const other = clinic.desk({ claim: () => late.then(() => ({ status: 'claimed', jwe: '' }) as const) });
	const reading = await clinic.upload(await signed({}, full));
	const fetching = other.take(reading);
	await Promise.resolve();
	other.leave();
	answer();
	await fetching;
	expect([other.problem, other.checking]).toEqual([undefined, undefined]);
});
