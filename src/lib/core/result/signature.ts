/**
 * The signature of a result: a detached JWS (RFC 7515 appendix F), ES256, over the canonical JSON of the
 * resource without it, in FHIR's questionnaireresponse-signature extension as Da Vinci CDex does it. The
 * public key itself stands in the header, because the signer is a phone and has no certificate.
 *
 * It proves that the content is whole and comes from the device that holds the key. It proves neither
 * who that person is nor that they consent.
 */
import { CompactSign, compactVerify, importJWK, type CryptoKey } from 'jose';
import { canonical, fromBase64, fromBase64url, fromUtf8, toBase64, toBase64url, utf8 } from '../bytes.ts';
import { patient } from './build.ts';
import { unsigned, urls, type Extension, type QuestionnaireResponse } from './fhir.ts';
import { parseStrict } from './json.ts';

/** The public half of a journey's key (RFC 7517), P-256. Other members are ignored and never signed. */
export type PublicKey = { kty?: string; crv?: string; x?: string; y?: string };

/** The resource with its signature. `key` may be non-extractable; ECDSA's own nonce is the platform's. */
export async function signResult(
	resource: QuestionnaireResponse,
	key: CryptoKey,
	jwk: PublicKey
): Promise<QuestionnaireResponse> {
	const payload = utf8(canonical(unsigned(resource)));
	const signer = new CompactSign(payload).setProtectedHeader(headerFor(jwk, resource.authored));
	const [header, , signature] = (await signer.sign(key)).split('.');
	return withSignature(resource, `${header}..${signature}`);
}

/** The same resource carrying this detached JWS. All else in the extension follows from the resource. */
export function withSignature(resource: QuestionnaireResponse, jws: string): QuestionnaireResponse {
	const { authored, author } = resource;
	const signature: Extension = {
		url: urls.signature,
		valueSignature: {
			type: [AUTHOR],
			when: authored,
			who: author,
			...(isForPatient(resource) ? { onBehalfOf: patient } : {}),
			targetFormat:
				'application/fhir+json;canonicalization=http://hl7.org/fhir/canonicalization/json#document',
			sigFormat: 'application/jose',
			data: toBase64(utf8(jws))
		}
	};
	return { ...resource, extension: [...unsigned(resource).extension, signature] };
}

/** Whether someone signs for the patient: a relative's own view is nobody else's. */
function isForPatient({ author, extension }: QuestionnaireResponse): boolean {
	const answerer = extension.find(({ url }) => url === urls.answerer)?.extension;
	const own = answerer?.some(({ valueCode }) => valueCode === 'relative');
	return author.reference !== patient.reference && !own;
}

const AUTHOR = {
	system: 'urn:iso-astm:E1762-95:2013',
	code: '1.2.840.10065.1.12.1.1',
	display: "Author's Signature"
};

/** The public key and the signature itself (r and s, 64 bytes): all a signature adds to its resource. */
export type SignatureParts = { readonly x: string; readonly y: string; readonly signature: Uint8Array };

/** Of a resource that has been opened. */
export function partsOf(resource: QuestionnaireResponse): SignatureParts {
	const [header, , signature] = jwsOf(resource).split('.');
	const { jwk } = JSON.parse(fromUtf8(fromBase64url(header!)!)) as { jwk: { x: string; y: string } };
	return { x: jwk.x, y: jwk.y, signature: fromBase64url(signature!)! };
}

/** The signed resource again. Whether the signature holds is not looked at. */
export function fromParts(resource: QuestionnaireResponse, parts: SignatureParts): QuestionnaireResponse {
	const header = toBase64url(JSON.stringify(headerFor(parts, resource.authored)));
	return withSignature(resource, `${header}..${toBase64url(parts.signature)}`);
}

/** The signature as read and the key it holds for. Throws unless it holds. */
export async function verify(resource: QuestionnaireResponse): Promise<{ jws: string; jwk: PublicKey }> {
	const jws = jwsOf(resource);
	const [header = '', ...rest] = jws.split('.');
	const { jwk } = parseStrict(fromUtf8(fromBase64url(header)!)) as { jwk: PublicKey };
	if (!hasCoordinates(jwk) || header !== toBase64url(JSON.stringify(headerFor(jwk, resource.authored))))
		throw new TypeError('not a header this format allows');
	if (rest.length !== 2 || rest[0] !== '' || fromBase64url(rest[1]!)?.length !== 64)
		throw new TypeError('not a detached ES256 signature');

	const payload = toBase64url(canonical(unsigned(resource)));
	const key = await importJWK({ kty: 'EC', crv: 'P-256', x: jwk.x!, y: jwk.y! }, 'ES256');
	await compactVerify(`${header}.${payload}.${rest[1]}`, key, { algorithms: ['ES256'] });
	return { jws, jwk };
}

function jwsOf({ extension }: QuestionnaireResponse): string {
	const signature = extension.find(({ url }) => url === urls.signature)?.valueSignature;
	return fromUtf8(fromBase64(signature!.data)!);
}

/** The one header a signature may have. `typ` keeps it from meaning anything elsewhere (RFC 8725 §3.11). */
function headerFor({ x, y }: PublicKey, sigT: string) {
	return { alg: 'ES256', typ: 'hjemvei-result+jws', sigT, jwk: { kty: 'EC', crv: 'P-256', x, y } };
}

/** Whether the coordinates have the right form; importing the key checks that they are a point. */
function hasCoordinates({ x, y }: PublicKey): boolean {
	return [x, y].every(
		(coordinate) => typeof coordinate === 'string' && fromBase64url(coordinate)?.length === 32
	);
}
