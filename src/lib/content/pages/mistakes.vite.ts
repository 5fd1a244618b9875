/** What can be wrong with the pages to read and the words they explain. Writers are told where, and the build stops. */
import { isDate } from '../../core/date.ts';
import { parseInline } from '../inline.ts';
import { parts } from '../page.ts';
import type { Word } from '../words.ts';
import type { PageFile } from './files.vite.ts';
import { anchorsOf, deadEnd, strings, targetsOf } from './targets.vite.ts';

/** `name`: the exported constant; `path`: dotted, as in `sections.2.body.0`. */
export type Mistake = {
	readonly file: string;
	readonly name: string;
	readonly path: string;
	readonly problem: string;
};

type Told = Omit<Mistake, 'file' | 'name'>;

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Addresses under `/les` that are no pages, and anchors that are the app's own. */
const TAKEN = ['hefte', 'ord'];
const TAKEN_ANCHOR = /^(innhold$|ord-|side-|del-)/;
/** What no tab may say. */
const ILLNESS = /kreft|svulst|leukemi/i;
/** Where a text is shown as it stands, in lists and headings. */
const NO_LINKS = /^(title|tab|short)$|\.(heading|term|title|when|name)$/;

export function checkPages(files: readonly PageFile[], words: readonly Word[]): Mistake[] {
	return files.flatMap((one) => {
		const twin = files.find(({ slug, locale }) => slug === one.slug && locale !== one.locale);
		const alike = files.filter(({ locale }) => locale === one.locale);
		const found = [
			...checkName(one),
			...checkPlace(one, alike),
			...checkTexts(one),
			...checkAnchors(one),
			...checkLinks(one, alike, words),
			...(twin ? differences(one, twin) : [tell('title', `has no twin in ${other(one)}`)])
		];
		return found.map((mistake) => ({ file: one.file, name: 'page', ...mistake }));
	});
}

const tell = (path: string, problem: string): Told => ({ path, problem });
const other = ({ locale }: PageFile) => (locale === 'nb' ? 'nn' : 'nb');

function checkName({ slug }: PageFile): Told[] {
	if (!NAME.test(slug)) return [tell('title', `«${slug}» can be no address: small letters, digits and -`)];
	return TAKEN.includes(slug) ? [tell('title', `/les/${slug} is the app's own`)] : [];
}

function checkPlace({ slug, page }: PageFile, alike: readonly PageFile[]): Told[] {
	if (!parts.includes(page.part)) return [tell('part', `unknown part «${page.part}»`)];
	const same = alike.find(
		(one) => one.slug !== slug && one.page.part === page.part && one.page.order === page.order
	);
	return same ? [tell('order', `${page.order} is the place of «${same.slug}» too`)] : [];
}

function checkTexts({ page }: PageFile): Told[] {
	const empty = strings(page).filter(({ text }) => text.trim() === '');
	const bare = page.sections.flatMap(({ body }, i) => (body.length === 0 ? [`sections.${i}.body`] : []));
	const lists = page.sections.length === 0 ? ['sections', ...bare] : bare;
	return [
		...[...empty.map(({ path }) => path), ...lists].map((path) => tell(path, 'is empty')),
		...(ILLNESS.test(page.tab ?? page.title)
			? [
					tell(
						page.tab === undefined ? 'title' : 'tab',
						'names the illness in the tab, where others may see it'
					)
				]
			: []),
		...(page.sources.length > 0 && !isDate(page.checked?.date)
			? [tell('checked', 'rests on sources, but does not say when they were read')]
			: [])
	];
}

function checkAnchors({ page }: PageFile): Told[] {
	const anchors = anchorsOf(page);
	return anchors.flatMap(({ path, text }, i) => {
		if (!NAME.test(text)) return [tell(path, `«${text}» can be no anchor: small letters, digits and -`)];
		if (TAKEN_ANCHOR.test(text)) return [tell(path, `«${text}» is an anchor of the app's own`)];
		return anchors.findIndex((one) => one.text === text) < i ? [tell(path, `«${text}» stands twice`)] : [];
	});
}

function checkLinks({ page }: PageFile, alike: readonly PageFile[], words: readonly Word[]): Told[] {
	return strings({ ...page, sources: [] }).flatMap(({ path, text }) => {
		const pieces = parseInline(text);
		if (NO_LINKS.test(path) && pieces.some(({ kind }) => kind !== 'text'))
			return [tell(path, 'a link cannot stand here')];
		return pieces
			.map((piece) => deadEnd(piece, alike, words))
			.flatMap((problem) => (problem === undefined ? [] : [tell(path, problem)]));
	});
}

/** Told in nynorsk's file alone: one mistake, one line. */
function differences(one: PageFile, twin: PageFile): Told[] {
	if (one.locale === 'nb') return [];
	const [mine, theirs] = [one.page, twin.page];
	const told = (['part', 'order'] as const)
		.filter((key) => mine[key] !== theirs[key])
		.map((key) => tell(key, `${mine[key]} here, ${theirs[key]} in ${twin.locale}`));
	const ids = anchorsOf(mine).find(({ text }, i) => anchorsOf(theirs)[i]?.text !== text);
	if (ids) return [...told, tell(ids.path, `«${ids.text}» is not what stands here in ${twin.locale}`)];
	return [...told, ...shapes(one, twin), ...linkDifferences(one, twin)];
}

/** The first text that the other language does not have in the same place. */
function shapes({ page }: PageFile, twin: PageFile): Told[] {
	const [mine, theirs] = [strings(page), strings(twin.page)].map((all) => all.map(({ path }) => path));
	const extra = mine?.find((path) => !theirs?.includes(path));
	const missing = theirs?.find((path) => !mine?.includes(path));
	return [
		...(extra ? [tell(extra, `does not stand in ${twin.locale}`)] : []),
		...(missing ? [tell(missing, `stands in ${twin.locale} alone`)] : [])
	];
}

function linkDifferences({ page }: PageFile, twin: PageFile): Told[] {
	return page.sections.flatMap((section, i) => {
		const there = twin.page.sections[i];
		const [mine, theirs] = [targetsOf(section).join(', '), there ? targetsOf(there).join(', ') : ''];
		if (mine === theirs) return [];
		return [
			tell(`sections.${i}`, `leads to ${mine || 'nothing'}, but in ${twin.locale} to ${theirs || 'nothing'}`)
		];
	});
}

/** `used`: the words that pages explain. */
export function checkWords(words: readonly Word[], used: ReadonlySet<string>): Told[] {
	return words.flatMap((word, i) => {
		const empty = strings(word).filter(({ text }) => text.trim() === '');
		const first = words.findIndex(({ id }) => id === word.id);
		return [
			...empty.map(({ path }) => tell(`${i}.${path}`, 'is empty')),
			...(NAME.test(word.id) ? [] : [tell(`${i}.id`, `«${word.id}»: small letters, digits and -`)]),
			...(first < i ? [tell(`${i}.id`, `«${word.id}» stands twice`)] : []),
			...(used.has(word.id) ? [] : [tell(`${i}.id`, `no page explains «${word.id}»`)])
		];
	});
}
