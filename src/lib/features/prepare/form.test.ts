/** The form over the store that stands in where there is no database. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announce } from '$lib/client/db/index.ts';
import * as conversations from '$lib/client/conversations.ts';
import * as drafts from '$lib/client/drafts.ts';
import { Form } from './form.svelte.ts';

let form: Form;
beforeEach(() => {
	form = new Form();
});
afterEach(() => form.close());

const open = () =>
	form.open(
		{ conversation: 1, answerer: { role: 'self' }, length: 'whole', person: 'same' },
		'nb',
		'distress'
	);
const stored = () => drafts.sheet(form.draft!.id);
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is said to be kept while a text still waits', async () => {
	await open();
	form.type('other', 'Hunden');
	form.set('alone', true);
	// In this store «kept» is called «memory».
	while (form.save !== 'memory') await turn();
	expect(await stored()).toEqual({ other: 'Hunden', alone: true });
});

test('a text written before the draft is found is kept', async () => {
	const opening = open();
	form.type('other', 'Hunden');
	await opening;
	await form.settled();
	expect(form.answers.texts.other).toBe('Hunden');
	expect(await stored()).toEqual({ other: 'Hunden' });
});

test('a word written at any moment while the form opens stands there with what was there, and is kept', async () => {
	await open();
	for (let at = 0; ; at++) {
		const one = new Form();
		await drafts.setAnswer(form.draft!.id, 'other', 'Katten');
		await drafts.setAnswer(form.draft!.id, 'phone', '12345678');
		const opening = one.open(undefined, 'nb', 'more');
		for (let waited = 0; waited < at; waited++) await Promise.resolve();
		const was = one.status;
		one.type('other', 'Hund');
		one.type('other', 'Hunden');
		if (was !== 'open') one.type('phone', '');
		await opening;
		// Once it is open, the field shows what was there, and says all of it.
		const text = was === 'open' ? 'Hunden' : 'Katten\nHunden';
		expect([at, one.sheet.other, one.sheet.phone]).toEqual([at, text, '12345678']);
		await one.settled();
		expect((await drafts.sheet(one.draft!.id)).other).toBe(text);
		one.close();
		if (was === 'open') return;
	}
});

test('what another tab answers does not take away what is being written here', async () => {
	await open();
	const { id } = form.draft!;
	form.type('other', 'Hunden');
	await drafts.setAnswer(id, 'alone', true);
	const other = new BroadcastChannel('hjemvei');
	other.postMessage({ store: 'answers', id, key: 'alone' } satisfies Parameters<typeof announce>[0]);
	while (!form.answers.alone) await turn();
	other.close();
	expect(form.answers.texts.other).toBe('Hunden');
});

test('a draft stays with the version of the pack it was begun with', async () => {
	for (const { id } of await drafts.list()) await drafts.remove(id);
	await drafts.create({
		...{ conversation: 1, answerer: { role: 'self' }, length: 'whole', locale: 'nb', step: 'more' },
		pack: { id: 'pakjenning', version: '1.0.0' }
	});
	await form.open(undefined, 'nb', 'more');
	expect(form.pack).toMatchObject({ id: 'pakjenning', version: '1.0.0' });
	expect(form.pack.questions.ownQuestions).toBeUndefined();
	await form.change({ answerer: { role: 'together' } });
	expect(form.pack.version).toBe('1.0.0');
});

test('the choice is that of the conversation the form is for', async () => {
	await open();
	const { journey } = form.draft!;
	await conversations.update(journey, 2, { choice: 'no' });
	form.set('wantsConversation', 'yes');
	form.type('other', 'Hunden');
	await form.change({ conversation: 2 });
	expect(form.answers).toMatchObject({ wantsConversation: 'no', texts: { other: 'Hunden' } });
	await form.change({ conversation: 1 });
	expect(form.answers.wantsConversation).toBe('yes');
	await form.change({ answerer: { role: 'proxy', authority: 'none' } });
	expect(form.answers.wantsConversation).toBeUndefined();
});

test('a form that is left while it opens follows no draft any more', async () => {
	const opening = open();
	form.close();
	await opening;
	expect(form.draft).toBeUndefined();
});
