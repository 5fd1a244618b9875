/** The main way through, timed: from «Bekreft svarene» to stored, and from there to a code. */
import type { Browser } from '@playwright/test';
import { heading, line, ms } from './print.ts';

export async function printJourney(browser: Browser, origin: string): Promise<void> {
	heading('Confirm and hand over (this machine’s own speed)');
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await page.goto(`${origin}/nb/forbered/distress`);
	await page.locator('[name=distress][value="7"]').check();
	await page.getByText('Lagret').first().waitFor();
	await page.goto(`${origin}/nb/forbered/confirm`);
	const button = page.getByRole('button', { name: 'Bekreft svarene' });
	await button.waitFor();
	const confirming = performance.now();
	await button.click();
	await page.waitForURL(/\/gi-videre/);
	line('press to stored and shown', ms(performance.now() - confirming));

	const make = page.getByRole('button', { name: 'Lag kode' });
	await make.waitFor();
	const making = performance.now();
	await make.click();
	const plate = page.locator('svg[role=img]');
	await plate.waitFor();
	line('press to code and QR', ms(performance.now() - making));
	line('the QR', version(await plate.getAttribute('viewBox')));
	await context.close();
}

/** ISO/IEC 18004: 17 + 4 × version modules to a side, here with four quiet ones round them. */
function version(viewBox: string | null): string {
	const modules = Number(viewBox?.split(' ')[2]) - 8;
	return `version ${(modules - 17) / 4} (${modules} modules to a side)`;
}
