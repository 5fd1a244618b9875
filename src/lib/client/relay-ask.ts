/** How both of the relay's clients ask, and how they read what comes back: as strictly as if a stranger had sent it. */

/** Trying again later may help, except for `broken`, an answer no relay of ours gives. */
export type Trouble =
	| { readonly status: 'offline' | 'broken'; readonly cause?: unknown }
	| { readonly status: 'busy'; readonly retryAfter?: number };

/** `refused`: the relay does not take the question itself. */
export type Refused = { readonly status: 'refused' };
export type Gone = { readonly status: 'gone' };

const TIMEOUT_MS = 20_000;
export const MAX_BODY = 64 * 1024;
export const MAX_JSON = 1024;

export type Answer = { readonly response: Response; readonly body: string | undefined } | Trouble;
export type Question = RequestInit & {
	/** Most bytes of an answer; 0 where none is due. */
	readonly max: number;
	/** How long an answer may take, where it is more than usual. */
	readonly patience?: number;
};

/** `base`: address and path. Nothing throws; undefined body: the answer was longer than `max` bytes. */
export function createAsk(base: string, fetch: typeof globalThis.fetch) {
	async function ask(
		path: string,
		{ max, patience = TIMEOUT_MS, signal, ...request }: Question
	): Promise<Answer> {
		try {
			const response = await fetch(base + path, {
				...request,
				credentials: 'omit',
				cache: 'no-store',
				redirect: 'error',
				referrerPolicy: 'no-referrer',
				signal: ending(signal, patience)
			});
			return { response, body: await bodyOf(response, max) };
		} catch (cause) {
			return { status: 'offline', cause };
		}
	}

	return {
		ask,
		post: (path: string, authorization: string, question: object, rest: Question) =>
			ask(path, {
				...rest,
				method: 'POST',
				headers: { authorization, 'content-type': 'application/json' },
				body: JSON.stringify(question)
			})
	};
}

/** AbortSignal.any is younger than many phones. */
function ending(signal: AbortSignal | null | undefined, patience: number): AbortSignal {
	const timeout = AbortSignal.timeout(patience);
	if (!signal) return timeout;
	const either = new AbortController();
	for (const one of [signal, timeout]) {
		if (one.aborted) either.abort(one.reason);
		one.addEventListener('abort', () => either.abort(one.reason), { once: true, signal: either.signal });
	}
	return either.signal;
}

export function broken(): Trouble {
	return { status: 'broken' };
}

export function otherwise({ status, headers }: Response): Refused | Trouble {
	if (status === 429 || status === 408 || status >= 500) return { status: 'busy', ...retryAfter(headers) };
	return status >= 400 ? { status: 'refused' } : broken();
}

export function retryAfter(headers: Headers): { retryAfter?: number } {
	const seconds = Number(headers.get('retry-after'));
	return seconds > 0 && seconds <= 3600 ? { retryAfter: seconds } : {};
}

export async function bodyOf(response: Response, max: number): Promise<string | undefined> {
	if (!response.body) return '';
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	let text = '';
	for (let size = 0; ;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.length;
		if (size > max) {
			await reader.cancel();
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}

export function jsonOf(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '');
	} catch {
		// Not JSON is refused by the schema like anything else that does not fit.
		return undefined;
	}
}
