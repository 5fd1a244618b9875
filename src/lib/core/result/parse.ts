/**
 * From the FHIR form back to a result. It only picks values out; whether they are the right ones, and
 * the only ones, is decided by building the form again and comparing (open.ts).
 */
import type { Pack } from '../instrument/pack.ts';
import type { Sheet, Value } from '../instrument/sheet.ts';
import type { Locale } from '../locale.ts';
import {
	QUESTIONNAIRE,
	UUID,
	urls,
	type Extension,
	type QuestionnaireResponse,
	type ResponseItem
} from './fhir.ts';
import type { Answerer, Conversation, Helper, Length, Result } from './result.ts';
import { stated } from './rules.ts';

/** Id and version of the pack whose words the resource holds. */
export function packOf({ questionnaire }: QuestionnaireResponse): { id: string; version: string } {
	const [, id = '', version = ''] = /^([^|]*)\|([^|]*)$/.exec(after(QUESTIONNAIRE, questionnaire)) ?? [];
	return { id, version };
}

export function find(extensions: readonly Extension[] | undefined, url: string): Extension | undefined {
	return extensions?.find((extension) => extension.url === url);
}

/** May throw, or give nonsense, for a resource that `toFhir` did not make. */
export function fromFhir(resource: QuestionnaireResponse, pack: Pack): Result {
	const { extension, contained, identifier } = resource;
	const [person] = contained;
	const relative = contained.find(({ id }) => id === 'relative');
	const helpers = helpersOf(resource);
	const about = {
		conversation: find(extension, urls.conversation)?.valuePositiveInt as Conversation,
		answerer: Object.fromEntries(
			find(extension, urls.answerer)!.extension!.map(({ url, valueCode }) => [url, valueCode])
		) as unknown as Answerer,
		length: find(extension, urls.length)?.valueCode as Length
	};
	const amends = find(extension, urls.amends)?.valueUri;
	return {
		id: after(UUID, identifier.value),
		pack: { ...packOf(resource), hash: find(extension, urls.packHash)?.valueString ?? '' },
		locale: resource.language as Locale,
		...about,
		answers: stated(pack, sheetOf(resource.item, pack), about),
		person: { ...optional('name', person.name?.[0]?.text), ...optional('birthDate', person.birthDate) },
		...(helpers.length > 0 ? { helpers } : {}),
		...optional('relative', relative?.name?.[0]?.text),
		confirmedAt: resource.authored,
		...optional('amends', amends === undefined ? undefined : after(UUID, amends))
	};
}

/** Each with the codes of the item that has them as its author. */
function helpersOf({ contained, item }: QuestionnaireResponse): Helper[] {
	return contained
		.filter(({ id }) => id.startsWith('helper'))
		.map(({ id, name }) => ({
			name: name?.[0]?.text ?? '',
			answers: (item.find(({ linkId }) => linkId === id.replace('helper', 'helped-'))?.answer ?? []).map(
				(value) => ('valueCoding' in value ? value.valueCoding.code : '')
			)
		}));
}

const ticks: Readonly<Record<string, string>> = {
	'none-of-these': 'none',
	'gone-through': 'gone',
	first: 'first',
	themes: 'theme',
	private: 'private'
};

/** The sheet that was confirmed. Keys no pack knows are left out when it is read. */
function sheetOf(items: readonly ResponseItem[], pack: Pack): Sheet {
	const groups = pack.groups.map(({ id }) => [id, 'mark'] as const);
	const kinds = new Map([...Object.entries(ticks), ...groups]);
	return Object.fromEntries(items.flatMap((item) => entries(item, kinds.get(item.linkId))));
}

function entries({ linkId, answer = [] }: ResponseItem, kind: string | undefined): [string, Value][] {
	return answer.map((value, order) => {
		const [single] = Object.values(value) as (Value | { code: string })[];
		const plain = typeof single === 'object' ? single.code : single!;
		return kind ? [`${kind}/${plain}`, kind === 'first' ? order : true] : [key(linkId), plain];
	});
}

/** `send-gp` → `sendGp`. */
function key(linkId: string): string {
	return linkId.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function after(prefix: string, text: string): string {
	if (!text.startsWith(prefix)) throw new TypeError(`expected ${prefix}`);
	return text.slice(prefix.length);
}

function optional<K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } {
	return (value === undefined ? {} : { [name]: value }) as { [P in K]?: V };
}
