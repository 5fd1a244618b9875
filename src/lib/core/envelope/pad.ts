const PAD_TO = 4096;
/** Bytes of JSON that fit once padded and encoded: eleven steps. */
export const MAX_PADDED = 11 * PAD_TO;

/** Spaces up to the next 4 KiB, so that sizes tell little; JSON readers skip them. Throws RangeError above `MAX_PADDED`. */
export function padded(bytes: Uint8Array): Uint8Array {
	if (bytes.length > MAX_PADDED) throw new RangeError(`at most ${MAX_PADDED} bytes can be sealed`);
	const out = new Uint8Array(Math.max(1, Math.ceil(bytes.length / PAD_TO)) * PAD_TO).fill(0x20);
	out.set(bytes);
	return out;
}
