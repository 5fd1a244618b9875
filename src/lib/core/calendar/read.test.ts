import { describe, expect, test } from 'vitest';
import { readDay, readTime } from './read.ts';

const TODAY = '2026-11-22';

describe('days as people write them', () => {
	test.each([
		['12.5.2027', '2027-05-12'],
		['12.05.2027', '2027-05-12'],
		['12,5,2027', '2027-05-12'],
		['12/5-27', '2027-05-12'],
		['12 5 2027', '2027-05-12'],
		['12052027', '2027-05-12'],
		['120527', '2027-05-12'],
		['12. mai 2027', '2027-05-12'],
		['12.mai', '2027-05-12'],
		['12 Mai', '2027-05-12'],
		['onsdag 12. mai 2027', '2027-05-12'],
		['måndag 10. mai', '2027-05-10'],
		['tors. 3. des.', '2026-12-03'],
		['3. desember', '2026-12-03'],
		['2027-05-12', '2027-05-12'],
		[' 22.11 ', '2026-11-22'],
		['21.11', '2027-11-21'],
		['29.2', '2028-02-29']
	])('%s is %s', (written, day) =>
		expect(readDay(written, TODAY, 'coming')).toEqual({ status: 'read', value: day })
	);

	test('without a year, a day that has been is the last such one', () => {
		expect(readDay('21.11', TODAY, 'past')).toEqual({ status: 'read', value: '2026-11-21' });
		expect(readDay('22.11', TODAY, 'past')).toEqual({ status: 'read', value: '2026-11-22' });
		expect(readDay('23.11', TODAY, 'past')).toEqual({ status: 'read', value: '2025-11-23' });
	});

	test.each(['31.2.2027', '32.1.2027', '1.13.2027', '29.02.2027', '31. juni', '0.5.2027', '2027-02-30'])(
		'%s is no day',
		(written) => expect(readDay(written, TODAY, 'coming').status).toBe('impossible')
	);

	test.each(['', 'i mai', 'etter påske', '12', '12.5.027', '5.2027', '12.5.2027 kl. 10', '12. brumaire'])(
		'«%s» cannot be read',
		(written) => expect(readDay(written, TODAY, 'coming').status).toBe('unreadable')
	);
});

describe('times of day', () => {
	test.each([
		['10', '10:00'],
		['9', '09:00'],
		['9.30', '09:30'],
		['kl. 9.30', '09:30'],
		['Kl 14:15', '14:15'],
		['14,15', '14:15'],
		['1415', '14:15'],
		['930', '09:30'],
		['0.05', '00:05'],
		['23:59', '23:59']
	])('%s is %s', (written, time) => expect(readTime(written)).toEqual({ status: 'read', value: time }));

	test.each(['24.00', '12.60', '99'])('%s is no time', (written) =>
		expect(readTime(written).status).toBe('impossible')
	);

	test.each(['', 'ti', 'halv ti', '10.3', '10.300', '10-12'])('«%s» cannot be read', (written) =>
		expect(readTime(written).status).toBe('unreadable')
	);
});
