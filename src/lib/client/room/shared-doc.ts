/** The document of a form that several fill in: answers by the keys of the sheet, texts letter by letter (doc.ts). */
import type { Sheet, TextKey, Value } from '$lib/core/instrument/sheet.ts';
import type { Shown } from '../answer-store.ts';

/** Why what a member sent was left out. The document is then as it was before. */
export type Unfit =
	/** Not an update, or of a kind that no form has. */
	| 'shape'
	/** Written in another's name. */
	| 'foreign'
	/** An answer or value that no form has. */
	| 'answer'
	/** More than a person writes. */
	| 'size'
	/** It builds on something that is not here (yet). */
	| 'early';

export type Applied = { readonly status: 'applied' } | { readonly status: 'refused'; readonly why: Unfit };

export interface SharedDoc {
	/** Every answer in it. The same object until something changes. */
	sheet(): Sheet;
	/** Whether this answer of a sheet may stand in it: the form has it, and nothing private keeps it back. */
	shares(key: string, sheet: Sheet): boolean;
	/** The number of the member who gave this answer, or wrote most of it. Undefined where there is none. */
	by(key: string): number | undefined;
	/** The numbers of all whose words stand in it, who wrote most first. */
	authors(key: string): readonly number[];
	/**
	 * One answer, undefined takes it away. What the form does not have is left alone. False, and nothing done, where this
	 * person has written as much as a document takes from one (`MAX_WRITTEN`), or has four times a text's limit in it
	 * already; so below.
	 */
	set(key: string, value: Value | undefined): boolean;
	/** Several at once: one update. */
	setAll(changes: Readonly<Record<string, Value | undefined>>): boolean;
	/** The text as it now stands in the field. */
	type(key: TextKey, text: string, was?: Shown): boolean;
	/** Called with each edit made here, as a Yjs update (format 1) to be sent as it is. @returns what stops it. */
	onUpdate(listener: (update: Uint8Array) => void): () => void;
	/** Called with the answers that changed, `here` where this phone did it. @returns what stops it. */
	onChange(listener: (keys: readonly string[], here: boolean) => void): () => void;
	/** Takes in what the member with this number wrote. Nothing of it, where anything is wrong. Twice is as once. */
	apply(update: Uint8Array, from: number): Applied;
	/** Takes in a snapshot of the owner's, which holds what many wrote, and whose structs are theirs. */
	load(state: Uint8Array): Applied;
	/** All of it, for a snapshot or the disk. Holds nothing of what was taken away. */
	state(): Uint8Array;
	/** Every client id in it: a document that lacks one of those another had is another document. */
	clients(): readonly number[];
	/** Nothing more is told, and nothing more is taken in: another has come in its place, or none. */
	close(): void;
	readonly closed: boolean;
}

/** A new document, or one from its state. `refused`: not a state of a shared form. */
export type OpenedDoc =
	{ readonly status: 'open'; readonly doc: SharedDoc } | { readonly status: 'refused'; readonly why: Unfit };
