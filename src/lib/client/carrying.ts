/** The carrying QR of a confirmed result: every answer in one picture, which needs no network. */
import { findPack } from '$lib/content/packs/index.ts';
import { carryingLink, packResult } from '$lib/core/qr/index.ts';
import { openResult } from '$lib/core/result/index.ts';
import { qrMatrix } from './qr.ts';

/** What a webcam still reads; a larger one would only disappoint. */
const MAX_VERSION = 22;

export type Carrying =
	{ readonly status: 'drawn'; readonly matrix: boolean[][] } | { readonly status: 'too-large' };

/** `json`: a result this phone has signed. Throws where it does not open, or the drawing could not be loaded. */
export async function drawCarrying(json: string, origin: string): Promise<Carrying> {
	const opened = await openResult(json, findPack);
	if (opened.status !== 'opened') throw new Error(`an own result does not open: ${opened.status}`);
	const packed = packResult(opened);
	if (packed.status === 'too-large') return packed;
	const matrix = await qrMatrix(carryingLink(origin, packed.digits));
	// ISO/IEC 18004: version n has 17 + 4n modules on a side.
	return (matrix.length - 17) / 4 <= MAX_VERSION ? { status: 'drawn', matrix } : { status: 'too-large' };
}
