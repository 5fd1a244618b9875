/** A form that several answer: the patient's, and that of whoever was let in. */
import { expect, type Locator } from '@playwright/test';
import { exactly, fill, words } from '../words.ts';
import { started } from './app.ts';
import { Patient } from './patient.ts';
import { letIn, Newcomer, Owner, type Role } from './together.ts';

/** One of those who are in the form. The questions are the patient's own (`Patient`), wherever they stand. */
export class Live extends Patient {
	get live() {
		return words[this.locale].live;
	}

	/** The same person and page, where it is decided who is along. */
	get owner(): Owner {
		return new Owner(this.page, this.locale);
	}

	/** The same before they were let in. */
	get newcomer(): Newcomer {
		return new Newcomer(this.page, this.locale);
	}

	/** What stands above the question. */
	get bar(): Locator {
		return this.page.getByRole('complementary', { name: this.live.title });
	}

	async atGuest(step: string): Promise<void> {
		await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/sammen/${step}$`));
	}

	/** «Neste», and that it led there. */
	async on(to: string): Promise<void> {
		await this.button(this.words.common.next).click();
		await this.atGuest(to);
	}

	/** As from the page for relatives. */
	async enter(room: string, step = 'distress'): Promise<void> {
		await this.page.goto(`/${this.locale}/sammen/${step}#${room}`);
		await started(this.page);
	}

	/** The patient lets the others see the form in front of them. */
	async share(): Promise<void> {
		const offer = this.page.getByRole('complementary', { name: this.live.share.title });
		await offer.locator('summary').click();
		await this.button(this.live.share.start).click();
		await expect(this.bar).toBeVisible();
	}

	sees(name: string): Promise<void> {
		return expect(this.bar).toContainText(name);
	}

	/** «fra Kari», on the row of that answer. */
	from(input: Locator, name: string): Promise<void> {
		const text = fill(this.words.prepare.from, { name });
		return expect(this.page.getByRole('listitem').filter({ has: input }).getByText(text)).toBeVisible();
	}

	get onlyMe(): Locator {
		return this.page.getByRole('checkbox', { name: this.live.onlyMe.label });
	}

	/** One of the answers asked about when «bare jeg ser» ends. */
	mayBeSeen(key: string): Locator {
		return this.page.locator(`input[name="show/${key}"]`);
	}

	async isOver(title: string, who?: string): Promise<void> {
		const heading = who === undefined ? title : fill(title, { who });
		await expect(this.page.getByRole('heading', { level: 1, name: exactly(heading) })).toBeVisible();
	}
}

/** Ola lets Kari in, and shares his form. @returns the room. */
export async function inOneForm(ola: Live, kari: Live, role: Role = 'helper'): Promise<string> {
	const room = await letIn(ola.owner, kari.newcomer, { name: 'Kari', role, patientName: 'Ola' });
	await ola.begin();
	await ola.share();
	return room;
}
