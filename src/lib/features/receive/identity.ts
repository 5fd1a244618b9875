/** The first line of everything shown or copied: whose answers these say they are. */
import { birthDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Origin } from '$lib/core/result/index.ts';
import type { Answerer, Result } from '$lib/core/result/result.ts';
import { listed } from './note/plain.ts';

/** «Kari Nordmann, født 28.02.1950», or «IDENTITET IKKE OPPGITT». */
export function identity(person: Result['person'], t: I18n['t']): string {
	if (!person.name && !person.birthDate) return t(($) => $.clinician.result.unknownIdentity);
	const name = person.name ?? t(($) => $.clinician.result.nameless);
	const born = person.birthDate
		? t(($) => $.clinician.result.born, { date: birthDate(person.birthDate) })
		: t(($) => $.clinician.result.birthDateMissing);
	return `${name}, ${born}`;
}

/**
 * Who filled it in, by role, and with whom; what a proxy says of themself, said as unchecked; their name if given; and
 * who confirmed it, where that need not be the patient. What was keyed in nobody has confirmed.
 */
export function answeredBy(result: Result, t: I18n['t'], origin: Origin = 'signed'): string[] {
	const by = result.answerer.role === 'together' ? 'patient' : subjectOf(result.answerer);
	const recorded = by === 'family' ? 'parent' : by;
	const isOwn = result.answerer.role === 'self' || result.answerer.role === 'relative';
	return [
		...filledIn(result, t),
		...(isOwn || origin === 'keyed' ? [] : [t(($) => $.clinician.result.recorded[recorded])])
	];
}

function filledIn({ answerer, relative, helpers = [] }: Result, t: I18n['t']): string[] {
	const names = listed(
		helpers.map(({ name }) => name),
		t(($) => $.clinician.journal.and)
	);
	const helped = names ? [`${t(($) => $.clinician.result.helped)}: ${names}`] : [];
	const name = (key: 'relative' | 'parent') =>
		relative ? [`${t(($) => $.clinician.result[key])}: ${relative}`] : [];
	switch (answerer.role) {
		case 'self':
			return [t(($) => $.clinician.result.who.self)];
		case 'together':
			// A name never passes through the machinery of the words.
			return [
				names
					? `${t(($) => $.clinician.result.who.togetherWith)} ${names}`
					: t(($) => $.clinician.result.who.together)
			];
		case 'proxy':
			return [
				t(($) => $.clinician.result.who.proxy),
				...name('relative'),
				authority(answerer.authority, t),
				...helped
			];
		case 'parent':
			return [
				t(($) =>
					answerer.age === 'under-12' ? $.clinician.result.who.under12 : $.clinician.result.who.from12
				),
				...name('parent'),
				...helped
			];
		case 'relative':
			return [t(($) => $.clinician.result.who.relative), ...name('relative')];
	}
}

function authority(of: Extract<Answerer, { role: 'proxy' }>['authority'], t: I18n['t']): string {
	if (of === 'guardian') return t(($) => $.clinician.result.authority.guardian);
	if (of === 'power-of-attorney') return t(($) => $.clinician.result.authority.powerOfAttorney);
	return t(($) => $.clinician.result.authority.none);
}

/** Whose answers they are, so that what a relative says is not taken for the patient's own words. */
export function subjectOf(answerer: Answerer): 'patient' | 'relative' | 'parent' | 'family' {
	if (answerer.role === 'proxy' || answerer.role === 'relative') return 'relative';
	if (answerer.role !== 'parent') return 'patient';
	return answerer.age === 'under-12' ? 'parent' : 'family';
}

/** Enough of a result's id for two people to agree on which one is meant. */
export function shortId(id: string): string {
	return id.slice(0, 8);
}
