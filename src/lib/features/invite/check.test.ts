import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInvitation } from '$lib/core/invitation/index.ts';
import { checkInvitation, patientFields, senderFields, tells, type Typed, type TypedField } from './check.ts';

const TODAY = '2026-11-22';
const least: Typed = { conversation: '1', kind: 'hospital', name: 'Eksempel sykehus' };

function made(typed: Typed) {
	const checked = checkInvitation({ ...least, ...typed }, true, TODAY);
	if (checked.status !== 'made') throw new Error(JSON.stringify(checked));
	return checked.invitation;
}

const wrong = (typed: Typed, field: TypedField) => {
	const checked = checkInvitation({ ...least, ...typed }, true, TODAY);
	return checked.status === 'wrong' ? checked.troubles[field]?.kind : undefined;
};

test('nothing is made before the patient knows, whatever else is right', () => {
	expect(checkInvitation(least, false, TODAY)).toEqual({
		status: 'wrong',
		troubles: { informed: { kind: 'missing' } }
	});
});

test('the least', () => {
	expect(made({})).toEqual({ conversation: 1, from: { kind: 'hospital', name: 'Eksempel sykehus' } });
});

test('as people write it', () => {
	expect(
		made({
			name: '  Eksempel   sykehus ',
			unit: 'Poliklinikk 3',
			phone: '22-33 44.55',
			hours: 'Hverdager  kl. 8–15',
			date: 'onsdag 2. desember',
			time: 'kl. 9.30',
			place: 'Rom 214,\n2. etasje',
			video: 'Video.Example.no/join?x=1',
			with: 'Kari'
		})
	).toEqual({
		conversation: 1,
		from: { kind: 'hospital', name: 'Eksempel sykehus', unit: 'Poliklinikk 3' },
		appointment: {
			date: '2026-12-02',
			time: '09:30',
			place: 'Rom 214, 2. etasje',
			video: 'https://video.example.no/join?x=1',
			with: 'Kari'
		},
		contact: { name: 'Poliklinikk 3', phone: '22 33 44 55', hours: 'Hverdager kl. 8–15' }
	});
});

test.each<[Typed, TypedField, string]>([
	[{ conversation: '4' }, 'conversation', 'missing'],
	[{ kind: 'shop' }, 'kind', 'missing'],
	[{ name: ' ' }, 'name', 'missing'],
	[{ name: 'a'.repeat(81) }, 'name', 'long'],
	[{ name: 'Kreftklinikken' }, 'name', 'tells'],
	[{ unit: 'Onkologisk poliklinikk' }, 'unit', 'tells'],
	[{ phone: '22 CALL ME' }, 'phone', 'phone'],
	[{ phone: '12' }, 'phone', 'phone'],
	[{ hours: 'Alltid' }, 'phone', 'phoneMissing'],
	[{ place: 'Rom 214' }, 'date', 'dateMissing'],
	[{ date: 'snart' }, 'date', 'dateUnreadable'],
	[{ date: '31.2.2027' }, 'date', 'dateImpossible'],
	[{ date: '21.11.2026' }, 'date', 'datePast'],
	[{ date: '2.12.2036' }, 'date', 'dateFar'],
	[{ date: '2.12.', time: '25' }, 'time', 'time'],
	[{ date: '2.12.', video: 'javascript:alert(1)' }, 'video', 'video'],
	[{ date: '2.12.', video: 'http://video.example.no/' }, 'video', 'video'],
	[{ date: '2.12.', video: 'https://a@video.example.no/' }, 'video', 'video'],
	[{ date: '2.12.', video: `https://video.example.no/${'a'.repeat(200)}` }, 'video', 'videoLong'],
	[{ date: '2.12.', place: 'a'.repeat(101) }, 'place', 'long']
])('%j is wrong', (typed, field, kind) => expect(wrong(typed, field)).toBe(kind));

test('a word for illness where the patient must find the way is told, not refused', () => {
	expect(tells(made({ date: '2.12.', place: 'Kreftklinikken, plan 2' }))).toBe('Kreftklinikken');
	expect(tells(made({ date: '2.12.', place: 'Bygg 3' }))).toBeUndefined();
});

test('too much for a QR is said', () => {
	const much = {
		date: '2.12.',
		video: `https://video.example.no/${'a'.repeat(170)}`,
		place: 'W'.repeat(100)
	};
	expect(checkInvitation({ ...least, ...much, unit: 'W'.repeat(80) }, true, TODAY)).toEqual({
		status: 'too-large'
	});
});

test('whatever is typed, it is made so that it can be read, or said to be wrong', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		fc.constantFrom('1', 'hospital', '2.12.', '10.30', '22 33 44 55', 'video.example.no')
	);
	const typed = fc.record(
		Object.fromEntries([...senderFields, ...patientFields].map((field) => [field, text])),
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(typed, (fields) => {
			const checked = checkInvitation({ ...least, ...fields, kind: 'district' }, true, TODAY);
			if (checked.status === 'made')
				expect(readInvitation(checked.digits)).toEqual({ status: 'read', invitation: checked.invitation });
		}),
		{ numRuns: 500 }
	);
});
