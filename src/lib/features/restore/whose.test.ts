import { expect, test } from 'vitest';
import { groupsOf, placeOf, type Came, type Phone } from './whose.ts';

const KARI = { name: 'Kari', birthDate: '1950-12-24' };
const OLA = { name: 'Ola', birthDate: '1950-12-24' };
const came = (about: Partial<Came> = {}): Came => ({
	...{ id: 'r', subject: 'own', person: KARI, key: { x: 'lost', y: 'lost' } },
	...about
});
const journey = (id: string, subject: Came['subject'] = 'own') => ({
	...{ id, subject },
	jwk: { kty: 'EC', crv: 'P-256', x: `${id}-x`, y: `${id}-y` }
});
const phone = (about: Partial<Phone> = {}): Phone => ({ journeys: [], results: [], drafts: [], ...about });

test('an empty phone gets a new road', () =>
	expect(placeOf([came()], phone())).toEqual({ at: 'new', beside: false }));

test('what the key here signed, and what lies here already, is not asked about', () => {
	const journeys = [journey('other'), journey('mine')];
	const signed = came({ key: { x: 'mine-x', y: 'mine-y' }, person: {} });
	expect(placeOf([signed], phone({ journeys }))).toEqual({ at: 'here', journey: 'mine' });
	const results = [{ id: 'r', journey: 'mine' }];
	expect(placeOf([came()], phone({ journeys, results }))).toEqual({ at: 'here', journey: 'mine' });
});

test('a road without answers is nobody’s: it is asked whose they are', () => {
	const journeys = [journey('mine')];
	expect(placeOf([came()], phone({ journeys }))).toEqual({ at: 'maybe', journey: 'mine', person: {} });
});

test('the same name and birth date are the same person; a missing one is only maybe', () => {
	const journeys = [journey('mine')];
	const here = (person: object) => phone({ journeys, results: [{ id: 'a', journey: 'mine', ...person }] });
	expect(placeOf([came()], here(KARI))).toEqual({ at: 'same', journey: 'mine' });
	for (const person of [{}, { name: 'Kari' }, { birthDate: '1950-12-24' }])
		expect(placeOf([came()], here(person))).toEqual({ at: 'maybe', journey: 'mine', person });
	expect(placeOf([came({ person: {} })], here(KARI))).toMatchObject({ at: 'maybe', person: KARI });
	expect(placeOf([came({ person: OLA })], here(KARI))).toEqual({ at: 'new', beside: true });
	// A draft says whose road it is too.
	const drafts = [{ journey: 'mine', name: 'Ola' }];
	expect(placeOf([came()], phone({ journeys, drafts }))).toEqual({ at: 'new', beside: true });
});

test('what is known of one of a group holds for all of them', () => {
	const journeys = [journey('mine')];
	const nameless = came({ person: {} });
	expect(placeOf([nameless, came({ key: { x: 'mine-x', y: 'mine-y' } })], phone({ journeys }))).toMatchObject(
		{
			at: 'here'
		}
	);
	const results = [{ id: 'a', journey: 'mine', ...OLA }];
	expect(placeOf([nameless, came()], phone({ journeys, results }))).toEqual({ at: 'new', beside: true });
});

test('a road of another kind is never meant', () => {
	expect(placeOf([came({ subject: 'child' })], phone({ journeys: [journey('mine')] }))).toEqual({
		at: 'new',
		beside: false
	});
});

test('one question for one person: by key, or by name and birth date', () => {
	const [a, b, c] = [
		came({ id: 'a' }),
		came({ id: 'b', person: {} }),
		came({ id: 'c', key: { x: '2', y: '2' } })
	];
	expect(groupsOf([a, b, c])).toEqual([[a, b, c]]);
	const other = came({ id: 'd', person: OLA });
	const nameless = came({ id: 'e', person: {}, key: { x: '3', y: '3' } });
	const child = came({ id: 'f', subject: 'child' });
	expect(groupsOf([a, other, nameless, child])).toEqual([[a], [other], [nameless], [child]]);
});
