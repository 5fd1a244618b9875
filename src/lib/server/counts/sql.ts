import type { DatabaseSync } from 'node:sqlite';
import { FEW, measures } from '../../core/counts/index.ts';

/**
 * number: what was counted. shown: what it was when the day began, which is all that is ever told: otherwise
 * whoever asks every minute would learn when a conversation ended. Without rowid, so that the order is by name.
 */
export const COUNTS_SCHEMA = `
	CREATE TABLE counted (
		quarter TEXT NOT NULL CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-[1-4]'),
		unit    TEXT NOT NULL,
		measure TEXT NOT NULL CHECK (measure IN ('held', 'later', 'declined', 'note', 'wmfg11')),
		number  INTEGER NOT NULL CHECK (number > 0),
		shown   INTEGER NOT NULL DEFAULT 0,
		PRIMARY KEY (quarter, unit, measure)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE counted_day (day TEXT NOT NULL) STRICT;
	INSERT INTO counted_day VALUES ('');
`;

const shown = measures.map((measure) => `max(CASE WHEN measure = '${measure}' THEN shown END) AS ${measure}`);

export function prepareCounts(db: DatabaseSync) {
	return {
		add: db.prepare(`
			INSERT INTO counted (quarter, unit, measure, number)
			SELECT :quarter, :unit, value, 1 FROM json_each(:measures) WHERE true
			ON CONFLICT DO UPDATE SET number = number + 1`),
		// The figure itself stays in the database where it is small, and so does the row: that it came would tell.
		read: db.prepare(`
			SELECT quarter, unit, ${shown.join(', ')} FROM counted
			WHERE shown >= ${FEW} GROUP BY quarter, unit ORDER BY quarter, unit`),
		show: db.prepare('UPDATE counted SET shown = number WHERE (SELECT day FROM counted_day) <> :day'),
		turn: db.prepare('UPDATE counted_day SET day = :day WHERE day <> :day')
	};
}
