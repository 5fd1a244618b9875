/** A form that several answer: the patient's, and that of whoever was let in. */
import { expect, type Locator } from '@playwright/test';
import { exactly, fill, words } from '../words.ts';
import { started } from './app.ts';
import { Patient } from './patient.ts';

export type Role = 'helper' | 'reader' | 'along';

/** One of those who are in the form. The questions are the patient's own (`Patient`), wherever they stand. */
export class Live extends Patient {
	get live() {
		return words[this.locale].live;
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

/** The patient makes a link, the other asks by it, and is let in. @returns the room. */
export async function letIn(
	patient: Live,
	other: Live,
	{ name, role, patientName }: { name: string; role: Role; patientName?: string }
): Promise<string> {
	const link = await invite(patient, patientName);
	await other.page.goto(link);
	await started(other.page);
	await other.field('who').fill(name);
	// The landing page speaks the language of the browser.
	await other.page.locator('form button[type=submit]').click();
	await admit(patient, name, role);
	await expect(other.page).toHaveURL(/\/sammen#/);
	return new URL(other.page.url()).hash.slice(1);
}

async function invite({ page, locale }: Live, patientName?: string): Promise<string> {
	const { together } = words[locale];
	await page.goto(`/${locale}/sammen`);
	await started(page);
	const begin = page.getByRole('button', { name: together.start.button, exact: true });
	const more = page.getByRole('link', { name: exactly(together.people.invite) });
	await begin.or(more).waitFor();
	if (await begin.isVisible()) {
		if (patientName) await page.getByLabel(together.start.name).fill(patientName);
		await begin.click();
	} else await more.click();
	const message = page.getByRole('group', { name: together.invite.message });
	await expect(message).toContainText('/d#');
	return /https?:\/\/\S+\/d#\d+/.exec(await message.innerText())![0];
}

/** Whoever asks is on the patient's screen. */
async function admit({ page, locale }: Live, name: string, role: Role): Promise<void> {
	const { together } = words[locale];
	const asks = page.getByRole('listitem').filter({ hasText: fill(together.asks.title, { name }) });
	await asks.getByRole('link').click();
	await page.locator(`input[name="may"][value="${role}"]`).check();
	await page.getByRole('button', { name: together.asks.admit, exact: true }).click();
	await expect(page.getByText(fill(together.people.admitted, { name }))).toBeVisible();
}

/** On the patient's page of those who are along. */
export async function manage({ page, locale }: Live, name: string, what: Role | 'remove'): Promise<void> {
	const { together } = words[locale];
	await page.goto(`/${locale}/sammen`);
	await started(page);
	await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
	if (what === 'remove') {
		await page.getByRole('button', { name: fill(together.person.remove, { name }) }).click();
		await expect(page.getByText(fill(together.people.removed, { name }))).toBeVisible();
	} else {
		await page.getByRole('button', { name: new RegExp(`^${together.may[what]}`) }).click();
		await expect(
			page.getByText(fill(together.people.changed, { name, does: together.does[what] }))
		).toBeVisible();
	}
}
