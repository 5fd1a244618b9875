/** A document that several have written in, and what becomes of it when one of them sends it anything at all. */
import { expect } from 'vitest';
import { examplePack as pack } from '../../src/lib/core/instrument/example.ts';
import { clientId } from '../../src/lib/core/room/index.ts';
import { openDoc, type SharedDoc } from '../../src/lib/client/room/doc.ts';

export const id = (no: number, drawn: number) => clientId(no, Uint8Array.of(0, 0, drawn));
export const [PATIENT, KARI, AGAIN] = [id(1, 0), id(2, 0), id(2, 1)] as const;
export const mark = `mark/${pack.screens[0]!.items[0]!}`;

export function opened(no: number, drawn: number, state?: Uint8Array): SharedDoc {
	const random = () => Uint8Array.of(0, 0, drawn);
	const result = openDoc({ no, pack, random, ...(state ? { state } : {}) });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

/** The patient's document: «Hei» at clocks 0–2 of other, the number at 3, and Kari's mark at her 0. */
export function target(): SharedDoc {
	const doc = opened(1, 0);
	doc.type('other', 'Hei');
	doc.set('distress', 3);
	const kari = opened(2, 0, doc.state());
	kari.onUpdate((update) => doc.apply(update, 2));
	kari.set(mark, true);
	return doc;
}

/** Kari sends it. */
export function refusal(update: Uint8Array): unknown {
	const doc = target();
	const before = doc.state();
	const outcome = doc.apply(update, 2);
	if (outcome.status === 'refused') expect(doc.state()).toEqual(before);
	expectWhole(doc);
	return outcome.status === 'refused' ? outcome.why : outcome.status;
}

/** It still takes what is right, and can be opened from what it says it holds. */
function expectWhole(doc: SharedDoc): void {
	const reopened = openDoc({ no: 1, pack, state: doc.state() });
	expect(reopened).toMatchObject({ status: 'open' });
	if (reopened.status === 'open') expect(reopened.doc.sheet()).toEqual(doc.sheet());
	const ola = opened(3, 7, doc.state());
	const updates: Uint8Array[] = [];
	ola.onUpdate((update) => updates.push(update));
	ola.type('gp', 'Lege');
	for (const update of updates) expect(doc.apply(update, 3)).toEqual({ status: 'applied' });
	expect(doc.sheet().gp).toBe('Lege');
}
