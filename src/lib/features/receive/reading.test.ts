import { expect, test } from 'vitest';
import { codeDigits, formatCode, handoverLink, newCode, planLink } from '$lib/core/envelope/index.ts';
import { isScan, MAX_FILE, readField, readFile } from './reading.ts';

const code = newCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7]));
const read = { status: 'read', source: { from: 'code', code } };
const typed = formatCode(code);
const link = handoverLink('https://hjemvei.example', code);

test.each([
	['as printed', typed],
	['lower case', typed.toLowerCase()],
	['spaces', typed.replaceAll('-', ' ')],
	['no gaps', code],
	['O for 0', typed.replaceAll('0', 'o')],
	['I and L for 1', typed.replaceAll('1', 'l')],
	['a link', link],
	['a link with spaces around', `  ${link}\n`],
	['a scanner on a Norwegian layout', link.replaceAll(':', 'Ø').replaceAll('/', '-')],
	['only digits', codeDigits(code)]
])('reads %s', (_, input) => expect(readField(input)).toEqual(read));

test.each([
	['', 'empty'],
	['  ', 'empty'],
	[typed.slice(0, 8), 'incomplete'],
	[link.slice(0, -6), 'incomplete'],
	['https://example.com/', 'foreign'],
	['HCERT:6BFOXN', 'foreign'],
	['https://hjemvei.example/k#3112345678', 'unknownVersion'],
	['x'.repeat(5000), 'foreign'],
	// One of ours in the wrong hands is said to be what it is.
	['https://hjemvei.example/m#3106912345678', 'session'],
	['httpsØ--hjemvei.example-m§3106912345678', 'session'],
	[`31069${'1'.repeat(170)}`, 'session'],
	['https://hjemvei.example/i#4101912345678', 'invitation'],
	[`41069${'1'.repeat(170)}`, 'invitation'],
	['https://hjemvei.example/d#6103212345678', 'room'],
	['httpsØ--hjemvei.example-d§7126612345678', 'room'],
	[planLink('https://hjemvei.example', newCode(new Uint8Array(7), 'plan')), 'planCode'],
	[formatCode(newCode(new Uint8Array(7), 'plan')), 'planCode']
])('says what is wrong with «%s»', (input, problem) =>
	expect(readField(input)).toEqual({ status: 'refused', problem })
);

test.each([
	['a link', (digits: string) => `https://hjemvei.example/k#${digits}`],
	['a scanner on a Norwegian layout', (digits: string) => `httpsØ--hjemvei.example-k§${digits}`],
	['digits alone', (digits: string) => digits]
])('reads the digits of a carrying QR from %s, and half of them', (_, write) => {
	// They end as a code does, which must not matter.
	const digits = `21007${'1234567'.repeat(20)}${codeDigits(code)}`;
	for (const whole of [digits, digits.slice(0, 30)])
		expect(readField(write(whole))).toEqual({ status: 'read', source: { from: 'carried', digits: whole } });
});

test('every single wrong symbol is found without any network', () => {
	for (let at = 0; at < code.length; at++) {
		const wrong = code.slice(0, at) + (code[at] === '7' ? '8' : '7') + code.slice(at + 1);
		// One in thirty-one is spelled as a plan's code is; its sentence says both.
		expect(readField(wrong)).toMatchObject({
			status: 'refused',
			problem: expect.stringMatching(/^(wrongCheck|planCode)$/) as string
		});
	}
});

test('a plan’s code is told from answers', () => {
	const plan = newCode(new Uint8Array([1, 2, 3, 4, 5, 6, 7]), 'plan');
	for (const input of [formatCode(plan), codeDigits(plan), planLink('https://hjemvei.example', plan)])
		expect(readField(input)).toEqual({ status: 'refused', problem: 'planCode' });
});

test('Tab ends a scan but not something typed', () => {
	expect(isScan(link)).toBe(true);
	expect(isScan(codeDigits(code))).toBe(true);
	expect(isScan(typed)).toBe(false);
});

test('a file too large is not read', async () => {
	const file = new Blob(['x'.repeat(MAX_FILE + 1)]);
	expect(await readFile(file)).toEqual({ status: 'refused', problem: 'tooLarge' });
	expect(await readFile(new Blob(['{}']))).toEqual({ status: 'read', source: { from: 'file', json: '{}' } });
});
