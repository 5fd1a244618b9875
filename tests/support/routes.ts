/** Every page with a language in its address, for the tests that look at all of them. */
import { packFor, packs } from '../../src/lib/content/packs/index.ts';
import { fixedSteps, stepsFor } from '../../src/lib/core/pathway/steps.ts';

const steps = [...fixedSteps, ...packs.flatMap((pack) => pack.screens.map(({ id }) => id))];
const usual = [...stepsFor(packFor({ role: 'self' }), 'whole'), 'setting'];
const others = steps.filter((step) => !usual.includes(step));

/** The first question begins a draft; after that a step of another form leads to the review. So those come first. */
const formSteps = [...others, ...usual];

export const pages = [
	'',
	'/les',
	'/hjelp',
	'/om',
	'/innstillinger',
	'/gi-videre',
	'/helsepersonell',
	'/forbered',
	...formSteps.map((step) => `/forbered/${step}`)
];
