/** The room a tab of a guest's phone is in: somebody may be with both a father and a mother. */
import { rooms, type RoomRow } from './index.ts';

const POINTER = 'hjemvei/room';

/** Makes the room this tab's own. */
export function chooseRoom(id: string): void {
	tryPointer((storage) => storage.setItem(POINTER, id));
}

/** Takes the room that the address names behind `#`, as a link to the form does. */
export function chooseFrom({ hash }: Pick<URL, 'hash'>): void {
	const [, id] = /^#([\w-]{22})$/.exec(hash) ?? [];
	if (id) chooseRoom(id);
}

/** The room this tab is on, else the newest where this phone is a guest; one that is over only where it was chosen. */
export async function chosenRoom(): Promise<RoomRow | undefined> {
	const guest = (await rooms.list()).filter(({ journey }) => journey === undefined);
	const pointer = tryPointer((storage) => storage.getItem(POINTER));
	return guest.find(({ id }) => id === pointer) ?? guest.find(({ phase }) => phase !== 'over');
}

function tryPointer<T>(use: (storage: Storage) => T): T | undefined {
	try {
		return use(sessionStorage);
	} catch {
		// Storage is turned off or full. The newest is then the one meant.
		return undefined;
	}
}
