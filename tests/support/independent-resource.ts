/** The second half of the stranger's reader (independent.ts): the resource that was signed, from docs/formats.md, «Result», 2 and 3. */
import type { Carried } from './independent.ts';

type Words = { nb: string; nn: string };
type Named = { id: string; text: Words };

/** The resource without its signature. */
export function resourceOf(carried: Carried) {
	const { answerer, amends, pack } = carried;
	const byRelative = ['proxy', 'parent', 'relative'].includes(answerer.role!);
	const by = { reference: byRelative ? '#relative' : '#patient' };
	const url = (name: string) => `urn:hjemvei:fhir:${name}`;
	return {
		resourceType: 'QuestionnaireResponse',
		language: carried.locale,
		contained: [patient(carried), ...(byRelative ? [relative(carried)] : []), ...helpers(carried)],
		extension: [
			{ url: url('format'), valuePositiveInt: 1 },
			{ url: url('pack-hash'), valueString: carried.packHash },
			{ url: url('conversation'), valuePositiveInt: carried.conversation },
			{
				url: url('answerer'),
				extension: Object.entries(answerer).map(([url, valueCode]) => ({ url, valueCode }))
			},
			{ url: url('length'), valueCode: carried.length },
			...(amends ? [{ url: url('amends'), valueUri: `urn:uuid:${amends}` }] : [])
		],
		identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${carried.id}` },
		questionnaire: `urn:hjemvei:questionnaire:${pack.id}|${pack.version}`,
		status: amends ? 'amended' : 'completed',
		subject: { reference: '#patient' },
		authored: carried.authored,
		author: by,
		source: by,
		item: items(carried)
	};
}

function patient({ name, birthDate }: Carried) {
	return {
		...{ resourceType: 'Patient', id: 'patient' },
		...(name === undefined ? {} : { name: [{ text: name }] }),
		...(birthDate === undefined ? {} : { birthDate })
	};
}

function relative({ answerer, relative }: Carried) {
	const system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';
	const parent = { relationship: [{ coding: [{ system, code: 'PRN', display: 'parent' }] }] };
	return {
		...{ resourceType: 'RelatedPerson', id: 'relative', patient: { reference: '#patient' } },
		...(answerer.role === 'parent' ? parent : {}),
		...(relative === undefined ? {} : { name: [{ text: relative }] })
	};
}

function helpers({ helpers = [] }: Carried) {
	return helpers.map(({ name }, place) => ({
		...{ resourceType: 'RelatedPerson', id: `helper${place + 1}`, patient: { reference: '#patient' } },
		name: [{ text: name }]
	}));
}

function items({ pack, locale, length, answers, helpers = [] }: Carried) {
	const { questions: ask } = pack;
	const item = (linkId: string, text: Words, answer: object[]) => ({
		linkId,
		text: text[locale],
		...(answer.length === 0 ? {} : { answer })
	});
	const codes = (kind: string, list: Named[], chosen: (string | undefined)[]) =>
		chosen.flatMap((code) => {
			const known = list.find(({ id }) => id === code);
			const system = `urn:hjemvei:questionnaire:${pack.id}${kind}`;
			return known ? [{ valueCoding: { system, code: known.id, display: known.text[locale] } }] : [];
		});
	const listed = pack.groups.flatMap((group) => group.items);
	const screens = pack.screens.map(({ id, title }) => ({ id, text: title }));
	const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	const text = (key: string) => {
		const value = answers.texts[key];
		return ask[key] ? [item(kebab(key), ask[key], value === undefined ? [] : [{ valueString: value }])] : [];
	};
	const choice = (key: 'followUp' | 'language' | 'wantsConversation') =>
		item(kebab(key), ask[key]!, codes(`:${kebab(key)}`, ask[`${key}Choices`]!, [answers[key]]));
	const yesNo = (key: 'sendMunicipality' | 'sendGp') =>
		item(kebab(key), ask[key]!, answers[key] === undefined ? [] : [{ valueBoolean: answers[key] }]);
	const hideable = [
		{ id: 'distress', text: pack.distress.question },
		...['other', 'important', 'ownQuestions', 'notHappened', 'childOnly'].flatMap((id) =>
			ask[id] ? [{ id, text: ask[id] }] : []
		),
		...listed.map(({ id, text }) => ({ id: `mark/${id}`, text }))
	];

	const before = [
		item('no-need', ask.noNeed!, length === 'none' ? [{ valueBoolean: true }] : []),
		item(
			'distress',
			pack.distress.question,
			answers.distress === undefined ? [] : [{ valueInteger: answers.distress }]
		)
	];
	const groups = pack.groups.map(({ id, title, items }) => {
		const here = answers.marked.filter((mark) => items.some(({ id }) => id === mark));
		return item(id, title, codes('', items, here));
	});
	const after = [
		item('none-of-these', ask.noneOfThese!, codes(':screen', screens, answers.none)),
		item('gone-through', ask.goneThrough!, codes(':screen', screens, answers.gone)),
		item('first', ask.first!, codes('', listed, answers.first)),
		item('themes', ask.themes!, codes(':theme', pack.themes, answers.themes)),
		...['other', 'important', 'ownQuestions', 'notHappened', 'childView', 'childOnly'].flatMap(text),
		choice('followUp'),
		...text('companion'),
		choice('language'),
		...['languageName', 'phone', 'municipality', 'gp'].flatMap(text),
		item('alone', ask.alone!, answers.alone ? [{ valueBoolean: true }] : []),
		...[yesNo('sendMunicipality'), yesNo('sendGp'), choice('wantsConversation')],
		item('private', ask.private!, codes(':answer', hideable, answers.private))
	];
	const under = (kind: string, list: Named[]) => list.map(({ id, text }) => ({ id: `${kind}/${id}`, text }));
	const givable = [
		{ id: 'distress', text: pack.distress.question },
		...[...under('mark', listed), ...under('none', screens), ...under('first', listed)],
		...under('theme', pack.themes),
		...Object.entries(ask).map(([id, text]) => ({ id, text }))
	];
	const given = helpers.map(({ answers }, place) => ({
		extension: [
			{
				url: 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author',
				valueReference: { reference: `#helper${place + 1}` }
			}
		],
		...item(`helped-${place + 1}`, ask.helped!, codes(':answer', givable as Named[], answers))
	}));
	const answered = (list: ReturnType<typeof item>[]) => list.filter((one) => 'answer' in one);
	return [...answered(before), ...(length === 'whole' ? groups : []), ...answered(after), ...given];
}
