/**
 * Rooms on this phone: what is kept of them, and the one that is live on this tab. The engine with its cryptography
 * and the document are loaded only where a room is made or opened.
 */
import { onChange as onAnyChange, read, write, announce } from '../db/index.ts';
import type { Live, RoomRow, Rooms } from './face.ts';
import { removeRoom } from './rows.ts';

export type * from './face.ts';

export const rooms: Rooms = {
	async list() {
		const rows = await read(['rooms'], (work) => work.all('rooms'));
		return rows.sort((a, b) => b.createdAt - a.createdAt);
	},
	get: (id) => read(['rooms'], (work) => work.get('rooms', id)),
	async ofJourney(journey) {
		return (await rooms.list()).find((row) => row.journey === journey && row.phase !== 'over');
	},
	onChange: (listener) =>
		onAnyChange((change) => {
			if (change.store === 'wiped') listener(undefined);
			else if (change.store === 'rooms') listener(change.id);
		}),
	openFor: async (journey, patient) => (await engine()).openFor(journey, patient),
	ask: async (link, name) => (await engine()).ask(link, name),
	takeMove: async (move, journey) => (await engine()).takeMove(move, journey),
	async forget(id) {
		await write(['rooms', 'roomDocs', 'roomLetters', 'views'], (work) => removeRoom(work, id));
		announce({ store: 'rooms', id });
	},
	async runErrands() {
		for (const id of await errands()) await (await engine()).errand(id);
	}
};

/** What the relay has not heard yet; a room that only waits for others has none. */
async function errands(): Promise<string[]> {
	return read(['rooms', 'roomDocs', 'roomLetters'], async (work) => {
		const [rows, docs, letters] = [
			await work.all('rooms'),
			await work.all('roomDocs'),
			await work.all('roomLetters')
		];
		const waits = ({ id, phase, intents = [], asking }: RoomRow) =>
			phase !== 'over' &&
			(intents.length > 0 ||
				asking !== undefined ||
				docs.some(({ room, unsent }) => room === id && unsent.length > 0) ||
				letters.some(({ room, unsent }) => room === id && unsent));
		return rows.filter(waits).map(({ id }) => id);
	});
}

/** Takes the room from any other tab. Throws StorageError, `gone` where this phone has no such room. */
export async function live(id: string): Promise<Live> {
	return (await engine()).live(id);
}

const engine = () => import('./browser.ts');
