import type { BrowserContextOptions } from '@playwright/test';

/** A phone of the usual size, held upright. */
export const phone = {
	viewport: { width: 390, height: 844 },
	isMobile: true,
	hasTouch: true,
	locale: 'nb-NO',
	timezoneId: 'Europe/Oslo'
} satisfies BrowserContextOptions;

/** A clinician's PC. */
export const desktop = {
	viewport: { width: 1280, height: 800 },
	locale: 'nb-NO',
	timezoneId: 'Europe/Oslo'
} satisfies BrowserContextOptions;
