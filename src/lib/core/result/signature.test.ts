import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { expect, test } from 'vitest';
import { findPack, packs } from '$lib/content/packs/index.ts';
import { newKey, resultOf, sign } from '../../../../tests/support/results.ts';
import { canonical, toBase64url } from '../bytes.ts';
import { unsigned, urls, type QuestionnaireResponse, type Signature } from './fhir.ts';
import { openResult } from './open.ts';

const [pack] = packs;
const keys = await newKey();
const other = await newKey();
const signed = await sign(resultOf(pack!, { distress: 7, other: 'æ' }), pack!, keys);
const signatureOf = ({ extension }: QuestionnaireResponse) => extension.at(-1)!.valueSignature!;
const jws = atob(signatureOf(signed).data);
const [header, , mark] = jws.split('.');
const headerJson = JSON.parse(Buffer.from(header!, 'base64url').toString()) as Record<string, unknown>;

function withData(data: string): QuestionnaireResponse {
	return withSignature({ ...signatureOf(signed), data });
}

function withSignature(valueSignature: Signature): QuestionnaireResponse {
	const extension = [...unsigned(signed).extension, { url: urls.signature, valueSignature }];
	return { ...signed, extension };
}

const statusOf = async (resource: unknown) => (await openResult(JSON.stringify(resource), findPack)).status;

test('the platform’s ES256 verifies RFC 7515 appendix A.3', async () => {
	const jws =
		'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q';
	const jwk = {
		kty: 'EC',
		crv: 'P-256',
		x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
		y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'
	};
	const { payload } = await compactVerify(jws, await importJWK(jwk, 'ES256'), { algorithms: ['ES256'] });
	expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ iss: 'joe' });
});

test('thumbprints are those of RFC 7638 §3.1', async () => {
	const n =
		'0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw';
	expect(await calculateJwkThumbprint({ kty: 'RSA', n, e: 'AQAB' })).toBe(
		'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'
	);
	const opened = await openResult(JSON.stringify(signed), findPack);
	expect(opened).toMatchObject({ thumbprint: await calculateJwkThumbprint(keys.jwk) });
});

test('the signature is a detached JWS over the canonical resource, verified here without our code', async () => {
	expect(headerJson).toEqual({
		alg: 'ES256',
		typ: 'hjemvei-result+jws',
		sigT: signed.authored,
		jwk: { kty: 'EC', crv: 'P-256', x: keys.jwk.x, y: keys.jwk.y }
	});
	const key = await crypto.subtle.importKey(
		'jwk',
		headerJson.jwk as JsonWebKey,
		{ name: 'ECDSA', namedCurve: 'P-256' },
		false,
		['verify']
	);
	const bytes = new TextEncoder().encode(`${header}.${toBase64url(canonical(unsigned(signed)))}`);
	const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };
	expect(await crypto.subtle.verify(ecdsa, key, Buffer.from(mark!, 'base64url'), bytes)).toBe(true);
});

const encoded = (header: unknown) => toBase64url(JSON.stringify(header));
const { jwk, ...rest } = headerJson as { jwk: object };

test.each([
	['alg none', `${encoded({ ...headerJson, alg: 'none' })}..`],
	['alg HS256', `${encoded({ ...headerJson, alg: 'HS256' })}..${mark}`],
	['another member', `${encoded({ ...headerJson, kid: 'x' })}..${mark}`],
	['b64', `${encoded({ ...headerJson, b64: false, crit: ['b64'] })}..${mark}`],
	['no key', `${encoded(rest)}..${mark}`],
	['a private key', `${encoded({ ...rest, jwk: { ...jwk, d: 'AAAA' } })}..${mark}`],
	['another curve', `${encoded({ ...rest, jwk: { ...jwk, crv: 'P-384' } })}..${mark}`],
	['a point off the curve', `${encoded({ ...rest, jwk: { ...jwk, x: 'A'.repeat(43) } })}..${mark}`],
	[
		'another device’s key',
		`${encoded({ ...rest, jwk: { ...jwk, x: other.jwk.x, y: other.jwk.y } })}..${mark}`
	],
	['the payload inside', `${header}.${toBase64url(canonical(unsigned(signed)))}.${mark}`],
	['a fourth part', `${jws}.`],
	['no mark', `${header}..`],
	['a mark of zeros', `${header}..${toBase64url(new Uint8Array(64))}`],
	['null for a header', `${encoded(null)}..${mark}`],
	['nothing', ''],
	['line ends', `${jws}\n`]
])('refuses a signature with %s', async (_, jws) => {
	expect(await statusOf(withData(btoa(jws)))).toBe('tampered');
});

test('refuses another spelling of the same signature', async () => {
	const { data } = signatureOf(signed);
	expect(await statusOf(withData(`${data}\n`))).toBe('tampered');
	expect(await statusOf(withData(` ${data}`))).toBe('tampered');
	expect(await statusOf(withData(toBase64url(jws)))).toBe('tampered');
});

test('refuses a resource without a signature, with two, or with one that says more', async () => {
	const signature = signatureOf(signed);
	expect(await statusOf(unsigned(signed))).toBe('tampered');
	const twice = [...signed.extension, signed.extension.at(-1)];
	expect(await statusOf({ ...signed, extension: twice })).toBe('malformed');
	for (const change of [
		{ when: '2026-11-22T09:30:01Z' },
		{ who: { reference: '#relative' } },
		{ onBehalfOf: { reference: '#patient' } },
		{ targetFormat: 'application/fhir+json' },
		{ sigFormat: 'image/png' },
		{ type: [] }
	])
		expect(await statusOf(withSignature({ ...signature, ...change }))).toBe('malformed');
});
