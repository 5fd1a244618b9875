/** What this phone keeps of one room: the newest in memory, and on disk as soon as the promise is kept. */
import type { Roster } from '$lib/core/room/index.ts';
import { StorageError, type RoomDoc, type RoomLetter, type RoomRow } from '../db/index.ts';
import type { Store } from './deps.ts';
import { removeRoom } from './rows.ts';

export class Kept {
	row: RoomRow;
	readonly doc: RoomDoc | undefined;
	letters: readonly RoomLetter[];
	readonly #store: Store;
	#gone = false;

	private constructor(store: Store, row: RoomRow, doc: RoomDoc | undefined, letters: readonly RoomLetter[]) {
		this.#store = store;
		this.row = row;
		this.doc = doc;
		this.letters = letters;
	}

	/** Throws StorageError, `gone` where there is no such room. */
	static async load(store: Store, id: string): Promise<Kept> {
		return store.read(['rooms', 'roomDocs', 'roomLetters'], async (work) => {
			const row = await work.get('rooms', id);
			if (!row) throw new StorageError('gone');
			const letters = (await work.all('roomLetters')).filter(({ room }) => room === id);
			return new Kept(store, row, await work.get('roomDocs', id), letters);
		});
	}

	/** Changes the fields named; a field given as undefined is emptied. Newest in memory also where it throws StorageError. */
	async change(patch: { readonly [K in keyof RoomRow]?: RoomRow[K] | undefined }): Promise<void> {
		const former = formerOf(this.row, patch.roster);
		const entries = Object.entries({ ...this.row, ...patch, former }).filter(
			([, value]) => value !== undefined
		);
		this.row = Object.fromEntries(entries) as RoomRow;
		await this.#write(['rooms'], (work) => work.put('rooms', this.row));
		this.#store.announce({ store: 'rooms', id: this.row.id });
	}

	/** `make` is called when it is written, so that the newest is. Undefined takes the form away. */
	async putDoc(make: () => RoomDoc | undefined): Promise<void> {
		await this.#write(['roomDocs'], (work) => {
			const doc = make();
			return doc ? work.put('roomDocs', doc) : work.remove('roomDocs', this.row.id);
		});
	}

	/** Together with the number it used. */
	async putLetter(letter: RoomLetter): Promise<void> {
		const isSame = (one: RoomLetter) =>
			one.member === letter.member && one.way === letter.way && one.kind === letter.kind;
		this.letters = [...this.letters.filter((one) => !isSame(one)), letter];
		const own = letter.way === 'out' ? { letters: Math.max(this.row.letters, letter.n) } : {};
		this.row = { ...this.row, ...own };
		await this.#write(['rooms', 'roomLetters'], async (work) => {
			await work.put('roomLetters', letter);
			await work.put('rooms', this.row);
		});
		this.#store.announce({ store: 'rooms', id: this.row.id });
	}

	/** The room is over: what others wrote goes, what this person wrote to them and keeps apart stays. */
	async close(why: NonNullable<RoomRow['why']>): Promise<void> {
		const {
			key: _key,
			roster: _roster,
			former: _former,
			intents: _intents,
			links: _links,
			asking: _asking,
			...row
		} = this.row;
		this.row = { ...row, phase: 'over', why };
		const incoming = this.letters.filter(({ way }) => way === 'in');
		this.letters = this.letters.filter(({ way }) => way === 'out');
		await this.#write(['rooms', 'roomDocs', 'roomLetters'], async (work) => {
			await work.put('rooms', this.row);
			await work.remove('roomDocs', row.id);
			for (const { room, member, way, kind } of incoming)
				await work.remove('roomLetters', [room, member, way, kind]);
		});
		this.#store.announce({ store: 'rooms', id: row.id });
	}

	/** Nothing may be written any more, and so nothing be sent. */
	get gone(): boolean {
		return this.#gone;
	}

	/** Nothing more is written: the phone is another's now, or a test has killed it. */
	forgetAll(): void {
		this.#gone = true;
	}

	/** Nothing is left on this phone. */
	async remove(): Promise<void> {
		this.#gone = true;
		const { id } = this.row;
		await this.#store.write(['rooms', 'roomDocs', 'roomLetters', 'views'], (work) => removeRoom(work, id));
		this.#store.announce({ store: 'rooms', id });
	}

	/** Nothing is written back after another has removed it, such as a person who deleted everything. */
	async #write(stores: Parameters<Store['write']>[0], job: Parameters<Store['write']>[1]): Promise<void> {
		if (this.#gone) return;
		await this.#store.write(['rooms', ...stores.filter((name) => name !== 'rooms')], async (work) => {
			if (!(await work.get('rooms', this.row.id))) throw new StorageError('gone');
			await job(work);
		});
	}
}

/** The owner alone signs answers with the names of those who gave them, also when they have left. */
function formerOf({ role, roster, former }: RoomRow, next: Roster | undefined): RoomRow['former'] {
	if (role !== 'owner' || !roster || !next) return former;
	const gone = roster.members.filter(({ no }) => next.members.every((one) => one.no !== no));
	if (gone.length === 0) return former;
	return { ...former, ...Object.fromEntries(gone.map(({ no, name }) => [no, name])) };
}
