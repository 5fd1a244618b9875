/** What is open after idle minutes, a reload, a crash and in a copied tab. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COVERED_AFTER, ERASED_AFTER } from '$lib/client/desk.ts';
import { Clinic, shown } from '../../../../tests/support/clinic.ts';

let clinic: Clinic;

beforeEach(() => {
	clinic = new Clinic();
});
afterEach(() => clinic.close());

test('ten idle minutes cover, the six digits uncover, three idle hours erase', async () => {
	const desk = await clinic.opened();
	const digits = desk.stage.at === 'open' ? desk.stage.open.digits : '';
	clinic.now += COVERED_AFTER - 1;
	desk.touch();
	clinic.now += COVERED_AFTER - 1;
	await desk.tick();
	expect(shown(desk)).toBe('Kari Nordmann');
	clinic.now += 1;
	await desk.tick();
	expect(shown(desk)).toBe('covered');
	const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0');
	expect(await desk.reveal(wrong)).toBe(false);
	expect(await desk.reveal(`${digits.slice(0, 3)} ${digits.slice(3)}`)).toBe(true);
	expect(shown(desk)).toBe('Kari Nordmann');
	clinic.now += COVERED_AFTER;
	await desk.tick();
	// Whoever passes by does not keep it alive.
	desk.touch();
	clinic.now += ERASED_AFTER - COVERED_AFTER;
	await desk.tick();
	expect(shown(desk)).toBe('empty');
	expect(desk.gone).toBe('erased');
	expect(clinic.held).toBeUndefined();
});

test('a computer that wakes covers before whoever woke it counts as using it', async () => {
	const desk = await clinic.opened();
	clinic.now += COVERED_AFTER;
	desk.touch();
	expect(shown(desk)).toBe('covered');
	expect(clinic.held?.touched).toBeLessThan(clinic.now);
});

test('a reload after ten minutes comes back covered, and so does a crash at once', async () => {
	await clinic.opened();
	const crashed = clinic.desk({ arrive: async () => ({ copied: false, same: false }) });
	await crashed.start();
	expect(shown(crashed)).toBe('covered');
	clinic.now += COVERED_AFTER;
	const late = clinic.desk();
	await late.start();
	expect(shown(late)).toBe('covered');
});

test('a copied tab starts empty', async () => {
	await clinic.opened();
	const copy = clinic.desk({ arrive: async () => ({ copied: true, same: false }) });
	await copy.start();
	expect(shown(copy)).toBe('empty');
});
