/** ISO 7064's idea with two decimal digits: finds every single wrong digit and every swap of two. */
export function hasCheck97(digits: string): boolean {
	return checkDigits97(digits.slice(0, -2)) === digits.slice(-2);
}

/** Two digits to stand after these. */
export function checkDigits97(digits: string): string {
	return String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0');
}
