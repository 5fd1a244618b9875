import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { packCheck } from './src/lib/content/packs/check.vite.ts';
import { pageCheck } from './src/lib/content/pages/check.vite.ts';
import { LongFirst } from './tests/long-first.ts';

export default defineConfig({
	plugins: [packCheck(), pageCheck(), announcerWithoutStyle(), fewChunks(), sveltekit()],
	css: { postcss: { plugins: [withoutPageWideHover()] } },
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/relay/**/*.test.ts'],
		environment: 'node',
		// Many of them wait for a server more than they reckon.
		maxWorkers: 3,
		sequence: { sequencer: LongFirst },
		testTimeout: 30_000,
		hookTimeout: 30_000
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

/**
 * Designsystemet lights an input when the mouse is over its label with a rule that has every ancestor watch for
 * it, so that each tap restyled the whole page. Our rows light themselves.
 */
function withoutPageWideHover() {
	return {
		postcssPlugin: 'hjemvei-hover',
		Rule(rule: { selectors: string[]; remove(): unknown }) {
			const kept = rule.selectors.filter((selector) => !selector.includes(':has(label:hover)'));
			if (kept.length === 0) rule.remove();
			else if (kept.length < rule.selectors.length) rule.selectors = kept;
		}
	};
}

/**
 * A phone on HTTP/1.1 fetches six files at a time, so the way to the first question must be few files: what
 * every page needs, the questions, and the steps after them. Everything else is split as Rolldown finds best.
 * `npm run bench` shows the sizes.
 */
function fewChunks(): Plugin {
	const groups = [
		{
			name: 'base',
			priority: 3,
			test: [
				/node_modules\/(svelte|@sveltejs|i18next|esm-env|devalue|clsx|idb)\//,
				/vite\/preload-helper/,
				/src\/lib\/core\/locale/,
				/src\/lib\/content\/deployment/,
				/src\/lib\/client\/(db|settings|update|script-url|storage|plain|tab-storage|desk-tab)/,
				/src\/lib\/i18n\/(index|dates|pick|catalogues\/index)/,
				/src\/lib\/ui\/(Shell|Card|Icon|Logo|Button|LinkButton|BackLink|Notice|Loading|Details|EmptyState|ActionBar|road|switch|text-size)/
			]
		},
		{
			name: 'questions',
			priority: 2,
			test: [
				/src\/lib\/features\/prepare\/(Prepare|Distress|List|Saved|Broken|form|early|words|beginning)/,
				/src\/lib\/content\/packs\//,
				/src\/lib\/core\/(instrument\/(?!hash)|pathway\/(choice|relevant|steps)|room\/shared|difference)/,
				/src\/lib\/client\/(drafts|conversation-row|journeys|vault|text-buffer)/,
				/src\/lib\/ui\/(checked|CheckList|Thermometer|Steps|SaveState)/
			]
		},
		{
			name: 'read',
			priority: 2,
			test: [
				/src\/lib\/features\/read\/(?!Leaflet|Contents|HelpNumbers|OwnContacts|CallRow)/,
				/src\/lib\/content\/(labels|inline|words|pages\/.*\?entry)/
			]
		},
		{
			name: 'later',
			priority: 1,
			test: [
				/src\/lib\/features\/prepare\/(More|NoNeed|Review|review|Setting|First|HelpCard|AnswerField)/,
				/src\/lib\/ui\/(Field|ChoiceList|Summary)/
			]
		}
	];
	return {
		name: 'hjemvei-chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: groups.map((group) => ({
					...group,
					test: (id: string) => group.test.some((test) => test.test(id))
				}))
			}
		})
	};
}
