/** A confirmed result as the paper shows it. */
import { findPack } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Answers, TextKey } from '$lib/core/instrument/sheet.ts';
import { openResult, type Result } from '$lib/core/result/index.ts';
import { shownResult } from '$lib/core/pathway/kept.ts';
import { asksChildAlone, hasRelative } from '$lib/core/pathway/steps.ts';
import { drawCarrying, type Carrying } from '$lib/client/carrying.ts';
import * as contacts from '$lib/client/contacts.ts';
import type { Contact } from '$lib/client/contacts.ts';
import * as results from '$lib/client/results.ts';
import { deployment } from '$lib/content/deployment.ts';
import type { OwnWords } from './own-words.ts';

/** The end of the sheet has one line for them. */
const MOST_CONTACTS = 2;

export type Filled = {
	readonly result: Result;
	readonly digits: string;
	/** Whom to ring, as the person has noted it; no more than there is room for. */
	readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'phone'>[];
	/** The result itself, to be scanned from the paper. */
	readonly qr: Carrying | { readonly status: 'failed' | 'kept' };
};

export type Found =
	| { readonly status: 'found'; readonly pack: Pack; readonly filled: Filled }
	| { readonly status: 'none' | 'missing' | 'broken' };

/** The result with this id, the newest without one. Opened as the clinician opens it, so that paper says what was signed. */
export async function findFilled(id: string | undefined): Promise<Found> {
	const all = await results.list();
	const saved = id ? all.find((one) => one.id === id) : all[0];
	if (!saved) return { status: id ? 'missing' : 'none' };
	const opened = await openResult(saved.json, findPack);
	if (opened.status !== 'opened') return { status: 'broken' };
	// Without it the paper is still the answers, so it says what is missing and goes on.
	const kept = asksChildAlone(opened.pack, opened.result.answerer);
	const qr = kept ? ({ status: 'kept' } as const) : await qrOf(saved.json);
	const result = shownResult(opened.pack, opened.result);
	const mine = await contacts.list(saved.journey);
	return {
		status: 'found',
		pack: opened.pack,
		filled: { result, digits: opened.digits, qr, contacts: mine.slice(0, MOST_CONTACTS) }
	};
}

function qrOf(json: string): Promise<Filled['qr']> {
	return drawCarrying(json, deployment.publicOrigin ?? location.origin).catch(
		() => ({ status: 'failed' }) as const
	);
}

/**
 * The long texts this person was asked for, in the order of the form. What did not happen since last has a place only
 * where something was told: most have nothing to tell, and the sheet is full.
 */
export function ownKeys(pack: Pack, child: boolean, told = false): TextKey[] {
	return [
		...(told ? (['notHappened'] as const) : []),
		...(child ? (['childView'] as const) : []),
		...(pack.questions.ownQuestions ? (['ownQuestions'] as const) : []),
		'important',
		'other'
	];
}

/** Whether something was told that did not happen. */
export function toldOf(answers: Answers | undefined): boolean {
	return answers?.texts.notHappened !== undefined;
}

export function ownWords(pack: Pack, { answers, answerer }: Result): OwnWords[] {
	return ownKeys(pack, answerer.role === 'parent', toldOf(answers)).flatMap((key) => {
		const text = answers.texts[key];
		return text ? [{ key, text }] : [];
	});
}

/** Whether another person's name belongs beside the patient's. */
export function namesRelative({ answerer, relative }: Result): boolean {
	return hasRelative(answerer) && relative !== undefined;
}
