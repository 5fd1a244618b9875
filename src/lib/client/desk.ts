/**
 * The clinician's desk: what is open in one tab, kept so that a reload loses nothing and so that
 * nothing readable stays behind. The work is AES-GCM ciphertext in that tab's sessionStorage; its
 * key cannot be exported and lives in IndexedDB (desk-keys.ts). Removing the key removes the work.
 */
import { fromBase64url, toBase64url, utf8 } from '$lib/core/bytes.ts';
import { ERASED_AFTER, type KeyShelf } from './desk-keys.ts';

export { ERASED_AFTER };
/** Untouched for this long, the work is covered. */
export const COVERED_AFTER = 10 * 60_000;

const SLOT = 'hjemvei/desk';

/** `touched`: when somebody last used the desk, in milliseconds. `left`: the page was left in good order. */
type Slip = { key: string; iv: string; sealed: string; touched: number; left?: true };

export type Held = { status: 'empty' } | { status: 'held'; work: string; touched: number };
export type Keeping = { status: 'kept' } | { status: 'not-kept'; cause: unknown };

export type DeskStore = {
	/**
	 * What this tab holds. A page that was left and comes back by anything but a reload is a closed
	 * tab reopened: that erases.
	 */
	load(now: number, reloaded: boolean): Promise<Held>;
	/** Takes the place of what was there, under a new key. */
	keep(work: string, now: number): Promise<Keeping>;
	/**
	 * The same work as it has become, under the same key; it does not count as use. Not kept where the tab holds
	 * anything but what was kept or loaded here: it is gone, or another's.
	 */
	rewrite(work: string, now: number): Promise<Keeping>;
	touch(now: number): Promise<void>;
	/** Marks that the page is being left. Synchronous, because it runs while the page goes away. */
	leave(): void;
	/** Drops what this tab carries but leaves the key: it belongs to the tab this one was copied from. */
	disown(): void;
	erase(): Promise<void>;
};

/** @param slot where in the tab's storage it lies: another name for what is not yet a result. */
export function deskStore(storage: Storage, keys: KeyShelf, slot = SLOT): DeskStore {
	const read = () => parse(storage.getItem(slot));
	const write = (slip: Slip) => storage.setItem(slot, JSON.stringify(slip));
	/** Locking takes a moment. What was erased or replaced meanwhile must not come back with it. */
	let latest = 0;
	/** Not fetched anew at every change: between a key press and a reload there is little time. */
	let known: { id: string; key: CryptoKey } | undefined;
	/** The key of what was kept or loaded here. A page that was left may still be answered, and has nothing to say. */
	let own: string | undefined;
	let visits = 0;

	async function erase(): Promise<void> {
		latest++;
		known = own = undefined;
		const slip = read();
		storage.removeItem(slot);
		if (slip) await keys.remove(slip.key);
	}

	async function keep(work: string, now: number): Promise<Keeping> {
		const id = crypto.randomUUID();
		const mine = ++latest;
		const [visit, before] = [visits, read()?.key];
		try {
			const key = await newKey();
			await keys.put(id, key, now);
			const slip = { key: id, ...(await lock(work, id, key)), touched: now };
			// Also where the page was left meanwhile, or another one in this tab has kept or erased something.
			const current = mine === latest && visit === visits && read()?.key === before;
			if (current) {
				write(slip);
				known = { id, key };
				own = id;
			}
			const outdated = current ? before : id;
			if (outdated) await keys.remove(outdated);
			return { status: 'kept' };
		} catch (cause) {
			await keys.remove(id).catch(() => undefined);
			// Better nothing after a reload than the patient before.
			if (mine === latest && read()?.key === before) await erase().catch(() => undefined);
			return { status: 'not-kept', cause };
		}
	}

	async function keyOf(id: string): Promise<CryptoKey | undefined> {
		if (known?.id === id) return known.key;
		const key = await keys.get(id);
		if (key) known = { id, key };
		return key;
	}

	async function rewrite(work: string): Promise<Keeping> {
		const id = own;
		if (id === undefined || read()?.key !== id) return gone();
		const mine = ++latest;
		try {
			const key = await keyOf(id);
			if (!key) throw new Error('the key is gone');
			const locked = await lock(work, id, key);
			const slip = read();
			if (slip?.key !== id) return gone();
			if (mine === latest) write({ ...slip, ...locked });
			return { status: 'kept' };
		} catch (cause) {
			return { status: 'not-kept', cause };
		}
	}

	const gone = (): Keeping => ({ status: 'not-kept', cause: new Error('what was kept here is gone') });

	return {
		erase,
		keep,
		rewrite,
		disown() {
			latest++;
			known = own = undefined;
			storage.removeItem(slot);
		},
		async load(now, reloaded) {
			await keys.sweep(now - ERASED_AFTER);
			const slip = read();
			const work = slip && isCurrent(slip, now, reloaded) ? await unlock(slip, keys) : undefined;
			if (!slip || work === undefined) {
				await erase();
				return { status: 'empty' };
			}
			// Cleared or replaced while it was unlocked.
			if (read()?.key !== slip.key) return { status: 'empty' };
			write({ ...slip, left: undefined });
			own = slip.key;
			return { status: 'held', work, touched: slip.touched };
		},
		async touch(now) {
			const slip = read();
			if (!slip || slip.key !== own) return;
			write({ ...slip, touched: now });
			await keys.touch(slip.key, now);
		},
		leave() {
			visits++;
			const slip = read();
			if (slip) write({ ...slip, left: true });
		}
	};
}

function isCurrent(slip: Slip, now: number, reloaded: boolean): boolean {
	return now - slip.touched < ERASED_AFTER && (reloaded || !slip.left);
}

function newKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function lock(work: string, id: string, key: CryptoKey): Promise<Pick<Slip, 'iv' | 'sealed'>> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bytes(id) },
		key,
		bytes(work)
	);
	return { iv: toBase64url(iv), sealed: toBase64url(new Uint8Array(sealed)) };
}

/** Undefined when the key is gone or the ciphertext is not what was written. */
async function unlock(slip: Slip, keys: KeyShelf): Promise<string | undefined> {
	const key = await keys.get(slip.key);
	if (!key) return undefined;
	try {
		const iv = new Uint8Array(fromBase64url(slip.iv) ?? []);
		const sealed = new Uint8Array(fromBase64url(slip.sealed) ?? []);
		const open = await crypto.subtle.decrypt(
			{ name: 'AES-GCM', iv, additionalData: bytes(slip.key) },
			key,
			sealed
		);
		return new TextDecoder().decode(open);
	} catch {
		// Cut short, changed, or under another key: as good as gone.
		return undefined;
	}
}

function parse(text: string | null): Slip | undefined {
	if (text === null) return undefined;
	try {
		const slip: Partial<Slip> = JSON.parse(text);
		const whole =
			typeof slip.key === 'string' &&
			typeof slip.iv === 'string' &&
			typeof slip.sealed === 'string' &&
			typeof slip.touched === 'number';
		return whole ? (slip as Slip) : undefined;
	} catch {
		// Not ours.
		return undefined;
	}
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(utf8(text));
}
