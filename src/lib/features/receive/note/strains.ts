/**
 * What weighs on the person, as they answered: never more than they said, and what was not answered is said too.
 * Nothing is summed, sorted or judged. The short form leaves out groups and what was talked about, never a reservation.
 */
import { goneThrough } from '$lib/core/instrument/sheet.ts';
import { asksChildAlone } from '$lib/core/pathway/steps.ts';
import { dayInNorway } from '$lib/core/date.ts';
import { formatDigits, type Result } from '$lib/core/result/index.ts';
import { compareWithEarlier } from '../compared.ts';
import { isOtherBirthDate } from '../concerns.ts';
import { helpedLines } from '../helped.ts';
import { answeredBy } from '../identity.ts';
import { carried, type Line, type Summary } from '../summary.ts';
import { subject, type Material } from './material.ts';
import { day, ended, listed, ownWords, quoted } from './plain.ts';
import { isPrivate, marked, topicQuoted, topicsThat } from './topics.ts';

export function strains(material: Material): string[] {
	const { result, pack, talk, t } = material;
	if (talk.outcome !== 'held') return [t(($) => $.note.text.strains.notMapped), ...answersExist(material)];
	const compared = compareWithEarlier(material);
	const summary = carried(result, pack, compared.changes);
	const long = talk.note.length === 'long';
	return [
		source(material),
		...(long ? helpedLines(result, pack, t) : []),
		...lengthSaid(material, summary),
		...number(material, summary),
		...first(material, summary),
		...ticked(material, summary),
		...(long ? notNow(material, compared.notNow) : []),
		...notGone(material),
		...own(material),
		...(long ? themes(material) : []),
		...(long ? talkedAbout(material) : []),
		...notAsked(material),
		...(asksChildAlone(pack, result.answerer) ? [t(($) => $.clinician.journal.childKept)] : []),
		...(long && summary.marked.length > 0 ? [t(($) => $.note.text.strains.source)] : [])
	];
}

/** The answers were given for a talk that was not held: they are not passed on without it. */
function answersExist({ result, t }: Material): string[] {
	return [t(($) => $.note.text.strains.answersExist, { date: dateOf(result.confirmedAt) })];
}

function source({ result, digits, origin, talk, t }: Material): string {
	const date = dateOf(result.confirmedAt);
	const parts = [
		...answeredBy(result, t, origin).map(ended),
		origin === 'keyed'
			? t(($) => $.note.text.strains.keyed, { date })
			: t(($) => $.note.text.strains.confirmed, { date }),
		...(result.amends ? [t(($) => $.note.text.strains.amends)] : []),
		...(talk.note.length === 'long'
			? [t(($) => $.note.text.strains.digits, { digits: formatDigits(digits) })]
			: [])
	];
	return parts.join(' ');
}

function lengthSaid(material: Material, { noNeed }: Summary): string[] {
	const { result, t } = material;
	if (result.length === 'none')
		return [t(($) => $.note.text.strains.none, { subject: subject(material), statement: noNeed })];
	if (result.length === 'short') return [t(($) => $.note.text.strains.short, { subject: subject(material) })];
	return [];
}

function number(material: Material, { distress }: Summary): string[] {
	const { t, talk } = material;
	if (!distress) return [];
	const { value, lowest, highest } = distress;
	const stated = marked(
		value === undefined ? t(($) => $.note.text.strains.notAnswered) : String(value),
		distress.private,
		t
	);
	const form = talk.note.length === 'long' ? 'distress' : 'distressShort';
	return [t(($) => $.note.text.strains[form], { lowest, highest, value: stated }), ...before(material)];
}

/** The number each time before, in the same form and of the same person; and who answered, where it was another. */
function before(material: Material): string[] {
	const { result, t } = material;
	const along = comparable(material);
	const list = along
		.filter(({ answers }) => answers.distress !== undefined && !isKept(material, answers, 'distress'))
		.map(({ answers, conversation }) => {
			const at = { value: answers.distress!, number: conversation };
			return marked(
				t(($) => $.note.text.strains.beforeAt, at),
				answers.private.includes('distress'),
				t
			);
		});
	const others = along.filter(({ answerer }) => byRelative(answerer) !== byRelative(result.answerer));
	return [
		...(list.length > 0 ? [t(($) => $.note.text.strains.before, { list: list.join(', ') })] : []),
		...others.map(({ answerer, conversation: number }) =>
			t(($) => $.note.text.strains.givenBy[byRelative(answerer) ? 'relative' : 'patient'], { number })
		)
	];
}

function byRelative({ role }: Result['answerer']): boolean {
	return role === 'proxy';
}

/** What came along of earlier conversations that can be held beside this one. */
function comparable({ result, pack, earlier }: Material): Result[] {
	return earlier
		.flatMap((one) => (one.status === 'opened' ? [one] : []))
		.filter((one) => one.pack.id === pack.id && !isOtherBirthDate(one.result, result))
		.map((one) => one.result)
		.filter(({ conversation }) => conversation < result.conversation)
		.toSorted((a, b) => a.conversation - b.conversation);
}

function first({ t }: Material, summary: Summary): string[] {
	if (summary.first.length === 0) return [];
	const items = summary.first.map((line) => marked(quoted(line.text), line.private, t));
	return [t(($) => $.note.text.strains.first, { items: items.join(', ') })];
}

