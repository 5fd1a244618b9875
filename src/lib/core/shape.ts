/** What a value out of JSON must look like, field for field: whatever has one more, or another, is refused. */

export type Check = (value: unknown) => boolean;
export type Shape = Readonly<Record<string, Check>>;

export const flag: Check = (value) => typeof value === 'boolean';

/** A whole number, both ends included. */
export const whole =
	(least: number, most = Number.MAX_SAFE_INTEGER): Check =>
	(value) =>
		Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/** A text of this form: `test` alone would take a list of one string for the string. */
export const matching =
	(form: RegExp, max = Infinity): Check =>
	(value) =>
		typeof value === 'string' && value.length <= max && form.test(value);

export const one =
	(...of: readonly unknown[]): Check =>
	(value) =>
		of.includes(value);

export const maybe =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

export const either =
	(...checks: readonly Check[]): Check =>
	(value) =>
		checks.some((check) => check(value));

export const list =
	(max: number, check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.length <= max && value.every(check);

/** Any names that pass, at most so many of them. */
export const record =
	(max: number, name: Check, check: Check): Check =>
	(value) =>
		isObject(value) &&
		Object.keys(value).length <= max &&
		Object.entries(value).every(([key, inner]) => name(key) && check(inner));

/** Every field as it must be, and no other. */
export const shape =
	(fields: Shape): Check =>
	(value) =>
		isObject(value) &&
		Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
		Object.entries(fields).every(([name, check]) => check(value[name]));

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function areDifferent(values: readonly unknown[]): boolean {
	return new Set(values).size === values.length;
}
