/** What a result may say, given who answered, which conversation it is for, and how long the form was. */
import { packHash } from '../instrument/hash.ts';
import type { Pack } from '../instrument/pack.ts';
import { cleanText, read, SHORT_TEXT, toSheet, type Answers, type Sheet } from '../instrument/sheet.ts';
import { canonical } from '../bytes.ts';
import { isDate } from '../date.ts';
import { isLocale } from '../locale.ts';
import { signedSheet } from '../pathway/kept.ts';
import { relevant } from '../pathway/relevant.ts';
import { hasRelative, type Setting } from '../pathway/steps.ts';
import { givenBy, helpersOf, mayHaveHelpers } from './helpers.ts';
import { answerers, lengths, type Result } from './result.ts';

/** The answers as such a result states them, in the pack's order; what else the sheet holds stays behind. */
export function stated(pack: Pack, sheet: Sheet, setting: Setting): Answers {
	return relevant(pack, setting, read(pack, signedSheet(pack, setting, sheet)));
}

/** Throws RangeError, naming the part, unless the result is one that this pack and these rules can give. */
export function assertResult(result: Result, pack: Pack): void {
	const { answerer, person, relative, amends } = result;
	const checks: Record<string, boolean> = {
		id: isUuid(result.id),
		pack: canonical(result.pack) === canonical({ id: pack.id, version: pack.version, hash: packHash(pack) }),
		locale: isLocale(result.locale),
		conversation: [1, 2, 3].includes(result.conversation),
		answerer: isAnswerer(answerer) && (answerer.role !== 'relative' || mayBeRelatives(result, pack)),
		length: lengths.includes(result.length),
		name: person.name === undefined || isName(person.name),
		birthDate: person.birthDate === undefined || isDate(person.birthDate),
		relative: relative === undefined || (hasRelative(answerer) && isName(relative)),
		helpers: result.helpers === undefined || areHelpers(result, pack),
		confirmedAt: isInstant(result.confirmedAt),
		amends: amends === undefined || (isUuid(amends) && amends !== result.id)
	};
	for (const [part, holds] of Object.entries(checks)) if (!holds) throw new RangeError(`result: ${part}`);
	const again = stated(pack, toSheet(result.answers), result);
	if (canonical(again) !== canonical(result.answers)) throw new RangeError('result: answers');
}

function isAnswerer(answerer: Result['answerer']): boolean {
	return answerers.some((known) => canonical(known) === canonical(answerer));
}

/** A relative's own view is beside what the patient answers, so it has nothing instead of «ingen behov nå». */
function mayBeRelatives({ length }: Result, { questions }: Pack): boolean {
	return length !== 'none' && questions.helped !== undefined;
}

/** Each answer by one of them at most, none that is private, in the one order. */
function areHelpers({ helpers = [], answers, answerer }: Result, pack: Pack): boolean {
	const again = helpersOf(answers, givenBy(helpers));
	return mayHaveHelpers(pack, answerer) && helpers.length > 0 && canonical(again) === canonical(helpers);
}

/** RFC 9562, in lower case. */
function isUuid(id: string): boolean {
	return matches(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
}

function isName(name: string): boolean {
	return name !== '' && !name.includes('\n') && cleanText(name, SHORT_TEXT) === name;
}

/** A real instant in UTC with whole seconds, in its one spelling; years have four digits. */
function isInstant(instant: string): boolean {
	const time = new Date(instant);
	const real = matches(instant, /^\d{4}-/) && !Number.isNaN(time.getTime());
	return real && time.toISOString() === instant.replace(/Z$/, '.000Z');
}

/** A parsed file may hold anything, and `test` alone would take a list of one string for the string. */
function matches(text: unknown, form: RegExp): boolean {
	return typeof text === 'string' && form.test(text);
}
