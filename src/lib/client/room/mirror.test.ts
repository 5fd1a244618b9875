/** Over the store that stands in where there is no database. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packFor } from '$lib/content/packs/index.ts';
import type { Value } from '$lib/core/instrument/sheet.ts';
import * as drafts from '../drafts.ts';
import { openDoc, type SharedDoc } from './doc.ts';
import { startMirror, type Mirror } from './mirror.ts';

const pack = packFor({ role: 'self' });
const mark = `mark/${pack.screens[0]!.items[0]!}`;
const names: Record<number, string> = { 2: 'Kari', 3: 'Ola' };

let id: string;
let doc: SharedDoc;
let mirror: Mirror | undefined;
let tidied = 0;

function opened(no: number, state?: Uint8Array): SharedDoc {
	const result = openDoc({ no, pack, ...(state ? { state } : {}) });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

/** Another's phone, which has what the document had, and sends what is done on it. */
function other(no: number): SharedDoc {
	const theirs = opened(no, doc.state());
	theirs.onUpdate((update) => doc.apply(update, no));
	return theirs;
}

beforeEach(async () => {
	const draft = await drafts.create({
		...{ conversation: 1, answerer: { role: 'self' }, length: 'whole', locale: 'nb', step: 'distress' },
		pack: { id: pack.id, version: pack.version }
	});
	id = draft.id;
	doc = opened(1);
	tidied = 0;
});
afterEach(() => mirror?.stop());

async function start(): Promise<Mirror> {
	const nameOf = (no: number) => names[no];
	return (mirror = await startMirror({
		draft: id,
		doc,
		kept: async () => undefined,
		nameOf,
		tidy: () => tidied++
	}));
}
/** The choice stands with the conversation, and so from one test to the next. */
async function stored() {
	const { wantsConversation: _elsewhere, ...sheet } = await drafts.sheet(id);
	return sheet;
}
const answer = (key: string, value: Value | undefined) => drafts.setAnswer(id, key, value);

test('what was answered before it was shared is in the document, but what is private', async () => {
	for (const [key, value] of Object.entries({
		...{ distress: 4, other: 'Hunden', important: 'hemmelig', 'private/important': true },
		...{ alone: true, wantsConversation: 'yes' }
	} as const))
		await answer(key, value);
	const { sheet } = await start();
	expect(sheet).toEqual({ distress: 4, other: 'Hunden' });
	expect(await stored()).toMatchObject({ important: 'hemmelig', alone: true });
});

test('what the document does not take stays in the draft', async () => {
	await answer('followUp', 'of-another-form');
	await answer('mark/of-another-form', true);
	const { settled } = bound(await start());
	await settled();
	expect(doc.sheet()).toEqual({});
	expect(await stored()).toEqual({ followUp: 'of-another-form', 'mark/of-another-form': true });
});

test('what a full document does not take is not taken from the draft, and is told again later', async () => {
	await answer('other', 'Hunden');
	await answer('distress', 3);
	const { settled } = bound(await start());
	await settled();
	const { setAll, type } = doc;
	Object.assign(doc, { setAll: () => false, type: () => false });
	await answer('other', 'Hunden og katten');
	await answer('distress', 8);
	await settled();
	expect(await stored()).toEqual({ other: 'Hunden og katten', distress: 8 });
	Object.assign(doc, { setAll, type });
	await answer('important', 'Hjem');
	await settled();
	expect(doc.sheet()).toEqual({ other: 'Hunden og katten', distress: 8, important: 'Hjem' });
});

test('what another answers stands in the draft, with their name', async () => {
	const { settled } = bound(await start());
	const kari = other(2);
	kari.setAll({ distress: 7, [mark]: true });
	kari.type('other', 'Hunden');
	await settled();
	expect(await stored()).toEqual({ distress: 7, [mark]: true, other: 'Hunden' });
	expect(await drafts.authors(id)).toEqual({ distress: ['Kari'], [mark]: ['Kari'], other: ['Kari'] });
	kari.set(mark, undefined);
	await settled();
	expect(await stored()).not.toHaveProperty(mark);
});

test('what the patient changes is theirs again', async () => {
	const { settled, set } = bound(await start());
	other(2).set('distress', 7);
	await settled();
	await set({ distress: 5 });
	await settled();
	expect([await stored(), await drafts.authors(id)]).toEqual([{ distress: 5 }, {}]);
});

test('what is answered in another tab reaches the document', async () => {
	const { settled } = bound(await start());
	await answer('distress', 3);
	await answer('important', 'Hjem');
	await settled();
	expect(doc.sheet()).toEqual({ distress: 3, important: 'Hjem' });
	await answer('distress', undefined);
	await settled();
	expect(doc.sheet()).toEqual({ important: 'Hjem' });
});

