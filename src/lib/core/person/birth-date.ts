/** Birth dates as people write them. */
import { isDate } from '../date.ts';

/**
 * Reads day, month and four-digit year with any separators, or the eight digits alone. A two-digit
 * year is refused: guessing the century can hit the wrong patient.
 * Returns `YYYY-MM-DD`, or undefined when it is no date that has been.
 * @param today `YYYY-MM-DD`
 */
export function readBirthDate(input: string, today: string): string | undefined {
	const [, day, month, year] =
		input.trim().match(/^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$/) ??
		input.trim().match(/^(\d{2})(\d{2})(\d{4})$/) ??
		[];
	if (!day || !month || !year) return undefined;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDate(iso) && iso <= today && iso >= '1900-01-01' ? iso : undefined;
}
