/**
 * How a new draft starts, carried in the address of its first step: a link works before the script
 * has come, and says nothing about the person's health.
 */
import type { Setting } from '$lib/core/pathway/steps.ts';
import type { Answerer, Conversation, Length } from '$lib/core/result/result.ts';

export type Beginning = Setting & {
	/** The journey it goes on with, or NEW_PERSON. Left out: the newest of its kind. */
	readonly person?: string;
};

export const NEW_PERSON = 'new';

/** The person stands in the fragment, which is never sent to the server. */
export function beginningAddress({ conversation, answerer, length, person }: Beginning): string {
	const query = new URLSearchParams({
		start: length,
		who: answerer.role,
		conversation: String(conversation)
	});
	if (answerer.role === 'proxy') query.set('authority', answerer.authority);
	if (answerer.role === 'parent') query.set('age', answerer.age);
	return `?${query}${person ? `#${person}` : ''}`;
}

/** Undefined when the address begins nothing; whatever it does not know becomes the usual choice. */
export function readBeginning({ search, hash }: Pick<URL, 'search' | 'hash'>): Beginning | undefined {
	const query = new URLSearchParams(search);
	const length = oneOf<Length>(query.get('start'), ['whole', 'short', 'none']);
	if (!length) return undefined;
	return {
		length,
		answerer: readAnswerer(query),
		conversation: (Number(oneOf(query.get('conversation'), ['1', '2', '3'])) || 1) as Conversation,
		...(hash.length > 1 ? { person: hash.slice(1) } : {})
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
