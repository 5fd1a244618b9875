import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that another colour scheme can change. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Fails on any violation of the page as it stands, in light and in dark. */
export async function axe(page: Page, include?: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await settled(page);
		const all = new AxeBuilder({ page });
		const builder = colorScheme === 'light' ? all.withTags(TAGS) : all.withRules(OF_COLOUR);
		const { violations } = await (include ? builder.include(include) : builder).analyze();
		const found = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`)
		);
		expect(found, `${new URL(page.url()).pathname}, ${colorScheme}`).toEqual([]);
	}
}

/** Colours that are fading from one scheme to the other are neither's. */
function settled(page: Page): Promise<unknown> {
	return page.evaluate(() =>
		Promise.allSettled(
			document
				.getAnimations()
				.filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
				.map(({ finished }) => finished)
		)
	);
}
