import fc from 'fast-check';
import { test } from 'vitest';
import { mark, opened, refusal, target } from '../../../../tests/support/shared-doc.ts';

test('any bytes, and any change to what is right, is taken in whole or not at all', () => {
	const kari = opened(2, 5, target().state());
	const right: Uint8Array[] = [];
	kari.onUpdate((update) => right.push(update));
	kari.type('other', 'Hei, Kari her 😀');
	kari.type('other', 'Hei, her');
	kari.setAll({ distress: 9, [mark]: undefined });
	right.push(kari.state());
	const bent = fc
		.tuple(
			fc.constantFrom(...right),
			fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
		)
		.map(([update, changes]) => {
			const copy = Uint8Array.from(update);
			for (const [at, byte] of changes) copy[at % copy.length] = byte;
			return copy;
		});
	const shortened = fc
		.tuple(fc.constantFrom(...right), fc.nat())
		.map(([update, length]) => update.slice(0, length % update.length));
	fc.assert(
		fc.property(fc.oneof(bent, shortened, fc.uint8Array({ maxLength: 60 })), (update) => {
			refusal(update);
		}),
		{ numRuns: 300 }
	);
});
