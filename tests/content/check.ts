/**
 * `npm run check:content`: what a person must look at before a release. It never fails by itself, since what
 * it tells grows with age alone: readability of each page, what was last held against its source more than six
 * months ago or only against a stored copy, and examples nobody has filled in.
 */
import { contactPoints, contactsAreExample } from '../../src/lib/content/contacts.ts';
import { deployment } from '../../src/lib/content/deployment.ts';
import { help } from '../../src/lib/content/help.ts';
import type { Checked } from '../../src/lib/content/page.ts';
import { readPages } from '../../src/lib/content/pages/files.vite.ts';
import { dayInNorway } from '../../src/lib/core/date.ts';
import { doubt, exampleData } from './doubt.ts';
import { lix } from './lix.ts';

const today = dayInNorway(Date.now());
const pages = await readPages();

heading('Readability (LIX, at most 38)');
for (const [slug, both] of Map.groupBy(pages, (file) => file.slug)) {
	const figures = both.map(({ locale, page }) => `${locale} ${lix(page).toFixed(1)}`);
	console.log(`  ${slug.padEnd(24)} ${figures.join('   ')}`);
}

heading('To be held against its source');
const lines = help.groups.flatMap((group) => group.lines);
const doubtful = [
	...lines.map(({ id, number, source, checked }) => told(`help «${id}» ${number} (${source})`, checked)),
	told('help: places one can walk into', help.places.checked),
	...(contactsAreExample
		? []
		: contactPoints.map(({ id, checked }) =>
				told(`contact point «${id}»`, { how: 'person', date: checked })
			)),
	...pages.map(({ slug, locale, page }) => (page.checked ? told(`page ${slug}.${locale}`, page.checked) : []))
].flat();
list(doubtful, 'nothing');

heading('Examples still in place');
list(exampleData(deployment, contactPoints, contactsAreExample), 'none');

function told(what: string, checked: Checked): string[] {
	const reason = doubt(checked, today);
	return reason ? [`${what}: ${reason}`] : [];
}

function heading(text: string): void {
	console.log(`\n${text}`);
}

function list(found: readonly string[], none: string): void {
	for (const line of found.length > 0 ? found : [none]) console.log(`  ${line}`);
}
