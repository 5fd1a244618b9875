/**
 * A pack as FHIR R4 Questionnaire (hl7.org/fhir/R4/questionnaire.html), for those who read results by it: ids,
 * link ids, types and codes are those of results (core/result/items.ts), whose items a test holds against it.
 */
import type { Locale, Text } from '../locale.ts';
import type { Choice, Pack } from './pack.ts';
import { FIRST, LONG_TEXT, SHORT_TEXT } from './sheet.ts';
import { helpable, MAX_HELPERS } from '../result/helpers.ts';

const HL7 = 'http://hl7.org/fhir/StructureDefinition/';
const CONTROL = 'http://hl7.org/fhir/questionnaire-item-control';

export type QuestionnaireExtension = {
	url: string;
	valueCode?: string;
	valueString?: string;
	valueInteger?: number;
	valueCodeableConcept?: { coding: { system: string; code: string }[] };
	extension?: QuestionnaireExtension[];
};
export type Translated = { extension: QuestionnaireExtension[] };
export type QuestionnaireItem = {
	linkId: string;
	type: 'boolean' | 'integer' | 'choice' | 'text' | 'string' | 'display';
	text: string;
	_text?: Translated;
	repeats?: boolean;
	maxLength?: number;
	extension?: QuestionnaireExtension[];
	answerOption?: { valueCoding: { system: string; code: string; display: string; _display?: Translated } }[];
	item?: QuestionnaireItem[];
};
export type Questionnaire = {
	resourceType: 'Questionnaire';
	language: string;
	url: string;
	version: string;
	name: string;
	title: string;
	_title?: Translated;
	status: 'active';
	subjectType: ['Patient'];
	copyright: string;
	_copyright?: Translated;
	item: QuestionnaireItem[];
};

/** In one language, or where none is given in bokmål with every text translated (FHIR's `translation`). */
export function toQuestionnaire(pack: Pack, locale?: Locale): Questionnaire {
	const word = inOneLanguage(locale);
	return {
		resourceType: 'Questionnaire',
		language: locale ?? 'nb',
		url: `urn:hjemvei:questionnaire:${pack.id}`,
		version: pack.version,
		name: pack.id.replace(/^./, (first) => first.toUpperCase()),
		...(word('title', pack.title) as Pick<Questionnaire, 'title'>),
		status: 'active',
		subjectType: ['Patient'],
		...(word('copyright', pack.notice) as Pick<Questionnaire, 'copyright'>),
		item: items(pack, locale)
	};
}

/** A member with its words, and beside it their translation unless one language is enough. */
function inOneLanguage(locale: Locale | undefined) {
	return (key: string, text: Text): Record<string, unknown> => {
		if (locale) return { [key]: text[locale] };
		const translation = [
			{ url: 'lang', valueCode: 'nn' },
			{ url: 'content', valueString: text.nn }
		];
		const extension = [{ url: `${HL7}translation`, extension: translation }];
		return { [key]: text.nb, [`_${key}`]: { extension } };
	};
}

function items(pack: Pack, locale: Locale | undefined): QuestionnaireItem[] {
	const { questions: ask } = pack;
	const { item, choice } = kinds(pack, locale);
	const listed = pack.groups.flatMap(({ items }) => items);
	const screens = pack.screens.map(({ id, title }) => ({ id, text: title }));
	const long = (linkId: string, text: Text) => item(linkId, 'text', text, { maxLength: LONG_TEXT });
	const short = (linkId: string, text: Text) => item(linkId, 'string', text, { maxLength: SHORT_TEXT });
	const many = { repeats: true };
	return [
		item('no-need', 'boolean', ask.noNeed),
		distress(pack, item),
		item('instruction', 'display', pack.instruction),
		...pack.groups.map(({ id, title, items }) => choice(id, title, '', items, many)),
		item('safety', 'display', pack.safety),
		choice('none-of-these', ask.noneOfThese, ':screen', screens, many),
		choice('gone-through', ask.goneThrough, ':screen', screens, many),
		choice('first', ask.first, '', listed, { ...many, extension: [whole('maxOccurs', FIRST)] }),
		...(pack.asksThemes ? [choice('themes', ask.themes, ':theme', pack.themes, many)] : []),
		long('other', ask.other),
		long('important', ask.important),
		...(ask.ownQuestions ? [long('own-questions', ask.ownQuestions)] : []),
		...(ask.notHappened ? [long('not-happened', ask.notHappened)] : []),
		long('child-view', ask.childView),
		...(ask.childOnly ? [long('child-only', ask.childOnly)] : []),
		choice('follow-up', ask.followUp, ':follow-up', ask.followUpChoices),
		short('companion', ask.companion),
		choice('language', ask.language, ':language', ask.languageChoices),
		short('language-name', ask.languageName),
		short('phone', ask.phone),
		short('municipality', ask.municipality),
		short('gp', ask.gp),
		item('alone', 'boolean', ask.alone),
		item('send-municipality', 'boolean', ask.sendMunicipality),
		item('send-gp', 'boolean', ask.sendGp),
		choice('wants-conversation', ask.wantsConversation, ':wants-conversation', ask.wantsConversationChoices),
		choice('private', ask.private, ':answer', hideable(pack), many),
		...helped(pack).map(([linkId, text]) => choice(linkId, text, ':answer', helpable(pack), many))
	];
}

