/** A clinician at a PC. */
import { expect, type Locator, type Page } from '@playwright/test';
import { words, type Locale } from '../words.ts';
import { sixDigits, started } from './app.ts';

type ProblemName = keyof (typeof words)['nb']['clinician']['problem'];

export class Desk {
	readonly page: Page;
	readonly locale: Locale;
	/** Requests sent to the relay so far. */
	readonly asked: string[] = [];

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (pathname.startsWith('/relay/')) this.asked.push(pathname);
		});
	}

	get words() {
		return words[this.locale].clinician;
	}

	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/helsepersonell`);
		await started(this.page);
		await expect(this.field).toBeFocused();
	}

	get field(): Locator {
		return this.page.getByLabel(this.words.field.label);
	}

	/** Types or pastes into the field and asks for the answers. */
	async fetch(text: string): Promise<void> {
		await this.field.fill(text);
		await this.button(this.words.field.submit).click();
	}

	async openFile(json: string | Buffer, name = 'svar.json'): Promise<void> {
		const buffer = typeof json === 'string' ? Buffer.from(json) : json;
		await this.page
			.getByLabel(this.words.file.label)
			.setInputFiles({ name, mimeType: 'application/json', buffer });
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** The line that says whose answers are open. */
	get identity(): Locator {
		return this.page.getByRole('heading', { level: 2 }).first();
	}

	/** The six digits stand before the answers; whoever sits here compares them and says that they are the same. */
	async shows(identity: string): Promise<void> {
		const open = this.page.getByRole('heading', { level: 2, name: identity, exact: true });
		await expect(this.check.or(open)).toBeVisible();
		if (await this.check.isVisible()) await this.same();
		await expect(this.identity).toHaveText(identity);
	}

	/** The question that stands before any answer. */
	get check(): Locator {
		return this.page.getByRole('heading', { level: 2, name: this.words.check.title });
	}

	async same(): Promise<void> {
		await expect(this.check).toBeVisible();
		await this.button(this.words.check.same).click();
		await expect(this.check).toHaveCount(0);
	}

	/** A plain sentence, and nothing opened. */
	async refuses(problem: ProblemName): Promise<void> {
		await expect(this.page.getByRole('alert').getByText(this.words.problem[problem])).toBeVisible();
		await expect(this.page.getByText(this.words.result.digitsHint)).toHaveCount(0);
		await expect(this.check).toHaveCount(0);
	}

	digits(): Promise<string> {
		return sixDigits(this.page);
	}
}
