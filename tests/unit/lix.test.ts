import { expect, test } from 'vitest';
import { readPages } from '../../src/lib/content/pages/files.vite.ts';
import { lix } from '../content/lix.ts';

const page = (lead: string, ...body: (string | string[])[]) => ({
	lead,
	sections: [{ id: 'a', heading: 'Overskriften er ikke med', body }]
});

test.each<[string, number, ReturnType<typeof page>]>([
	['two words, one sentence', 2, page('Du bestemmer.'.replace('bestemmer', 'kan'))],
	['one of four is long', 4 + 25, page('Du kan bestemme selv.')],
	['six letters are not long', 2, page('Hjemme først.')],
	['two sentences', 2 + 0, page('Du kan. Si nei.')],
	['a question and a colon end a sentence', 2, page('Kan du? Ja da: du kan')],
	['a clock and a number do not', 5, page('Ring oss kl. 10.30 i dag.'.replace(' i dag', ' da'))],
	['every point is a sentence', 1, page('Nå', ['en', 'to'], 'tre')],
	['the words of a link count, its target does not', 3, page('Les [om det](samtalene#hvor).')]
])('%s', (_, expected, text) => expect(lix(text)).toBeCloseTo(expected));

const pages = await readPages();

test.each(pages.map(({ slug, locale, page }) => [`${slug}.${locale}`, page] as const))(
	'%s is easy to read (LIX 38 at most)',
	(_, text) => {
		expect(lix(text)).toBeLessThanOrEqual(38);
	}
);
