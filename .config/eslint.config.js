import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

export default ts.config(
	{ ignores: ['.svelte-kit/**', 'build/**', 'test-results/**', 'node_modules/**'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': 'error',
			// The app always stands at the root of its origin, and plain Sets that no screen reads are fine.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/no-at-html-tags': 'error',
			// SSR'd style attributes break our style-src 'self' policy.
			'svelte/no-inline-styles': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "ArrowFunctionExpression[params.0.name='$'] MemberExpression[computed=true]",
					message: 'Inside a selector `$` hides Svelte’s own: take what is reactive out of it first.'
				}
			]
		}
	},
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'core takes the time as an argument.' },
				{ object: 'Math', property: 'random', message: 'core takes randomness as an argument.' },
				{ object: 'crypto', property: 'getRandomValues', message: 'core takes randomness as an argument.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name=Date][arguments.length=0]',
					message: 'core takes the time as an argument.'
				}
			]
		}
	},
	{ files: ['src/setup.mjs', 'src/serve.ts', 'tests/**'], rules: { 'no-console': 'off' } }
);
