import type { Page } from '@playwright/test';

/** Resolves when the script has taken over the page, so that buttons do what they say. */
export async function started(page: Page): Promise<void> {
	await page.locator('html[data-started]').waitFor({ state: 'attached' });
}
