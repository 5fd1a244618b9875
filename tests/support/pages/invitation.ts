/** Those who make an invitation, and those who open one. */
import { invitationLink, packInvitation, type Invitation } from '../../../src/lib/core/invitation/index.ts';
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import { started } from './app.ts';
import { words, type Locale } from '../words.ts';

/** The clinician's page. */
export class Inviter {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].invite;
	}

	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/helsepersonell/invitasjon`);
		await started(this.page);
	}

	field(name: string) {
		return this.page.locator(`[name="${name}"]`);
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	async fill(patch: Readonly<Record<string, string>> = {}): Promise<void> {
		await this.field('informed').check();
		await this.page.locator('[name="conversation"][value="2"]').check();
		await this.field('point').selectOption('eksempel-kommune');
		const typed = { date: '2.12.2026', time: '10.30', place: 'Rom 214', with: 'Kari', ...patch };
		for (const [name, text] of Object.entries(typed)) await this.field(name).fill(text);
	}

	async make(): Promise<void> {
		await this.button(this.words.make).click();
		await expect(this.page.getByRole('heading', { level: 1, name: this.words.made.title })).toBeFocused();
		await expect(this.page.getByRole('img', { name: this.words.made.qrLabel })).toBeVisible();
	}

	text(label: string): Promise<string> {
		return this.page.getByRole('textbox', { name: label, exact: true }).inputValue();
	}
}

/** The patient's page. */
export class Invited {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale].invited;
	}

	/** Through another page, so that the same address is opened anew. */
	async open(link: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(link);
		await started(this.page);
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	async heading(name: string): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
	}

	async put(): Promise<void> {
		await this.button(this.words.put).click();
	}

	answer(part: 'appointment' | 'contact', choice: 'keep' | 'take') {
		return this.page.locator(`[name="replace/${part}"][value="${choice}"]`);
	}

	/** What «Min vei» says of one conversation's appointment, in one line. */
	async appointment(conversation = 1): Promise<Locator> {
		await this.page.goto(`/${this.locale}/min-vei/samtale-${conversation}`);
		await started(this.page);
		return this.page.locator('main');
	}

	/** Whom one may ring, as the person keeps it. */
	async contacts(): Promise<Locator> {
		await this.page.goto(`/${this.locale}/min-vei/kontakt`);
		await started(this.page);
		return this.page.locator('main');
	}
}

/** Everything the browser keeps for this page. */
export function stored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const bases = await indexedDB.databases();
		const rows = await Promise.all(
			bases.map(
				({ name }) =>
					new Promise<unknown>((resolve, reject) => {
						const opening = indexedDB.open(name!);
						opening.onerror = () => reject(opening.error);
						opening.onsuccess = async () => {
							const base = opening.result;
							const all = [...base.objectStoreNames].map(
								(store) =>
									new Promise((done) => {
										const reading = base.transaction(store).objectStore(store).getAll();
										reading.onsuccess = () => done(reading.result);
									})
							);
							const found = await Promise.all(all);
							base.close();
							resolve(found);
						};
					})
			)
		);
		return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }]);
	});
}

/** The address that carries it. */
export function linkTo(origin: string, invitation: Invitation): string {
	const packed = packInvitation(invitation);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return invitationLink(origin, packed.digits);
}
