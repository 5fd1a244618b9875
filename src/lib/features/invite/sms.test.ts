import { expect, test } from 'vitest';
import { segments } from './sms.ts';
import { telltale } from './telltale.ts';

test.each([
	['', 1],
	['æøå'.repeat(53) + 'a', 1],
	['a'.repeat(161), 2],
	['a'.repeat(306), 2],
	['a'.repeat(307), 3],
	['[' + 'a'.repeat(159), 2],
	['á' + 'a'.repeat(69), 1],
	['á' + 'a'.repeat(70), 2],
	['🏥' + 'a'.repeat(69), 2],
	['á' + 'a'.repeat(134), 3]
])('%j', (text, count) => expect(segments(text)).toBe(count));

test.each([
	['Kreftpoliklinikken', 'Kreftpoliklinikken'],
	['Avdeling for stråleterapi', 'stråleterapi'],
	['ONKOLOGISK post', 'ONKOLOGISK'],
	['Senter for lindrende behandling', 'lindrende'],
	['Seksjon for palliasjon', 'palliasjon'],
	['Eksempel sykehus, Poliklinikk 3', undefined],
	['Tildelingskontoret', undefined],
	['Mamma Mia kafé', undefined]
])('%s tells %s', (text, word) => expect(telltale(text)).toBe(word));
