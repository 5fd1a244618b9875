/** A phone with answers, and a desk that sends home what was agreed. */
import { argon2Sync } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import { KDF, planLink, type PlanCode } from '../../src/lib/core/envelope/index.ts';
import { put } from './database.ts';
import { Agreed, PlanDesk } from './pages/agreed.ts';
import { Desk } from './pages/desk.ts';
import { saveResult } from './saved.ts';
import { pack, type Locale } from './words.ts';

export const KARI = { name: 'Kari Nordmann', birthDate: '1950-12-24' };
export const IDENTITY = { nb: 'Kari Nordmann, født 24.12.1950', nn: 'Kari Nordmann, fødd 24.12.1950' };
export const sheet: Sheet = {
	distress: 7,
	'mark/fear': true,
	'mark/worry': true,
	'private/mark/worry': true,
	'gone/emotional': true
};
/** What the browser writes of an answer that is no success. */
export const REFUSED = /status of 404/;

/** A phone with answers, and a desk with the same answers open. */
export async function begin(page: Page, desk: Desk, locale: Locale = 'nb') {
	const { json } = await saveResult(page, pack('pakjenning'), sheet, { locale, person: KARI });
	await put(page, { journeys: journey });
	await desk.open();
	await desk.openFile(json);
	await desk.shows(IDENTITY[locale]);
	return { phone: new Agreed(page, locale), plan: new PlanDesk(desk), json };
}

export const journey = {
	id: 'journey',
	subject: 'own',
	createdAt: 1,
	jwk: { kty: 'EC', crv: 'P-256', x: '', y: '' }
};
export function stretch(message: string): Uint8Array {
	const { memory, iterations: passes, parallelism, length: tagLength } = KDF;
	const nonce = Buffer.from(KDF.salt);
	return argon2Sync('argon2id', { message, nonce, memory, passes, parallelism, tagLength });
}
export const link = (code: string) => planLink('', code as PlanCode);
