/** Digits on their way from the page a QR landed on: in memory alone, because they are the answers themselves. */
let brought: string | undefined;

export function bring(digits: string): void {
	brought = digits;
}

/** What was brought, once. */
export function takeBrought(): string | undefined {
	const digits = brought;
	brought = undefined;
	return digits;
}
