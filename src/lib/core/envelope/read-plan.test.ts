import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeDigits, formatCode, handoverLink, newCode, planLink } from './code.ts';
import { readCode, readPlanCode } from './read.ts';

const random = Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde);
const code = newCode(random, 'plan');
const result = newCode(random);
const digits = codeDigits(code);
const link = planLink('https://hjemvei.example.no', code);

test.each([
	['as shown', formatCode(code)],
	['lower case, spaces', ` ${[...code.toLowerCase()].join(' ')}\n`],
	['link', link],
	['link with a port', planLink('http://127.0.0.1:8443', code)],
	['safe-links', link.replace('#', '%23')],
	['digits alone', digits],
	['scanner, Norwegian layout', `https+&&hjemvei.example.no&p§${digits}`]
])('reads a plan’s code: %s', (_, input) => {
	expect(readPlanCode(input)).toEqual({ status: 'code', code });
	// At the clinician's desk it is never answers.
	expect(readCode(input).status).toMatch(/^(wrong-check|unknown-version|foreign)$/);
});

test.each([
	['a result’s code', formatCode(result)],
	['a result’s link', handoverLink('https://hjemvei.example.no', result)],
	['a result’s digits', codeDigits(result)],
	['a carrying QR', `https://hjemvei.example.no/k#21${'0'.repeat(60)}`]
])('answers are no plan: %s', (_, input) => {
	expect(readPlanCode(input)).toEqual({ status: 'other-kind' });
});

test('every beginning of it is incomplete', () => {
	for (let length = 0; length < 12; length++)
		expect(readPlanCode(formatCode(code).slice(0, length)).status).toBe('incomplete');
	for (let length = 0; length < digits.length; length++)
		expect(readPlanCode(`https://hjemvei.example.no/p#${digits.slice(0, length)}`).status).toBe('incomplete');
	expect(readPlanCode('https://hjemvei.example.no/p%2').status).toBe('incomplete');
});

test.each([
	['one symbol', `${code.slice(0, 11)}${code[11] === 'A' ? 'B' : 'A'}`, 'wrong-check'],
	['one digit', link.slice(0, -1) + ((Number(link.at(-1)) + 1) % 10), 'wrong-check'],
	['one digit too many', `${link}5`, 'wrong-check'],
	['a later version', 'https://hjemvei.no/p#52123456', 'unknown-version'],
	['an invitation', 'https://hjemvei.no/i#41123456', 'foreign'],
	['another page', 'https://hjemvei.example.no/nb/les', 'foreign'],
	['words', 'Hei, her er koden til avtalen', 'foreign'],
	['a great deal', 'x'.repeat(5000), 'foreign']
])('refused: %s', (_, input, status) => {
	expect(readPlanCode(input)).toEqual({ status });
});

test('any text gets an answer', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readPlanCode(text)));
});
