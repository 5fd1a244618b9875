/** Whom the person may want to ring: the ward that treats them, and contact points. */
import { announce, onChange as onAnyChange, read, StorageError, write, type Contact } from './db/index.ts';
import { plain } from './plain.ts';
import { askToPersist } from './storage.ts';

export type { Contact } from './db/index.ts';

/** The ward first, then by name; of one journey where it is named. */
export async function list(journey?: string): Promise<Contact[]> {
	const rows = await read(['contacts'], (work) => work.all('contacts'));
	return rows
		.filter((contact) => journey === undefined || contact.journey === journey)
		.sort(
			(a, b) => Number(b.role === 'ward') - Number(a.role === 'ward') || a.name.localeCompare(b.name, 'nb')
		);
}

/** Adds it, or takes the place of the one with the same id. Throws `gone` where the journey is no more. */
export async function save(contact: Contact): Promise<void> {
	await write(['journeys', 'contacts'], async (work) => {
		if (!(await work.get('journeys', contact.journey))) throw new StorageError('gone');
		await work.put('contacts', plain(contact));
	});
	announce({ store: 'contacts', id: contact.id });
	void askToPersist();
}

export async function remove(id: string): Promise<void> {
	await write(['contacts'], (work) => work.remove('contacts', id));
	announce({ store: 'contacts', id });
}

/** Called with the id that changed, undefined when everything was removed. */
export function onChange(listener: (id: string | undefined) => void): () => void {
	return onAnyChange((change) => {
		if (change.store === 'wiped') listener(undefined);
		else if (change.store === 'contacts') listener(change.id);
	});
}
