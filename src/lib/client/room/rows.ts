/** A room's rows. */
import type { Work } from '../db/index.ts';

/** Everything this phone has of a room; the relay is not told. */
export async function removeRoom(work: Work, id: string): Promise<void> {
	for (const { member, way, kind, room } of await work.all('roomLetters'))
		if (room === id) await work.remove('roomLetters', [room, member, way, kind]);
	for (const store of ['rooms', 'roomDocs', 'views'] as const) await work.remove(store, id);
}
