/** From a tap to the frame that shows it, on a processor four times slower, beside a hand-written page. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { heading, line, ms, quantile } from './print.ts';

const ROUNDS = 4;
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const PLAIN = readFileSync(new URL('plain.html', import.meta.url), 'utf8');

export async function printTaps(browser: Browser, origin: string): Promise<void> {
	heading('Tap to paint on the 0–10 question (processor ÷ 4)');
	const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
	const ours = await slowPage(await context.newPage(), (page) => page.goto(`${origin}/nb/forbered/distress`));
	const plain = await slowPage(await context.newPage(), (page) => page.setContent(PLAIN));
	const taps = { ours: [] as number[], plain: [] as number[] };
	// Taken by turns, so that what else the machine does meets both.
	for (let round = 0; round < ROUNDS; round++) {
		taps.ours.push(...(await tapAll(ours)));
		taps.plain.push(...(await tapAll(plain)));
	}
	await context.close();
	for (const q of [0.5, 0.95]) {
		const [a, b] = [quantile(taps.ours, q), quantile(taps.plain, q)];
		const goal = q === 0.95 ? ' (goal 1.3)' : '';
		line(`p${q * 100}`, `${ms(a)} · plain HTML ${ms(b)} · ${(a / b).toFixed(2)} times${goal}`);
	}
}

async function slowPage(page: Page, open: (page: Page) => Promise<unknown>): Promise<Page> {
	await open(page);
	await page.waitForLoadState('networkidle');
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(() => {
		const taps: number[] = [];
		let last = 0;
		Object.assign(globalThis, { taps });
		addEventListener(
			'click',
			({ timeStamp, isTrusted }) => {
				// A click on a label is followed by one on its input, which belongs to the same tap.
				if (!isTrusted || timeStamp - last < 50) return;
				last = timeStamp;
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => taps.push(performance.now() - timeStamp);
					port2.postMessage(0);
				});
			},
			true
		);
	});
	return page;
}

async function tapAll(page: Page): Promise<number[]> {
	await page.bringToFront();
	for (let value = 10; value >= 0; value--) {
		const row = page.locator('label', { has: page.locator(`[name=distress][value="${value}"]`) });
		await row.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
		await row.tap();
		await page.waitForTimeout(150);
	}
	return page.evaluate(() => {
		const { taps } = globalThis as unknown as { taps: number[] };
		return taps.splice(0);
	});
}
