/** A relative on their own page, and the patient on the screen between the two. */
import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { rows } from '../database.ts';
import { exactly, fill, words, type Locale } from '../words.ts';
import { started } from './app.ts';
import { Live } from './live.ts';
import { letIn } from './together.ts';

const PATIENT = 'Ola';
const RELATIVE = 'Kari';
export const names = { name: PATIENT, Name: PATIENT, who: RELATIVE, Who: RELATIVE };

class Side extends Live {
	get along() {
		return words[this.locale].along;
	}

	/** Words with the two names in them. */
	say(text: string, more: Record<string, string | number> = {}): string {
		return fill(text, { ...names, ...more });
	}

	says(text: string): Promise<void> {
		return expect(this.page.getByText(this.say(text)).first()).toBeVisible();
	}

	part(title: string): Locator {
		const heading = this.page.getByRole('heading', { level: 2, name: exactly(this.say(title)) });
		return this.page.locator('section').filter({ has: heading });
	}

	press(text: string): Promise<void> {
		return this.button(this.say(text)).click();
	}

	get differences(): Locator {
		return this.page.locator('[data-differ]');
	}
}

export class Relative extends Side {
	room = '';

	async home(): Promise<void> {
		await this.page.goto(`/${this.locale}/sammen#${this.room}`);
		await started(this.page);
		await this.isHome();
	}

	/** Their page, to its last part. */
	async isHome(): Promise<void> {
		await expect(this.part(this.along.leave.title)).toBeVisible();
	}

	/** Questions as they are written, and sent. */
	async asks(text: string): Promise<void> {
		await this.field('ownQuestions').fill(text);
		await this.press(this.along.questions.send);
		await this.says(this.along.questions.sent);
	}

	/** Through the own form with a few answers, to its end. */
	async answers(number: number, marks: readonly string[], words = ''): Promise<void> {
		await this.home();
		await this.page.getByRole('link', { name: this.along.two.guest.toForm, exact: true }).click();
		await this.number(number).check();
		for (const screen of ['practical', 'social', 'emotional', 'physical-1', 'physical-2']) {
			await this.on(screen);
			const here = marks.filter((mark) => mark.startsWith(`${screen}/`)).map((mark) => mark.split('/')[1]!);
			for (const item of here) await this.item(item).check();
			if (here.length === 0) await this.none(screen).check();
		}
		await this.on('more');
		if (words) await this.field('important').fill(words);
		await this.on('review');
	}

	/** «Neste» in the own form. */
	override async on(to: string): Promise<void> {
		await this.button(words[this.locale].common.next).click();
		await expect(this.page).toHaveURL(new RegExp(`/${this.locale}/sammen/mitt-syn/${to}$`));
	}

	/** The two questions at the end of the own form. */
	async ends(said: { wants: 'yes' | 'no'; toClinician: 'yes' | 'no' }): Promise<void> {
		await this.page.getByRole('link', { name: this.along.form.goOn, exact: true }).click();
		await this.radio('wants', said.wants).check();
		await this.radio('toClinician', said.toClinician).check();
		await this.press(this.along.form.done);
		await expect(this.page).toHaveURL(/\/sammen#/);
		await expect(this.part(this.along.two.title)).toBeVisible();
	}

	/** The calendar file as it was saved. */
	async calendar(): Promise<string> {
		const saving = this.page.waitForEvent('download');
		await this.press(this.along.appointment.calendar);
		return readFileSync(await (await saving).path(), 'utf8');
	}
}

export class Ola extends Side {
	room = '';

	/** The screen between the two. */
	async between(): Promise<void> {
		await this.page.goto(`/${this.locale}/sammen#${this.room}`);
		await started(this.page);
		await this.page
			.getByRole('link', { name: new RegExp(RELATIVE) })
			.first()
			.waitFor();
		await this.page.locator('ul a.cover').filter({ hasText: RELATIVE }).click();
		await expect(this.page.locator('[data-with]')).toBeVisible();
	}

	/** His own answers, one of them kept from relatives, up to the review. */
	async answers(): Promise<void> {
		await this.open('/min-vei');
		const [journey] = await rows(this.page, 'journeys');
		await this.page.goto(
			`/${this.locale}/forbered/distress?start=whole&who=self&conversation=1#${String(journey!.id)}`
		);
		await started(this.page);
		await this.number(6).check();
		await this.next('practical');
		await this.item('transport').check();
		await this.next('social');
		await this.none('social').check();
		await this.next('emotional');
		await this.item('fear').check();
		await this.next('physical-1');
		await this.item('fatigue').check();
		await this.next('physical-2');
		await this.item('sleep').check();
		await this.next('more');
		await this.unfold(this.words.prepare.more.privateOpen);
		await this.page.locator('input[name="private/mark/sleep"]').check();
		await this.next('review');
	}

	shows(what: 'appointment' | 'plan'): Locator {
		return this.page.locator(`input[name="shows/${what}"]`);
	}

	/** The question whether Kari's words go along. */
	get take(): Locator {
		return this.page.locator('[data-take]');
	}

	taking(answer: 'yes' | 'no'): Locator {
		return this.take.locator(`input[type=radio][value=${answer}]`);
	}

	async takes(answer: 'yes' | 'no'): Promise<void> {
		await this.taking(answer).check();
	}
}

/** Ola with Kari let in, on her own phone. */
export async function pair(
	page: Page,
	device: (kind: 'phone', options: { locale: string }) => Promise<BrowserContext>,
	locale: Locale = 'nb'
) {
	const phone = await device('phone', { locale: `${locale}-NO` });
	const ola = new Ola(page, locale);
	const kari = new Relative(await phone.newPage(), locale);
	ola.room = kari.room = await letIn(ola.owner, kari.newcomer, {
		name: RELATIVE,
		role: 'along',
		patientName: PATIENT
	});
	await kari.isHome();
	return { ola, kari, phone };
}