function ticked(material: Material, summary: Summary): string[] {
	const { result, pack, talk, t, locale } = material;
	const said = (line: Line) => item(line, material);
	if (summary.marked.length === 0 && result.answers.marked.length > 0) return [];
	if (summary.marked.length === 0) return result.length === 'whole' ? nothingTicked(material) : [];
	const and = t(($) => $.note.text.and);
	if (talk.note.length === 'short') {
		const items = summary.marked.flatMap(({ lines }) => lines.map(said));
		return [
			t(($) => $.note.text.strains.markedShort, { subject: subject(material), items: listed(items, and) })
		];
	}
	const titles = new Map(pack.groups.map(({ title }) => [title[result.locale], title[locale]]));
	return [
		t(($) => $.note.text.strains.marked, { subject: subject(material) }),
		...summary.marked.map(({ title, lines }) => `- ${titles.get(title)}: ${lines.map(said).join(', ')}`)
	];
}

function nothingTicked({ result, pack, t }: Material): string[] {
	const all = pack.screens.every(({ id }) => result.answers.gone.includes(id));
	if (all) return [t(($) => $.note.text.strains.noneMarked)];
	return result.answers.gone.length > 0 ? [t(($) => $.note.text.strains.nothingMarkedYet)] : [];
}

/** «Søvn» (fortsatt, ikke for pårørende) */
function item({ text, change, private: kept }: Line, { t, talk }: Material): string {
	const said = [
		...(change && talk.note.length === 'long' ? [t(($) => $.note.text.strains.change[change])] : []),
		...(kept ? [t(($) => $.note.text.private)] : [])
	];
	return said.length > 0 ? `${quoted(text)} (${said.join(', ')})` : quoted(text);
}

function notNow({ t, pack, result }: Material, sections: readonly { lines: readonly Line[] }[]): string[] {
	const told = (line: Line) => !(line.private && asksChildAlone(pack, result.answerer));
	const items = sections.flatMap(({ lines }) =>
		lines.filter(told).map((one) => marked(quoted(one.text), one.private, t))
	);
	return items.length > 0 ? [t(($) => $.note.text.strains.notNow, { items: items.join(', ') })] : [];
}

/** Only the whole list has groups to go through; for the other lengths one sentence has said it. */
function notGone({ result, pack, t, locale }: Material): string[] {
	if (result.length !== 'whole') return [];
	const { gone, marked } = result.answers;
	if (gone.length === 0 && marked.length === 0) return [t(($) => $.note.text.strains.listNotGone)];
	const of = (progress: 'none' | 'part') =>
		pack.groups.filter(({ id }) => goneThrough(pack, id, gone) === progress);
	const anyMarked = (items: readonly { id: string }[]) => items.some(({ id }) => marked.includes(id));
	const names = (groups: typeof pack.groups) => groups.map(({ title }) => title[locale]).join('; ');
	const none = of('none').filter(({ items }) => !anyMarked(items));
	const part = [...of('none').filter(({ items }) => anyMarked(items)), ...of('part')];
	return [
		...(none.length > 0 ? [t(($) => $.note.text.strains.notGone, { groups: names(none) })] : []),
		...(part.length > 0 ? [t(($) => $.note.text.strains.partly, { groups: names(part) })] : [])
	];
}

const OWN_WORDS = ['other', 'important', 'childView'] as const;

/** Questions for the talk itself are not carried on, unless they were left (`notAsked`). */
function own(material: Material): string[] {
	const { result, pack, t } = material;
	return OWN_WORDS.flatMap((key) => {
		const text = result.answers.texts[key];
		if (text === undefined || isKept(material, result.answers, key)) return [];
		return [marked(ownWords(pack.questions[key][result.locale], text), isPrivate(material, key), t)];
	});
}

function themes(material: Material): string[] {
	const { result, t } = material;
	const named = result.answers.themes.flatMap((id) => topicQuoted(material, `theme/${id}`) ?? []);
	return named.length > 0 ? [t(($) => $.note.text.strains.themes, { themes: named.join(', ') })] : [];
}

function talkedAbout(material: Material): string[] {
	const { t } = material;
	const names = (talked: 'talked' | 'not-now') =>
		topicsThat(material, talked)
			.filter((topic) => !isKept(material, material.result.answers, topic))
			.filter((topic) => !(talked === 'not-now' && topic === 'ownQuestions'))
			.flatMap((topic) => topicQuoted(material, topic) ?? [])
			.join(', ');
	const [talked, left] = [names('talked'), names('not-now')];
	return [
		...(talked ? [t(($) => $.note.text.strains.talked, { topics: talked })] : []),
		...(left ? [t(($) => $.note.text.strains.notTalked, { topics: left })] : [])
	];
}

function notAsked(material: Material): string[] {
	const { result, talk, t } = material;
	const questions = result.answers.texts.ownQuestions;
	if (!questions || talk.topics['ownQuestions'] !== 'not-now') return [];
	if (isKept(material, result.answers, 'ownQuestions')) return [];
	const words = ownWords(
		t(($) => $.note.text.strains.notAsked),
		questions
	);
	return [marked(words, isPrivate(material, 'ownQuestions'), t)];
}

/** Kept from the parents by a child: the note may come before them, so it is never in it. */
function isKept({ pack, result }: Material, answers: Result['answers'], key: string): boolean {
	return asksChildAlone(pack, result.answerer) && answers.private.includes(key);
}

function dateOf(instant: string): string {
	return day(dayInNorway(Date.parse(instant)));
}
