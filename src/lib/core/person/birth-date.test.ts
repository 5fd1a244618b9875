import { expect, test } from 'vitest';
import { readBirthDate } from './birth-date.ts';

const read = (input: string) => readBirthDate(input, '2026-11-22');

test.each([
	['24.12.1950', '1950-12-24'],
	['1.2.1990', '1990-02-01'],
	['01/02/1990', '1990-02-01'],
	['1 2 1990', '1990-02-01'],
	['24121950', '1950-12-24'],
	[' 29.02.2024 ', '2024-02-29'],
	['22.11.2026', '2026-11-22']
])('%s is %s', (input, iso) => expect(read(input)).toBe(iso));

test.each([
	'',
	'24.12.50',
	'31.02.1990',
	'29.02.2023',
	'23.11.2026',
	'1.1.1899',
	'1990-02-01',
	'24.13.1950',
	'12345678901',
	'i fjor'
])('%s is refused', (input) => expect(read(input)).toBeUndefined());
