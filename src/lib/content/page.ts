/** A page to read, in one language. Plain data, so that a translator sees nothing but words. */

/** A paragraph, a list of points, or the road with its stops and what is at its end. */
export type Block = string | readonly string[] | Road;

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

/**
 * When the facts were last held against their sources (YYYY-MM-DD). `copy`: only against stored
 * copies of them, which may be older, so a person must check before release. `person`: someone did.
 */
export type Checked = { readonly how: 'copy' | 'person'; readonly date: string };
