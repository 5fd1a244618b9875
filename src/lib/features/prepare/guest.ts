/** What a form that belongs to another person is to whoever was let in. */
export type Guest = {
	/** Whether they may read only. */
	readonly reads: boolean;
	/** Where «ta pause» and the end of the form lead. */
	readonly home: string;
	/** Where the end of the form leads, where it is another place. */
	readonly end?: string;
	/** What the end of the form is called. */
	readonly done: string;
	/** Above the review, instead of who will see the answers. */
	readonly lead: string;
	/** Under the review. */
	readonly notes: readonly string[];
	/** What leads from a row of the review to its question, where it cannot be changed. */
	readonly see: string;
	/** Where a row of the review leads whose question stands on no screen of this form, by the row's id. */
	readonly elsewhere?: Readonly<Record<string, string>>;
};
