/** Before what is on this phone is deleted: the others are told, so that nobody waits for somebody who is gone. */
import { live, rooms, type Live, type RoomRow } from '$lib/client/room/index.ts';

/** How long deleting waits for a network that may not be there. */
const PATIENCE_MS = 4000;

/** Ends one's own rooms and leaves those of others; of one journey where it is named. Never throws. */
export async function partFromAll(journey?: string): Promise<void> {
	const rows = await rooms.list().catch(() => []);
	const meant = rows.filter((row) => row.phase !== 'over' && (!journey || row.journey === journey));
	if (meant.length === 0) return;
	const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
	await Promise.race([Promise.allSettled(meant.map(part)), patience]);
}

async function part(row: RoomRow): Promise<void> {
	const opened = await live(row.id);
	try {
		if (row.role === 'owner') {
			await opened.end();
			await heard(opened);
		} else await opened.leave();
	} finally {
		await opened.close();
	}
}

/** Until the relay has heard it. */
function heard(opened: Live): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			if (opened.state.link === 'over') resolve();
		};
		// Closing the room ends the listening.
		opened.onChange(look);
		look();
	});
}
