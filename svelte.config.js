import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// Prerendered pages carry this as <meta>; src/serve.ts repeats it as a header and adds frame-ancestors.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'media-src': ['self', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				// Workers and the service worker are loaded through src/lib/client/script-url.ts.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'hjemvei']
			}
		},
		prerender: { handleMissingId: 'fail', handleHttpError: 'fail' },
		// Registered by src/lib/client/update.ts, which must know the registration to offer updates.
		serviceWorker: { register: false },
		inlineStyleThreshold: 0,
		version: { name: process.env.HJEMVEI_VERSION ?? 'development', pollInterval: 0 }
	},
	compilerOptions: { runes: true }
};
