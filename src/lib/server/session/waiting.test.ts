import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_WAIT_MS, Waiting } from './waiting.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ticket = (number: number) => new Uint8Array(32).fill(number);

/** Whether the promise is kept by now. */
async function isKept(promise: Promise<void>): Promise<boolean> {
	let kept = false;
	void promise.then(() => (kept = true));
	await vi.advanceTimersByTimeAsync(0);
	return kept;
}

test('news wakes those who wait for that ticket, and nobody else', async () => {
	const waiting = new Waiting();
	const [mine, also, other] = [1, 1, 2].map((number) => waiting.join(ticket(number), 'here')!.news());
	waiting.wake(ticket(1));
	expect(await Promise.all([mine!, also!, other!].map(isKept))).toEqual([true, true, false]);
});

test('news that comes before the waiting begins is not lost', async () => {
	const waiting = new Waiting();
	const turn = waiting.join(ticket(1), 'here')!;
	waiting.wake(ticket(1));
	expect(await isKept(turn.news())).toBe(true);
});

test('nobody waits longer than proxies put up with', async () => {
	const news = new Waiting().join(ticket(1), 'here')!.news();
	await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS - 1);
	expect(await isKept(news)).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await isKept(news)).toBe(true);
});

test('one address takes a quarter of the places, all together take all, and who leaves makes room', () => {
	const waiting = new Waiting();
	const join = (name: string) => waiting.join(ticket(1), name);
	const turns = Array.from({ length: 250 }, () => join('hospital'));
	expect(turns.every(Boolean)).toBe(true);
	expect(join('hospital')).toBeUndefined();
	turns[0]!.leave();
	expect(join('hospital')).toBeDefined();
	for (let place = 250; place < 1000; place++) expect(join(`home ${place}`)).toBeDefined();
	expect(join('one more')).toBeUndefined();
});

test('a server that stops lets everyone go and takes nobody in', async () => {
	const waiting = new Waiting();
	const news = waiting.join(ticket(1), 'here')!.news();
	waiting.end();
	expect(await isKept(news)).toBe(true);
	expect(waiting.join(ticket(1), 'here')).toBeUndefined();
});
