/** JSON inside a message: canonical (RFC 8785), so that one meaning has one spelling. */
import { canonical, fromUtf8, utf8 } from '../bytes.ts';
import { parseStrict } from '../result/json.ts';
import type { Check } from '../shape.ts';

/** Throws RangeError for what the format cannot say. */
export function jsonContent(value: unknown, check: Check, what: string): Uint8Array {
	if (!check(value)) throw new RangeError(`not ${what}`);
	return utf8(canonical(value));
}

/** Undefined for anything but the one spelling of what passes. Never throws. */
export function readJson<T>(content: Uint8Array, check: Check): T | undefined {
	try {
		const text = fromUtf8(content);
		const value = parseStrict(text);
		return check(value) && canonical(value) === text ? (value as T) : undefined;
	} catch {
		// Not UTF-8, not JSON, too long or too deep.
		return undefined;
	}
}
