import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { packCheck } from './src/lib/content/packs/check.vite.ts';

export default defineConfig({
	plugins: [packCheck(), announcerWithoutStyle(), sveltekit()],
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/relay/**/*.test.ts'],
		environment: 'node',
		testTimeout: 30_000
	}
});

/**
 * SvelteKit hides its route announcer with a style attribute, which our policy refuses. app.css hides
 * it instead.
 */
function announcerWithoutStyle(): Plugin {
	const announcer = /(<div id="svelte-announcer"[^>]*?) style="[^"]*"/;
	return {
		name: 'hjemvei-announcer',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('generated/root.svelte')) return undefined;
			if (!announcer.test(code)) this.error('the route announcer has changed: see vite.config.ts');
			return { code: code.replace(announcer, '$1'), map: null };
		}
	};
}
