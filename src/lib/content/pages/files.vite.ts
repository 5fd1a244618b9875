/** The pages as files, for what runs in Node: the build's check, the release check, the browser tests. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../core/locale.ts';
import type { ReadPage } from '../page.ts';

export const FOLDER = resolve('src/lib/content/pages');

export type PageFile = {
	readonly slug: string;
	readonly locale: Locale;
	readonly file: string;
	readonly page: ReadPage;
};

const NAME = /^(.+)\.(nb|nn)\.ts$/;

/** Every `<slug>.<language>.ts` of the folder, by name. */
export function readPages(folder = FOLDER): Promise<PageFile[]> {
	const names = readdirSync(folder).filter((name) => NAME.test(name));
	return Promise.all(
		names.sort().map(async (name) => {
			const [, slug = '', locale] = NAME.exec(name) ?? [];
			const file = join(folder, name);
			return { slug, locale: locale as Locale, file, page: await readPage(file) };
		})
	);
}

const read = new Map<string, number>();

/** What the file says now: asked the same way again, Node would give what it said when it was first read. */
export async function readPage(file: string): Promise<ReadPage> {
	const version = statSync(file).mtimeMs;
	const first = read.get(file) ?? version;
	read.set(file, first);
	const address = pathToFileURL(file).href + (first === version ? '' : `?${version}`);
	const { page } = (await import(/* @vite-ignore */ address)) as { page?: ReadPage };
	if (!page) throw new Error(`${file} has no «page»`);
	return page;
}
