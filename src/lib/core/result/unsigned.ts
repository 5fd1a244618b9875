/**
 * Results that no phone signed: typed in from a paper form by staff, or made up for practice. They have the same
 * form as a signed result, say themselves what they are, and are taken only where such a one is expected: a file
 * or a code that claims to be one is refused like any other result without a signature (open.ts).
 */
import { canonical } from '../bytes.ts';
import { isDate } from '../date.ts';
import type { Pack } from '../instrument/pack.ts';
import { toFhir } from './build.ts';
import { checkDigits } from './digits.ts';
import { TEST_DATA, urls, type Extension, type QuestionnaireResponse } from './fhir.ts';
import { recognize, type FindPack, type Opened } from './open.ts';
import { find, fromFhir } from './parse.ts';
import type { Result } from './result.ts';

/** `keyed`: by staff, from paper. `practice`: a made-up patient. */
const unsignedOrigins = ['keyed', 'practice'] as const;
export type Unsigned = (typeof unsignedOrigins)[number];
/** Where a result comes from. */
export type Origin = 'signed' | Unsigned;

/** `paperDate`: YYYY-MM-DD, the date on the paper that was keyed in; the result's own instant is when that was done. */
export type Marking = { readonly origin: Unsigned; readonly paperDate?: string };

/**
 * The resource with its marking. Whoever keys in is the author, without a name; whoever answered stays the source.
 * Throws RangeError for a result that breaks a rule (rules.ts).
 */
export function unsignedFhir(
	result: Result,
	pack: Pack,
	{ origin, paperDate }: Marking
): QuestionnaireResponse {
	if (paperDate !== undefined && !(origin === 'keyed' && isDate(paperDate)))
		throw new RangeError('result: paperDate');
	const base = toFhir(result, pack);
	const extension: Extension[] = [
		...base.extension,
		{ url: urls.origin, valueCode: origin },
		...(paperDate === undefined ? [] : [{ url: urls.paperDate, valueDate: paperDate }])
	];
	if (origin === 'practice') return { ...base, meta: { security: [TEST_DATA] }, extension };
	const staff = { resourceType: 'Practitioner', id: 'staff' } as const;
	const [person, ...others] = base.contained;
	return { ...base, contained: [person, ...others, staff], extension, author: { reference: '#staff' } };
}

/** `value`: out of `parseStrict`. Never throws for what it says. `thumbprint` is empty: there is no key. */
export function openUnsigned(value: unknown, findPack: FindPack): Opened {
	try {
		const resource = value as QuestionnaireResponse;
		const known = recognize(resource, findPack);
		if (known.status !== 'known') return known;
		const { pack } = known;
		const marking = markingOf(resource);
		const result = fromFhir(resource, pack);
		if (!marking || canonical(unsignedFhir(result, pack, marking)) !== canonical(resource))
			return { status: 'malformed' };
		return {
			status: 'opened',
			...marking,
			result,
			pack,
			resource,
			thumbprint: '',
			digits: checkDigits(resource)
		};
	} catch (cause) {
		return { status: 'malformed', cause };
	}
}

function markingOf({ extension }: QuestionnaireResponse): Marking | undefined {
	const said = find(extension, urls.origin)?.valueCode;
	const origin = unsignedOrigins.find((known) => known === said);
	const paperDate = find(extension, urls.paperDate)?.valueDate;
	return origin && { origin, ...(paperDate === undefined ? {} : { paperDate }) };
}
