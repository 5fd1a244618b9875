/** A patient or a relative with the form in front of them. */
import { expect, type Locator, type Page } from '@playwright/test';
import { exactly, itemText, words, type Locale } from '../words.ts';
import { sixDigits, started } from './app.ts';

export type Who = 'self' | 'together' | 'proxy' | 'parent';
export type Beginning = {
	length?: 'whole' | 'short' | 'none';
	who?: Who;
	age?: 'under-12' | '12-15' | '16-17';
	authority?: 'none' | 'guardian' | 'power-of-attorney';
	conversation?: 1 | 2 | 3;
};

export class Patient {
	readonly page: Page;
	readonly locale: Locale;
	readonly origin: string;

	/** @param origin where the app is, for a page whose context does not know. */
	constructor(page: Page, locale: Locale = 'nb', origin = '') {
		this.page = page;
		this.locale = locale;
		this.origin = origin;
	}

	get words() {
		return words[this.locale];
	}

	/** @param path within the language, such as `/forbered`. */
	async open(path = ''): Promise<void> {
		await this.page.goto(`${this.origin}/${this.locale}${path}`);
		await started(this.page);
	}

	/** From the start of the form to its first question. */
	async begin({ length = 'whole', ...setting }: Beginning = {}): Promise<void> {
		await this.open('/forbered');
		if (Object.keys(setting).length > 0) {
			await this.page.locator('details summary').click();
			await this.choose(setting);
		}
		await this.page.getByRole('link', { name: this.words.prepare.start[length] }).click();
		await this.at('distress');
	}

	/** Who answers and which conversation, where they are asked. */
	async choose({ who, age, authority, conversation }: Omit<Beginning, 'length'>): Promise<void> {
		if (who) await this.radio('who', who).check();
		if (age) await this.radio('age', age).check();
		if (authority) await this.radio('authority', authority).check();
		if (conversation) await this.radio('conversation', String(conversation)).check();
	}

	radio(name: string, value: string | number): Locator {
		return this.page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
	}

	number(value: number): Locator {
		return this.radio('distress', value);
	}

	item(id: string): Locator {
		return this.page.getByRole('checkbox', { name: itemText(id, this.locale), exact: true });
	}

	none(screen: string): Locator {
		return this.page.locator(`input[name="none/${screen}"]`);
	}

	first(id: string): Locator {
		return this.page.locator(`input[name="first/${id}"]`);
	}

	field(name: string): Locator {
		return this.page.locator(`[name="${name}"]`);
	}

	/** A part of the page that is folded until asked for. */
	async unfold(summary: string): Promise<void> {
		const details = this.page.locator('details', { has: this.page.getByText(summary, { exact: true }) });
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	}

	async at(step: string): Promise<void> {
		await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/forbered/${step}$`));
	}

	/** Everything answered so far rests on the phone, and the screen says so. */
	async saved(): Promise<void> {
		await expect(this.page.getByText(this.words.common.saved)).toBeVisible();
	}

	/** «Fortsett», and that it led there. */
	async next(to: string): Promise<void> {
		await this.button(this.words.common.next).click();
		await this.at(to);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** The row of the review with these words before it. */
	row(term: string): Locator {
		return this.page.locator('dl > div').filter({ has: this.page.locator('dt', { hasText: exactly(term) }) });
	}

	answer(term: string): Locator {
		return this.row(term).locator('dd').first();
	}

	async change(term: string): Promise<void> {
		await this.row(term).getByRole('link').click();
	}

	/** Through the whole form with a few answers, to the review. */
	async answerAll(): Promise<void> {
		await this.number(7).check();
		await this.next('practical');
		await this.item('transport').check();
		await this.next('social');
		await this.none('social').check();
		await this.next('emotional');
		await this.item('fear').check();
		await this.item('worry').check();
		await this.next('physical-1');
		await this.item('fatigue').check();
		await this.next('physical-2');
		await this.item('sleep').check();
		await this.next('more');
		await this.first('sleep').check();
		await this.first('worry').check();
		await this.field('important').fill('Å sove om natten');
		await this.radio('followUp', 'yes').check();
		await this.next('review');
	}

	/** From the review to a confirmed result. */
	async confirm(person: { name?: string; birthDate?: string; relative?: string } = {}): Promise<void> {
		await this.button(this.words.prepare.review.next).click();
		await this.at('confirm');
		for (const [field, text] of Object.entries(person)) await this.field(field).fill(text);
		await this.button(this.words.prepare.confirm.button).click();
		await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/gi-videre`));
	}

	/** The quickest way to something that can be handed over. */
	async confirmShort(person: { name?: string; birthDate?: string } = {}): Promise<void> {
		await this.begin({ length: 'short' });
		await this.number(7).check();
		await this.next('more');
		await this.next('review');
		await this.confirm(person);
	}

	/** What the page says of the handover, in one of its words. */
	state(name: 'offline' | 'busy' | 'waiting' | 'withdrawn' | 'leased'): Locator {
		return this.page.getByText(this.words.handover.state[name], { exact: true });
	}

	/** The six digits, without the space between. */
	async digits(): Promise<string> {
		return sixDigits(this.page);
	}

	qr(): Locator {
		return this.page.getByRole('img', { name: this.words.handover.qrLabel });
	}

	/** The QR that holds every answer. */
	carryingQr(): Locator {
		return this.page.getByRole('img', { name: this.words.handover.carrying.label });
	}

	/** «Lag kode» on the page where the answers are handed over. */
	async makeCode(): Promise<string> {
		await this.button(this.words.handover.make.button).click();
		return this.code();
	}

	async code(): Promise<string> {
		const code = this.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
		await expect(code).toBeVisible();
		return (await code.innerText()).trim();
	}
}
