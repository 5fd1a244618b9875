/** Those who have somebody along, and those who ask to be. */
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { sixDigits, started } from './app.ts';
import { words, type Locale } from '../words.ts';

type Role = 'along' | 'reader' | 'helper';

class Somebody {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].together;
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	link(name: string): Locator {
		return this.page.getByRole('link', { name, exact: true });
	}

	field(name: string): Locator {
		return this.page.locator(`[name="${name}"]`);
	}

	/** The screen one is on; it is also where the focus is. */
	async heading(name: string): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
	}

	digits(): Promise<string> {
		return sixDigits(this.page);
	}

	/** With `{{name}}` filled in. */
	say(text: string, name: string): string {
		return text.replaceAll('{{name}}', name);
	}
}

/** The owner: whoever it is about. */
export class Owner extends Somebody {
	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/sammen`);
		await started(this.page);
	}

	/** From nobody along to a link that works. @returns the link. */
	async begin(name = 'Per'): Promise<string> {
		await this.open();
		await this.field('patient').fill(name);
		await this.button(this.words.start.button).click();
		await this.heading(this.words.invite.title);
		return this.invitation();
	}

	/** The link that stands on the screen, from within its message. */
	async invitation(): Promise<string> {
		return /https?:\S+/.exec(await this.message())![0];
	}

	async message(): Promise<string> {
		const message = this.page.getByRole('group', { name: this.words.invite.message });
		await expect(message).toContainText('/d#61');
		return message.innerText();
	}

	/** The screen of one who asks. */
	async lookAt(name: string): Promise<void> {
		const asks = this.page.getByRole('listitem').filter({ hasText: this.say(this.words.asks.title, name) });
		await asks.getByRole('link').click();
		await this.heading(this.say(this.words.asks.title, name));
	}

	async admit(name: string, role: Role): Promise<void> {
		await this.lookAt(name);
		await this.page.locator(`[name="may"][value="${role}"]`).check();
		await this.button(this.words.asks.admit).click();
		await this.heading(this.words.people.title);
	}

	/** What the list says of somebody. */
	row(name: string): Locator {
		return this.page.locator('li').filter({ has: this.page.getByRole('link', { name }) });
	}

	/** The screen of one who is along. */
	async openPerson(name: string): Promise<void> {
		await this.row(name).getByRole('link').click();
		await this.heading(name);
	}

	async overview(): Promise<void> {
		await this.link(this.words.people.title).click();
		await this.heading(this.words.people.title);
	}

	/** Folded away, and far from everything. */
	async more(name: string): Promise<void> {
		await this.page.getByText(this.words.more.summary).click();
		await this.link(name).click();
	}
}

/** Somebody with the link. */
export class Newcomer extends Somebody {
	async open(link: string): Promise<void> {
		await this.page.goto(link);
		await started(this.page);
	}

	/** Also when the page stands there already, as a link tapped twice does. */
	async ask(link: string, name: string): Promise<string> {
		await this.open(link);
		await this.field('who').fill(name);
		await this.button(this.words.join.ask).click();
		await this.heading(this.words.wait.title);
		return this.digits();
	}
}

/** A patient with one along. */
export async function letIn(owner: Owner, newcomer: Newcomer, name: string, role: Role): Promise<void> {
	const link = await owner.begin();
	await newcomer.ask(link, name);
	await owner.admit(name, role);
}
