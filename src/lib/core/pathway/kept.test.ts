import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { resultOf } from '../../../../tests/support/results.ts';
import { read, toSheet } from '../instrument/sheet.ts';
import { stated } from '../result/index.ts';
import { childsKeys, restoredSheet, shownResult, shownSheet, signedSheet } from './kept.ts';
import { stepsFor } from './steps.ts';

const pack = packs.findLast(({ id }) => id === 'temaer')!;
const before = packs.find(({ id, version }) => id === 'temaer' && version === '1.2.0')!;
const child = { answerer: { role: 'parent', age: '12-15' }, conversation: 1, length: 'whole' } as const;
const younger = { ...child, answerer: { role: 'parent', age: 'under-12' } } as const;
const alone = { childOnly: 'Pappa gråter', 'kept/work': true, alone: true };
const together = { distress: 3, 'mark/family': true, 'gone/themes-1': true, 'none/themes-2': true };
const sheet = { ...together, ...alone };

test('what a child says alone is signed as private, beside what was answered together', () => {
	const answers = stated(pack, sheet, child);
	expect(answers).toMatchObject({ marked: ['family', 'work'], alone: true, distress: 3 });
	expect(answers.private).toEqual(['mark/work', 'childOnly']);
});

test('none of it is on the screens of the phone', () => {
	expect(shownSheet(pack, child, sheet)).toEqual(together);
	const shown = shownResult(pack, resultOf(pack, sheet, child)).answers;
	expect(shown).toMatchObject({ marked: ['family'], alone: false, texts: {}, private: [], distress: 3 });
	expect(childsKeys(sheet).sort()).toEqual(Object.keys(alone).sort());
});

test('«ingen av disse» that was ticked together stands, whatever the child marks there alone', () => {
	const secret = { ...sheet, 'kept/oral-health': true };
	expect(read(pack, shownSheet(pack, child, secret)).none).toEqual(['themes-2']);
	expect(stated(pack, secret, child)).toMatchObject({ none: [], gone: ['themes-1', 'themes-2'] });
});

test('what is marked together as well is no secret', () => {
	const both = { ...sheet, 'mark/work': true };
	expect(stated(pack, both, child).private).toEqual(['childOnly']);
});

test('another answerer confirms nothing a child has marked alone', () => {
	expect(signedSheet(pack, younger, sheet)).not.toHaveProperty('kept/work');
	expect(stated(pack, sheet, younger)).toMatchObject({ marked: ['family'], texts: {}, private: [] });
	// Of anybody else, what is for the clinician is as before.
	expect(shownSheet(pack, younger, { alone: true })).toEqual({ alone: true });
	const own = resultOf(pack, { distress: 3, 'private/distress': true }, younger);
	expect(shownResult(pack, own)).toBe(own);
});

test('the child’s own screen comes before the review, in packs that have words for it', () => {
	const steps = (of: typeof pack, answerer: typeof child.answerer | typeof younger.answerer) =>
		stepsFor(of, 'whole', answerer).slice(-4);
	expect(steps(pack, child.answerer)).toEqual(['more', 'child', 'review', 'confirm']);
	expect(steps(pack, younger.answerer)).not.toContain('child');
	expect(steps(before, child.answerer)).not.toContain('child');
	expect(stepsFor(pack, 'none', child.answerer)).not.toContain('child');
});

test('put back on a phone, it is alone again', () => {
	const { answers } = resultOf(pack, sheet, child);
	const again = restoredSheet(pack, child, toSheet(answers));
	expect(again).toMatchObject({ 'kept/work': true, 'mark/family': true });
	const shown = read(pack, shownSheet(pack, child, again));
	expect(shown).toMatchObject({
		marked: ['family'],
		none: ['themes-2'],
		texts: {},
		alone: false,
		private: []
	});
	expect(stated(pack, again, child)).toEqual(answers);
	const own = toSheet(resultOf(pack, { distress: 3, 'mark/work': true, 'private/mark/work': true }).answers);
	expect(restoredSheet(pack, younger, own)).toBe(own);
});
