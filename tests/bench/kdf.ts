/** Stretching a code with the built worker itself, and with the same worker where wasm is refused. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { heading, line, ms, quantile } from './print.ts';

const WORKERS = '_app/immutable/workers';
/** A code as it is stretched: eleven symbols. */
const INPUT = 'K7QM9X4TRW3';

export async function printKdf(browser: Browser, origin: string, root: string, runs: number): Promise<void> {
	heading('Argon2id, 64 MiB, three passes (this machine’s own speed)');
	const name = readdirSync(join(root, 'build', 'client', WORKERS)).find((file) =>
		/^kdf-[\w-]+\.js$/.test(file)
	);
	if (!name) throw new Error('the build has no worker for the codes');
	const url = `/${WORKERS}/${name}`;
	line('worker, wasm', ms(await median(runs, () => stretch(browser, origin, url, true))));
	line('worker, JavaScript', ms(await median(runs, () => stretch(browser, origin, url, false))));
}

async function median(runs: number, measure: () => Promise<number>): Promise<number> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await measure());
	return quantile(times, 0.5);
}

async function stretch(browser: Browser, origin: string, url: string, wasm: boolean): Promise<number> {
	const context = await browser.newContext({ serviceWorkers: 'block', bypassCSP: true });
	const page = await context.newPage();
	if (!wasm) {
		await context.route(`**${url}`, async (route) => {
			const response = await route.fetch();
			const body = `delete globalThis.WebAssembly;${await response.text()}`;
			await route.fulfill({ response, body });
		});
	}
	await page.goto(`${origin}/nb/les/om`);
	const time = await page.evaluate(
		([worker, input]) =>
			new Promise<number>((resolve, reject) => {
				const begun = performance.now();
				const kdf = new Worker(worker!, { type: 'module' });
				kdf.onerror = () => reject(new Error('the worker could not run'));
				kdf.onmessage = ({ data }) =>
					'stretched' in data ? resolve(performance.now() - begun) : reject(new Error('the worker failed'));
				kdf.postMessage(input);
			}),
		[url, INPUT]
	);
	await context.close();
	return time;
}
