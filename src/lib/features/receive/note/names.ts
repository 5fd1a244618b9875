/** A unit or a role as it is called in the note's language, whichever it was picked in. What was typed stays. */
import type { Locale } from '$lib/core/locale.ts';
import { contactPicks, pickOf, rolePicks } from '../talk/who.ts';
import { inline } from './plain.ts';

export function nameIn(locale: Locale, name: string): string {
	const pick = pickOf(name);
	const here = [...contactPicks(locale), ...rolePicks(locale)].find(({ value }) => value === pick?.value);
	return inline(here?.who.name ?? name);
}
