/** Links inside what is read: `[words](target)`, and e-mail addresses. See page.ts for what a target may be. */
import type { Block } from './page.ts';

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	/** To another page to read. */
	| { readonly kind: 'page'; readonly text: string; readonly page: string; readonly section?: string }
	/** To a path within the app, after the language: `/hjelp`. */
	| { readonly kind: 'app'; readonly text: string; readonly path: string }
	/** A word that is explained where it stands. */
	| { readonly kind: 'word'; readonly text: string; readonly word: string }
	/** A number to call, as it is dialled. */
	| { readonly kind: 'tel'; readonly text: string; readonly tel: string }
	/** An address to write to, which is its own words. */
	| { readonly kind: 'mail'; readonly text: string };

const LINK = /\[([^[\]]+)\]\(([^()\s]+)\)/g;
const LINK_OR_MAIL = new RegExp(`${LINK.source}|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+`, 'g');

/** A text in the pieces it is drawn as. What is not a whole link stays text. */
export function parseInline(text: string): Inline[] {
	const found: Inline[] = [];
	let from = 0;
	for (const match of text.matchAll(LINK_OR_MAIL)) {
		const [whole, words, target = ''] = match;
		if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) });
		found.push(words === undefined ? { kind: 'mail', text: whole } : link(words, target));
		from = match.index + whole.length;
	}
	if (from < text.length) found.push({ kind: 'text', text: text.slice(from) });
	return found;
}

function link(text: string, target: string): Inline {
	if (target.startsWith('=')) return { kind: 'word', text, word: target.slice(1) };
	if (target.startsWith('tel:')) return { kind: 'tel', text, tel: target.slice(4) };
	if (target.startsWith('/')) return { kind: 'app', text, path: target };
	const [page = '', section] = target.split('#', 2);
	return { kind: 'page', text, page, ...(section === undefined ? {} : { section }) };
}

/** As it is read aloud: the words of the links without their targets. */
export function plain(text: string): string {
	return text.replace(LINK, '$1');
}

/** The texts of a block that may hold links. */
export function textsOf(block: Block): readonly string[] {
	if (typeof block === 'string') return [block];
	if ('stops' in block) return [block.home];
	if ('terms' in block) return block.terms.flatMap(({ text }) => text);
	return block;
}

/** The words a page explains, each once, in the order they are met. */
export function wordsIn(page: { lead: string; sections: readonly { body: readonly Block[] }[] }): string[] {
	const texts = [page.lead, ...page.sections.flatMap(({ body }) => body.flatMap(textsOf))];
	const words = texts.flatMap(parseInline).flatMap((part) => (part.kind === 'word' ? [part.word] : []));
	return [...new Set(words)];
}
