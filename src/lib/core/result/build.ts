/** From a result to its FHIR form. One result has one form, so that reading can rebuild and compare. */
import type { Pack } from '../instrument/pack.ts';
import { hasRelative } from '../pathway/steps.ts';
import { FORMAT, QUESTIONNAIRE, UUID, urls } from './fhir.ts';
import type { Coding, Extension, Patient, QuestionnaireResponse, RelatedPerson } from './fhir.ts';
import { items } from './items.ts';
import type { Result } from './result.ts';
import { assertResult } from './rules.ts';

export const patient = { reference: '#patient' };
const relative = { reference: '#relative' };

/** The unsigned resource. Throws RangeError for a result that breaks a rule (rules.ts). */
export function toFhir(result: Result, pack: Pack): QuestionnaireResponse {
	assertResult(result, pack);
	const by = answeredBy(result);
	return {
		resourceType: 'QuestionnaireResponse',
		language: result.locale,
		contained: contained(result),
		extension: extensions(result),
		identifier: { system: 'urn:ietf:rfc:3986', value: UUID + result.id },
		questionnaire: `${QUESTIONNAIRE}${pack.id}|${pack.version}`,
		status: result.amends === undefined ? 'completed' : 'amended',
		subject: patient,
		authored: result.confirmedAt,
		author: by,
		source: by,
		item: items(result, pack)
	};
}

/** `source` and `author`: a relative who answers for the patient, or for themself, is both, else the patient is. */
export function answeredBy({ answerer }: Pick<Result, 'answerer'>): { reference: string } {
	return hasRelative(answerer) ? relative : patient;
}

function contained({ answerer, person, relative, helpers = [] }: Result): [Patient, ...RelatedPerson[]] {
	const self: Patient = {
		resourceType: 'Patient',
		id: 'patient',
		...(person.name === undefined ? {} : { name: [{ text: person.name }] }),
		...(person.birthDate === undefined ? {} : { birthDate: person.birthDate })
	};
	const others = helpers.map(({ name }, place): RelatedPerson => ({
		...{ resourceType: 'RelatedPerson', id: `helper${place + 1}`, patient },
		name: [{ text: name }]
	}));
	if (!hasRelative(answerer)) return [self, ...others];
	return [
		self,
		{
			resourceType: 'RelatedPerson',
			id: 'relative',
			patient,
			// A guardian's or proxy's authority is a claim that nobody has checked: it stays in our extension.
			...(answerer.role === 'parent' ? { relationship: [{ coding: [PARENT] }] } : {}),
			...(relative === undefined ? {} : { name: [{ text: relative }] })
		},
		...others
	];
}

const PARENT: Coding = {
	system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
	code: 'PRN',
	display: 'parent'
};

function extensions(result: Result): Extension[] {
	const { answerer, amends } = result;
	const role: Extension[] = [{ url: 'role', valueCode: answerer.role }];
	if (answerer.role === 'proxy') role.push({ url: 'authority', valueCode: answerer.authority });
	if (answerer.role === 'parent') role.push({ url: 'age', valueCode: answerer.age });
	return [
		{ url: urls.format, valuePositiveInt: FORMAT },
		{ url: urls.packHash, valueString: result.pack.hash },
		{ url: urls.conversation, valuePositiveInt: result.conversation },
		{ url: urls.answerer, extension: role },
		{ url: urls.length, valueCode: result.length },
		...(amends === undefined ? [] : [{ url: urls.amends, valueUri: UUID + amends }])
	];
}
