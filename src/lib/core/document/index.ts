/** A conversation saved whole, as FHIR. */
export { toDocument, type DocumentWords, type Here, type Saved } from './document.ts';
export { PRIVATE, type Document } from './fhir.ts';
