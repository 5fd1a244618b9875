/** The pages with a language in their address, for the tests that look at all of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixedSteps } from '../../src/lib/core/pathway/steps.ts';
import { pack } from './words.ts';

/** The pages to read, by their name in the address. */
export const read = readdirSync(fileURLToPath(new URL('../../src/lib/content/pages', import.meta.url)))
	.filter((file) => file.endsWith('.nb.ts'))
	.map((file) => file.replace('.nb.ts', ''));

const steps = [
	...fixedSteps.filter((step) => step !== 'no-need' && step !== 'child'),
	...screens('pakjenning')
];

/** «Min vei» and what belongs to it. */
export const journey = [
	'/min-vei',
	...[1, 2, 3].map((conversation) => `/min-vei/samtale-${conversation}`),
	'/min-vei/sammenlign',
	'/min-vei/enige',
	'/min-vei/kontakt'
];

/** Those that stand with an adult's whole form begun, or nothing. */
export const pages = [
	'',
	'/les',
	'/les/hefte',
	'/les/ord',
	'/hjelp',
	...read.map((page) => `/les/${page}`),
	'/innstillinger',
	'/gi-videre',
	'/legg-tilbake',
	...journey,
	'/helsepersonell',
	'/helsepersonell/invitasjon',
	'/helsepersonell/tall',
	'/sammen',
	'/sammen/distress',
	'/sammen/mitt-syn/distress',
	'/sammen/mitt-syn/ferdig',
	'/skjema',
	'/skjema/barn',
	'/skjema/utfylt',
	'/forbered',
	...steps.map((step) => `/forbered/${step}`)
];

/** The steps of the other ways through the form, and how each begins. */
export const otherSteps = [
	{ begin: { length: 'none' }, paths: ['/forbered/no-need'] },
	{
		begin: { who: 'parent', age: 'under-12' },
		paths: screens('temaer').map((id) => `/forbered/${id}`)
	},
	{ begin: { who: 'parent', age: '12-15' }, paths: ['/forbered/child'] }
] as const;

function screens(id: string): string[] {
	return pack(id).screens.map((screen) => screen.id);
}
