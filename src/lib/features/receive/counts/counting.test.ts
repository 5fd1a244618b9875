/** When a conversation is counted, and that it is never counted twice. What the relay answers is given; the rest is real. */
import { beforeEach, expect, test } from 'vitest';
import { createCounts } from '$lib/client/counts.ts';
import { newTalk, parseTalk } from '$lib/core/talk/index.ts';
import type { Result } from '$lib/core/result/index.ts';
import type { Origin } from '../collect.ts';
import { Talking } from '../talking.svelte.ts';
import { Counting } from './counting.svelte.ts';

const result = { conversation: 1, answerer: { role: 'self' }, answers: {} } as unknown as Result;
type Answer = number | 'cut';
let sent: unknown[];
let answers: Answer[];
let online: boolean;
let written: string[];

beforeEach(() => {
	sent = [];
	written = [];
	answers = [];
	online = true;
});

const relay = createCounts('http://relay.example', async (_url, init) => {
	if (init?.method !== 'POST') return Response.json({ on: true, rows: [] });
	sent.push(JSON.parse(String(init.body)));
	const answer = answers.shift() ?? 204;
	if (answer === 'cut') throw new TypeError('cut');
	return new Response(null, { status: answer });
});

async function begin(origin: Origin = 'signed') {
	const talking = new Talking(
		{ origin, result },
		{ talk: newTalk(result, 'nb'), sent: undefined },
		async ({ talk }) => {
			written.push(String(talk.counted));
			return true;
		}
	);
	const counting = new Counting(
		{ open: { origin, result }, talking },
		{ counts: relay, online: () => online }
	);
	await counting.ask();
	const finish = (unit = 'en-avdeling') => {
		talking.change({ outcome: 'held', ticked: ['wmfg11'], finished: true });
		return counting.consider(unit);
	};
	return { talking, counting, finish };
}

test('nothing is sent before «Ferdig», and one thing after it', async () => {
	const { talking, counting, finish } = await begin();
	await counting.consider('en-avdeling');
	expect(sent).toEqual([]);
	await finish();
	expect(sent).toEqual([{ unit: 'en-avdeling', outcome: 'held', note: true, wmfg11: true }]);
	expect(talking.talk.counted).toBe('counted');
	// A reload must find it again, or it would be counted once more.
	expect(parseTalk(JSON.parse(JSON.stringify(talking.talk)))).toEqual(talking.talk);
});

test('finished again, or asked about again, it is not counted again', async () => {
	const { talking, counting, finish } = await begin();
	await Promise.all([finish(), counting.consider('en-avdeling')]);
	talking.change({ finished: false });
	await finish('en-annen');
	expect(sent).toHaveLength(1);
});

test('an answer that is lost is not asked for again: it may have been counted', async () => {
	answers = ['cut'];
	const { talking, counting, finish } = await begin();
	await finish();
	await counting.consider('en-avdeling');
	expect(sent).toHaveLength(1);
	expect(talking.talk.counted).toBe('sent');
});

test('it is written down before it is sent', async () => {
	const { finish } = await begin();
	written.length = 0;
	await finish();
	expect(written).toEqual(['undefined', 'sent', 'counted']);
});

test('refused for now, or without network, it waits', async () => {
	answers = [429];
	const { talking, counting, finish } = await begin();
	online = false;
	await finish();
	expect([sent.length, talking.talk.counted]).toEqual([0, 'waiting']);
	online = true;
	await counting.consider('en-avdeling');
	expect([sent.length, talking.talk.counted]).toEqual([1, 'waiting']);
	await counting.consider('en-avdeling');
	expect([sent.length, talking.talk.counted]).toEqual([2, 'counted']);
});

test('without a unit nothing is sent; chosen later, it is counted then', async () => {
	const { counting, finish } = await begin();
	await finish('');
	expect(sent).toEqual([]);
	await counting.consider('en-avdeling');
	expect(sent).toHaveLength(1);
});

test('a made-up patient never counts; what staff keyed in does', async () => {
	await (await begin('practice')).finish();
	expect(sent).toEqual([]);
	await (await begin('keyed')).finish();
	expect(sent).toHaveLength(1);
});
