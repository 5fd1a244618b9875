import type { Counted, Row } from '../../core/counts/index.ts';

/** Figures of units and quarters. What is counted is on disk before it is answered. */
export interface CountStore {
	/** Adds one to each of its measures, all or none. */
	add(counted: Counted, quarter: string): Promise<{ status: 'counted' | 'full' }>;
	/** As they were when the day began, and null where they were fewer than five; no row where all were. */
	read(): Promise<Row[]>;
	/** Lets a new day show what was counted before it. `now`: unix seconds. */
	sweep(now: number): Promise<void>;
}
