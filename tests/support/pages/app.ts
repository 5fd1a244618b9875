import { expect, type Locator, type Page } from '@playwright/test';

/** Resolves when the script has taken over the page, so that buttons do what they say. */
export async function started(page: Page): Promise<void> {
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
}

/** Pressed one after the other with nothing in between, as somebody quick does on a slow phone. */
export async function atOnce(first: Locator, second: Locator): Promise<void> {
	const other = await second.elementHandle();
	await first.evaluate((one: HTMLElement, two) => {
		one.click();
		(two as HTMLElement).click();
	}, other);
}

/** The check digits on the screen, without the space between. */
export async function sixDigits(page: Page): Promise<string> {
	const digits = page.getByText(/^\d{3}\u00a0\d{3}$/);
	// Behind them there may be a camera, which reads slowly where the machine is busy.
	await expect(digits).toBeVisible({ timeout: 30_000 });
	return (await digits.innerText()).replace(/\D/g, '');
}

/** Resolves when the service worker holds the whole app and answers for this page. */
export async function readyForOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
	});
}
