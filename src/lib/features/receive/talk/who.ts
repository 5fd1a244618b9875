/** Whom a clinician can pick: the deployer's contact points and roles, those outside, or whoever is typed. */
import { contactPoints, type ContactPoint } from '$lib/content/contacts.ts';
import { roles } from '$lib/content/referrals.ts';
import { locales, type Locale } from '$lib/core/locale.ts';
import type { Result } from '$lib/core/result/result.ts';
import type { ContactGiven, Responsible, Talk } from '$lib/core/talk/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** One that can be picked by name. */
export type Choice = { readonly value: string; readonly who: ContactGiven };

/** In the language of the note, because that is where the name ends up. */
export function contactPicks(locale: Locale): Choice[] {
	return contactPoints.map((point) => ({ value: `contact/${point.id}`, who: contactOf(point, locale) }));
}

export function rolePicks(locale: Locale): Choice[] {
	return roles.map(({ id, text }) => ({ value: `role/${id}`, who: { name: text[locale], phone: '' } }));
}

/** Which one a name is, in whichever language it was picked. */
export function pickOf(name: string): Choice | undefined {
	return locales
		.flatMap((locale) => [...contactPicks(locale), ...rolePicks(locale)])
		.find(({ who }) => who.name === name);
}

function contactOf({ name, unit, phone, hours }: ContactPoint, locale: Locale): ContactGiven {
	const whole = unit ? `${name}, ${unit[locale]}` : name;
	return { name: whole, phone, ...(hours && { hours: hours[locale] }) };
}

/**
 * Who follows up where nobody else is named (DESIGN §4; step 4 of the pathway): the hospital while the patient is
 * an inpatient, the municipality afterwards. With several to choose between, the municipality the patient wrote;
 * else whoever takes the note in there finds out who it is. Undefined where nobody said which it is.
 */
export function usualResponsible(
	{ conversation, answers }: Pick<Result, 'conversation' | 'answers'>,
	{ locale, patientIs }: Pick<Talk, 'locale' | 'patientIs'>,
	t: I18n['t']
): Responsible | undefined {
	if (conversation === 1 && patientIs === undefined) return undefined;
	const hospital = conversation === 1 && patientIs === 'inpatient';
	const points = contactPoints.filter(({ kind }) => (kind === 'hospital') === hospital);
	const written = answers.texts.municipality?.toLowerCase();
	const named = points.filter(({ name }) => written && name.toLowerCase().startsWith(written));
	const point = named.length === 1 ? named[0] : points.length === 1 ? points[0] : undefined;
	if (!point) return hospital ? undefined : { kind: 'clarify', name: t(($) => $.talk.who.office) };
	const { name, phone } = contactOf(point, locale);
	return { kind: 'unit', name, phone };
}
