/** As much of FHIR R4 as a result uses (hl7.org/fhir/R4/questionnaireresponse.html). */
export type Coding = { system: string; code: string; display: string };

/** FHIR's own label for what is no real patient's (hl7.org/fhir/R4/security-labels.html). */
export const TEST_DATA: Coding = {
	system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
	code: 'HTEST',
	display: 'test health data'
};

/** The format of a saved conversation (core/document), counted up when its shape changes. */
export const DOCUMENT_TAG = { system: 'urn:hjemvei:fhir:document', code: '1' } as const;

export type AnswerValue =
	{ valueInteger: number } | { valueString: string } | { valueBoolean: boolean } | { valueCoding: Coding };

export type ResponseItem = { extension?: Extension[]; linkId: string; text: string; answer?: AnswerValue[] };

export type Reference = { reference: string };

export type Signature = {
	type: Coding[];
	when: string;
	who: Reference;
	onBehalfOf?: Reference;
	targetFormat: string;
	sigFormat: string;
	/** base64 of the detached JWS. */
	data: string;
};

export type Extension = {
	url: string;
	extension?: Extension[];
	valueCode?: string;
	valuePositiveInt?: number;
	valueString?: string;
	valueUri?: string;
	valueDate?: string;
	valueSignature?: Signature;
	valueReference?: Reference;
};

export type Patient = {
	resourceType: 'Patient';
	id: string;
	name?: { text: string }[];
	birthDate?: string;
};

export type RelatedPerson = {
	resourceType: 'RelatedPerson';
	id: string;
	patient: Reference;
	relationship?: { coding: Coding[] }[];
	name?: { text: string }[];
};

/** Whoever keyed a paper form in. */
export type Practitioner = { resourceType: 'Practitioner'; id: 'staff'; name?: undefined };

export type QuestionnaireResponse = {
	resourceType: 'QuestionnaireResponse';
	/** Of a made-up patient alone. */
	meta?: { security: Coding[] };
	language: string;
	contained: [Patient, ...(RelatedPerson | Practitioner)[]];
	extension: Extension[];
	identifier: { system: string; value: string };
	questionnaire: string;
	status: 'completed' | 'amended';
	subject: Reference;
	authored: string;
	author: Reference;
	source: Reference;
	item: ResponseItem[];
};

/** The format of results, counted up when their shape changes. */
export const FORMAT = 1;

export const urls = {
	format: 'urn:hjemvei:fhir:format',
	conversation: 'urn:hjemvei:fhir:conversation',
	answerer: 'urn:hjemvei:fhir:answerer',
	length: 'urn:hjemvei:fhir:length',
	packHash: 'urn:hjemvei:fhir:pack-hash',
	amends: 'urn:hjemvei:fhir:amends',
	origin: 'urn:hjemvei:fhir:origin',
	paperDate: 'urn:hjemvei:fhir:paper-date',
	/** Who wrote an item, where it is another than the whole response's author (hl7.org/fhir/R4/extension-questionnaireresponse-author.html). */
	itemAuthor: 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author',
	signature: 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-signature'
} as const;

export const UUID = 'urn:uuid:';
export const QUESTIONNAIRE = 'urn:hjemvei:questionnaire:';

/** The resource as it was before it was signed: what is hashed, signed and compared. */
export function unsigned(resource: QuestionnaireResponse): QuestionnaireResponse {
	return { ...resource, extension: resource.extension.filter(({ url }) => url !== urls.signature) };
}
