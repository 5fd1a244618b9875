/** What can be measured of a page's layout. */
import type { Page } from '@playwright/test';

/** WCAG 2.2 asks for 24; a tired hand on a phone needs 48. */
const SMALLEST = 48;

/**
 * Everything one can tap that is smaller than 48 by 48, with its size. A link within a sentence, or a word that opens its
 * explanation, is as high as its line (WCAG 2.2, 2.5.8, «inline»); a box or a radio counts with the row that is its label.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((smallest) => {
		const inSentence = (target: Element) =>
			(target.matches('button[popovertarget]') ||
				(target.matches('a') && getComputedStyle(target).display === 'inline')) &&
			(target.parentElement?.closest<HTMLElement>(':not(span)')?.innerText.trim().length ?? 0) >
				(target as HTMLElement).innerText.trim().length;
		const rowOf = (target: Element) =>
			target.matches('input') ? (target.closest('label') ?? target) : target;
		const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
		return targets
			.filter((target) => target.checkVisibility({ visibilityProperty: true }) && !inSentence(target))
			.map((target) => ({ target, box: rowOf(target).getBoundingClientRect() }))
			.filter(({ target, box }) => box.bottom > 0 && !target.matches('.skip, .hidden-visually'))
			.filter(({ box }) => Math.min(box.width, box.height) < smallest - 0.5)
			.map(({ target, box }) => {
				const name = (target.textContent ?? '').trim() || target.getAttribute('name');
				return `${target.tagName.toLowerCase()} «${name}» ${Math.round(box.width)}×${Math.round(box.height)}`;
			});
	}, SMALLEST);
}

/** What sticks out to the right of the window, where something does. */
export function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > width + 1 && element.checkVisibility())
			.map(
				(element) =>
					`${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.trim().slice(0, 40)}`
			);
	});
}

/** Text twice as large, as the browser's own setting makes it. */
export async function doubleText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
		document.documentElement.style.fontSize = `${2 * size}px`;
	});
}

/** Unfolds everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
}
