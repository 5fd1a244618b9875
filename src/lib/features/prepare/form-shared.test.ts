/** A form that stands on what is shared, over the store that stands in where there is no database. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packFor } from '$lib/content/packs/index.ts';
import { ONLY_ME } from '$lib/core/room/index.ts';
import * as drafts from '$lib/client/drafts.ts';
import { openDoc, type SharedDoc } from '$lib/client/room/doc.ts';
import { guestStore, type Names } from '$lib/client/room/guest-store.ts';
import { startMirror, type Mirror } from '$lib/client/room/mirror.ts';
import { Form } from './form.svelte.ts';

const pack = packFor({ role: 'self' });
const kept = async () => undefined;
let form: Form;
let doc: SharedDoc;
let kari: SharedDoc;
let mirror: Mirror | undefined;
/** What left this phone. */
let sent: Uint8Array[];

function opened(no: number): SharedDoc {
	const result = openDoc({ no, pack });
	if (result.status !== 'open') throw new Error(result.why);
	return result.doc;
}

beforeEach(() => {
	form = new Form();
	[doc, kari, sent] = [opened(1), opened(2), []];
	doc.onUpdate((update) => {
		sent.push(update);
		expect(kari.apply(update, 1).status).toBe('applied');
	});
	kari.onUpdate((update) => expect(doc.apply(update, 2).status).toBe('applied'));
});
afterEach(async () => {
	form.close();
	await mirror?.stop();
	mirror = undefined;
});

async function open() {
	await form.open(
		{ conversation: 1, answerer: { role: 'self' }, length: 'whole', person: 'same' },
		'nb',
		'distress'
	);
}

async function share() {
	mirror = await startMirror({ draft: form.draft!.id, doc, kept, nameOf: (no) => ({ 2: 'Kari' })[no] });
	return form.join(mirror);
}

async function stored() {
	const { wantsConversation: _elsewhere, ...sheet } = await drafts.sheet(form.draft!.id);
	return sheet;
}

describe('the patient’s', () => {
	test('answers go to the others at once, and theirs come with their name', async () => {
		await open();
		form.set('distress', 3);
		await form.settled();
		await share();
		expect(kari.sheet()).toEqual({ distress: 3 });
		form.type('other', 'Hunden');
		expect(kari.sheet().other).toBe('Hunden');
		kari.type('other', 'Hunden og katten');
		kari.set('distress', 6);
		expect(form.answers).toMatchObject({ distress: 6, texts: { other: 'Hunden og katten' } });
		expect([form.by('distress'), form.by('other'), form.by('gp')]).toEqual(['Kari', 'Kari', undefined]);
		form.set('distress', 5);
		expect([kari.sheet().distress, form.by('distress')]).toEqual([5, undefined]);
		await form.settled();
		expect(await stored()).toEqual({ distress: 5, other: 'Hunden og katten' });
	});

	test('what another wrote in a field that shows an older text stays', async () => {
		await open();
		await share();
		form.type('other', 'Hunden', { text: '' });
		kari.type('other', 'Hunden og katten');
		form.type('other', 'Hunden!', { text: 'Hunden' });
		expect(form.sheet.other).toBe(kari.sheet().other);
		for (const word of ['Hunden', 'og katten', '!']) expect(form.sheet.other).toContain(word);
	});

	test('what was being written when it was shared is not lost', async () => {
		await open();
		form.type('important', 'Jeg vil hjem');
		await share();
		form.type('important', 'Jeg vil hjem nå', { text: 'Jeg vil hjem' });
		await form.settled();
		await form.settled();
		expect(form.sheet.important).toBe('Jeg vil hjem nå');
		expect(kari.sheet().important).toBe('Jeg vil hjem nå');
		expect(await stored()).toMatchObject({ important: 'Jeg vil hjem nå' });
	});

	test('«bare jeg ser»: nothing of what is answered leaves the phone', async () => {
		await open();
		await share();
		form.set(ONLY_ME, true);
		const before = sent.length;
		form.set('distress', 9);
		form.type('other', 'hemmelig');
		form.type('other', 'hemmelig hund');
		await form.settled();
		kari.set('followUp', pack.questions.followUpChoices[0]!.id);
		await form.settled();
		expect(sent.length).toBe(before);
		expect(form.answers).toMatchObject({ distress: 9, texts: { other: 'hemmelig hund' } });
		expect(await stored()).toMatchObject({ distress: 9, 'private/distress': true, 'private/other': true });
		form.setAll({ [ONLY_ME]: undefined, 'private/other': undefined });
		await form.settled();
		await form.settled();
		expect(kari.sheet()).toMatchObject({ other: 'hemmelig hund' });
		expect(kari.sheet()).not.toHaveProperty('distress');
		expect(form.sheet.other).toBe('hemmelig hund');
	});

	test('what could not be kept is said so, and what is tried again and goes well too', async () => {
		await open();
		let full = false;
		const failing = () => (full ? Promise.reject(new Error('full')) : Promise.resolve());
		mirror = await startMirror({ draft: form.draft!.id, doc, kept: failing, nameOf: () => undefined });
		form.join(mirror);
		full = true;
		form.set('distress', 3);
		await form.settled();
		expect(form.save).toBe('failed');
		full = false;
		await form.retry();
		expect(form.save).toBe('memory');
		expect(await stored()).toEqual({ distress: 3 });
	});

	test('what only the patient answers stays in the draft', async () => {
		await open();
		await share();
		form.set('alone', true);
		await form.settled();
		expect([sent, form.answers.alone, await stored()]).toEqual([[], true, { alone: true }]);
	});

	test('no longer shared it goes on as a draft', async () => {
		await open();
		const leave = await share();
		kari.set('distress', 6);
		leave();
		await mirror!.stop();
		kari.set('distress', 7);
		expect(form.answers.distress).toBe(6);
		form.set('distress', 2);
		await form.settled();
		expect(kari.sheet().distress).toBe(7);
		expect(await stored()).toEqual({ distress: 2 });
	});

	test('closed and opened again it knows who gave what', async () => {
		await open();
		await share();
		kari.set('distress', 6);
		await form.settled();
		form.close();
		form = new Form();
		await form.open(undefined, 'nb', 'distress');
		expect([form.answers.distress, form.by('distress')]).toEqual([6, 'Kari']);
		form.set('distress', 1);
		expect(form.by('distress')).toBeUndefined();
	});
});

