/** What a person confirmed: as data, as signed FHIR, and back (DESIGN §4 «Result»). */
export { packHash } from '../instrument/hash.ts';
export { toFhir } from './build.ts';
export { checkDigits, formatDigits, resultHash } from './digits.ts';
export type { QuestionnaireResponse } from './fhir.ts';
export {
	bundleResults,
	MAX_EARLIER,
	MAX_VIEWS,
	openHandover,
	type Bundled,
	type OpenedEarlier,
	type OpenedHandover,
	type OpenedView
} from './handover.ts';
export { givenBy, helpersOf } from './helpers.ts';
export { openResult, type FindPack, type Opened } from './open.ts';
export type { Answerer, Conversation, Helper, Length, Result } from './result.ts';
export { stated } from './rules.ts';
export { partsOf, signResult, type PublicKey } from './signature.ts';
export { openUnsigned, unsignedFhir, type Marking, type Origin, type Unsigned } from './unsigned.ts';
