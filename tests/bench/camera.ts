/** Our QRs before the camera of a real Chromium, on the clinician's real page: how many are read, and how fast. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { cameraFlags } from '../support/camera.ts';
import { qrOfVersion } from '../support/carrying.ts';
import { launchOptions } from '../support/chromium.ts';
import { draw, FRAME, looks, type Look } from '../support/scene.ts';
import { words } from '../support/words.ts';
import { heading, quantile, table } from './print.ts';

const VERSIONS = [3, 8, 12, 16, 18, 20, 22];
/** Milliseconds from the press until one gives up. */
const PATIENCE = 8000;
/** Pictures in the film, each a little otherwise. */
const PICTURES = 3;

export async function printCamera(origin: string, runs: number): Promise<void> {
	heading(
		`Read by the camera, of ${runs} tries, and median from the press (${FRAME.width} × ${FRAME.height})`
	);
	const folder = mkdtempSync(join(tmpdir(), 'hjemvei-camera-'));
	const rows: string[][] = [['QR', ...Object.keys(looks)]];
	try {
		for (const version of VERSIONS) {
			const { matrix } = await qrOfVersion(version);
			const cells: string[] = [];
			for (const look of Object.values<Look>(looks)) {
				const pictures = Array.from({ length: PICTURES }, (_, seed) => draw(matrix, look, seed));
				cells.push(await cell(origin, cameraFlags(join(folder, 'qr.y4m'), pictures, FRAME), runs));
			}
			rows.push([`v${version}`, ...cells]);
			process.stderr.write(`  v${version} measured\n`);
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	table(rows);
}

async function cell(origin: string, flags: string[], runs: number): Promise<string> {
	const browser = await chromium.launch(launchOptions(flags));
	try {
		const times: number[] = [];
		for (let run = 0; run < runs; run++) {
			const time = await attempt(browser, origin);
			if (time !== null) times.push(time);
		}
		return `${times.length}/${runs} ${times.length ? `${quantile(times, 0.5).toFixed(0)} ms` : '–'}`;
	} finally {
		await browser.close();
	}
}

/** Milliseconds from the press on «camera» until the text was taken and the camera closed; null for not read. */
async function attempt(browser: Browser, origin: string): Promise<number | null> {
	const context = await browser.newContext({ permissions: ['camera'], serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(`${origin}/nb/helsepersonell`);
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
	const button = page.getByRole('button', { name: words.nb.clinician.camera.open, exact: true });
	const time = await button.evaluate(
		(button, patience) =>
			new Promise<number | null>((resolve) => {
				const pressed = performance.now();
				(button as HTMLButtonElement).click();
				const look = setInterval(() => {
					const passed = performance.now() - pressed;
					const taken = !button.isConnected || button.getAttribute('aria-expanded') === 'false';
					if (!taken && passed < patience) return;
					clearInterval(look);
					resolve(taken ? passed : null);
				}, 10);
			}),
		PATIENCE
	);
	await context.close();
	return time;
}
