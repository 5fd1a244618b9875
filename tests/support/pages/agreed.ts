/** A plan's way home: the panel on the desk, and the phone's page `/p`. */
import { expect, type Locator, type Page } from '@playwright/test';
import { words, type Locale } from '../words.ts';
import { started } from './app.ts';
import type { Desk } from './desk.ts';

/** The desk's panel. */
export class PlanDesk {
	readonly desk: Desk;

	constructor(desk: Desk) {
		this.desk = desk;
	}

	get words() {
		return words[this.desk.locale].plan;
	}

	get page(): Page {
		return this.desk.page;
	}

	async open(): Promise<void> {
		await this.page.getByRole('tab', { name: words[this.desk.locale].talk.tabs.plan }).click();
		await expect(this.sheet).toBeVisible();
	}

	get panel(): Locator {
		return this.page.locator('[role=tabpanel]:visible');
	}

	/** What the patient will read. */
	get sheet(): Locator {
		return this.page.locator('[data-print-sheet]');
	}

	/** A need as the conversation's own panel takes it. */
	async need(topic: string | undefined, { need, action }: { need?: string; action: string }): Promise<void> {
		const { talk } = words[this.desk.locale];
		await this.page.getByRole('tab', { name: talk.tabs.talk }).click();
		if (topic) await this.page.locator(`[data-topic="${topic}"]`).getByRole('button').nth(2).click();
		else await this.panel.getByRole('button', { name: talk.needs.add }).click();
		const field = (label: string) => this.panel.getByLabel(label, { exact: true }).last();
		if (need) await field(talk.needs.need).fill(need);
		await field(talk.needs.action).fill(action);
		await this.open();
	}

	/** Makes a code; resolves when it can be used. @returns the twelve symbols. */
	async send(): Promise<string> {
		await this.open();
		await this.button(this.words.panel.send).or(this.button(this.words.panel.sendAgain)).click();
		await this.is('waiting');
		return this.code();
	}

	async code(): Promise<string> {
		const large = this.panel.locator('.code[data-large]');
		return /([0-9A-Z]{4}\W*){3}/.exec(await large.innerText())![0].replace(/\W/g, '');
	}

	is(state: string): Promise<void> {
		return expect(this.page.locator('[data-plan-sent]')).toHaveAttribute('data-plan-sent', state, {
			timeout: 20_000
		});
	}

	button(name: string): Locator {
		return this.panel.getByRole('button', { name, exact: true });
	}
}

/** The phone. */
export class Agreed {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].agreed;
	}

	/** As when the phone's own camera app leads here. */
	async follow(link: string): Promise<void> {
		await this.page.goto(link);
		await started(this.page);
	}

	async type(code: string): Promise<void> {
		await this.page.locator('[name=code]').fill(code);
		await this.button(this.words.field.button).click();
	}

	async fetch(): Promise<void> {
		await this.button(this.words.ready.fetch).click();
	}

	is(stage: string): Promise<void> {
		return expect(this.page.locator('[data-plan]')).toHaveAttribute('data-plan', stage, { timeout: 20_000 });
	}

	says(text: string): Promise<void> {
		return expect(this.page.getByText(text, { exact: true })).toBeVisible();
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}
}
