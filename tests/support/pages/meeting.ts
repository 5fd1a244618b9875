/** The two ends of the clinic's own QR. */
import { expect, type Locator, type Page } from '@playwright/test';
import { fill, words, type Locale } from '../words.ts';
import { started } from './app.ts';
import type { Desk } from './desk.ts';

/** The clinic's panel on the desk. */
export class Clinic {
	readonly desk: Desk;

	constructor(desk: Desk) {
		this.desk = desk;
	}

	get words() {
		return this.desk.words.waiting;
	}

	async show(): Promise<void> {
		await this.desk.button(this.words.open).click();
		await this.at('showing');
	}

	at(stage: string): Promise<void> {
		return expect(this.desk.page.locator('[data-waiting]')).toHaveAttribute('data-waiting', stage);
	}

	get qr(): Locator {
		return this.desk.page.getByRole('img', { name: this.words.qrLabel });
	}

	/** «Del som lenke», and the link. */
	async link(): Promise<string> {
		await this.desk.button(this.words.asLink).click();
		const link = this.desk.page.getByText(/\/m#31\d+$/);
		await expect(link).toBeVisible();
		return link.innerText();
	}

	number(): Promise<string> {
		return numberOn(this.desk.page);
	}
}

/** The phone's page, `/m`. */
export class Meeting {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].meet;
	}

	/** As when the phone's own camera app, or a message, leads here. */
	async follow(link: string): Promise<void> {
		await this.page.goto(link);
		await started(this.page);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	number(): Promise<string> {
		return numberOn(this.page);
	}

	async says(title: keyof (typeof words)['nb']['meet']['state']): Promise<void> {
		await expect(this.page.getByText(this.words.state[title], { exact: true })).toBeVisible();
	}

	async received(): Promise<void> {
		const time = fill(this.words.state.received, { time: '\u0000' }).split('\u0000')[0]!;
		await expect(this.page.getByText(new RegExp(`^${time}\\d{2}\\.\\d{2}$`))).toBeVisible();
		await expect(this.page.getByText(this.words.state.receivedText)).toBeVisible();
	}
}

async function numberOn(page: Page): Promise<string> {
	const number = page.locator('[data-large] > [aria-hidden]');
	await expect(number).toBeVisible();
	return (await number.innerText()).replace(/\D/g, '');
}
