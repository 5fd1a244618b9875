import { expect, test } from 'vitest';
import type { Agreement, Plan } from './plan.ts';
import { inGeneral, whomToRing } from './ring.ts';

const plan = (more: Partial<Plan> = {}): Plan => ({
	...{ id: 'p', locale: 'nb', conversation: 1, result: 'r', madeAt: '2026-11-22T10:00:00Z', agreements: [] },
	...more
});
const agreement = (phone?: string): Agreement => ({
	...{ id: 'a', about: 'Styrke', what: 'Time', who: 'Fysioterapeut', ...(phone ? { phone } : {}) }
});
const coordinator = { name: 'Kreftkoordinator', phone: '75 55 50 00' };

test('who was to do it first, then whom the plan names', () => {
	const ward = { name: 'Sengepost 3', phone: '22 22 22 22', hours: 'hele døgnet' };
	const with2 = plan({ unheard: { by: '2026-12-01', ...coordinator }, contact: ward });
	expect(whomToRing(with2, agreement('33 33 33 33')).map(({ name }) => name)).toEqual([
		...['Fysioterapeut', 'Kreftkoordinator', 'Sengepost 3']
	]);
	expect(whomToRing(with2, agreement())).toEqual([coordinator, ward]);
	expect(whomToRing(plan(), agreement())).toEqual([]);
});

test('a number stands once, with its hours where they are known', () => {
	const contact = { name: 'Koordinatoren', phone: '75555000', hours: 'kl. 9–15' };
	const same = plan({ unheard: { by: '2026-12-01', ...coordinator }, contact });
	expect(inGeneral(same)).toEqual([contact]);
	expect(whomToRing(same, agreement('+47 75 55 50 00'))).toHaveLength(2);
	expect(whomToRing(same, agreement('755 55 000'))).toEqual([{ name: 'Fysioterapeut', phone: '755 55 000' }]);
});
