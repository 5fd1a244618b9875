import { kdfInput, type Code } from '$lib/core/envelope/index.ts';
import type { Answer } from './workers/kdf.ts';

/** A slow phone without wasm needs some ten seconds. */
const LONGEST_WAIT = 90_000;

/**
 * Argon2id of a code: 32 bytes for `deriveSecrets`. Takes from half a second to some seconds, in a worker
 * that is ended when done. Rejects with the signal's reason when aborted, with a TimeoutError after a
 * minute and a half, and with an Error that has a `cause` when the worker cannot load or run.
 */
export async function stretch(code: Code, signal?: AbortSignal): Promise<Uint8Array> {
	const end = AbortSignal.any([AbortSignal.timeout(LONGEST_WAIT), ...(signal ? [signal] : [])]);
	end.throwIfAborted();
	const worker = new Worker(new URL('./workers/kdf.ts', import.meta.url), { type: 'module' });
	try {
		return await answerOf(worker, kdfInput(code), end);
	} finally {
		worker.terminate();
	}
}

function answerOf(worker: Worker, input: string, end: AbortSignal): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const fail = (cause: unknown) => reject(new Error('the code could not be stretched', { cause }));
		end.addEventListener('abort', () => reject(end.reason));
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
		worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
			'stretched' in data ? resolve(data.stretched) : fail(data.failed)
		);
		worker.postMessage(input);
	});
}
