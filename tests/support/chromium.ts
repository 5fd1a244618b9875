/** The system's Chromium, kept from calling home: a request it makes by itself is not one of ours. */
import type { LaunchOptions } from '@playwright/test';
import { findChromium } from '../../src/setup.mjs';

export const FLAGS: readonly string[] = [
	// Chromium refuses its sandbox to root, which is what containers usually run as.
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic',
	// There is no graphics card to use; without this Chromium spends a seventh of the time imitating one.
	'--disable-gpu',
	// Chromium without windows else makes letters as wide as a coarse screen would, also on paper.
	'--font-render-hinting=none'
];

export function executablePath(): string {
	const found = findChromium();
	if (!found) throw new Error('No Chromium found. Install it, or set HJEMVEI_CHROMIUM to where it is.');
	return found;
}

/** @param args more flags, such as a camera's. */
export function launchOptions(args: readonly string[] = []): LaunchOptions {
	return { executablePath: executablePath(), args: [...FLAGS, ...args] };
}
