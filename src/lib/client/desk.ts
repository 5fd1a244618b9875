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
	touch(now: number): Promise<void>;
	/** Marks that the page is being left. Synchronous, because it runs while the page goes away. */
	leave(): void;
	/** Drops what this tab carries but leaves the key: it belongs to the tab this one was copied from. */
	disown(): void;
	erase(): Promise<void>;
};

export function deskStore(storage: Storage, keys: KeyShelf): DeskStore {
	const read = () => parse(storage.getItem(SLOT));
	const write = (slip: Slip) => storage.setItem(SLOT, JSON.stringify(slip));
	/** Locking takes a moment. What was erased or replaced meanwhile must not come back with it. */
	let latest = 0;

	async function erase(): Promise<void> {
		latest++;
		const slip = read();
		storage.removeItem(SLOT);
		if (slip) await keys.remove(slip.key);
	}

	return {
		erase,
		disown() {
			latest++;
			storage.removeItem(SLOT);
		},
		async load(now, reloaded) {
			await keys.sweep(now - ERASED_AFTER);
			const slip = read();
			const work = slip && isCurrent(slip, now, reloaded) ? await unlock(slip, keys) : undefined;
			if (!slip || work === undefined) {
				await erase();
				return { status: 'empty' };
			}
			write({ ...slip, left: undefined });
			return { status: 'held', work, touched: slip.touched };
		},
		async keep(work, now) {
			const id = crypto.randomUUID();
			const mine = ++latest;
			try {
				const slip = await lock(work, id, keys, now);
				const outdated = mine === latest ? read()?.key : id;
				if (mine === latest) write(slip);
				if (outdated) await keys.remove(outdated);
				return { status: 'kept' };
			} catch (cause) {
				await keys.remove(id).catch(() => undefined);
				// Better nothing after a reload than the patient before.
				if (mine === latest) await erase().catch(() => undefined);
				return { status: 'not-kept', cause };
			}
		},
		async touch(now) {
			const slip = read();
			if (!slip) return;
			write({ ...slip, touched: now });
			await keys.touch(slip.key, now);
		},
		leave() {
			const slip = read();
			if (slip) write({ ...slip, left: true });
		}
	};
}

function isCurrent(slip: Slip, now: number, reloaded: boolean): boolean {
	return now - slip.touched < ERASED_AFTER && (reloaded || !slip.left);
}

async function lock(work: string, id: string, keys: KeyShelf, now: number): Promise<Slip> {
	const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
		'encrypt',
		'decrypt'
	]);
	await keys.put(id, key, now);
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const sealed = await crypto.subtle.encrypt(
		{ name: 'AES-GCM', iv, additionalData: bytes(id) },
		key,
		bytes(work)
	);
	return {
		key: id,
		iv: toBase64url(iv),
		sealed: toBase64url(new Uint8Array(sealed)),
		touched: now
	};
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
