import { expect, test } from 'vitest';
import type { LiveState } from '$lib/client/room/index.ts';
import { endingOf } from './ending.ts';

const form = {
	id: 'f',
	conversation: 1,
	length: 'whole',
	answerer: { role: 'self' },
	pack: { id: 'pakjenning', version: '1.3.0' },
	locale: 'nb'
} as const;
const me = { id: 'k', name: 'Kari', role: 'helper', me: true, here: true } as const;
const open: LiveState = { link: 'live', unsent: false, role: 'helper', form, people: [me], asking: [] };

test.each([
	['there is a form', {}, undefined],
	['nobody has answered from the other end yet', { people: [] }, undefined],
	['without network the form stays', { link: 'waiting' }, undefined],
	['another tab has it', { link: 'elsewhere' }, undefined],
	['confirmed', { form: { ...form, closed: 'confirmed' } }, 'confirmed'],
	['no longer shared', { form: { ...form, closed: 'unshared' } }, 'unshared'],
	['no form', { form: undefined }, 'none'],
	['only along', { role: 'along' }, 'along'],
	['taken out', { link: 'over', why: 'removed' }, 'removed'],
	['the wrong key', { link: 'over', why: 'wrong-key' }, 'wrong-key'],
	['gone without a word', { link: 'over' }, 'unknown'],
	['not let in yet', { link: 'asking' }, 'not-in']
] as const)('%s', (_, patch, ending) =>
	expect(endingOf({ ...open, ...patch } as LiveState, () => true)).toBe(ending)
);

test('a form of a later version', () => expect(endingOf(open, () => false)).toBe('unknown-pack'));
