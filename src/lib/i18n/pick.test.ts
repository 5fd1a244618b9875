import { expect, test } from 'vitest';
import { pickLocale } from './pick.ts';

test.each([
	['nn', ['nb-NO'], 'nn'],
	['nb', ['nn-NO'], 'nb'],
	[null, ['nn-NO', 'nb'], 'nn'],
	[null, ['no'], 'nb'],
	[null, ['NB-no'], 'nb'],
	[null, ['en-GB', 'se', 'nn', 'nb'], 'nn'],
	[null, ['en-US', 'de'], 'nb'],
	[undefined, [], 'nb'],
	['sv', ['nn'], 'nn'],
	['', ['nno'], 'nb']
] as const)('saved %j and the browser’s %j give %s', (saved, languages, expected) =>
	expect(pickLocale(saved, languages)).toBe(expected)
);
