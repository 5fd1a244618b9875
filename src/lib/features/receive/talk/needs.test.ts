import { expect, test } from 'vitest';
import { MAX_NEEDS, newTalk, type Need } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';
import { example, full } from '../example.ts';
import { Talking } from '../talking.svelte.ts';
import { addNeed, removeNeed, withBack } from './needs.ts';

const open = { ...example({}, full), earlier: [], origin: 'signed' } as unknown as Open;
const begin = () =>
	new Talking(open, { talk: newTalk(open.result, 'nb'), sent: undefined }, async () => true);

function added(talking: Talking): Need {
	addNeed(talking, open);
	return talking.talk.needs.at(-1)!;
}

test('a need that was taken out never lends its id to the next', () => {
	const talking = begin();
	const ids = new Set<string>();
	for (let i = 0; i < 200; i++) {
		const need = added(talking);
		ids.add(need.id);
		removeNeed(talking, need);
	}
	expect(ids.size).toBe(200);
	expect([...ids].every((id) => /^n[1-9]\d{0,8}$/.test(id))).toBe(true);
});

test('taken out by mistake it comes back where it stood, unless a new one has come', () => {
	const talking = begin();
	const [a, b, c] = [added(talking), added(talking), added(talking)];
	const removed = removeNeed(talking, b);
	expect(withBack(talking.talk.needs, removed)).toEqual([a, b, c]);
	const [, after] = [removeNeed(talking, c), talking.talk.needs];
	expect(withBack(after, removed)).toEqual([a, b]);
	added(talking);
	expect(withBack(talking.talk.needs, removed)).toBeUndefined();
});

test('there are never more than there may be', () => {
	const talking = begin();
	for (let i = 0; i < MAX_NEEDS + 2; i++) added(talking);
	expect(talking.talk.needs).toHaveLength(MAX_NEEDS);
	const removed = removeNeed(talking, talking.talk.needs[0]!);
	const full = [...talking.talk.needs, { ...removed.need, id: 'n5' }];
	expect(withBack(full, { ...removed, left: full.map(({ id }) => id) })).toBeUndefined();
});
