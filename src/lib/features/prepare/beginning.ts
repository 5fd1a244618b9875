/**
 * How a new draft starts, carried in the address of its first step: a link works before the script
 * has come, and says nothing about the person's health.
 */
import type { Setting } from '$lib/core/pathway/steps.ts';
import type { Answerer, Conversation, Length } from '$lib/core/result/result.ts';

export type Beginning = Setting & { readonly person: 'same' | 'new' };

export function beginningQuery({ conversation, answerer, length, person }: Beginning): string {
	const query = new URLSearchParams({
		start: length,
		who: answerer.role,
		conversation: String(conversation)
	});
	if (answerer.role === 'proxy') query.set('authority', answerer.authority);
	if (answerer.role === 'parent') query.set('age', answerer.age);
	if (person === 'new') query.set('person', 'new');
	return `?${query}`;
}

/** Undefined when the address begins nothing; whatever it does not know becomes the usual choice. */
export function readBeginning(search: string): Beginning | undefined {
	const query = new URLSearchParams(search);
	const length = oneOf<Length>(query.get('start'), ['whole', 'short', 'none']);
	if (!length) return undefined;
	return {
		length,
		answerer: readAnswerer(query),
		conversation: (Number(oneOf(query.get('conversation'), ['1', '2', '3'])) || 1) as Conversation,
		person: query.get('person') === 'new' ? 'new' : 'same'
	};
}

function readAnswerer(query: URLSearchParams): Answerer {
	switch (query.get('who')) {
		case 'together':
			return { role: 'together' };
		case 'proxy':
			return {
				role: 'proxy',
				authority: oneOf(query.get('authority'), ['none', 'guardian', 'power-of-attorney'] as const) ?? 'none'
			};
		case 'parent':
			return { role: 'parent', age: oneOf(query.get('age'), ['under-12', '12-15'] as const) ?? 'under-12' };
		default:
			return { role: 'self' };
	}
}

function oneOf<T extends string>(value: string | null, choices: readonly T[]): T | undefined {
	return choices.find((choice) => choice === value);
}
