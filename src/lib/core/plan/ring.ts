/** Whom to ring about what was agreed. */
import type { Agreement, Plan } from './plan.ts';

export type Ring = { readonly name: string; readonly phone: string; readonly hours?: string };

/** What is dialled of a number as people write it. */
export const dialled = (phone: string) => phone.replace(/[^\d+]/g, '');

/** Who was to do it, then whom the plan names for when nothing is heard, then for questions; each number once. */
export function whomToRing(plan: Plan, { who, phone }: Agreement): Ring[] {
	const doer = phone === undefined ? [] : [{ name: who, phone }];
	return onceEach([...doer, ...inGeneral(plan)]);
}

/** Whom the plan names, whatever it is about. */
export function inGeneral({ unheard, contact }: Plan): Ring[] {
	const { by: _by, ...heard } = unheard ?? {};
	// The one for questions says when, so it goes before the same number without.
	const both = [heard as Partial<Ring>, contact ?? {}].filter(isRing);
	return onceEach(both.map((ring) => both.find((one) => same(one, ring) && one.hours) ?? ring));
}

function isRing(ring: Partial<Ring>): ring is Ring {
	return ring.phone !== undefined;
}

function onceEach(rings: readonly Ring[]): Ring[] {
	return rings.filter((ring, index) => rings.findIndex((one) => same(one, ring)) === index);
}

function same(one: Ring, other: Ring): boolean {
	return dialled(one.phone) === dialled(other.phone);
}