describe('a guest’s', () => {
	const setting = { conversation: 1, answerer: { role: 'self' }, length: 'whole' } as const;
	let members: { no: number; name: string }[];
	let renamed: () => void;
	const names: Names = {
		members: () => members,
		former: () => 'en som var med',
		onChange: (listener) => ((renamed = listener), () => undefined)
	};

	beforeEach(() => {
		members = [{ no: 2, name: 'Kari' }];
	});

	test('stands on the document alone', async () => {
		form.set('distress', 4);
		form.stand({
			store: guestStore(kari, kept, names),
			setting,
			pack: { id: pack.id, version: pack.version }
		});
		expect([form.known, doc.sheet()]).toEqual([true, { distress: 4 }]);
		form.type('other', 'Fra Kari', { text: '' });
		doc.set('distress', 2);
		await form.settled();
		expect(form.answers).toMatchObject({ distress: 2, texts: { other: 'Fra Kari' } });
		expect([form.by('other'), form.by('distress')]).toEqual(['Kari', undefined]);
		expect(form.draft).toBeUndefined();
	});

	test('what was written before the others’ words were read stands after them', () => {
		doc.type('other', 'Fra Ola');
		form.type('other', 'Fra Kari');
		const stand = { setting, pack: { id: pack.id, version: pack.version } };
		form.stand({ store: guestStore(kari, kept, names), ...stand });
		expect([form.sheet.other, doc.sheet().other]).toEqual(['Fra Ola\nFra Kari', 'Fra Ola\nFra Kari']);
	});

	test('says of what somebody wrote who was taken out that it is not the patient’s', async () => {
		kari.set('distress', 7);
		const stand = { setting, pack: { id: pack.id, version: pack.version } };
		form.stand({ store: guestStore(kari, kept, names), ...stand });
		expect(form.by('distress')).toBe('Kari');
		members = [];
		renamed();
		expect(form.by('distress')).toBe('en som var med');
		doc.set('distress', 2);
		expect(form.by('distress')).toBeUndefined();
	});

	test('of a pack this app has not says so', () => {
		form.stand({
			store: guestStore(kari, kept, names),
			setting,
			pack: { id: pack.id, version: '99.0.0' }
		});
		expect(form.status).toBe('unknown-pack');
	});
});
