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

/** All but how much one wants to answer. */
export type Start = Omit<Beginning, 'length'>;

export function beginningAddress({ length, ...start }: Beginning): string {
	return address({ start: length }, start);
}

/** The page before the first question, with what is known already. */
export function startAddress(start: Start): string {
	return address({}, start);
}

/** The person stands in the fragment, which is never sent to the server. */
function address(more: Record<string, string>, { conversation, answerer, person }: Start): string {
	const query = new URLSearchParams({ ...more, who: answerer.role, conversation: String(conversation) });
	if (answerer.role === 'proxy') query.set('authority', answerer.authority);
	if (answerer.role === 'parent') query.set('age', answerer.age);
	return `?${query}${person ? `#${person}` : ''}`;
}

/** Undefined when the address begins nothing; whatever it does not know becomes the usual choice. */
export function readBeginning({ search, hash }: Pick<URL, 'search' | 'hash'>): Beginning | undefined {
	const query = new URLSearchParams(search);
	const length = oneOf<Length>(query.get('start'), ['whole', 'short', 'none']);
	return length && { length, ...startOf(query, hash) };
}

/** Undefined when the address says nothing of how to start. */
export function readStart({ search, hash }: Pick<URL, 'search' | 'hash'>): Start | undefined {
	const query = new URLSearchParams(search);
	return query.has('conversation') ? startOf(query, hash) : undefined;
}

function startOf(query: URLSearchParams, hash: string): Start {
	return {
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
