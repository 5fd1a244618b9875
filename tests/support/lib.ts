/** Lets plain Node find `$lib/…`, as Vite does for the app. Import it before what needs it. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

const LIB = new URL('../../src/lib/', import.meta.url);

registerHooks({
	resolve(specifier, context, next) {
		if (!specifier.startsWith('$lib/')) return next(specifier, context);
		const url = new URL(specifier.slice(5), LIB);
		return next(existsSync(url) ? url.href : `${url.href}.ts`, context);
	}
});
