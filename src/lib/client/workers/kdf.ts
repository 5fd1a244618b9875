/** Stretches a code away from the page's own thread. Its response alone is served with `wasm-unsafe-eval`. */
import { stretchJs, stretchWasm } from '../argon2.ts';

export type Answer = { readonly stretched: Uint8Array } | { readonly failed: unknown };

addEventListener('message', async ({ data }: MessageEvent<string>) => {
	postMessage(await stretch(data).catch((failed: unknown): Answer => ({ failed })));
});

async function stretch(input: string): Promise<Answer> {
	// iOS in Lockdown Mode has no wasm, and a proxy may have taken the policy away.
	const stretched = await stretchWasm(input).catch(() => stretchJs(input));
	return { stretched };
}
