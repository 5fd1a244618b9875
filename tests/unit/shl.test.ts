// What the relay holds is the file of a SMART Health Link: a library that knows nothing of us opens it (docs/formats.md).
import { decryptSHLFile, SHLViewer } from 'kill-the-clipboard';
import { expect, test } from 'vitest';
import { findPack } from '$lib/content/packs/index.ts';
import { deriveSecrets, seal } from '$lib/core/envelope/index.ts';
import { bundleResults, openResult } from '$lib/core/result/index.ts';
import { load } from '../support/vectors.ts';

type Envelope = { shown: string; key: string; json: string; jwe: string };
const results = ['v1-whole-self-nb', 'v1-whole-proxy-nb'].map(
	(name) => load<{ file: string }>(`result/${name}.json`).file
) as [string, string];
const secrets = deriveSecrets(new Uint8Array(32).fill(7));
const key = Buffer.from(secrets.key).toString('base64url');

test.each(load<Envelope[]>('envelope/v1.json'))('it decrypts $shown', async ({ key, jwe, json }) => {
	const { content, contentType } = await decryptSHLFile({ jwe, key });
	expect(contentType).toBe('application/fhir+json');
	expect(content.trimEnd()).toBe(json);
});

/** A link to one file, as `https://docs.smarthealthit.org/smart-health-links/spec` has it, and whoever serves that file. */
async function view(sealed: string, withKey = key) {
	const link = { url: 'https://files.example/one', key: withKey, flag: 'U', label: 'Samtale' };
	const shlinkURI = `shlink:/${Buffer.from(JSON.stringify(link)).toString('base64url')}`;
	const viewer = new SHLViewer({ shlinkURI, fetch: () => Promise.resolve(new Response(sealed)) });
	return (await viewer.resolveSHL({ recipient: 'Eksempel sykehus' })).fhirResources;
}

test('a viewer of links shows the result, and its signature still holds', async () => {
	const [resource] = await view(await seal(results[0], secrets, new Uint8Array(12)));
	expect(await openResult(JSON.stringify(resource), findPack)).toMatchObject({ status: 'opened' });
});

test('a viewer of links shows a bundle of results', async () => {
	const { json } = bundleResults(results[0], [results[1]]);
	expect(await view(await seal(json, secrets, new Uint8Array(12)))).toEqual([JSON.parse(json)]);
});

test('with another key it opens nothing', async () => {
	const sealed = await seal(results[0], secrets, new Uint8Array(12));
	await expect(view(sealed, Buffer.alloc(32).toString('base64url'))).rejects.toThrow();
});
