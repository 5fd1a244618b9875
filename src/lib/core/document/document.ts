/**
 * A conversation saved whole: a FHIR R4 Bundle of type `document` with the note as its Composition, the results as
 * they came with their signatures, the plan as a CarePlan, and a Provenance of how the results got here
 * (docs/formats.md «Saved conversation»). Nothing stands in it that nobody said: no code for what has none, no name of
 * staff, no organization.
 */
import type { Locale } from '../locale.ts';
import type { Plan } from '../plan/index.ts';
import { DOCUMENT_TAG, TEST_DATA, UUID, type QuestionnaireResponse } from '../result/fhir.ts';
import type { Origin, Result } from '../result/index.ts';
import {
	PRIVATE,
	type CarePlan,
	type Composition,
	type Document,
	type Meta,
	type Provenance,
	type Ref,
	type Section
} from './fhir.ts';
import { narrative } from './narrative.ts';

/** What there is to save. */
export type Saved = {
	readonly result: Pick<Result, 'person'>;
	readonly resource: QuestionnaireResponse;
	/** Those that opened, newest first; then relatives' own views. */
	readonly earlier: readonly QuestionnaireResponse[];
	readonly origin: Origin;
	/** The language of the note and of `words`. */
	readonly locale: Locale;
	/** In their order; empty while there is no note. */
	readonly note: readonly { readonly title: string; readonly text: string }[];
	readonly plan?: Plan;
	readonly words: DocumentWords;
};

/** Its own sentences, in the note's language. */
export type DocumentWords = {
	readonly title: string;
	/** Heading over the results, and what is said of them there. */
	readonly answers: string;
	readonly answersText: string;
	/** Heading over the plan, and all of it in words. */
	readonly plan: string;
	readonly planText: string;
	/** What of the plan is no agreement: whom to ring, what comes next. */
	readonly planNotes: readonly string[];
	/** Who worked with it, without a name. */
	readonly staff: string;
	readonly app: string;
	/** How the results came here, and what was checked. */
	readonly imported: string;
	readonly checked: string;
};

/** What core has none of. `at`: an instant in UTC with whole seconds. `uuid`: a new one each time. */
export type Here = { readonly at: string; readonly uuid: () => string };

/** One form for the same input. */
export function toDocument(saved: Saved, { at, uuid }: Here): Document {
	const [patient, device, provenance, id] = [uuid(), uuid(), uuid(), uuid()].map((each) => UUID + each);
	const links = {
		patient: ref('Patient', patient!),
		device: ref('Device', device!),
		results: [saved.resource, ...saved.earlier].map(({ identifier }) =>
			ref('QuestionnaireResponse', identifier.value)
		)
	};
	const composition = compositionOf(saved, links, at, UUID + uuid());
	const { plan } = saved;
	return {
		resourceType: 'Bundle',
		meta: { tag: [DOCUMENT_TAG], ...labels(saved) },
		identifier: identifier(id!),
		type: 'document',
		timestamp: at,
		entry: [
			{ fullUrl: composition.identifier.value, resource: composition },
			{ fullUrl: patient!, resource: patientOf(saved) },
			...[saved.resource, ...saved.earlier].map((resource) => ({
				fullUrl: resource.identifier.value,
				resource
			})),
			...(plan ? [{ fullUrl: UUID + plan.id, resource: carePlanOf(saved, plan, links) }] : []),
			{
				fullUrl: device!,
				resource: {
					resourceType: 'Device',
					deviceName: [{ name: saved.words.app, type: 'user-friendly-name' }]
				}
			},
			{ fullUrl: provenance!, resource: provenanceOf(saved, links, at) }
		]
	};
}

type Links = { readonly patient: Ref; readonly device: Ref; readonly results: readonly Ref[] };

/** The type stands beside it, because the address is a UUID and tells none. */
const ref = (type: string, reference: string): Ref => ({ reference, type });

const identifier = (value: string) => ({ system: 'urn:ietf:rfc:3986', value });

function labels({ origin }: Saved): Meta {
	return origin === 'practice' ? { security: [TEST_DATA] } : {};
}

function meta(saved: Saved): { meta?: Meta } {
	return saved.origin === 'practice' ? { meta: labels(saved) } : {};
}

/** What the result says of the person, and no more. */
function patientOf({ result: { person } }: Saved) {
	return {
		resourceType: 'Patient' as const,
		...(person.name === undefined ? {} : { name: [{ text: person.name }] }),
		...(person.birthDate === undefined ? {} : { birthDate: person.birthDate })
	};
}

function staff({ words }: Saved): Ref {
	return { type: 'Practitioner', display: words.staff };
}

function compositionOf(saved: Saved, links: Links, date: string, id: string): Composition {
	const { words, note, plan } = saved;
	const sections: Section[] = [
		...note.map(({ title, text }) => ({ title, text: narrative(text) })),
		{ title: words.answers, text: narrative(words.answersText), entry: [...links.results] },
		...(plan
			? [{ title: words.plan, text: narrative(words.planText), entry: [ref('CarePlan', UUID + plan.id)] }]
			: [])
	];
	return {
		resourceType: 'Composition',
		...meta(saved),
		language: saved.locale,
		identifier: identifier(id),
		status: 'preliminary',
		type: { text: words.title },
		subject: links.patient,
		date,
		author: [staff(saved), links.device],
		title: words.title,
		section: sections
	};
}

function carePlanOf(saved: Saved, plan: Plan, links: Links): CarePlan {
	return {
		resourceType: 'CarePlan',
		...meta(saved),
		language: plan.locale,
		identifier: [identifier(UUID + plan.id)],
		status: 'active',
		intent: 'plan',
		title: saved.words.plan,
		subject: links.patient,
		created: plan.madeAt,
		supportingInfo: [links.results[0]!],
		...(plan.agreements.length === 0
			? {}
			: {
					activity: plan.agreements.map(({ about, what, who, phone, by, private: hidden }) => ({
						detail: {
							...(hidden ? { extension: [{ url: PRIVATE, valueBoolean: true as const }] } : {}),
							status: 'not-started' as const,
							description: `${about}: ${what}`,
							...(by === undefined ? {} : { scheduledPeriod: { end: by } }),
							performer: [{ display: phone === undefined ? who : `${who}, ${phone}` }]
						}
					}))
				}),
		...(saved.words.planNotes.length === 0 ? {} : { note: saved.words.planNotes.map((text) => ({ text })) })
	};
}

const AGENTS = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const agent = (code: string, display: string) => ({ coding: [{ system: AGENTS, code, display }] });
const VERIFIER = agent('verifier', 'Verifier');
const ENTERER = agent('enterer', 'Enterer');
const ASSEMBLER = agent('assembler', 'Assembler');

/** Of the results alone. Staff entered what was keyed in, the app verified a signature or made the patient up. */
function provenanceOf(saved: Saved, { device, results }: Links, recorded: string): Provenance {
	const { words, origin } = saved;
	const keyed = origin === 'keyed';
	const type = origin === 'practice' ? ASSEMBLER : VERIFIER;
	return {
		resourceType: 'Provenance',
		...meta(saved),
		language: saved.locale,
		target: [...results],
		recorded,
		activity: { text: words.imported },
		reason: [{ text: words.checked }],
		agent: [
			...(keyed ? [{ type: ENTERER, who: staff(saved) }] : []),
			...(keyed && results.length === 1 ? [] : [{ type, who: device }])
		]
	};
}
