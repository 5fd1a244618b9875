/**
 * Stops the build on a page, a word or a deployer's file that is wrong, with the file and line. Gives the app
 * each page as the plain data it comes to, so that a phone does not fetch what it was put together from, and
 * the table of contents the little it says of each (`?page`, `?entry`). Imported by vite.config.ts, before
 * Kit's aliases exist, so its imports are relative.
 */
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contactPoints, contactsAreExample } from '../contacts.ts';
import { deployment } from '../deployment.ts';
import { wordsIn } from '../inline.ts';
import type { ReadPage } from '../page.ts';
import { referrals, roles } from '../referrals.ts';
import { checkContacts, checkDeployment, checkListed, checkUnits } from '../settings.vite.ts';
import { units, unitsAreExample } from '../units.ts';
import { words } from '../words.ts';
import { readPage, readPages } from './files.vite.ts';
import { checkPages, checkWords, type Mistake } from './mistakes.vite.ts';

const WISH = /^(.+)\?(entry|page)$/;

export function pageCheck(): Plugin {
	return {
		name: 'hjemvei-pages',
		enforce: 'pre',
		async buildStart() {
			const told = await tellPlaces(await findMistakes());
			if (told.length > 0) this.error(`what is read is wrong:\n${told.join('\n')}`);
		},
		async load(id) {
			const [, file, wish] = WISH.exec(id) ?? [];
			if (!file) return undefined;
			this.addWatchFile(file);
			const page = await readPage(file);
			return `export default ${JSON.stringify(wish === 'entry' ? entryOf(page) : page)}`;
		}
	};
}

function entryOf({ part, order, title, short }: ReadPage): Partial<ReadPage> {
	return { part, order, title, short };
}

async function findMistakes(): Promise<Mistake[]> {
	const files = await readPages();
	const used = new Set(files.flatMap(({ page }) => wordsIn(page)));
	return [
		...checkPages(files, words),
		...within('words', 'words', checkWords(words, used)),
		...within('contacts', 'contactPoints', checkContacts(contactPoints, contactsAreExample)),
		...within('referrals', 'referrals', checkListed(referrals)),
		...within('referrals', 'roles', checkListed(roles)),
		...within('units', 'units', checkUnits(units, unitsAreExample)),
		...within('deployment', 'deployment', checkDeployment(deployment))
	];
}

/** What is wrong in one of the files a deployer edits, where it stands. */
export function within(
	file: string,
	name: string,
	told: readonly { path: string; problem: string }[]
): Mistake[] {
	return told.map((one) => ({ file: resolve(`src/lib/content/${file}.ts`), name, ...one }));
}

/** One line per mistake: `file:line path: problem`. */
export async function tellPlaces(mistakes: readonly Mistake[]): Promise<string[]> {
	if (mistakes.length === 0) return [];
	// TypeScript is slow to load, and a build without mistakes does not need it.
	const { locate } = await import('../packs/locate.vite.ts');
	return mistakes.map(({ file, name, path, problem }) => {
		const place = locate(file, name, path);
		return `${relative('.', place.file)}:${place.line} ${path}: ${problem}`;
	});
}
