import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeDigits, formatCode, handoverLink, newCode } from './code.ts';
import { readCode } from './read.ts';

const code = newCode(Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde));
const digits = codeDigits(code);
const link = handoverLink('https://hjemvei.example.no', code);
const opened = { status: 'code', code };
const codes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(newCode);

test.each([
	['as shown', formatCode(code)],
	['without hyphens', code],
	['lower case', code.toLowerCase()],
	['spaces', ` ${[...code].join(' ')}\n`],
	['en dashes', formatCode(code).replaceAll('-', '–')],
	['non-breaking hyphens', formatCode(code).replaceAll('-', '\u2011')],
	['full-width', formatCode(code).replace(/[A-Z0-9]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
	['zero-width space', `\u200b${code}`],
	['link', link],
	['link with line end', `${link}\r\n`],
	['link in brackets', `<${link}>.`],
	['link with a port', handoverLink('http://127.0.0.1:8443', code)],
	['another host', handoverLink('https://k.123.no:11', code)],
	['safe-links', link.replace('#', '%23')],
	['safe-links twice', link.replace('#', '%2523')],
	['digits alone', digits],
	['digits in groups', digits.replace(/(...)/g, '$1 ')],
	['scanner, Norwegian layout', `https+&&hjemvei.example.no&k§${digits}`],
	['scanner, another layout', `httpsØ--hjemvei.example.no+8443-k#${digits}\n`],
	['scanner with a prefix', `]Q1https+&&hjemvei.no&k§${digits}`],
	['scanner, caps lock', `HTTPS+&&HJEMVEI.NO&K§${digits}`],
	['scanner that drops the signs', `httpshjemvei.no8443k${digits}`],
	['two bursts', `${link}${link}`]
])('reads a code: %s', (_, input) => {
	expect(readCode(input)).toEqual(opened);
});

test('O is zero, with a stroke too; I and L are one', () => {
	const withBoth = fc.sample(
		codes.filter((code) => code.includes('0') && code.includes('1')),
		20
	);
	for (const code of withBoth)
		for (const one of ['i', 'I', 'l', 'L'])
			for (const zero of ['o', 'O', 'ø', 'Ø'])
				expect(readCode(code.replaceAll('0', zero).replaceAll('1', one))).toEqual({ status: 'code', code });
});

test('every beginning of a code or of its digits is incomplete', () => {
	for (let length = 0; length < 12; length++)
		expect(readCode(formatCode(code).slice(0, length)).status).toBe('incomplete');
	for (const start of [
		'https://hjemvei.example.no:8443/k#',
		'https+&&hjemvei.example.no&k§',
		'https://x.no/k%23'
	])
		for (let length = 0; length < digits.length; length++)
			expect(readCode(start + digits.slice(0, length)).status).toBe('incomplete');
	expect(readCode('https://hjemvei.example.no/k').status).toBe('incomplete');
	expect(readCode('https://hjemvei.example.no/k%2').status).toBe('incomplete');
});

test.each([
	['one symbol', `${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`],
	['a symbol outside the alphabet', `U${code.slice(1)}`],
	['one symbol too many', `${code}${code.at(-1)}`],
	['one digit', link.slice(0, -1) + ((Number(link.at(-1)) + 1) % 10)],
	['one digit too many', `${link}5`],
	['the first digit', link.replace('#11', '#21')]
])('wrong check: %s', (_, input) => {
	expect(readCode(input)).toEqual({ status: 'wrong-check' });
});

test('another kind or version is told from a misreading by its check or its length', () => {
	expect(readCode('https://hjemvei.no/k#3100012345678901234567890').status).toBe('unknown-version');
	const body = '1212345678901234567';
	const check = String(98n - ((BigInt(body) * 100n) % 97n)).padStart(2, '0');
	expect(readCode(`https://hjemvei.no/k#${body}${check}`).status).toBe('unknown-version');
	expect(readCode(`${body}${check}`).status).toBe('unknown-version');
});

test.each([
	'https://www.helsenorge.no/',
	'https://example.com/book#12',
	'https://hjemvei.example.no',
	'https+&&example.com+8443',
	'WIFI:S:gjest;T:WPA;P:passord123;;',
	'BEGIN:VCARD\nFN:Kari',
	'shc:/5676290952432060346029243740446031222959',
	'Hei, her kommer koden din etter hvert',
	'æøå',
	'x'.repeat(5000)
])('foreign: %s', (input) => {
	expect(readCode(input)).toEqual({ status: 'foreign' });
});

test('any text gets an answer, and any code is read back in any case and grouping', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readCode(text)));
	fc.assert(
		fc.property(
			codes,
			fc.array(fc.constantFrom('', ' ', '-'), { minLength: 12, maxLength: 12 }),
			(code, gaps) => {
				const typed = [...code].map((symbol, i) => gaps[i] + symbol.toLowerCase()).join('');
				expect(readCode(typed)).toEqual({ status: 'code', code });
				expect(readCode(handoverLink('https://a1.no:9', code))).toEqual({ status: 'code', code });
			}
		)
	);
});

test('a text that grows when it is normalized is bounded too', () => {
	// Each of these becomes four signs; digits of a code at the end would otherwise be looked for in all of it.
	const grown = '\u2057'.repeat(1900) + codeDigits(newCode(new Uint8Array(7)));
	expect(readCode(grown)).toEqual({ status: 'foreign' });
	expect(readCode('\u2057'.repeat(100) + codeDigits(newCode(new Uint8Array(7))))).toMatchObject({
		status: 'code'
	});
});
