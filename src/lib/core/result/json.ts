/** JSON from a stranger: bounded, and with one meaning only (I-JSON, RFC 7493). */
import { utf8 } from '../bytes.ts';

export const MAX_BYTES = 65_536;
const MAX_DEPTH = 12;
const TOKENS = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
const NOT_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Throws for what is not JSON, too long or too deep, and where readers could differ: a key given twice
 * (JSON.parse keeps the last, others the first), half a surrogate pair, a key that names a prototype.
 */
export function parseStrict(text: string): unknown {
	// UTF-8 never has fewer bytes than UTF-16 has units: the long are refused before they are encoded.
	if (text.length > MAX_BYTES || utf8(text).length > MAX_BYTES) throw new RangeError('too long');
	const value: unknown = JSON.parse(text);
	const open: Set<string>[] = [];
	for (const [token, colon] of text.matchAll(TOKENS)) {
		if (token === '{' || token === '[') open.push(new Set());
		else if (token === '}' || token === ']') open.pop();
		else
			checkString(JSON.parse(colon ? token.slice(0, -colon.length) : token) as string, colon && open.at(-1));
		if (open.length > MAX_DEPTH) throw new RangeError('too deep');
	}
	return value;
}

/** `keys` is given when the string is a key: those seen in its object. */
function checkString(text: string, keys: Set<string> | '' | undefined): void {
	if (!text.isWellFormed()) throw new SyntaxError('half a surrogate pair');
	if (!keys) return;
	if (keys.has(text) || NOT_KEYS.includes(text)) throw new SyntaxError(`key ${text}`);
	keys.add(text);
}
