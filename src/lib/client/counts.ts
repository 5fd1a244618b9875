/** Counts of finished conversations, where the server keeps any: read by whoever asks, added to by the desk. */
import { z } from 'zod/mini';
import { FEW, measures, type Counted, type Measure } from '$lib/core/counts/index.ts';
import { createAsk, jsonOf, otherwise, type Refused, type Trouble } from './relay-ask.ts';

export type ReadCounts =
	| { readonly status: 'off' }
	| { readonly status: 'on'; readonly rows: z.infer<typeof Row>[] }
	| Refused
	| Trouble;

/** `later`: certainly not counted, and trying again may help. `unsure`: it may have been, so it is let be. */
export type AddCount = { readonly status: 'counted' | 'later' | 'refused' | 'unsure' };

const PATH = '/relay/counts';
const MAX_ROWS = 512 * 1024;

const figure = z.nullable(z.int().check(z.minimum(FEW)));
const figures = Object.fromEntries(measures.map((name) => [name, figure])) as Record<Measure, typeof figure>;
const Row = z.strictObject({
	quarter: z.string().check(z.regex(/^\d{4}-[1-4]$/)),
	unit: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	figures: z.strictObject(figures)
});
const Read = z.discriminatedUnion('on', [
	z.strictObject({ on: z.literal(false) }),
	z.strictObject({ on: z.literal(true), rows: z.array(Row) })
]);

export type Counts = ReturnType<typeof createCounts>;

/** `origin`: where the relay answers, without a path. Nothing here throws. */
export function createCounts(origin: string, fetch: typeof globalThis.fetch) {
	const { ask } = createAsk(origin + PATH, fetch);
	return {
		async read(): Promise<ReadCounts> {
			const answer = await ask('', { max: MAX_ROWS });
			if ('status' in answer) return answer;
			if (answer.response.status !== 200) return otherwise(answer.response);
			const read = Read.safeParse(jsonOf(answer.body));
			if (!read.success) return { status: 'broken', cause: read.error };
			return read.data.on ? { status: 'on', rows: read.data.rows } : { status: 'off' };
		},

		/** Not safe to repeat unless it says `later`: a count has no id. */
		async add(counted: Counted): Promise<AddCount> {
			const headers = { 'content-type': 'application/json' };
			const answer = await ask('', { max: 0, method: 'POST', headers, body: JSON.stringify(counted) });
			if ('status' in answer) return { status: 'unsure' };
			const { status } = answer.response;
			if (status === 204) return { status: 'counted' };
			if (status === 429 || status === 503 || status === 507) return { status: 'later' };
			return { status: status >= 400 && status < 500 ? 'refused' : 'unsure' };
		}
	};
}

export function counts(): Counts {
	return createCounts(location.origin, (...request) => fetch(...request));
}
