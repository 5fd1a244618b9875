/** Whose the answers are that are put back, and whose road here they may lie on. Pure. */
import type { Draft, Journey, SavedResult, Subject } from '$lib/client/db/index.ts';

export type Person = { readonly name?: string; readonly birthDate?: string };

/** One result that came in. `key`: the public one that signed it. */
export type Came = {
	readonly id: string;
	readonly subject: Subject;
	readonly person: Person;
	readonly key: { readonly x: string; readonly y: string };
};

/**
 * `here`: signed by the road's own key, or lying there already, so nothing has to be asked. `same`: name and birth date
 * are those of answers there. `maybe`: nothing tells the two apart, and nothing says that they are one. `new`: a road of its own,
 * `beside` others of the same kind.
 */
export type Place =
	| { readonly at: 'here' | 'same'; readonly journey: string }
	| { readonly at: 'maybe'; readonly journey: string; readonly person: Person }
	| { readonly at: 'new'; readonly beside: boolean };

export type Phone = {
	/** Newest first. */
	readonly journeys: readonly Pick<Journey, 'id' | 'subject' | 'jwk'>[];
	readonly results: readonly Pick<SavedResult, 'id' | 'journey' | 'name' | 'birthDate'>[];
	readonly drafts: readonly Pick<Draft, 'journey' | 'name' | 'birthDate'>[];
};

/** What came in, gathered person by person: those of one key, and those with the same name and birth date. */
export function groupsOf<C extends Came>(all: readonly C[]): readonly (readonly [C, ...C[]])[] {
	const groups: [C, ...C[]][] = [];
	for (const one of all) {
		const group = groups.find((group) => group.some((other) => belongsWith(one, other)));
		if (group) group.push(one);
		else groups.push([one]);
	}
	return groups;
}

function belongsWith(a: Came, b: Came): boolean {
	return (
		a.subject === b.subject && mayBeSame(a.person, b.person) && (sameKey(a, b) || isSame(a.person, b.person))
	);
}

/** Where a group belongs on this phone: what is known of one of them holds for all. */
export function placeOf(group: readonly Came[], phone: Phone): Place {
	const places = group.map((one) => placeOfOne(one, phone));
	const at = (['here', 'same', 'new', 'maybe'] as const).find((at) =>
		places.some((place) => place.at === at)
	);
	return places.find((place) => place.at === at) ?? { at: 'new', beside: false };
}

function placeOfOne({ id, subject, person, key }: Came, { journeys, results, drafts }: Phone): Place {
	const already = results.find((result) => result.id === id);
	if (already) return { at: 'here', journey: already.journey };
	const alike = journeys.filter((journey) => journey.subject === subject);
	const signer = alike.find(({ jwk }) => jwk.x === key.x && jwk.y === key.y);
	if (signer) return { at: 'here', journey: signer.id };
	const people = (journey: string): Person[] =>
		[...results, ...drafts].filter((row) => row.journey === journey).map(personIn);
	const same = alike.find((journey) => people(journey.id).some((other) => isSame(other, person)));
	if (same) return { at: 'same', journey: same.id };
	const maybe = alike.find((journey) => people(journey.id).every((other) => mayBeSame(other, person)));
	if (!maybe) return { at: 'new', beside: alike.length > 0 };
	const named = people(maybe.id).find(({ name, birthDate }) => name ?? birthDate) ?? {};
	return { at: 'maybe', journey: maybe.id, person: named };
}

function personIn({ name, birthDate }: Person): Person {
	return { ...(name && { name }), ...(birthDate && { birthDate }) };
}

function sameKey(a: Came, b: Came): boolean {
	return a.key.x === b.key.x && a.key.y === b.key.y;
}

/** Name and birth date are given by both, and are the same. */
function isSame(a: Person, b: Person): boolean {
	return Boolean(a.name && a.birthDate) && a.name === b.name && a.birthDate === b.birthDate;
}

/** Not known to differ: what either leaves out says nothing. */
function mayBeSame(a: Person, b: Person): boolean {
	return (['name', 'birthDate'] as const).every((key) => !a[key] || !b[key] || a[key] === b[key]);
}
