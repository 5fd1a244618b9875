/** Opens a signed result that may come from anybody. */
import { calculateJwkThumbprint } from 'jose';
import { canonical } from '../bytes.ts';
import { packHash } from '../instrument/hash.ts';
import type { Pack } from '../instrument/pack.ts';
import { toFhir } from './build.ts';
import { checkDigits } from './digits.ts';
import { FORMAT, urls, type QuestionnaireResponse } from './fhir.ts';
import { parseStrict } from './json.ts';
import { find, fromFhir, packOf } from './parse.ts';
import type { Result } from './result.ts';
import { verify, withSignature, type PublicKey } from './signature.ts';
import type { Origin } from './unsigned.ts';

export type Opened =
	| {
			readonly status: 'opened';
			readonly origin: Origin;
			/** YYYY-MM-DD, of a paper form that was keyed in, where it has one. */
			readonly paperDate?: string;
			readonly result: Result;
			readonly pack: Pack;
			readonly resource: QuestionnaireResponse;
			/** RFC 7638: tells one signing device from another. Empty where nothing is signed. */
			readonly thumbprint: string;
			/** Six digits, the same on both screens. */
			readonly digits: string;
	  }
	/** Not a result, or a signed one that says something a result cannot say. */
	| { readonly status: 'malformed'; readonly cause?: unknown }
	/** A result in a form from another version of the app. */
	| { readonly status: 'unknown-format' }
	/** Says itself that it was keyed in or made up (unsigned.ts): right at the desk that made it, and nowhere else. */
	| { readonly status: 'unsigned' }
	/** The words are of a pack this build does not have, or has otherwise. */
	| { readonly status: 'unknown-pack' }
	| { readonly status: 'newer-pack' }
	/** A result whose signature does not hold for what it says. */
	| { readonly status: 'tampered'; readonly cause: unknown };

/** `id` and `version` come from the file and may be any string. */
export type FindPack = (id: string, version: string) => Pack | undefined | 'newer';

/** `json`: at most 64 KiB. Never throws for what it says. */
export async function openResult(json: string, findPack: FindPack): Promise<Opened> {
	try {
		return await openResource(parseStrict(json), findPack);
	} catch (cause) {
		return { status: 'malformed', cause };
	}
}

/** `value`: out of `parseStrict`. Never throws for what it says. */
export async function openResource(value: unknown, findPack: FindPack): Promise<Opened> {
	try {
		const resource = value as QuestionnaireResponse;
		const claims = (url: string) => find(resource.extension, url) !== undefined;
		if (claims(urls.origin) && !claims(urls.signature)) return { status: 'unsigned' };
		const known = recognize(resource, findPack);
		if (known.status !== 'known') return known;
		const signed = await verify(resource).catch((cause: unknown) => ({ cause }));
		return 'cause' in signed ? { status: 'tampered', ...signed } : await read(resource, known.pack, signed);
	} catch (cause) {
		return { status: 'malformed', cause };
	}
}

export type Recognized =
	| { readonly status: 'known'; readonly pack: Pack }
	| Exclude<Opened, { status: 'opened' | 'tampered' | 'unsigned' }>;

/** Whether it is a result in words this build has. Throws for what has not even the shape. */
export function recognize(resource: QuestionnaireResponse, findPack: FindPack): Recognized {
	const format = find(resource.extension, urls.format)?.valuePositiveInt;
	if (resource.resourceType !== 'QuestionnaireResponse' || format === undefined)
		return { status: 'malformed' };
	if (format !== FORMAT) return { status: 'unknown-format' };
	const { id, version } = packOf(resource);
	const pack = findPack(id, version);
	if (pack === 'newer') return { status: 'newer-pack' };
	if (!pack || packHash(pack) !== find(resource.extension, urls.packHash)?.valueString)
		return { status: 'unknown-pack' };
	return { status: 'known', pack };
}

/** Whatever the parser overlooked is missing from the rebuilt resource, so nothing can ride along. */
async function read(
	resource: QuestionnaireResponse,
	pack: Pack,
	{ jws, jwk }: { jws: string; jwk: PublicKey }
): Promise<Opened> {
	const result = fromFhir(resource, pack);
	const rebuilt = withSignature(toFhir(result, pack), jws);
	if (canonical(rebuilt) !== canonical(resource)) return { status: 'malformed' };
	const thumbprint = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x: jwk.x!, y: jwk.y! });
	const digits = checkDigits(resource);
	return { status: 'opened', origin: 'signed', result, pack, resource, thumbprint, digits };
}
