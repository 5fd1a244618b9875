import { expect, test } from 'vitest';
import { contactPoints } from '../../src/lib/content/contacts.ts';
import { deployment } from '../../src/lib/content/deployment.ts';
import { doubt, exampleData } from '../content/doubt.ts';

const today = '2027-03-01';

test('a fact a person checked is good for six months, to the day', () => {
	expect(doubt({ how: 'person', date: '2026-09-01' }, today)).toBeUndefined();
	expect(doubt({ how: 'person', date: '2026-08-31' }, today)).toBe(
		'checked 2026-08-31, more than 6 months ago'
	);
});

test('a stored copy is always doubted, and an old one twice', () => {
	expect(doubt({ how: 'copy', date: '2027-02-01' }, today)).toBe('only against a stored copy, 2027-02-01');
	expect(doubt({ how: 'copy', date: '2026-02-01' }, today)).toMatch(/months ago; only against/);
});

test('examples are told until they are filled in', () => {
	expect(exampleData(deployment, contactPoints, true)).toHaveLength(3);
	const ours = { ...deployment, publicOrigin: 'https://hjemvei.example.no' };
	const filled = { ...ours, deployer: { ...ours.deployer, example: false } };
	expect(exampleData(filled, contactPoints, false)).toEqual([]);
});
