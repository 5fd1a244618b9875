import { measures, measuresOf, type Counted, type Figures, type Row } from '../../core/counts/index.ts';
import { dayInNorway } from '../../core/date.ts';
import type { SqliteFile } from '../sqlite-file.ts';
import { StoreError } from '../store.ts';
import { prepareCounts } from './sql.ts';
import type { CountStore } from './store.ts';

/** What the rows of one conversation take on disk, at most. */
const COUNT_BYTES = 512;

export class SqliteCounts implements CountStore {
	readonly #file: SqliteFile;
	readonly #sql: ReturnType<typeof prepareCounts>;

	constructor(file: SqliteFile) {
		this.#file = file;
		this.#sql = prepareCounts(file.db);
	}

	async add({ unit, ...rest }: Counted, quarter: string): Promise<{ status: 'counted' | 'full' }> {
		try {
			return this.#file.guard(() => {
				if (!this.#file.hasRoom(COUNT_BYTES)) return { status: 'full' };
				this.#sql.add.run({ quarter, unit, measures: JSON.stringify(measuresOf(rest)) });
				return { status: 'counted' };
			});
		} catch (error) {
			if (error instanceof StoreError && error.code === 'full') return { status: 'full' };
			throw error;
		}
	}

	async read(): Promise<Row[]> {
		const rows = this.#file.guard(() => this.#sql.read.all());
		return rows.map(({ quarter, unit, ...told }) => ({
			quarter: String(quarter),
			unit: String(unit),
			figures: Object.fromEntries(measures.map((name) => [name, told[name] ?? null])) as Figures
		}));
	}

	async sweep(now: number): Promise<void> {
		const day = dayInNorway(now * 1000);
		this.#file.transaction(() => {
			this.#sql.show.run({ day });
			this.#sql.turn.run({ day });
		});
	}
}