describe('made private', () => {
	test('that its screen was gone through is not said, as long as it is private', async () => {
		const gone = `gone/${pack.screens[0]!.id}`;
		for (const key of [mark, gone]) await answer(key, true);
		const { settled } = bound(await start());
		expect(doc.sheet()).toEqual({ [mark]: true, [gone]: true });
		await answer(`private/${mark}`, true);
		await settled();
		expect(doc.sheet()).toEqual({});
		expect(await stored()).toMatchObject({ [mark]: true, [gone]: true });
		await answer(`private/${mark}`, undefined);
		await settled();
		expect(doc.sheet()).toEqual({ [mark]: true, [gone]: true });
	});

	test('it leaves the document, and stays in the draft', async () => {
		await answer('distress', 4);
		await answer('important', 'Hjem');
		const { settled } = bound(await start());
		await answer('private/distress', true);
		await settled();
		expect(doc.sheet()).toEqual({ important: 'Hjem' });
		expect(await stored()).toMatchObject({ distress: 4, 'private/distress': true });
		expect(tidied).toBe(1);
		await answer('private/distress', undefined);
		await settled();
		expect(doc.sheet()).toEqual({ important: 'Hjem', distress: 4 });
	});

	test('what another answers to the same is not taken in, and is left to them', async () => {
		await answer('distress', 4);
		await answer('private/distress', true);
		const { settled, takes } = bound(await start());
		other(2).set('distress', 9);
		await settled();
		expect((await stored()).distress).toBe(4);
		expect(doc.sheet()).toEqual({ distress: 9 });
		expect(takes('distress', {})).toBe(false);
	});

	test('marked and answered at once nothing of it is ever in the document', async () => {
		const { settled } = bound(await start());
		const updates: Uint8Array[] = [];
		doc.onUpdate((update) => updates.push(update));
		await answer(`private/other`, true);
		await answer('other', 'hemmelig');
		await settled();
		expect(updates).toEqual([]);
	});
});

describe('started again', () => {
	async function again(change: () => Promise<void>, there: (kari: SharedDoc) => void): Promise<void> {
		await answer('distress', 4);
		await answer('other', 'Hunden.');
		await (await start()).stop();
		await change();
		const kari = other(2);
		there(kari);
		await start();
		expect(await stored()).toEqual(doc.sheet());
		expect(kari.sheet()).not.toBe(undefined);
	}

	test('what was changed in the draft reaches the document', async () => {
		await again(
			() => answer('distress', 5),
			() => undefined
		);
		expect(doc.sheet()).toEqual({ distress: 5, other: 'Hunden.' });
	});

	test('what was changed in the document reaches the draft', async () => {
		await again(
			async () => undefined,
			(kari) => kari.setAll({ distress: undefined, other: 'Katten.' })
		);
		expect(await stored()).toEqual({ other: 'Katten.' });
	});

	test('changed on both sides the number is the patient’s and every word stands', async () => {
		await again(
			async () => {
				await answer('distress', 5);
				await answer('other', 'Hunden. Trappa.');
			},
			(kari) => kari.setAll({ distress: 9, other: 'Hunden og katten.' })
		);
		expect(await stored()).toEqual({ distress: 5, other: 'Hunden og katten. Trappa.' });
		expect(await drafts.authors(id)).toEqual({ other: ['Kari'] });
	});

	test('what the document has already is not written there twice', async () => {
		await again(
			() => answer('other', 'Hunden. Trappa.'),
			() => {
				doc.type('other', 'Hunden. Trappa.');
				other(3).type('other', 'Hunden. Trappa. Snø.');
			}
		);
		expect(await stored()).toMatchObject({ other: 'Hunden. Trappa. Snø.' });
	});

	test('another document takes over what the draft has, and who gave it', async () => {
		await again(
			async () => undefined,
			(kari) => kari.set('distress', 8)
		);
		await mirror!.stop();
		doc = opened(1);
		await start();
		expect(doc.sheet()).toEqual({ distress: 8, other: 'Hunden.' });
		expect(mirror!.authors('distress')).toEqual(['Kari']);
		expect(await drafts.authors(id)).toEqual({ distress: ['Kari'] });
	});

	test('what is answered while one document takes another’s place reaches the new one', async () => {
		await answer('distress', 4);
		const { takes, settled } = bound(await start());
		const state = doc.state();
		doc.close();
		expect(takes('distress', {})).toBe(false);
		await answer('distress', 6);
		await settled();
		await mirror!.stop();
		doc = opened(1, state);
		await start();
		expect(doc.sheet()).toEqual({ distress: 6 });
	});

	test('a name is known when its owner has left', async () => {
		await again(
			async () => undefined,
			(kari) => kari.set('distress', 8)
		);
		await mirror!.stop();
		delete names[2];
		await start();
		expect(mirror!.authors('distress')).toEqual(['Kari']);
		names[2] = 'Kari';
	});
});

test('says no more of it where the draft is gone', async () => {
	const { settled } = bound(await start());
	await drafts.remove(id);
	await expect(settled()).rejects.toMatchObject({ code: 'gone' });
});

test('an answer that the phone could not keep is not said to be kept', async () => {
	let full = true;
	const kept = () => (full ? Promise.reject(new Error('full')) : Promise.resolve());
	await answer('other', 'Hunden.');
	await expect(startMirror({ draft: id, doc, kept, nameOf: () => undefined })).rejects.toThrow('full');
	full = false;
	mirror = await startMirror({ draft: id, doc, kept, nameOf: () => undefined });
	full = true;
	await expect(mirror.set({ distress: 3 })).rejects.toThrow('full');
	await expect(mirror.settled()).rejects.toThrow('full');
	full = false;
	await mirror.settled();
	expect(await stored()).toEqual({ distress: 3, other: 'Hunden.' });
});

/** As a form uses it. */
function bound(store: Mirror) {
	return {
		settled: () => store.settled(),
		set: (...args: Parameters<Mirror['set']>) => store.set(...args),
		takes: (...args: Parameters<Mirror['takes']>) => store.takes(...args)
	};
}
