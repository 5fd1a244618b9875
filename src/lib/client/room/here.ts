/** One look in the database, with nothing of rooms loaded for it. */
import { read } from '../db/index.ts';

/** Whether this patient has a room that is not over. */
export async function hasRoom(journey: string): Promise<boolean> {
	const rows = await read(['rooms'], (work) => work.all('rooms'));
	return rows.some((row) => row.journey === journey && row.phase !== 'over');
}
