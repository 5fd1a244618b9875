import { expect, test } from 'vitest';
import { fingerprint, isOurs, pagePath, wanted } from './routing.ts';

const at = (path: string) => new URL(path, 'https://hjemvei.example');
const ours = (path: string, method = 'GET') => isOurs({ method }, at(path), 'https://hjemvei.example');

test('the relay, other origins and anything but GET are left alone', () => {
	expect(ours('/nb/forbered')).toBe(true);
	expect(ours('/relay/handover/claim')).toBe(false);
	expect(ours('/relay/handover', 'PUT')).toBe(false);
	expect(ours('/nb', 'POST')).toBe(false);
	expect(ours('https://other.example/nb')).toBe(false);
	expect(ours('/_app/version.json')).toBe(false);
});

test('a page is found with a query and a slash, and the start stays the start', () => {
	expect(pagePath(at('/?kilde=app'))).toBe('/');
	expect(pagePath(at('/nn/les/?x#y'))).toBe('/nn/les');
});

test('maps and the gallery stay off the phone', () => {
	expect(wanted(['/nb', '/nb', '/a.js.map', '/nb/galleri', '/nb/galleri/mork'])).toEqual(['/nb']);
});

test('another file name is another version, another order is not', () => {
	expect(fingerprint(['/a', '/b'])).toBe(fingerprint(['/b', '/a']));
	expect(fingerprint(['/a', '/b'])).not.toBe(fingerprint(['/a', '/c']));
});
