/** What tests of earlier answers share. */
import type { Patient } from './pages/patient.ts';

export const KARI = { name: 'Kari Nordmann', birthDate: '28.02.1951' };
export const IDENTITY = 'Kari Nordmann, født 28.02.1951';
const DAY = 86_400_000;

/** An instant as a result has it, so many days back. */
export const ago = (days: number) => `${new Date(Date.now() - days * DAY).toISOString().slice(0, 19)}Z`;

/** Conversation 1 a while ago, and conversation 2 now, of which only the last is shown. */
export async function twoConversations(patient: Patient): Promise<void> {
	await patient.begin({ conversation: 1 });
	await patient.answerAll();
	await patient.confirm(KARI);
	await patient.begin({ conversation: 2 });
	await patient.number(3).check();
	await patient.next('practical');
	await patient.none('practical').check();
	await patient.next('social');
	await patient.next('emotional');
	await patient.item('worry').check();
	await patient.item('feeling-low').check();
	await patient.next('physical-1');
	await patient.next('physical-2');
	await patient.next('more');
	await patient.next('review');
	await patient.confirm(KARI);
}
