/** As much of FHIR R4 as a saved conversation uses beside the results (hl7.org/fhir/R4/documents.html). */
import type { Coding, Patient, QuestionnaireResponse } from '../result/fhir.ts';

export type Ref = { reference?: string; type?: string; display?: string };
export type Concept = { coding?: Coding[]; text?: string };
export type Identifier = { system: string; value: string };
/** XHTML of plain text alone: every sign of the source is escaped (narrative.ts). */
export type Narrative = { status: 'generated'; div: string };
export type Meta = { tag?: Omit<Coding, 'display'>[]; security?: Coding[] };

export type Section = { title: string; text: Narrative; entry?: Ref[] };

export type Composition = {
	resourceType: 'Composition';
	meta?: Meta;
	language: string;
	identifier: Identifier;
	/** Nobody attests it here: what holds is the journal. */
	status: 'preliminary';
	type: Concept;
	subject: Ref;
	date: string;
	author: Ref[];
	title: string;
	section: Section[];
};

export type Activity = {
	detail: {
		extension?: { url: string; valueBoolean: true }[];
		status: 'not-started';
		description: string;
		scheduledPeriod?: { end: string };
		performer: Ref[];
	};
};

export type CarePlan = {
	resourceType: 'CarePlan';
	meta?: Meta;
	language: string;
	identifier: Identifier[];
	status: 'active';
	intent: 'plan';
	title: string;
	subject: Ref;
	created: string;
	supportingInfo: Ref[];
	activity?: Activity[];
	note?: { text: string }[];
};

export type Device = {
	resourceType: 'Device';
	deviceName: { name: string; type: 'user-friendly-name' }[];
};

export type Provenance = {
	resourceType: 'Provenance';
	meta?: Meta;
	language: string;
	target: Ref[];
	recorded: string;
	activity: Concept;
	reason?: Concept[];
	agent: { type: Concept; who: Ref }[];
};

export type Resource =
	Composition | Omit<Patient, 'id'> | Device | QuestionnaireResponse | CarePlan | Provenance;

export type Document = {
	resourceType: 'Bundle';
	meta: Meta;
	identifier: Identifier;
	type: 'document';
	timestamp: string;
	entry: { fullUrl: string; resource: Resource }[];
};

/** On an agreement about something the patient marked «ikke for pårørende». */
export const PRIVATE = 'urn:hjemvei:fhir:private';
