import { expect, test } from 'vitest';
import { usual } from '$lib/core/invitation/example.ts';
import { packInvitation, readInvitation, type Invitation } from '$lib/core/invitation/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { segments } from './sms.ts';
import { smsText } from './words.ts';

const ORIGIN = 'https://hjemvei.sykehus.example';
const { appointment: _, ...undated } = usual;
const { contact: __, ...least } = undated;
const video = `https://video.example.no/${'a'.repeat(100)}`;

async function sms(invitation: Invitation, locale: 'nb' | 'nn'): Promise<string> {
	await loadWords(locale, 'invite');
	const packed = packInvitation(invitation);
	if (packed.status !== 'packed') throw new Error(packed.status);
	return smsText(new I18n(() => locale), invitation, ORIGIN, packed.digits);
}

test.each(['nb', 'nn'] as const)(
	'the usual is two messages, in %s, and ends with the link',
	async (locale) => {
		for (const invitation of [usual, undated, least]) {
			const text = await sms(invitation, locale);
			expect(segments(text), text).toBeLessThanOrEqual(2);
			expect(readInvitation(text)).toEqual({ status: 'read', invitation });
			expect(text).not.toMatch(/kreft|diagnos|sjukdom|sykdom/i);
		}
	}
);

test('the number is said where there is room, and more messages are told by their number', async () => {
	expect(await sms(undated, 'nb')).toContain('Ring 22 33 44 55');
	const long = await sms({ ...usual, appointment: { ...usual.appointment!, video } }, 'nb');
	expect(segments(long)).toBeGreaterThan(2);
	expect(long).toContain('onsdag 2. desember 2026');
});
