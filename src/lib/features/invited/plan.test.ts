import { describe, expect, test } from 'vitest';
import { usual } from '$lib/core/invitation/example.ts';
import { dayNote } from './day.ts';
import { contactOf, planOf } from './plan.ts';

const kept = { uid: 'u', sequence: 2, ...usual.appointment! };
const contact = { ...usual.contact!, id: 'c', journey: 'j', role: 'contact' as const };

describe('what an invitation would change', () => {
	test('where nothing is, both are added', () => {
		expect(planOf(usual, undefined, [])).toEqual({ appointment: { kind: 'add' }, contact: { kind: 'add' } });
	});

	test('what it does not offer changes nothing', () => {
		const { conversation, from } = usual;
		expect(planOf({ conversation, from }, kept, [contact])).toEqual({
			appointment: { kind: 'none' },
			contact: { kind: 'none' }
		});
	});

	test('the same again, whoever comes along', () => {
		expect(planOf(usual, { ...kept, companion: 'Ola' }, [contact])).toEqual({
			appointment: { kind: 'same' },
			contact: { kind: 'same' }
		});
	});

	test.each(['date', 'time', 'place', 'with'] as const)('another %s is asked about', (key) => {
		const before = { ...kept, [key]: key === 'date' ? '2026-12-03' : 'x' };
		expect(planOf(usual, before, []).appointment).toEqual({ kind: 'clash', before });
	});

	test('what the person has and the invitation lacks is asked about', () => {
		const before = { ...kept, video: 'https://video.example.no/' };
		expect(planOf(usual, before, []).appointment).toEqual({ kind: 'clash', before });
	});

	test.each(['+47 22 33 44 55', '22334455', '004722334455'])('the same number as %s', (phone) => {
		expect(planOf(usual, undefined, [{ ...contact, name: 'Legen', phone }]).contact).toEqual({
			kind: 'same'
		});
	});

	test('another number under the same name is asked about', () => {
		const before = { ...contact, name: 'POLIKLINIKK 3', phone: '113' };
		expect(planOf(usual, undefined, [before]).contact).toEqual({ kind: 'clash', before });
	});
});

describe('a contact as it is kept', () => {
	const place = { id: 'c', journey: 'j', role: 'contact' as const };

	test('belongs to the sender where it is named as the unit', () => {
		expect(contactOf({ ...usual, contact: usual.contact! }, place)).toEqual({
			...place,
			...usual.contact,
			unit: 'Eksempel sykehus'
		});
	});

	test('belongs nowhere where it is the sender, and keeps what the person wrote', () => {
		const named = { name: 'Eksempel sykehus', phone: '113' };
		const from = { kind: 'hospital' as const, name: 'Eksempel sykehus' };
		const before = { ...place, role: 'ward' as const, unit: 'Gammel', hours: 'Før', about: 'Svar' };
		expect(contactOf({ ...usual, from, contact: named }, before)).toEqual({
			...place,
			role: 'ward',
			about: 'Svar',
			...named
		});
	});
});

test.each([
	['2026-11-22', 'today'],
	['2026-11-21', 'past'],
	['2026-05-22', 'past'],
	['2026-05-21', 'longPast'],
	['2000-01-01', 'longPast'],
	['2026-11-23', undefined],
	['2029-11-22', undefined],
	['2029-11-23', 'far'],
	['2179-06-06', 'far']
])('%s is %s', (date, note) => expect(dayNote(date, '2026-11-22')).toBe(note));
