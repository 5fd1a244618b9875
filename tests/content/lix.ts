/**
 * LIX (Björnsson 1968): words per sentence, and of a hundred words those of more than six letters. Below 30 is
 * very easy, 30–40 easy. A sentence ends with a full stop, a question mark or a colon, and with its point or
 * paragraph; headings and what is only a name are not counted.
 */
import { plain, textsOf } from '../../src/lib/content/inline.ts';
import type { ReadPage } from '../../src/lib/content/page.ts';

const END = /[.?!:]+(?=["»)]*(?:\s+[«"(]*\p{Lu}|\s*$))|:(?=\s)/u;

export function lix(page: Pick<ReadPage, 'lead' | 'sections'>): number {
	const texts = [page.lead, ...page.sections.flatMap(({ body }) => body.flatMap(textsOf))].map(plain);
	const sentences = texts
		.flatMap((text) => text.split(END))
		.filter((sentence) => wordsOf(sentence).length > 0);
	const words = texts.flatMap(wordsOf);
	const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > 6);
	return words.length / sentences.length + (100 * long.length) / words.length;
}

/** What stands between spaces and holds a letter or a digit. */
function wordsOf(text: string): string[] {
	return text.split(/[\s/–]+/).filter((word) => /[\p{L}\d]/u.test(word));
}
