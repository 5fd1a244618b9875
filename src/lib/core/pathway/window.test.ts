import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../date.ts';
import type { Conversation } from '../result/result.ts';
import { windowOf } from './window.ts';

test.each([
	[2, '2026-11-22', { from: '2027-02-22', to: '2027-03-22' }],
	[3, '2026-11-22', { from: '2027-11-22', to: '2028-05-22' }],
	[2, '2026-10-31', { from: '2027-01-31', to: '2027-02-28' }],
	[2, '2026-11-30', { from: '2027-02-28', to: '2027-03-30' }],
	[3, '2026-08-31', { from: '2027-08-31', to: '2028-02-29' }],
	[3, '2024-02-29', { from: '2025-02-28', to: '2025-08-29' }]
] as const)('conversation %i after %s', (conversation, date, window) =>
	expect(windowOf(conversation, date)).toEqual(window)
);

test('conversation 1 has no window, and neither has what is no date', () => {
	expect(windowOf(1, '2026-11-22')).toBeUndefined();
	for (const date of ['', '22.11.2026', '2026-02-30', '2026-11-22T00:00:00Z', '9999-12-31'])
		expect(windowOf(2, date)).toBeUndefined();
});

test('for any date there is a window from one day to a later one, or none', () => {
	const date = fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));
	const conversation = fc.constantFrom<Conversation>(1, 2, 3);
	fc.assert(
		fc.property(fc.oneof(date, fc.string()), conversation, (date, conversation) => {
			const window = windowOf(conversation, date);
			if (!window) return;
			expect(isDate(date) && isDate(window.from) && isDate(window.to)).toBe(true);
			expect(window.from > date && window.to > window.from).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});
