import { afterEach, expect, test } from 'vitest';
import { browserTools } from './tools.ts';
import { tabStorage } from '$lib/client/tab-storage.ts';

const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
afterEach(() => {
	if (own) Object.defineProperty(globalThis, 'sessionStorage', own);
	else Reflect.deleteProperty(globalThis, 'sessionStorage');
	Reflect.deleteProperty(globalThis, 'location');
});

test('where the browser refuses storage there is a desk all the same', () => {
	Object.defineProperty(globalThis, 'location', {
		value: { origin: 'https://x.example' },
		configurable: true
	});
	Object.defineProperty(globalThis, 'sessionStorage', {
		get() {
			throw new DOMException('denied', 'SecurityError');
		},
		configurable: true
	});
	const secrets = { ticket: Buffer.alloc(32).toString('base64url') };
	const { claims } = browserTools();
	expect(claims.for(secrets)).toBe(claims.for(secrets));
	expect(tabStorage().length).toBe(1);
});
