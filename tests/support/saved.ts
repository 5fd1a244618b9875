/** A confirmed result put on a phone, so that a test need not answer forty questions to have one. */
import type { Page } from '@playwright/test';
import { findPack } from '../../src/lib/content/packs/index.ts';
import type { Pack } from '../../src/lib/core/instrument/pack.ts';
import type { Sheet } from '../../src/lib/core/instrument/sheet.ts';
import { openResult, stated, type Result } from '../../src/lib/core/result/index.ts';
import { put } from './database.ts';
import { started } from './pages/app.ts';
import { signedWith } from './signed.ts';

type About = Partial<Omit<Result, 'pack' | 'answers'>>;

/** Signed, stored, and as the phone shows it. The page is then on the front page of the result's language. */
export async function saveResult(
	page: Page,
	pack: Pack,
	sheet: Sheet,
	about: About = {}
): Promise<{ result: Result; digits: string; json: string }> {
	const setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole', ...about } as const;
	const json = await signedWith(pack, { ...about, ...setting, answers: stated(pack, sheet, setting) });
	const opened = await openResult(json, findPack);
	if (opened.status !== 'opened') throw new Error(`the result does not open: ${opened.status}`);
	const { result, digits } = opened;
	const { id, conversation, answerer, length, locale, confirmedAt } = result;
	const row = { id, json, sheet, digits, conversation, answerer, length, locale, confirmedAt };
	await page.goto(`/${locale}/forbered`);
	await started(page);
	const kept = { journey: 'journey', pack: { id: pack.id, version: pack.version }, ...result.person };
	await put(page, { results: { ...row, ...kept } });
	return { result, digits, json };
}
