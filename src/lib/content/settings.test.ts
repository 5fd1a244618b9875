import { expect, test } from 'vitest';
import { referrals, roles } from './referrals.ts';
import { contactPoints, contactsAreExample, type ContactPoint } from './contacts.ts';
import { deployment } from './deployment.ts';
import { checkContacts, checkDeployment, checkListed, checkUnits } from './settings.vite.ts';
import { units, unitsAreExample } from './units.ts';

const point: ContactPoint = {
	id: 'et-sykehus',
	kind: 'hospital',
	name: 'Et sykehus',
	phone: '22 22 22 22',
	about: { nb: 'Spørsmål', nn: 'Spørsmål' },
	checked: '2026-11-22'
};

test('what ships is right, and is plainly an example', () => {
	expect(checkContacts(contactPoints, contactsAreExample)).toEqual([]);
	expect(checkDeployment(deployment)).toEqual([]);
	expect(checkUnits(units, unitsAreExample)).toEqual([]);
	expect(unitsAreExample).toBe(true);
	expect(contactsAreExample && deployment.deployer.example).toBe(true);
	for (const { name, phone } of contactPoints) expect(`${name} ${phone}`).toMatch(/^Eksempel .* [0 ]+$/);
});

test.each<[string, object, string[]]>([
	['nothing', {}, []],
	['an id with a space', { id: 'et sykehus' }, ['0.id: «et sykehus»: small letters, digits and -']],
	[
		'a kind we do not know',
		{ kind: 'kommune' },
		['0.kind: «kommune» is none of hospital, municipality, district']
	],
	['no name', { name: ' ' }, ['0.name: is empty']],
	[
		'a word where digits belong',
		{ phone: 'ring oss' },
		['0.phone: «ring oss» is no telephone number in groups, such as «22 22 22 22»']
	],
	[
		'too few digits',
		{ phone: '12' },
		['0.phone: «12» is no telephone number in groups, such as «22 22 22 22»']
	],
	['a short number', { phone: '116 117' }, []],
	['a number abroad', { phone: '+46 08 123 45 67' }, []],
	['one language', { about: { nb: 'Spørsmål' } }, ['0.about.nn: is empty']],
	['what it is for left out', { about: undefined }, ['0.about: is missing']],
	[
		'a day that does not exist',
		{ checked: '2026-02-30' },
		['0.checked: «2026-02-30» is no day, as in 2026-11-22']
	],
	['hours in one language', { hours: { nb: '', nn: 'Alltid' } }, ['0.hours.nb: is empty']],
	['the example’s name', { name: 'Eksempel sykehus' }, ['0.name: is still the example’s']],
	['the example’s number', { phone: '00 00 00 00' }, ['0.phone: is still the example’s']]
])('a contact point with %s', (_, wrong, expected) => {
	const told = checkContacts([{ ...point, ...wrong } as ContactPoint], false);
	expect(told.map(({ path, problem }) => `${path}: ${problem}`)).toEqual(expected);
});

test.each<[string, { id: string; name: string }[], string[]]>([
	['nothing', [{ id: 'ei-eining', name: 'Ei eining' }], []],
	['none', [], [': has no unit']],
	[
		'a space in an id',
		[{ id: 'ei eining', name: 'E' }],
		['0.id: «ei eining»: small letters, digits and -, 40 at most']
	],
	['no name', [{ id: 'ei', name: ' ' }], ['0.name: is empty']],
	[
		'one twice',
		[
			{ id: 'ei', name: 'E' },
			{ id: 'ei', name: 'F' }
		],
		['1.id: «ei» stands twice']
	],
	['the example’s name', [{ id: 'ei', name: 'Eksempel kommune' }], ['0.name: is still the example’s']]
])('units with %s', (_, list, expected) => {
	const told = checkUnits(list, false);
	expect(told.map(({ path, problem }) => `${path}: ${problem}`)).toEqual(expected);
});

test('an id that stands twice', () => {
	expect(checkContacts([point, point], false)).toEqual([
		{ path: '1.id', problem: '«et-sykehus» stands twice' }
	]);
});

test.each<[string, object, string[]]>([
	['https and nothing more', { publicOrigin: 'https://hjemvei.example.no' }, []],
	[
		'a path',
		{ publicOrigin: 'https://example.no/app' },
		['publicOrigin: «https://example.no/app» must be https://… without a path']
	],
	[
		'http',
		{ publicOrigin: 'http://example.no' },
		['publicOrigin: «http://example.no» must be https://… without a path']
	],
	[
		'an address left as it was',
		{
			deployer: {
				...deployment.deployer,
				example: false,
				email: 'post@kommune.no',
				privacyOfficer: { email: 'po@kommune.no' }
			}
		},
		[
			'deployer.accessibility.email: is still the example’s',
			'deployer.grounds: is still the example’s',
			'deployer.hosting: is still the example’s'
		]
	],
	[
		'what is no e-mail',
		{ deployer: { ...deployment.deployer, email: 'post' } },
		['deployer.email: «post» is no e-mail address']
	],
	['no name', { deployer: { ...deployment.deployer, name: '' } }, ['deployer.name: is empty']]
])('a deployment with %s', (_, wrong, expected) => {
	const told = checkDeployment({ ...deployment, ...wrong });
	expect(told.map(({ path, problem }) => `${path}: ${problem}`)).toEqual(expected);
});

test('the lists a clinician picks from are right, and what is wrong in one is told', () => {
	expect(checkListed(referrals)).toEqual([]);
	expect(checkListed(roles)).toEqual([]);
	const text = { nb: 'Fysioterapeut', nn: 'Fysioterapeut' };
	const wrong = [
		{ id: 'fysio', text },
		{ id: 'fysio', text },
		{ id: 'En fysio', text: { nb: 'Fysioterapeut', nn: ' ' } },
		{ id: 'lang', text: { nb: 'x'.repeat(121), nn: 'x' } }
	];
	expect(checkListed(wrong).map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
		'1.id: «fysio» stands twice',
		'2.id: «En fysio»: small letters, digits and -',
		'2.text.nn: is empty',
		'3.text.nb: is longer than 120 characters'
	]);
});
