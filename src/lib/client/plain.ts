/** A copy as plain data: a screen's reactive objects cannot be stored as they are, and empty fields fall away. */
export function plain<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
