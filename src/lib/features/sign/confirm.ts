/** Confirming: the answers become one signed result on this phone. Nothing leaves it here. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { packHash } from '$lib/core/instrument/hash.ts';
import { cleanText, SHORT_TEXT, type Answers, type Sheet } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import {
	helpersOf,
	openResult,
	signResult,
	toFhir,
	type Answerer,
	type Result
} from '$lib/core/result/index.ts';
import { hasRelative } from '$lib/core/pathway/steps.ts';
import type { Draft } from '$lib/client/drafts.ts';
import * as results from '$lib/client/results.ts';
import { keysOf } from '$lib/client/vault.ts';

export type ToConfirm = {
	readonly draft: Draft;
	readonly pack: Pack;
	/** Everything answered, kept so that it can be corrected later. */
	readonly sheet: Sheet;
	/** What of it is signed. */
	readonly answers: Answers;
	readonly locale: Locale;
	/** `birthDate` is YYYY-MM-DD. */
	readonly person: { readonly name?: string; readonly birthDate?: string };
	readonly relative?: string;
	/** Who gave which answer, by the sheet's keys, where others filled in too. */
	readonly by?: Readonly<Record<string, string>>;
};

/**
 * Signs and stores, both or neither; the draft is closed with it. Returns the result's id.
 * Throws StorageError when the phone cannot keep it, and an Error when what was signed does not open
 * again: then something is wrong with us, and nothing is stored.
 */
export async function confirm(input: ToConfirm, now: Date): Promise<string> {
	const { draft, pack, sheet } = input;
	const result = resultOf(input, now);
	const keys = await keysOf(draft.journey);
	const json = JSON.stringify(await signResult(toFhir(result, pack), keys.privateKey, keys.jwk));
	const opened = await openResult(json, () => pack);
	if (opened.status !== 'opened')
		throw new Error(`the signed result does not open: ${opened.status}`, { cause: opened });
	const { journey, conversation, length } = draft;
	const { answerer } = result;
	await results.save(
		{
			...{ id: result.id, json, sheet, digits: opened.digits, confirmedAt: result.confirmedAt },
			...{ journey, conversation, answerer, length, pack: draft.pack, locale: input.locale },
			...result.person,
			...(result.relative ? { relative: result.relative } : {}),
			...(result.amends ? { amends: result.amends } : {})
		},
		draft.id
	);
	return result.id;
}

function resultOf({ draft, pack, answers, locale, person, relative, by }: ToConfirm, now: Date): Result {
	const helpers = pack.questions.helped ? helpersOf(answers, by ?? {}) : [];
	const name = cleanText(person.name ?? '', SHORT_TEXT);
	const other = cleanText(relative ?? '', SHORT_TEXT);
	return {
		id: crypto.randomUUID(),
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		locale,
		conversation: draft.conversation,
		answerer: helpers.length > 0 ? withOthers(draft.answerer) : draft.answerer,
		length: draft.length,
		answers,
		...(helpers.length > 0 ? { helpers } : {}),
		person: { ...(name ? { name } : {}), ...(person.birthDate ? { birthDate: person.birthDate } : {}) },
		...(other && hasRelative(draft.answerer) ? { relative: other } : {}),
		confirmedAt: `${now.toISOString().slice(0, 19)}Z`,
		...(draft.amends ? { amends: draft.amends } : {})
	};
}

/** Where somebody helped, the patient did not answer alone. */
function withOthers(answerer: Answerer): Answerer {
	return answerer.role === 'self' ? { role: 'together' } : answerer;
}
