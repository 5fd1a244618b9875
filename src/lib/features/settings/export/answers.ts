/** One confirmed result, or one form under way, in the words the person saw. */
import type { Stored } from '$lib/client/stored.ts';
import { QUESTIONS } from '$lib/client/views.ts';
import { findPack } from '$lib/content/packs/index.ts';
import type { Pack } from '$lib/core/instrument/pack.ts';
import { shownSheet } from '$lib/core/pathway/kept.ts';
import { asksChildAlone } from '$lib/core/pathway/steps.ts';
import { goneThrough, type Answers } from '$lib/core/instrument/sheet.ts';
import { formatDigits, stated, type Answerer } from '$lib/core/result/index.ts';
import type { QuestionnaireResponse, ResponseItem } from '$lib/core/result/fhir.ts';
import { items } from '$lib/core/result/items.ts';
import { birthDate, longDateTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { pair, pairs, type Make, type Pair } from './dom.ts';

type Result = Stored['results'][number];
type Draft = Stored['drafts'][number];
type View = NonNullable<Stored['rooms'][number]['view']>;
/** Answers as they lie on this phone. */
type Answered = Pick<Draft, 'pack' | 'conversation' | 'length' | 'answerer' | 'locale' | 'sheet'>;

export function resultSection(i18n: I18n, make: Make, result: Result, stored: Stored): HTMLElement {
	const { t, locale } = i18n;
	const when = longDateTime(new Date(result.confirmedAt), locale);
	const corrected = stored.results.some(({ amends }) => amends === result.id);
	return make(
		'section',
		make(
			'h4',
			t(($) => $.export.answers.confirmed, { when })
		),
		result.amends !== undefined &&
			make(
				'p',
				t(($) => $.export.answers.corrects)
			),
		corrected &&
			make(
				'p',
				t(($) => $.export.answers.corrected)
			),
		pairs(make, [
			...person(i18n, result),
			pair(
				t(($) => $.export.answers.digits),
				formatDigits(result.digits)
			)
		]),
		answerList(i18n, make, result, shownItems(result)),
		keptAlone(result) &&
			make(
				'p',
				t(($) => $.export.answers.kept)
			),
		...codes(i18n, make, result, stored)
	);
}

export function draftSection(i18n: I18n, make: Make, draft: Draft): HTMLElement {
	const { t, locale } = i18n;
	const when = longDateTime(new Date(draft.updatedAt), locale);
	const pack = packOf(draft);
	return make(
		'section',
		make(
			'h4',
			t(($) => $.export.answers.begun, { when })
		),
		pairs(make, person(i18n, draft)),
		...(pack
			? [answerList(i18n, make, draft, shownOf(draft, pack))]
			: [
					make(
						'p',
						t(($) => $.export.answers.otherForm)
					),
					make('pre', JSON.stringify(draft.sheet, null, '\t'))
				])
	);
}

/** A relative's own, as it is written; their questions stand by themselves. Undefined where nothing is answered. */
export function viewList(i18n: I18n, make: Make, view: View): HTMLElement | undefined {
	const { [QUESTIONS]: _apart, ...sheet } = view.sheet;
	const from: Answered = { ...view.form, answerer: { role: 'relative' }, sheet };
	const pack = packOf(from);
	if (!pack || Object.keys(sheet).length === 0) return undefined;
	return answerList(i18n, make, from, shownOf(from, pack));
}

/** What two have put side by side. */
export function comparedList(
	i18n: I18n,
	make: Make,
	from: Omit<Answered, 'sheet'> & { readonly answers: Answers }
): HTMLElement | undefined {
	const pack = packOf(from);
	const all = pack ? items(from, pack).filter(({ answer }) => answer) : [];
	return all.length === 0 ? undefined : answerList(i18n, make, { ...from, sheet: {} }, all);
}

/** What another has signed, without their questions. Undefined where nothing else is in it. */
export function signedList(i18n: I18n, make: Make, json: string): HTMLElement | undefined {
	const all = signedItems({ json }).filter(({ linkId, answer }) => answer && linkId !== 'own-questions');
	return pairs(
		make,
		all.map(({ text, answer }): Pair => [text, ...answerWords(i18n, answer!)])
	);
}

/** Whether a child may have said something to the clinician alone, which this phone never shows again. */
export function keptAlone(from: Pick<Result | Draft, 'pack' | 'answerer'>): boolean {
	const pack = packOf(from);
	return pack !== undefined && asksChildAlone(pack, from.answerer);
}

function shownItems(result: Result): readonly ResponseItem[] {
	const pack = packOf(result);
	return pack && keptAlone(result) ? shownOf(result, pack) : signedItems(result);
}

function shownOf(from: Answered, pack: Pack): readonly ResponseItem[] {
	return items({ ...from, answers: stated(pack, shownSheet(pack, from, from.sheet), from) }, pack);
}

/** As it was signed; nothing where it cannot be read, and then the original at the end is all there is. */
function signedItems({ json }: Pick<Result, 'json'>): readonly ResponseItem[] {
	try {
		return (JSON.parse(json) as { item?: ResponseItem[] }).item ?? [];
	} catch {
		return [];
	}
}

function answerList(i18n: I18n, make: Make, from: Answered, all: readonly ResponseItem[]) {
	const list = pairs(
		make,
		all.map((item): Pair => [termOf(from, item), ...valuesOf(i18n, from, item)])
	);
	if (list) list.lang = from.locale;
	return list;
}

/** With the name of who gave them, where that was another. */
function termOf(from: Answered | Result, { linkId, text }: ResponseItem): string {
	const who = 'json' in from && linkId.startsWith('helped-') ? helperOf(from, linkId) : undefined;
	return who ? `${text}: ${who}` : text;
}

function helperOf({ json }: Result, linkId: string): string | undefined {
	const { contained } = JSON.parse(json) as Pick<QuestionnaireResponse, 'contained'>;
	return contained.find(({ id }) => id === linkId.replace('helped-', 'helper'))?.name?.[0]?.text;
}

function valuesOf(i18n: I18n, from: Answered, { linkId, answer }: ResponseItem): string[] {
	if (answer) return answerWords(i18n, answer);
	const { t } = i18n;
	const pack = packOf(from);
	const untouched = pack && goneThrough(pack, linkId, stated(pack, from.sheet, from).gone) === 'none';
	return [untouched ? t(($) => $.export.answers.notAnswered) : t(($) => $.export.answers.nothingMarked)];
}

function answerWords({ t }: I18n, answer: NonNullable<ResponseItem['answer']>): string[] {
	return answer.map((value) => {
		if ('valueBoolean' in value)
			return value.valueBoolean ? t(($) => $.export.answers.yes) : t(($) => $.export.answers.no);
		if ('valueCoding' in value) return value.valueCoding.display;
		return 'valueInteger' in value ? String(value.valueInteger) : value.valueString;
	});
}

function person(i18n: I18n, from: Result | Draft): (Pair | undefined)[] {
	const { t } = i18n;
	return [
		pair(
			t(($) => $.export.answers.name),
			from.name
		),
		pair(
			t(($) => $.export.answers.birthDate),
			from.birthDate && birthDate(from.birthDate)
		),
		pair(
			t(($) => $.export.answers.who),
			who(i18n, from.answerer)
		),
		pair(
			t(($) => $.export.answers.relative),
			from.relative
		)
	];
}

function who({ t }: I18n, answerer: Answerer): string {
	switch (answerer.role) {
		case 'self':
			return t(($) => $.export.who.self);
		case 'together':
			return t(($) => $.export.who.together);
		case 'proxy':
			return t(($) => $.export.who.proxy);
		case 'parent':
			return answerer.age === 'under-12' ? t(($) => $.export.who.parent) : t(($) => $.export.who.parent12);
		case 'relative':
			return t(($) => $.export.who.relative);
	}
}

function codes(i18n: I18n, make: Make, { id }: Result, { handovers }: Stored): HTMLElement[] {
	const { t, locale } = i18n;
	const mine = handovers.filter(({ result }) => result === id);
	if (mine.length === 0) return [];
	const lines = mine.map((handover) => {
		const when = longDateTime(new Date(handover.createdAt), locale);
		return make(
			'li',
			t(($) => $.export.code.made, { when, state: stateWords(i18n, handover) })
		);
	});
	return [
		make(
			'h5',
			t(($) => $.export.code.title)
		),
		make('ul', ...lines)
	];
}

function stateWords({ t, locale }: I18n, { state, endedAt }: Stored['handovers'][number]): string {
	switch (state) {
		case 'fetched':
			return t(($) => $.export.code.fetched, { when: longDateTime(new Date(endedAt ?? 0), locale) });
		case 'withdrawn':
			return t(($) => $.export.code.withdrawn);
		case 'expired':
			return t(($) => $.export.code.expired);
		case 'exhausted':
		case 'refused':
			return t(($) => $.export.code.failed);
		default:
			return t(($) => $.export.code.waiting);
	}
}

function packOf({ pack }: Pick<Answered, 'pack'>): Pack | undefined {
	const found = findPack(pack.id, pack.version);
	return found === 'newer' ? undefined : found;
}
