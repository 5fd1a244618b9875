import { expect, test } from 'vitest';
import type { ConversationRow } from '$lib/client/conversations.ts';
import type { PlanRow } from '$lib/client/plans.ts';
import { usual as plan } from '$lib/core/plan/example.ts';
import { isLetter } from '$lib/core/room/letter.ts';
import { showableOf, shownAfter, type Shown } from './showing.ts';

const uid = (n: number) => `0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e1${n}`;
const row = (conversation: 1 | 2 | 3, date: string, more = {}): ConversationRow => ({
	journey: 'j',
	conversation,
	appointment: { uid: uid(conversation), sequence: 0, date, ...more },
	before: 'Mine egne ord',
	updatedAt: 1
});
const rows = [row(1, '2026-11-01'), row(2, '2027-02-03', { time: '10:30' }), row(3, '2028-01-01')];
const secret = { id: 'p', about: 'Samliv', what: 'Ringe', who: 'Du selv', private: true } as const;
const planRow: PlanRow = {
	id: plan.id,
	journey: 'j',
	plan: { ...plan, agreements: [...plan.agreements, secret] },
	receivedAt: 1,
	outcomes: { [plan.agreements[0]!.id]: { outcome: 'not-happened', at: 1 } }
};
const nothing: Shown = { kind: 'shown' };

test('the next appointment is offered, else the last', () => {
	expect(showableOf(rows, [], '2026-12-01').appointment).toEqual({
		uid: uid(2),
		sequence: 0,
		date: '2027-02-03',
		time: '10:30',
		conversation: 2
	});
	expect(showableOf(rows, [], '2029-01-01').appointment?.uid).toBe(uid(3));
	expect(showableOf([], [], '2029-01-01')).toEqual({});
});

test('what is private, own notes and what came of it are never shown', () => {
	const shown = shownAfter(nothing, rows, [planRow], showableOf(rows, [planRow], '2026-12-01'));
	expect(shown.plan?.agreements.map(({ id }) => id)).toEqual(['n1']);
	expect(isLetter(shown)).toBe(true);
	expect(JSON.stringify(shown)).not.toContain(plan.result);
	expect(JSON.stringify(shown)).not.toMatch(/Samliv|NAV|private|Mine egne ord|not-happened/);
});

test('nothing is shown that nobody chose', () => {
	expect(shownAfter(undefined, rows, [planRow])).toEqual(nothing);
});

test('what is shown follows its changes, and goes away with what it was', () => {
	const shown = shownAfter(nothing, rows, [planRow], showableOf(rows, [planRow], '2026-12-01'));
	const moved = row(2, '2027-02-10', { sequence: 1 });
	expect(shownAfter(shown, [moved], [planRow]).appointment).toMatchObject({
		date: '2027-02-10',
		sequence: 1
	});
	expect(shownAfter(shown, [row(2, '2027-05-05', { uid: uid(9) })], []).appointment).toBeUndefined();
	expect(shownAfter(shown, [], [])).toEqual(nothing);
});

test('taking one thing away leaves the other', () => {
	const shown = shownAfter(nothing, rows, [planRow], showableOf(rows, [planRow], '2026-12-01'));
	const without = shownAfter({ ...shown, questionsSent: true }, rows, [planRow], { appointment: undefined });
	expect(without).toEqual({ kind: 'shown', plan: shown.plan, questionsSent: true });
});
