/** Every page with a language in its address, for the tests that look at all of them. */
import { packs } from '../../src/lib/content/packs/index.ts';
import { fixedSteps } from '../../src/lib/core/pathway/steps.ts';

const screens = packs.flatMap((pack) => pack.screens.map(({ id }) => id));

export const pages = [
	'',
	'/les',
	'/hjelp',
	'/om',
	'/innstillinger',
	'/gi-videre',
	'/helsepersonell',
	'/forbered',
	...[...fixedSteps, ...screens].map((step) => `/forbered/${step}`)
];
