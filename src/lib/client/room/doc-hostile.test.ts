/** What a member's phone may send that no member's app makes. The document is unharmed by all of it. */
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { examplePack as pack } from '$lib/core/instrument/example.ts';
import { maxLength } from '$lib/core/instrument/sheet.ts';
import { clientId } from '$lib/core/room/index.ts';
import {
	rawUpdate,
	type RawDeletes,
	type RawRun,
	type RawStruct
} from '../../../../tests/support/yjs-update.ts';
import { MAX_WRITTEN, openDoc } from './doc.ts';
import { AGAIN, id, KARI, mark, PATIENT, refusal, target } from '../../../../tests/support/shared-doc.ts';

const MOST = 4 * maxLength('other');
const from = (client: number, clock: number, ...structs: RawStruct[]): RawRun => ({ client, clock, structs });
const text = (words: string, parent = 't/other'): RawStruct => ({ parent, content: { text: words } });
const answer = (sub: string, value: unknown, parent = 'a'): RawStruct => ({
	parent,
	sub,
	content: { values: [value] }
});

test('written by hand what an app writes is taken in', () => {
	expect(refusal(rawUpdate([from(KARI, 1, { left: [PATIENT, 2], content: { text: ' Kari' } })]))).toBe(
		'applied'
	);
	expect(refusal(rawUpdate([from(AGAIN, 0, answer('distress', 8))]))).toBe('applied');
	expect(refusal(rawUpdate([], [[PATIENT, 0, 3]]))).toBe('applied');
	expect(refusal(rawUpdate([from(KARI, 1, text('x'.repeat(MOST)))]))).toBe('applied');
	expect(refusal(rawUpdate([]))).toBe('applied');
});

describe('made with Yjs', () => {
	const made = (make: (doc: Y.Doc) => void, client = KARI): Uint8Array => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, target().state());
		doc.clientID = client;
		const before = Y.encodeStateVector(doc);
		make(doc);
		return Y.encodeStateAsUpdate(doc, before);
	};

	test.each<[what: string, why: string, make: (doc: Y.Doc) => void]>([
		['a nested map', 'shape', (doc) => doc.getMap('a').set('distress', new Y.Map([['x', 1]]))],
		['a nested text', 'shape', (doc) => doc.getMap('a').set('other', new Y.Text('x'))],
		['an XML element', 'shape', (doc) => doc.getXmlFragment('t/other').insert(0, [new Y.XmlElement('b')])],
		['an XML text', 'shape', (doc) => doc.getXmlFragment('x').insert(0, [new Y.XmlText('b')])],
		['a document within', 'shape', (doc) => doc.getMap('a').set('distress', new Y.Doc({ guid: 'x' }))],
		['bytes', 'shape', (doc) => doc.getMap('a').set('distress', new Uint8Array(3))],
		['bold letters', 'shape', (doc) => doc.getText('t/other').insert(0, 'x', { bold: true })],
		['letters made bold', 'shape', (doc) => doc.getText('t/other').format(0, 2, { bold: true })],
		['a picture in a text', 'shape', (doc) => doc.getText('t/other').insertEmbed(0, { image: 'x' })],
		['a list in a text’s place', 'shape', (doc) => doc.getArray('t/gp').insert(0, [1])],
		['a root of their own', 'answer', (doc) => doc.getText('mine').insert(0, 'x')],
		['a text nobody has', 'answer', (doc) => doc.getText('t/private').insert(0, 'x')],
		['a text as a plain answer', 'answer', (doc) => doc.getMap('a').set('other', 'x')],
		['a private mark', 'answer', (doc) => doc.getMap('a').set('private/other', true)],
		['a wish for the conversation', 'answer', (doc) => doc.getMap('a').set('wantsConversation', 'yes')],
		['time alone', 'answer', (doc) => doc.getMap('a').set('alone', true)],
		['a mark the form has not', 'answer', (doc) => doc.getMap('a').set('mark/x', true)],
		['a mark that is no', 'answer', (doc) => doc.getMap('a').set(mark, false)],
		['a number beyond ten', 'answer', (doc) => doc.getMap('a').set('distress', 11)],
		['a number in words', 'answer', (doc) => doc.getMap('a').set('distress', '3')],
		['a number that is none', 'answer', (doc) => doc.getMap('a').set('distress', NaN)],
		['a number as an object', 'answer', (doc) => doc.getMap('a').set('distress', { valueOf: 3 })],
		['__proto__', 'answer', (doc) => doc.getMap('a').set('__proto__', true)],
		['an answer put over another’s', 'answer', (doc) => doc.getMap('a').set(mark, 'x')]
	])('%s is refused (%s)', (_, why, make) => {
		expect(refusal(made(make))).toBe(why);
	});

	test.each([
		['the patient', PATIENT],
		['the patient, opened anew', id(1, 9)],
		['somebody else', id(3, 0)],
		['nobody', 7],
		['an id too large for anybody', 2 ** 32 + 7]
	])('in the name of %s it is refused', (_, client) => {
		const name = (doc: Y.Doc) => doc.getText('t/other').insert(0, 'x');
		expect(refusal(made(name, client))).toBe('foreign');
	});

	test('a state of the owner’s is held to the same, but for whose words they are', () => {
		const doc = new Y.Doc();
		doc.clientID = KARI;
		doc.getText('t/other').insert(0, 'x');
		expect(openDoc({ no: 1, pack, state: Y.encodeStateAsUpdate(doc) })).toMatchObject({ status: 'open' });
		doc.getMap('a').set('distress', new Y.Map());
		expect(openDoc({ no: 1, pack, state: Y.encodeStateAsUpdate(doc) })).toEqual({
			status: 'refused',
			why: 'shape'
		});
		const nobody = new Y.Doc();
		nobody.clientID = 5;
		nobody.getText('t/other').insert(0, 'x');
		expect(openDoc({ no: 1, pack, state: Y.encodeStateAsUpdate(nobody) })).toMatchObject({ why: 'foreign' });
	});
});

