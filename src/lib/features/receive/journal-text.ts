/**
 * The result as plain text for the journal. The frame is in the clinician's language; what the
 * person read and wrote stays word for word in theirs, inside «». «Not marked» is never written as
 * «no», nothing is summed, sorted or judged. What is marked «ikke for pårørende» is included and
 * says so, because the journal is the clinician's; the wish for time alone is about the talk itself
 * and stays out, since the patient's journal may be read by those it is kept from.
 */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Locale } from '$lib/core/locale.ts';
import { formatDigits, type OpenedEarlier, type OpenedView, type Origin } from '$lib/core/result/index.ts';
import type { Result } from '$lib/core/result/result.ts';
import { birthDate, longDate, longDateTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { asksChildAlone } from '$lib/core/pathway/steps.ts';
import { helpedLines } from './helped.ts';
import { answeredBy, identity, shortId, subjectOf } from './identity.ts';
import { inline, listed, quoted } from './note/plain.ts';
import { carried, type Line, type Summary } from './summary.ts';

export type Words = { readonly t: I18n['t']; readonly locale: Locale };
export type Source = {
	readonly result: Result;
	readonly pack: Pack;
	readonly digits: string;
	/** The digits were not compared. */
	readonly absent?: boolean;
	readonly earlier?: readonly OpenedEarlier[];
	readonly views?: readonly OpenedView[];
	/** Missing: signed. */
	readonly origin?: Origin;
	/** YYYY-MM-DD, of paper that was keyed in. */
	readonly paperDate?: string;
};

/** Lines end with `\n`; blocks are separated by an empty line. */
export function journalText(source: Source, words: Words): string {
	const summary = carried(source.result, source.pack);
	const blocks = [
		head(source, words),
		main(source.result, summary, words),
		marked(source.result, summary, words),
		summary.ownWords.map((own) => ownWords(own, words)),
		rest(source.result, summary, words),
		helpedLines(source.result, source.pack, words.t),
		[...childKept(source, words), words.t(($) => $.clinician.journal.source)]
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `${lines.join('\n')}\n`)
		.join('\n');
}

/** Always said of that age, so that it tells nothing of the one child. */
function childKept({ pack, result: { answerer } }: Source, { t }: Words): string[] {
	return asksChildAlone(pack, answerer) ? [t(($) => $.clinician.journal.childKept)] : [];
}

function head(source: Source, { t, locale }: Words): string[] {
	const { result, pack, digits, absent, origin } = source;
	return [
		identity(result.person, t),
		...(origin === 'practice' ? [t(($) => $.practice.line)] : []),
		t(($) => $.clinician.journal.heading, {
			conversation: t(($) => $.clinician.result.conversation[`c${result.conversation}`])
		}),
		`${answeredBy(result, t, origin).join('. ')}.`,
		howGiven(source, { t, locale }),
		...(result.amends ? [t(($) => $.clinician.journal.amends, { id: shortId(result.amends) })] : []),
		t(($) => (absent ? $.clinician.journal.digitsAbsent : $.clinician.journal.digits), {
			digits: formatDigits(digits)
		}),
		t(($) => $.clinician.journal.form, {
			title: pack.title[result.locale],
			version: pack.version,
			language: t(($) => $.clinician.result.language[result.locale])
		}),
		...along(source, { t, locale }),
		...views(source, { t, locale })
	];
}

/** Confirmed on a device, or keyed in from paper; a made-up patient's are neither, and the line before has said so. */
function howGiven({ result, origin, paperDate }: Source, { t, locale }: Words): string {
	const when = longDateTime(new Date(result.confirmedAt), locale);
	if (origin !== 'keyed') return t(($) => $.clinician.journal.confirmed, { when });
	return t(($) => $.keyed.journal, { when, paper: paperDated(paperDate, t) });
}

/** The date on the paper, or that it has none. */
export function paperDated(paperDate: string | undefined, t: I18n['t']): string {
	if (!paperDate) return t(($) => $.keyed.undated);
	return t(($) => $.keyed.dated, { date: birthDate(paperDate) });
}

/** Which earlier answers came along; what they say is not copied. */
function along({ earlier = [] }: Source, { t, locale }: Words): string[] {
	const list = earlier.flatMap((one) => {
		if (one.status !== 'opened') return [];
		const { conversation, confirmedAt } = one.result;
		const date = longDate(new Date(confirmedAt), locale);
		const said = [
			t(($) => $.clinician.result.conversation[`c${conversation}`]),
			t(($) => $.clinician.earlier.confirmed, { date }),
			...(one.sameKey ? [] : [t(($) => $.clinician.earlier.otherDevice)])
		];
		return [said.join(', ')];
	});
	return list.length > 0 ? [t(($) => $.clinician.journal.earlier, { list: list.join('; ') })] : [];
}

/** Whose own views came along; they are the relatives', and not copied into the patient's journal. */
function views({ views = [] }: Source, { t }: Words): string[] {
	const names = views.flatMap((one) =>
		one.status === 'opened' ? [inline(one.result.relative ?? t(($) => $.clinician.journal.someRelative))] : []
	);
	return names.length > 0 ? [t(($) => $.clinician.journal.views, { list: names.join(', ') })] : [];
}

function main(result: Result, summary: Summary, words: Words): string[] {
	const { t } = words;
	const lines: string[] = [];
	if (result.length === 'none') lines.push(t(($) => $.clinician.result.none, { statement: summary.noNeed }));
	if (result.length === 'short') lines.push(t(($) => $.clinician.result.short));
	if (summary.wantsConversation)
		lines.push(
			labelled(
				t(($) => $.clinician.result.wantsConversation),
				quoted(summary.wantsConversation)
			)
		);
	if (summary.distress) lines.push(distress(summary.distress, t));
	if (summary.first.length > 0)
		lines.push(
			t(($) => $.clinician.journal.first, { items: summary.first.map((line) => item(line, t)).join(', ') })
		);
	if (summary.followUp)
		lines.push(t(($) => $.clinician.journal.followUp, { answer: quoted(summary.followUp) }));
	return lines;
}

function distress(
	{ value, lowest, highest, ...line }: NonNullable<Summary['distress']>,
	t: I18n['t']
): string {
	const stated = value === undefined ? t(($) => $.clinician.journal.notAnswered) : String(value);
	return t(($) => $.clinician.journal.distress, {
		lowest,
		highest,
		value: withMark(stated, line.private, t)
	});
}

function marked({ answerer, answers, helpers, length }: Result, summary: Summary, { t }: Words): string[] {
	const who = subjectOf(answerer);
	const subject = t(($) => $.clinician.journal.subject[who]);
	const lines = summary.marked.map(({ title, lines }) =>
		t(($) => (helpers ? $.clinician.journal.markedTogether : $.clinician.journal.marked), {
			group: title,
			subject,
			items: listed(
				lines.map((line) => item(line, t)),
				t(($) => $.clinician.journal.and)
			)
		})
	);
	if (length !== 'whole') return lines;
	if (answers.marked.length === 0 && summary.notGone.length === 0)
		return [t(($) => $.clinician.journal.noneMarked)];
	return [...lines, ...notGone(summary, t)];
}

function notGone({ notGone }: Summary, t: I18n['t']): string[] {
	const groups = (of: 'none' | 'part') =>
		notGone
			.filter(({ progress }) => progress === of)
			.map(({ title }) => title)
			.join('; ');
	const none = groups('none');
	const part = groups('part');
	return [
		...(none ? [t(($) => $.clinician.journal.notGone, { groups: none })] : []),
		...(part ? [t(($) => $.clinician.journal.partly, { groups: part })] : [])
	];
}

/** Further lines of the person's own are set in, so that they cannot pass for lines of the note. */
function ownWords(own: Summary['ownWords'][number], { t }: Words): string {
	const text = own.text.replaceAll('\n', '\n  ');
	const question = /[?.!:]$/.test(own.question) ? own.question : `${own.question}:`;
	return withMark(`${question} ${quoted(text)}`, own.private, t);
}

function rest(result: Result, summary: Summary, { t }: Words): string[] {
	return [
		...(summary.themes.length > 0
			? [
					t(($) => $.clinician.journal.themes, {
						themes: summary.themes.map(({ text }) => quoted(text)).join(', ')
					})
				]
			: []),
		...summary.contact.map(({ key, answer }) =>
			labelled(
				t(($) => $.clinician.result.contact[key]),
				quoted(answer)
			)
		),
		...summary.sending.map(({ key, answer }) =>
			labelled(
				t(($) => $.clinician.result.sending[key]),
				yesNo(answer, result, t).toLowerCase()
			)
		)
	];
}

/** Not answered is «avklares muntlig», never a no. One parent's answer is never both parents'. */
export function yesNo(
	answer: boolean | undefined,
	{ answerer }: Pick<Result, 'answerer'>,
	t: I18n['t']
): string {
	if (answer === undefined) return t(($) => $.clinician.result.clarify);
	if (answerer.role === 'parent')
		return t(($) => (answer ? $.clinician.result.yesParent : $.clinician.result.noParent));
	return t(($) => (answer ? $.clinician.result.yes : $.clinician.result.no));
}

function item(line: Line, t: I18n['t']): string {
	return withMark(quoted(line.text), line.private, t);
}

function withMark(text: string, isPrivate: boolean, t: I18n['t']): string {
	return isPrivate ? `${text} (${t(($) => $.clinician.journal.private)})` : text;
}

/** Put together by hand: what a person wrote never passes through the machinery of the words. */
function labelled(label: string, value: string): string {
	return `${label}: ${value}`;
}
