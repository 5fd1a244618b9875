/** A page to read, in one language. Plain data, so that a translator sees nothing but words. */

/**
 * A paragraph, a list of points, the road with its stops and what is at its end, or things each with a
 * heading of its own (the 13 themes).
 *
 * In every text, `[words](target)` is a link: `page` or `page#section` to another page to read, `/help`-like
 * paths within the app (`/hjelp`), `tel:113` to a number, and `=word` to a word that is explained where it
 * stands (words.ts).
 */
export type Block = string | readonly string[] | Road | Terms;

export type Terms = {
	readonly terms: readonly { readonly id: string; readonly term: string; readonly text: readonly string[] }[];
};

export type Road = {
	readonly stops: readonly { readonly id: string; readonly title: string; readonly when: string }[];
	readonly home: string;
};

export type Section = {
	/** The anchor; the same in both languages. */
	readonly id: string;
	readonly heading: string;
	readonly body: readonly Block[];
};

export type Source = { readonly name: string; readonly href?: string };

export type Page = {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly Section[];
	readonly sources: readonly Source[];
	readonly checked?: Checked;
};

/** Whom a page is for; the table of contents has a heading for each. */
export const parts = ['pathway', 'relatives', 'young', 'about'] as const;
export type Part = (typeof parts)[number];

/** A page of the reading part: `pages/<slug>.nb.ts` and `.nn.ts`, each exporting `page`. */
export type ReadPage = Page & {
	readonly part: Part;
	/** Its place in the part; the same in both languages. */
	readonly order: number;
	/** One line for the table of contents. */
	readonly short: string;
	/** What the tab says, and what is sent along when the page is shared, where the title names the illness: others may see it. */
	readonly tab?: string;
};

/**
 * When the facts were last held against their sources (YYYY-MM-DD). `copy`: only against stored
 * copies of them, which may be older, so a person must check before release. `person`: someone did.
 */
export type Checked = { readonly how: 'copy' | 'person'; readonly date: string };
