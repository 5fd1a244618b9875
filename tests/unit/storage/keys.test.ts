// Signing keys on the phone: real IndexedDB in a real browser.
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { phone as newPhone } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

test('a key can sign and not be read, and is the same after a reload', async () => {
	const page = await phone.open();
	const sign = async () =>
		page.evaluate(async () => {
			const journey = await app.journeys.current('own');
			const { privateKey, jwk, stored } = await app.vault.keysOf(journey.id);
			const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
			const text = new TextEncoder().encode('svar');
			const signature = await crypto.subtle.sign(algorithm, privateKey, text);
			const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
				'verify'
			]);
			return {
				jwk,
				stored,
				verified: await crypto.subtle.verify(algorithm, key, signature, text),
				readable: await crypto.subtle.exportKey('jwk', privateKey).then(
					() => true,
					() => false
				)
			};
		});
	const before = await sign();
	expect(before).toMatchObject({ verified: true, readable: false, stored: true });
	await phone.reload(page);
	expect((await sign()).jwk).toEqual(before.jwk);
});

test('a browser that refuses to store keys still signs, and says the key will not last', async () => {
	await phone.context.addInitScript(() => {
		const real = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (value, ...rest) {
			if (value.key instanceof Object) throw new DOMException('cannot be cloned', 'DataCloneError');
			return real.call(this, value, ...rest);
		};
	});
	const page = await phone.open();
	const keys = () =>
		page.evaluate(async () => {
			const { stored, jwk } = await app.vault.keysOf((await app.journeys.current('own')).id);
			return { stored, jwk, journeys: (await app.journeys.list()).length };
		});
	const before = await keys();
	expect(before).toMatchObject({ stored: false, journeys: 1 });
	expect((await keys()).jwk).toEqual(before.jwk);
	await phone.reload(page);
	const after = await keys();
	expect(after).toMatchObject({ stored: false, journeys: 1 });
	expect(after.jwk).not.toEqual(before.jwk);
});
