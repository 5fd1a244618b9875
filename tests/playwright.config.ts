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
		screenshot: 'only-on-failure',
		// Recording everything makes every test slower; HJEMVEI_TRACE=1 does it for the one that puzzles.
		trace: process.env.HJEMVEI_TRACE ? 'retain-on-failure' : 'off',
		serviceWorkers: 'allow'
	},
	// A test runs on both unless its name says where it belongs.
	projects: [
		{ name: 'phone', use: phone, grepInvert: /@desktop/ },
		{ name: 'desktop', use: desktop, grepInvert: /@phone/ }
	]
});
