import { expect, test } from 'vitest';
import { notHappened, stillHold, type Followed, type Outcome } from './outcome.ts';
import type { Agreement, Plan } from './plan.ts';

const agreement = (id: string, more: Partial<Agreement> = {}): Agreement => ({
	...{ id, about: `om ${id}`, what: `gjøre ${id}`, who: 'Du selv' },
	...more
});
const plan = (conversation: Plan['conversation'], ...agreements: Agreement[]): Plan => ({
	...{ id: `p${conversation}`, locale: 'nb', conversation, result: 'r', madeAt: '2026-11-22T10:00:00Z' },
	agreements
});
const followed = (plan: Plan, said: Record<string, Outcome>): Followed => ({
	plan,
	outcomes: Object.fromEntries(Object.entries(said).map(([id, outcome]) => [id, { outcome }]))
});

test('what did not happen since last, and nothing else', () => {
	const first = followed(plan(1, agreement('old')), { old: 'not-happened' });
	const second = followed(
		plan(
			2,
			agreement('a'),
			agreement('b'),
			agreement('c'),
			agreement('d'),
			agreement('p', { private: true })
		),
		{ a: 'happened', b: 'not-happened', c: 'unknown', p: 'not-happened', elsewhere: 'not-happened' }
	);
	const third = followed(plan(3, agreement('late')), { late: 'not-happened' });
	const ids = (conversation: 1 | 2 | 3) =>
		notHappened([third, second, first], conversation).map(({ id }) => id);
	expect(ids(1)).toEqual([]);
	expect(ids(2)).toEqual(['old']);
	expect(ids(3)).toEqual(['b', 'p']);
	expect(notHappened([], 2)).toEqual([]);
	expect(notHappened([{ plan: plan(1, agreement('__proto__')) }], 2)).toEqual([]);
});

test('an outcome holds as long as the agreement says the same', () => {
	const before = plan(1, agreement('a'), agreement('b'), agreement('c'));
	const now = plan(1, agreement('a', { by: '2026-12-01' }), agreement('b', { who: 'Fastlegen' }));
	const said = { a: { outcome: 'happened' }, b: { outcome: 'happened' }, c: { outcome: 'unknown' } } as const;
	expect(stillHold(said, before, now)).toEqual({ a: { outcome: 'happened' } });
});
