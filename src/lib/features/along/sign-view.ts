/** A relative's own words as a signed result: theirs, marked as theirs, and signed by their key in the room. */
import { packs } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { cleanText, read, SHORT_TEXT, type Sheet } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import { relevant } from '$lib/core/pathway/relevant.ts';
import { openResult, packHash, signResult, toFhir, type Result } from '$lib/core/result/index.ts';
import type { PrivateKeys, ViewForm } from '$lib/core/room/index.ts';
import { QUESTIONS } from '$lib/client/views.ts';

/** The newest version: only those know of a relative's view. Undefined where this app has no such pack. */
export function packOf(form: ViewForm | undefined): Pack | undefined {
	return packs.findLast(({ id }) => id === form?.pack.id);
}

/** The form as the relative answers it: «ingen behov nå» is the patient's alone to say. */
export function formOf({ conversation, length, pack: { id, version } }: ViewForm): ViewForm {
	const pack = packOf({ conversation, length, pack: { id, version } });
	const isShort = length === 'short' && pack?.asksThemes;
	return {
		conversation,
		length: isShort ? 'short' : 'whole',
		pack: { id, version: pack?.version ?? version }
	};
}

export type ToSign = {
	readonly form: ViewForm;
	readonly locale: Locale;
	/** What the relative has answered. */
	readonly sheet: Sheet;
	/** The questions they have sent; '' for none. */
	readonly questions: string;
	/** Whether all they have answered goes, and not the questions alone. */
	readonly whole: boolean;
	readonly keys: PrivateKeys['sign'];
	/** What the patient and the relative are called. */
	readonly patient: string | undefined;
	readonly relative: string | undefined;
};

/**
 * Signed FHIR as text. Undefined where there is nothing to sign, or no pack to sign it with. Throws an Error when what was
 * signed does not open again: then something is wrong with us.
 */
export async function signView(input: ToSign, now: Date): Promise<string | undefined> {
	const pack = packOf(input.form);
	const result = pack && resultOf(input, pack, now);
	if (!pack || !result) return undefined;
	const { x, y, d } = input.keys;
	const jwk = { kty: 'EC', crv: 'P-256', x, y };
	const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
	const key = await crypto.subtle.importKey('jwk', { ...jwk, d }, algorithm, false, ['sign']);
	const json = JSON.stringify(await signResult(toFhir(result, pack), key, jwk));
	const opened = await openResult(json, () => pack);
	if (opened.status !== 'opened')
		throw new Error(`the signed view does not open: ${opened.status}`, { cause: opened });
	return json;
}

function resultOf(input: ToSign, pack: Pack, now: Date): Result | undefined {
	const { form, locale, sheet, questions, whole } = input;
	const answerer = { role: 'relative' } as const;
	const length = whole || !pack.asksThemes ? form.length : 'short';
	const { [QUESTIONS]: _draft, ...own } = sheet;
	const said: Sheet = { ...(whole ? own : {}), ...(questions ? { [QUESTIONS]: questions } : {}) };
	if (Object.keys(said).length === 0) return undefined;
	const setting = { conversation: form.conversation, length, answerer };
	const name = cleanText(input.patient ?? '', SHORT_TEXT);
	const relative = cleanText(input.relative ?? '', SHORT_TEXT);
	return {
		id: crypto.randomUUID(),
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		locale,
		...setting,
		answers: relevant(pack, setting, read(pack, said)),
		person: name ? { name } : {},
		...(relative ? { relative } : {}),
		confirmedAt: `${now.toISOString().slice(0, 19)}Z`
	};
}