/** One for each who can have helped; in a response the author stands on it. */
function helped({ questions: { helped } }: Pack): (readonly [linkId: string, Text])[] {
	if (!helped) return [];
	return Array.from({ length: MAX_HELPERS }, (_, place) => [`helped-${place + 1}`, helped] as const);
}

type MakeItem = ReturnType<typeof kinds>['item'];

function kinds({ id }: Pack, locale: Locale | undefined) {
	const word = inOneLanguage(locale);
	const item = (
		linkId: string,
		type: QuestionnaireItem['type'],
		text: Text,
		more: Partial<QuestionnaireItem> = {}
	) => ({ ...more, linkId, ...word('text', text), type }) as QuestionnaireItem;
	const choice = (
		linkId: string,
		text: Text,
		kind: string,
		choices: readonly Choice[],
		more: Partial<QuestionnaireItem> = {}
	) => {
		const system = `urn:hjemvei:questionnaire:${id}${kind}`;
		const answerOption = choices.map(({ id, text }) => ({
			valueCoding: { system, code: id, ...(word('display', text) as { display: string }) }
		}));
		return item(linkId, 'choice', text, { ...more, answerOption });
	};
	return { item, choice };
}

/** The number, its ends named as on the screen. */
function distress({ distress: words }: Pack, item: MakeItem): QuestionnaireItem {
	return item('distress', 'integer', words.question, {
		extension: [whole('minValue', 0), whole('maxValue', 10), control('slider')],
		item: [
			item('distress-lowest', 'display', words.lowest, { extension: [control('lower')] }),
			item('distress-highest', 'display', words.highest, { extension: [control('upper')] })
		]
	});
}

function whole(name: 'minValue' | 'maxValue' | 'maxOccurs', valueInteger: number): QuestionnaireExtension {
	return { url: HL7 + (name === 'maxOccurs' ? 'questionnaire-maxOccurs' : name), valueInteger };
}

function control(code: string): QuestionnaireExtension {
	const valueCodeableConcept = { coding: [{ system: CONTROL, code }] };
	return { url: `${HL7}questionnaire-itemControl`, valueCodeableConcept };
}

/** What can be marked «ikke for pårørende». */
function hideable({ distress, questions: ask, groups }: Pack): Choice[] {
	return [
		{ id: 'distress', text: distress.question },
		...groups.flatMap(({ items }) => items).map(({ id, text }) => ({ id: `mark/${id}`, text })),
		{ id: 'other', text: ask.other },
		{ id: 'important', text: ask.important },
		...(ask.ownQuestions ? [{ id: 'ownQuestions', text: ask.ownQuestions }] : []),
		...(ask.notHappened ? [{ id: 'notHappened', text: ask.notHappened }] : []),
		...(ask.childOnly ? [{ id: 'childOnly', text: ask.childOnly }] : [])
	];
}

/**
 * One Questionnaire for each language in a search set, as Helsenorge's forms are kept. The tags say the language, and
 * that it is for health care; where it is sent and who may answer is for whoever installs it to add.
 */
export function perLanguage(pack: Pack) {
	const languages = [
		{ locale: 'nb', code: 'nb-NO', display: 'Bokmål' },
		{ locale: 'nn', code: 'nn-NO', display: 'Nynorsk' }
	] as const;
	const entry = languages.map(({ locale, code, display }) => {
		const { resourceType, ...rest } = toQuestionnaire(pack, locale);
		const meta = {
			security: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7618', code: '3', display: 'Helsehjelp' }],
			tag: [{ system: 'urn:ietf:bcp:47', code, display }]
		};
		return { resource: { resourceType, meta, ...rest, language: code } };
	});
	return { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry } as const;
}
