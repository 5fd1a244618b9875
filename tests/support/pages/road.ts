/** «Min vei» with whoever follows it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { words, type Locale } from '../words.ts';
import { started } from './app.ts';

type Conversation = 1 | 2 | 3;

export class Road {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].journey;
	}

	async open(path = ''): Promise<void> {
		await this.page.goto(`/${this.locale}/min-vei${path}`);
		await started(this.page);
		await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
	}

	/** One conversation's place on the road. */
	stop(conversation: Conversation): Locator {
		return this.page.locator('ol.road > li').nth(conversation - 1);
	}

	/** From the road to one conversation. */
	async enter(conversation: Conversation): Promise<void> {
		await this.stop(conversation).getByRole('heading').getByRole('link').click();
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.long[conversation]);
	}

	async back(): Promise<void> {
		await this.page.getByRole('link', { name: this.words.title, exact: true }).click();
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.title);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	field(name: string): Locator {
		return this.page.locator(`[name="${name}"]`);
	}

	radio(name: string, value: string): Locator {
		return this.page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
	}

	says(text: string | RegExp): Promise<void> {
		return expect(this.page.getByText(text)).toBeVisible();
	}

	/** Unfolds a part of the road's page; leaves one that is open. */
	async unfold(summary: string): Promise<void> {
		const details = this.page.locator('details', { has: this.page.getByText(summary, { exact: true }) });
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	}

	/** Writes the day the road counts from. */
	async count(event: 'diagnosis' | 'pathway', day: string): Promise<void> {
		await this.unfold(this.words.dates.title);
		await this.radio('event', event).check();
		await this.field('countsFrom').fill(day);
		await this.button(this.words.dates.save).click();
	}

	/** Writes down an appointment, on a conversation's page that has none. */
	async arrange(typed: Record<string, string>): Promise<void> {
		await this.button(this.words.appointment.add).click();
		await this.type(typed);
		await this.button(this.words.appointment.save).click();
	}

	async type(typed: Record<string, string>): Promise<void> {
		for (const [field, text] of Object.entries(typed)) await this.field(field).fill(text);
	}
}
