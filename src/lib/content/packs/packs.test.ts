import { describe, expect, test } from 'vitest';
import { read } from '$lib/core/instrument/sheet.ts';
import { deployment } from '../deployment.ts';
import { findPack, packFor, packs } from './index.ts';
import { pakjenning } from './pakjenning.ts';
import { temaer } from './temaer.ts';

describe('pakjenning', () => {
	test('has the 42 items in five groups', () => {
		expect(pakjenning.groups.map((group) => [group.id, group.items.length])).toEqual([
			['practical', 6],
			['social', 5],
			['emotional', 6],
			['spiritual', 1],
			['physical', 24]
		]);
	});

	test('shows the physical items on two screens of twelve, both with the safety text', () => {
		expect(pakjenning.screens.map(({ id, items, safety }) => [id, items.length, safety])).toEqual([
			['practical', 6, false],
			['social', 5, false],
			['emotional', 7, false],
			['physical-1', 12, true],
			['physical-2', 12, true]
		]);
	});
});

test('temaer has one item for each of the 13 themes and does not ask for them twice', () => {
	const items = temaer.groups.flatMap((group) => group.items);
	expect(items.map(({ id }) => id)).toEqual(temaer.themes.map(({ id }) => id));
	expect(items.every((item) => item.themes.length === 1 && item.themes[0] === item.id)).toBe(true);
	expect(temaer.asksThemes).toBe(false);
});

test('the own question does not borrow the words of the thermometer', () => {
	expect(JSON.stringify(temaer)).not.toMatch(/påkjenning|NCCN|termometer/i);
});

test('every theme can be reached from the list', () => {
	const reached = new Set(pakjenning.groups.flatMap((group) => group.items.flatMap((item) => item.themes)));
	expect([...reached].sort()).toEqual(pakjenning.themes.map(({ id }) => id).sort());
});

test.each(packs)('$id $version can be answered with everything marked', (pack) => {
	const items = pack.groups.flatMap((group) => group.items.map(({ id }) => id));
	const sheet = Object.fromEntries(items.map((id) => [`mark/${id}`, true]));
	expect(read(pack, sheet).marked).toEqual(items);
});

describe('findPack', () => {
	test('gives the very pack', () => {
		expect(findPack('temaer', '1.3.0')).toBe(temaer);
		expect(findPack('temaer', '1.0.0')).toMatchObject({ id: 'temaer', version: '1.0.0' });
	});
	test('knows a newer version', () => {
		expect(findPack('temaer', '1.3.1')).toBe('newer');
		expect(findPack('temaer', '1.10.0')).toBe('newer');
		expect(findPack('pakjenning', '10.0.0')).toBe('newer');
	});
	test('knows nothing of other packs, older versions and nonsense', () => {
		for (const version of ['0.9.9', '1.0.1', '1.0', 'v2.0.0', '1.0.0-1', '', '9'.repeat(99)])
			expect(findPack('temaer', version)).toBeUndefined();
		expect(findPack('annet', '1.0.0')).toBeUndefined();
	});
});

test('1.1.0 adds the own questions and a choice for every length, and changes no other word', () => {
	for (const { id } of [pakjenning, temaer]) {
		const [before, now] = packs.filter((pack) => pack.id === id);
		const { ownQuestions, wantsConversation, ...same } = now!.questions;
		expect(ownQuestions).toEqual({ nb: 'Spørsmål jeg vil ta opp', nn: 'Spørsmål eg vil ta opp' });
		expect(wantsConversation.nb).not.toContain('likevel');
		expect({
			...now,
			version: '1.0.0',
			questions: { ...same, wantsConversation: before!.questions.wantsConversation }
		}).toEqual(before);
	}
});

test('1.2.0 adds what did not happen, and changes no other word', () => {
	for (const { id } of [pakjenning, temaer]) {
		const [, before, now] = packs.filter((pack) => pack.id === id);
		const { notHappened, ...questions } = now!.questions;
		expect(notHappened).toEqual({
			nb: 'Dette ble avtalt sist, men skjedde ikke',
			nn: 'Dette vart avtalt sist, men skjedde ikkje'
		});
		expect({ ...now, version: '1.1.0', questions }).toEqual(before);
	}
});

test('1.3.0 adds who gave which answer and what a child says alone, and changes no other word', () => {
	for (const { id } of [pakjenning, temaer]) {
		const [, , before, now] = packs.filter((pack) => pack.id === id);
		const { helped, childOnly, ...questions } = now!.questions;
		expect(helped).toEqual({ nb: 'Svar som ble gitt av en annen', nn: 'Svar som ein annan gav' });
		expect(childOnly).toEqual({
			nb: 'Dette vil jeg si bare til deg som leder samtalen',
			nn: 'Dette vil eg seie berre til deg som leier samtalen'
		});
		expect({ ...now, version: '1.2.0', questions }).toEqual(before);
	}
});

test('packFor: under 16 gets temaer, all others the pack of the deployment', () => {
	expect(packFor({ role: 'parent', age: 'under-12' })).toBe(temaer);
	expect(packFor({ role: 'parent', age: '12-15' })).toBe(temaer);
	for (const role of ['self', 'together'] as const) expect(packFor({ role }).id).toBe(deployment.pack);
	expect(packFor({ role: 'proxy', authority: 'none' }).id).toBe(deployment.pack);
});
