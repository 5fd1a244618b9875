/** A clinician at a PC. */
import type { Page } from '@playwright/test';
import { words, type Locale } from '../words.ts';
import { started } from './app.ts';

export class Desk {
	readonly page: Page;
	readonly locale: Locale;

	constructor(page: Page, locale: Locale = 'nb') {
		this.page = page;
		this.locale = locale;
	}

	get words() {
		return words[this.locale];
	}

	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/helsepersonell`);
		await started(this.page);
	}
}