describe('written by hand', () => {
	const far = 2 ** 40;
	test.each<[what: string, why: string, runs: RawRun[], deletes?: RawDeletes]>([
		['a clock far ahead', 'early', [from(KARI, far, text('x'))]],
		['a gap of one', 'early', [from(KARI, 2, text('x'))]],
		[
			'words beside what is not there',
			'early',
			[from(KARI, 1, { left: [PATIENT, 99], content: { text: 'x' } })]
		],
		[
			'words before what is not there',
			'early',
			[from(KARI, 1, { right: [id(4, 4), 0], content: { text: 'x' } })]
		],
		['words beside themselves', 'shape', [from(KARI, 1, { left: [KARI, 1], content: { text: 'x' } })]],
		[
			'words beside their own future',
			'shape',
			[from(KARI, 1, { right: [KARI, far], content: { text: 'x' } })]
		],
		[
			'two that wait for each other',
			'early',
			[
				from(KARI, 1, { left: [AGAIN, 0], content: { text: 'x' } }),
				from(AGAIN, 0, { left: [KARI, 1], content: { text: 'y' } })
			]
		],
		[
			'words between a text and an answer',
			'shape',
			[from(KARI, 1, { left: [PATIENT, 2], right: [PATIENT, 3], content: { text: 'x' } })]
		],
		['words put after an answer', 'shape', [from(KARI, 1, { left: [PATIENT, 3], content: { text: 'x' } })]],
		[
			'an answer put after words',
			'shape',
			[from(KARI, 1, { left: [PATIENT, 2], content: { values: [true] } })]
		],
		[
			'an answer put before another',
			'shape',
			[from(KARI, 1, { right: [PATIENT, 3], content: { values: [4] } })]
		],
		[
			'two answers in one',
			'shape',
			[from(KARI, 1, { parent: 'a', sub: 'distress', content: { values: [3, 4] } })]
		],
		[
			'an answer of nothing',
			'shape',
			[from(KARI, 1, { parent: 'a', sub: 'distress', content: { values: [] } })]
		],
		['no words', 'shape', [from(KARI, 1, text(''))]],
		['nothing taken away', 'shape', [from(KARI, 1, { parent: 't/other', content: { deleted: 0 } })]],
		[
			'words in a key of a text',
			'answer',
			[from(KARI, 1, { parent: 't/other', sub: 'x', content: { text: 'x' } })]
		],
		['an answer without a key', 'shape', [from(KARI, 1, { parent: 'a', content: { values: [3] } })]],
		['an answer in a text', 'shape', [from(KARI, 1, { parent: 't/other', content: { values: [3] } })]],
		[
			'words in the answers',
			'answer',
			[from(KARI, 1, { parent: 'a', sub: 'other', content: { text: 'x' } })]
		],
		['words in an item', 'shape', [from(KARI, 1, { parent: [PATIENT, 0], content: { text: 'x' } })]],
		[
			'an answer taken away that the form has not',
			'answer',
			[from(KARI, 1, { parent: 'a', sub: 'mark/x', content: { deleted: 1 } })]
		],
		['what Yjs has swept away', 'shape', [from(KARI, 1, { gc: 3 })]],
		['what Yjs has left out', 'shape', [from(KARI, 1, { skip: 3 }, text('x'))]],
		['a run that comes twice', 'shape', [from(KARI, 1, text('x')), from(KARI, 2, text('y'))]],
		['an empty run', 'shape', [from(KARI, 1)]],
		[
			'a run that goes back',
			'shape',
			[from(KARI, 1, text('x')), from(AGAIN, 0, text('y')), from(KARI, 1, text('z'))]
		],
		[
			'more than a person writes',
			'size',
			[from(KARI, 1, { parent: 't/other', content: { deleted: MAX_WRITTEN } })]
		],
		['a text beyond all bounds', 'size', [from(KARI, 1, text('x'.repeat(MOST + 1)))]],
		[
			'a text longer than a number can say',
			'size',
			[from(KARI, 1, { parent: 't/other', content: { deleted: 2 ** 52 } })]
		],
		['the going on of other words', 'shape', [from(KARI, 0, text('xy'))]],
		['taken away: what is not there', 'early', [], [[PATIENT, 3, 2]]],
		['taken away: of somebody unknown', 'early', [], [[id(5, 5), 0, 1]]],
		['taken away: far ahead', 'early', [], [[KARI, far, far]]],
		['taken away: nothing', 'shape', [], [[PATIENT, 0, 0]]]
	])('%s: %s', (_, why, runs, deletes) => {
		expect(refusal(rawUpdate(runs, deletes))).toBe(why);
	});

	test('a thousand openings are enough for anybody', () => {
		const openings = Array.from({ length: 1001 }, (_, n) =>
			from(clientId(2, Uint8Array.of(1, n >> 8, n & 255)), 0, text('x'))
		);
		expect(refusal(rawUpdate(openings))).toBe('size');
	});

	test('what is too large is not looked into', () => {
		expect(refusal(rawUpdate([from(KARI, 1, text('x'.repeat(47 * 1024)))]))).toBe('size');
	});

	test.each([
		['nothing', []],
		['a count and no more', [200, 200, 200, 200, 1]],
		[
			'deep lists',
			[
				1,
				1,
				...varint(KARI),
				1,
				40,
				1,
				1,
				97,
				8,
				...Buffer.from('distress'),
				1,
				...Array.from({ length: 9000 }, () => [117, 1]).flat()
			]
		]
	])('%s', (_, bytes) => {
		expect(refusal(Uint8Array.from(bytes as number[]))).toBe('shape');
	});
});

test('whoever may answer may also take away what another wrote', () => {
	const doc = target();
	expect(
		doc.apply(
			rawUpdate(
				[],
				[
					[PATIENT, 0, 2],
					[PATIENT, 3, 1]
				]
			),
			2
		)
	).toEqual({ status: 'applied' });
	expect(doc.sheet()).toEqual({ other: 'i', [mark]: true });
});

function varint(whole: number): number[] {
	return whole < 128 ? [whole] : [(whole % 128) | 128, ...varint(Math.floor(whole / 128))];
}
