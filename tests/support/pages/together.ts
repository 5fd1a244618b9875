/** Those who have somebody along, and those who ask to be. */
import type { Locator, Page } from '@playwright/test';
import { textOf } from '../camera.ts';
import { expect } from '../fixtures.ts';
import { sixDigits, started } from './app.ts';
import { words, type Locale } from '../words.ts';

export type Role = 'along' | 'reader' | 'helper';

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

	async reads(text: string): Promise<void> {
		await expect(this.page.getByText(text)).toBeVisible();
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

	/** `name`: of the patient, asked the first time. @returns a link that works. */
	async invite(name = 'Per'): Promise<string> {
		await this.open();
		const begin = this.button(this.words.start.button);
		const more = this.link(this.words.people.invite).or(this.link(this.words.people.inviteFirst));
		await begin.or(more).waitFor();
		if (await begin.isVisible()) {
			await this.field('patient').fill(name);
			await begin.click();
		} else await more.click();
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
		await this.reads(this.say(this.words.people.admitted, name));
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

	async lets(name: string, role: Role): Promise<void> {
		await this.open();
		await this.openPerson(name);
		await this.page.getByRole('button', { name: new RegExp(`^${this.words.may[role]}`) }).click();
		const does = this.words.does[role];
		await this.reads(this.say(this.words.people.changed, name).replace('{{does}}', does));
	}

	async takesOut(name: string): Promise<void> {
		await this.open();
		await this.openPerson(name);
		await this.button(this.say(this.words.person.remove, name)).click();
		await this.reads(this.say(this.words.people.removed, name));
	}

	/** From this phone to another, which has it from then on. */
	async movesTo(next: Owner, way: 'a QR' | 'a file'): Promise<void> {
		await this.open();
		await this.more(this.words.more.move);
		await this.heading(this.words.move.title);
		if (way === 'a QR') {
			await this.button(this.words.move.show).click();
			const link = await textOf(this.page.getByRole('img', { name: this.words.move.qrLabel }));
			await next.page.goto(link.slice(link.indexOf('/d#')));
			await started(next.page);
		} else {
			const saving = this.page.waitForEvent('download');
			await this.button(this.words.move.file).click();
			const file = await saving;
			expect(file.suggestedFilename()).not.toMatch(/kreft|forløp|syk/);
			await next.page.goto('/d');
			await started(next.page);
			await next.page.getByText(next.words.open.file).click();
			await next.page.locator('input[type="file"]').setInputFiles(await file.path());
		}
		await next.heading(next.words.take.title);
		await next.button(next.words.take.yes).click();
		await next.heading(next.words.take.done);
		await this.heading(this.words.over.moved);
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

/** The patient makes a link, the other asks by it, is let in, and has heard of it. @returns the room. */
export async function letIn(
	owner: Owner,
	newcomer: Newcomer,
	{ name, role, patientName }: { name: string; role: Role; patientName?: string }
): Promise<string> {
	await newcomer.ask(await owner.invite(patientName), name);
	await owner.admit(name, role);
	await expect(newcomer.page).toHaveURL(/\/sammen#/);
	const waiting = newcomer.page.getByRole('heading', {
		level: 1,
		name: newcomer.words.wait.title,
		exact: true
	});
	// A phone behind a proxy first has to find that out.
	await expect(waiting).toHaveCount(0, { timeout: 20_000 });
	return new URL(newcomer.page.url()).hash.slice(1);
}
