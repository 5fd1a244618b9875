/**
 * Gives the table of contents what it says of each page without the page. Imported by vite.config.ts, before
 * Kit's aliases exist, so its imports are relative.
 */
import type { Plugin } from 'vite';
import { readPage } from './files.vite.ts';

const ENTRY = '?entry';

export function pageCheck(): Plugin {
	return {
		name: 'hjemvei-pages',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(ENTRY)) return undefined;
			const file = id.slice(0, -ENTRY.length);
			this.addWatchFile(file);
			const { part, order, title, short } = await readPage(file);
			return `export default ${JSON.stringify({ part, order, title, short })}`;
		}
	};
}
