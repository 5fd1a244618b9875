import { expect, test } from 'vitest';
import type { SavedResult } from '$lib/client/results.ts';
import type { Written } from '$lib/client/written.ts';
import { handedWith, alongWith, writtenTo } from './along.ts';

const resource = (id: string, fill = '') =>
	JSON.stringify({ identifier: { value: `urn:uuid:${id}` }, resourceType: 'QuestionnaireResponse', fill });
const saved = (id: string, more: Partial<SavedResult> = {}) =>
	({
		...{ id, journey: 'j', conversation: 2, confirmedAt: '2026-11-22T09:30:00Z', json: resource(id) },
		...more
	}) as SavedResult;
const by = (member: string, more: Partial<Written> = {}): Written => ({
	...{ journey: 'j', conversation: 2, member, name: member, json: resource(member), whole: true },
	...more
});
const idsIn = (json: string) =>
	(JSON.parse(json) as { entry: { fullUrl: string }[] }).entry.map(({ fullUrl }) => fullUrl.slice(9));

test('what others have written is asked about, each by itself, before anything is handed over', () => {
	const written = [by('kari'), by('per')];
	expect(handedWith(saved('r'), undefined, written)).toBeUndefined();
	expect(handedWith(saved('r', { withViews: { kari: true } }), undefined, written)).toBeUndefined();
	const handed = handedWith(saved('r', { withViews: { kari: true, per: false } }), undefined, written);
	expect(handed?.views).toEqual(['kari']);
	expect(idsIn(handed!.json)).toEqual(['r', 'kari']);
});

test('a no to each leaves the result as it stands', () => {
	const handed = handedWith(saved('r', { withViews: { kari: false } }), undefined, [by('kari')]);
	expect(handed).toEqual({ id: 'r', json: resource('r') });
});

test('nobody who wrote is nothing to ask about', () => {
	expect(handedWith(saved('r'), undefined, [])).toEqual({ id: 'r', json: resource('r') });
});

test('what was written to another conversation, or to somebody else, stays', () => {
	const written = [by('a', { conversation: 1 }), by('b', { journey: 'other' })];
	expect(writtenTo(saved('r'), written)).toEqual([]);
	expect(handedWith(saved('r'), undefined, written)).toEqual({ id: 'r', json: resource('r') });
});

test('both questions have to be answered, and both answers hold', () => {
	const earlier = saved('e', { conversation: 1, confirmedAt: '2026-05-01T09:30:00Z' });
	const result = saved('r', { withViews: { kari: true } });
	expect(handedWith(result, alongWith(result, [result, earlier]), [by('kari')])).toBeUndefined();
	const yes = { ...result, withEarlier: true };
	const handed = handedWith(yes, alongWith(yes, [yes, earlier]), [by('kari')]);
	expect(idsIn(handed!.json)).toEqual(['r', 'e', 'kari']);
	expect(handed?.along?.map(({ id }) => id)).toEqual(['e']);
	const no = { ...result, withEarlier: false };
	expect(idsIn(handedWith(no, alongWith(no, [no, earlier]), [by('kari')])!.json)).toEqual(['r', 'kari']);
});

test('no more than two go along, and it is known which', () => {
	const written = ['a', 'b', 'c'].map((member) => by(member));
	const handed = handedWith(saved('r', { withViews: { a: true, b: true, c: true } }), undefined, written);
	expect(handed?.views).toEqual(['a', 'b']);
});

test('what there is no room for is not said to have gone', () => {
	const big = by('kari', { json: resource('kari', 'x'.repeat(5000)) });
	const handed = handedWith(saved('r', { withViews: { kari: true } }), undefined, [big], 3000);
	expect(handed).toEqual({ id: 'r', json: resource('r') });
});
