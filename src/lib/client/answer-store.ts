/**
 * What a form can stand on besides a draft of this phone: the document of a room, or a relative's own view. A
 * draft that is filled in together stands on both: what the room may not see stays in the draft alone.
 */
import type { Sheet, TextKey, Value } from '$lib/core/instrument/sheet.ts';
import type { Setting } from '$lib/core/pathway/steps.ts';

/** What a field showed when it was written in, so that what another wrote meanwhile is not taken away. */
export type Shown = {
	readonly text: string;
	/** Where the cursor stands after what was written. */
	readonly caret?: number | undefined;
};

export type AnswerStore = {
	/** Every answer it holds now. Another object after each change. */
	readonly sheet: Sheet;
	/**
	 * Whether this answer belongs here, given the whole sheet of the form (a private mark may keep it back). What
	 * does not is the draft's, where there is one, and otherwise is not kept at all.
	 */
	takes(key: string, sheet: Sheet): boolean;
	/** At once in `sheet`; the promise is kept when it rests in storage, and throws StorageError when it cannot. */
	set(changes: Readonly<Record<string, Value | undefined>>): Promise<void>;
	/** A text as it is being written: the whole field after each `input`. At once in `sheet`, like `set`. */
	type(key: TextKey, text: string, was?: Shown): Promise<void>;
	/** Resolves when everything rests in storage, and throws StorageError when something could not be. */
	settled(): Promise<void>;
	/** The names of those who gave this answer or wrote in it, who wrote most first; the patient left out. */
	authors(key: string): readonly string[];
	/** Called after every change of `sheet` or of who gave what, whoever made it. @returns what stops it. */
	onChange(listener: () => void): () => void;
};

/** A form without a draft: a guest's, or a view of one's own. */
export type Stand = {
	readonly store: AnswerStore;
	readonly setting: Setting;
	readonly pack: { readonly id: string; readonly version: string };
};
