import type { Person } from '$lib/client/people.ts';
import { longDate } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

/** The day it began is added where the words alone would fit another too. */
export function personWords(i18n: I18n, person: Person, people: readonly Person[]): string {
	const who = ({ name, subject }: Person) => name ?? i18n.t((words) => words.agreed.asking[subject]);
	const alike = people.filter((other) => who(other) === who(person)).length > 1;
	if (!alike || person.since === undefined) return who(person);
	const when = longDate(new Date(person.since), i18n.locale);
	return i18n.t(($) => $.agreed.asking.since, { who: who(person), when });
}
