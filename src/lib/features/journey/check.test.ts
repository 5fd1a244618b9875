import { expect, test } from 'vitest';
import { checkAppointment, checkBeginning, checkContact } from './check.ts';

const TODAY = '2026-11-22';
const problems = (typed: Record<string, string>) => {
	const checked = checkAppointment({ date: '1.12', ...typed }, TODAY);
	return checked.status === 'wrong' ? checked.problems : {};
};

test('an appointment as it stands in a letter', () => {
	const typed = {
		date: 'tirsdag 1. desember',
		time: 'kl. 10.30',
		place: ' Rådhuset,\n2. etasje ',
		video: 'join.example.no/123',
		with: 'Kari, kreftkoordinator',
		companion: ''
	};
	expect(checkAppointment(typed, TODAY)).toEqual({
		status: 'ok',
		details: {
			date: '2026-12-01',
			time: '10:30',
			place: 'Rådhuset, 2. etasje',
			video: 'https://join.example.no/123',
			with: 'Kari, kreftkoordinator'
		}
	});
});

test('a day alone is enough, also one that has been', () => {
	expect(checkAppointment({ date: '1.10.2026' }, TODAY)).toEqual({
		status: 'ok',
		details: { date: '2026-10-01' }
	});
});

test.each([
	[{ date: ' ' }, { date: 'dateMissing' }],
	[{ date: 'over jul' }, { date: 'dateUnreadable' }],
	[{ date: '31.4.2027' }, { date: 'dateImpossible' }],
	[{ date: '1.12.2062' }, { date: 'dateFar' }],
	[{ date: '1.12.1926' }, { date: 'datePast' }],
	[{ time: 'etter lunsj' }, { time: 'timeUnreadable' }],
	[{ time: '25.00' }, { time: 'timeImpossible' }],
	[{ video: 'http://join.example.no/1' }, { video: 'video' }],
	[{ video: 'javascript:alert(1)' }, { video: 'video' }],
	[{ video: 'på nett' }, { video: 'video' }],
	[{ video: `https://join.example.no/${'a'.repeat(500)}` }, { video: 'long' }],
	[{ place: 'a'.repeat(101) }, { place: 'long' }],
	[
		{ date: '31.4', time: '99', with: 'a'.repeat(101) },
		{ date: 'dateImpossible', time: 'timeImpossible', with: 'long' }
	]
])('%j is told to be %j', (typed, expected) => expect(problems(typed)).toEqual(expected));

test('the day a journey counts from has been', () => {
	expect(checkBeginning('3. oktober', TODAY)).toEqual({ value: '2026-10-03' });
	expect(checkBeginning('22.11.2026', TODAY)).toEqual({ value: '2026-11-22' });
	expect(checkBeginning('', TODAY).problem).toBe('missing');
	expect(checkBeginning('i høst', TODAY).problem).toBe('unreadable');
	expect(checkBeginning('30.2.2026', TODAY).problem).toBe('impossible');
	expect(checkBeginning('23.11.2026', TODAY).problem).toBe('future');
	expect(checkBeginning('3.10.1926', TODAY).problem).toBe('far');
});

test('a contact needs a name and a number one can ring', () => {
	expect(
		checkContact({ name: ' Sengepost 2 ', phone: '+47 22 33 44 55', unit: '', hours: 'Hele døgnet' })
	).toEqual({
		status: 'ok',
		contact: { name: 'Sengepost 2', phone: '+47 22 33 44 55', hours: 'Hele døgnet' }
	});
	expect(checkContact({ phone: '113', name: 'AMK' }).status).toBe('ok');
	for (const phone of ['', 'ring meg', '12', '22 33 44 55, linje 2', '1'.repeat(16)])
		expect(checkContact({ name: 'A', phone })).toEqual({ status: 'wrong', problems: { phone: 'phone' } });
	expect(checkContact({ name: '', phone: '113', about: 'a'.repeat(101) })).toEqual({
		status: 'wrong',
		problems: { name: 'name', about: 'long' }
	});
});
