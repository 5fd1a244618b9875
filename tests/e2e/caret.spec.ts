/** A text that changes while somebody writes in it: their cursor stays between the letters it stood between. */
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Patient } from '../support/pages/patient.ts';

const place = (field: Locator) =>
	field.evaluate((input: HTMLTextAreaElement) => [input.selectionStart, input.selectionEnd]);
const put = (field: Locator, from: number, to: number) =>
	field.evaluate((input: HTMLTextAreaElement, [from, to]) => input.setSelectionRange(from!, to!), [from, to]);

test('what comes from elsewhere moves nobody’s cursor, nor what they have marked @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await page.goto('/nb/forbered/more');
	const field = patient.field('important');
	await field.fill('Jeg vil hjem snart');
	await patient.saved();
	const second = new Patient(await page.context().newPage());
	await second.page.goto('/nb/forbered/more');
	const other = second.field('important');
	await expect(other).toHaveValue('Jeg vil hjem snart');
	await field.focus();

	await put(field, 8, 12);
	await other.fill('Nå: Jeg vil hjem snart');
	await expect(field).toHaveValue('Nå: Jeg vil hjem snart');
	expect(await place(field)).toEqual([12, 16]);

	await other.fill('Nå: Jeg vil hjem snart, i morgen');
	await expect(field).toHaveValue('Nå: Jeg vil hjem snart, i morgen');
	expect(await place(field)).toEqual([12, 16]);

	await put(field, 16, 16);
	await other.fill('Jeg vil hjem snart, i morgen');
	await expect(field).toHaveValue('Jeg vil hjem snart, i morgen');
	expect(await place(field)).toEqual([12, 12]);
	await page.keyboard.type(' til hunden');
	await expect(other).toHaveValue('Jeg vil hjem til hunden snart, i morgen');
});

test('a word that the keyboard is composing is left alone until it is whole @phone', async ({
	page,
	patient
}) => {
	await patient.begin({ length: 'short' });
	await page.goto('/nb/forbered/more');
	const field = patient.field('important');
	await field.fill('Hjem');
	await patient.saved();
	const second = new Patient(await page.context().newPage());
	await second.page.goto('/nb/forbered/more');
	await expect(second.field('important')).toHaveValue('Hjem');
	await field.focus();
	await field.dispatchEvent('compositionstart');
	await second.field('important').fill('Hjem nå');
	await second.saved();
	await expect(page.getByText('493')).toBeVisible();
	await expect(field).toHaveValue('Hjem');
	await field.dispatchEvent('compositionend');
	await expect(field).toHaveValue('Hjem nå');
});
