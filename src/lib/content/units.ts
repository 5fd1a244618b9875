/**
 * The units that finished conversations are counted for, where the server is started with HJEMVEI_COUNTS=1
 * (docs/running.md). A file that a deployer edits: fill in your own, and set `unitsAreExample` to false. Without
 * counting nobody sees it. `npm start` names the line of whatever is wrong here.
 */
export type Unit = {
	/** Small letters, digits and hyphens, 40 at most; keep it when the name changes, for the figures go by it. */
	readonly id: string;
	/** As the unit writes its own name. */
	readonly name: string;
};

/** True while the list is the one that ships. The app says so wherever it shows them. */
export const unitsAreExample: boolean = true;

export const units: readonly Unit[] = [
	{ id: 'eksempel-kreftavdeling', name: 'Eksempel sykehus, kreft' },
	{ id: 'eksempel-kirurgi', name: 'Eksempel sykehus, kirurgi' },
	{ id: 'eksempel-kommune', name: 'Eksempel kommune' }
];
