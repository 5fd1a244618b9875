/** Browser tests: phone and desktop in one run, against the production server of this checkout's build. */
import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/chromium.ts';
import { desktop, phone } from './support/devices.ts';

export default defineConfig({
	testDir: './e2e',
	outputDir: '../test-results/e2e',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// A test that only passes the second time has not passed.
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	use: {
		launchOptions: launchOptions(),
		actionTimeout: 15_000,
		navigationTimeout: 20_000,
		trace: 'retain-on-failure',
		serviceWorkers: 'allow'
	},
	// A test runs on both unless its name says where it belongs.
	projects: [
		{ name: 'phone', use: phone, grepInvert: /@desktop/ },
		{ name: 'desktop', use: desktop, grepInvert: /@phone/ }
	]
});
