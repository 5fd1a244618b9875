/** So much a room may hold that no snapshot has swallowed, whoever else fills theirs: an owner's phone makes one sooner. */
const FREE = 96 * 1024;

/**
 * What rooms hold for each address since their last snapshot. Only rooms that hold much already are refused more,
 * and only where their address holds very much: one guest cannot fill the store with rooms of their own, and nobody
 * at the same hospital is locked out, since a snapshot gives everything back. In memory alone.
 */
export class Shares {
	readonly #rooms = new Map<string, Map<string, number>>();
	readonly #names = new Map<string, number>();
	readonly #most: number;

	/** `storeBytes`: one address holds a thirty-second of it. */
	constructor(storeBytes: number) {
		this.#most = Math.floor(storeBytes / 32);
	}

	/** Whether the room may hold so many bytes more, written from this address (as the limits call it). */
	allows(room: string, name: string, bytes: number): boolean {
		const held = [...(this.#rooms.get(room)?.values() ?? [])].reduce((sum, part) => sum + part, 0);
		return held + bytes <= FREE || (this.#names.get(name) ?? 0) + bytes <= this.#most;
	}

	grow(room: string, name: string, bytes: number): void {
		const parts = this.#rooms.get(room) ?? new Map<string, number>();
		parts.set(name, (parts.get(name) ?? 0) + bytes);
		this.#rooms.set(room, parts);
		this.#names.set(name, (this.#names.get(name) ?? 0) + bytes);
	}

	/** A snapshot has swallowed it, or the room is gone. */
	settle(room: string): void {
		for (const [name, bytes] of this.#rooms.get(room) ?? []) {
			const left = (this.#names.get(name) ?? 0) - bytes;
			if (left > 0) this.#names.set(name, left);
			else this.#names.delete(name);
		}
		this.#rooms.delete(room);
	}
}
