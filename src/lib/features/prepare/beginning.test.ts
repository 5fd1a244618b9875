import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningAddress, NEW_PERSON, readBeginning, type Beginning } from './beginning.ts';

const answerer = fc.oneof(
	fc.constant({ role: 'self' } as const),
	fc.constant({ role: 'together' } as const),
	fc.record({
		role: fc.constant('proxy' as const),
		authority: fc.constantFrom('none', 'guardian', 'power-of-attorney')
	}),
	fc.record({ role: fc.constant('parent' as const), age: fc.constantFrom('under-12', '12-15') })
);
const beginning = fc.record(
	{
		conversation: fc.constantFrom(1, 2, 3),
		answerer,
		length: fc.constantFrom('whole', 'short', 'none'),
		person: fc.oneof(fc.constant(NEW_PERSON), fc.uuid())
	},
	{ requiredKeys: ['conversation', 'answerer', 'length'] }
) as fc.Arbitrary<Beginning>;

const read = (search: string) => readBeginning({ search, hash: '' });

test('every beginning survives the address', () => {
	fc.assert(
		fc.property(beginning, (value) => {
			expect(readBeginning(new URL(beginningAddress(value), 'http://a'))).toEqual(
				JSON.parse(JSON.stringify(value))
			);
		})
	);
});

test('an address that begins nothing begins nothing, and nonsense becomes the usual choice', () => {
	expect(read('')).toBeUndefined();
	expect(read('?start=everything')).toBeUndefined();
	expect(read('?start=whole&who=nobody&conversation=9')).toEqual({
		length: 'whole',
		answerer: { role: 'self' },
		conversation: 1
	});
});
