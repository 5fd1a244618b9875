import { kdfInput, type CodeOf, type Kind } from '$lib/core/envelope/index.ts';
import { scriptUrl } from './script-url.ts';
import type { Answer } from './workers/kdf.ts';
import workerUrl from './workers/kdf.ts?worker&url';

/** A slow phone without wasm needs some ten seconds. */
const LONGEST_WAIT = 90_000;

/**
 * Argon2id of a code: 32 bytes for `deriveSecrets`. Takes from half a second to some seconds, in a worker
 * that is ended when done. Rejects with the signal's reason when aborted, and with an Error that has a
 * `cause` when the worker cannot load or run, or has not answered in a minute and a half.
 */
export async function stretch(code: CodeOf<Kind>, signal?: AbortSignal): Promise<Uint8Array> {
	signal?.throwIfAborted();
	const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
	let timer;
	try {
		return await new Promise((resolve, reject) => {
			const fail = (cause: unknown) => reject(new Error('the code could not be stretched', { cause }));
			timer = setTimeout(() => fail(new DOMException('no answer', 'TimeoutError')), LONGEST_WAIT);
			signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
			worker.addEventListener('error', fail);
			worker.addEventListener('messageerror', fail);
			worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
				'stretched' in data ? resolve(data.stretched) : fail(data.failed)
			);
			worker.postMessage(kdfInput(code));
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
