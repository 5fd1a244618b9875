/** What a plan may say: one spelling of one meaning, so that nothing rides along unseen. */
import { canonical, fromBase64url } from '../bytes.ts';
import { isDate } from '../date.ts';
import { isPhone, tidyText } from '../invitation/invitation.ts';
import { isLocale } from '../locale.ts';
import { LONG, MAX_AGREEMENTS, SHORT, type Agreement, type Plan } from './plan.ts';

/**
 * As it may stand in a plan: one line, NFC, single spaces, no control, format or private characters, no heap of
 * accents on one letter, at most `max` UTF-16 units. '' where nothing is left.
 */
export function planText(written: string, max: number): string {
	return tidyText(tidyText(written).slice(0, max));
}

/** Whether it is exactly such a plan. `value` may be anything. */
export function isPlan(value: unknown): value is Plan {
	try {
		const plan = value as Plan;
		return holds(plan) && canonical(rebuilt(plan)) === canonical(plan);
	} catch {
		// A member is missing, or is of another type.
		return false;
	}
}

/** Only what a plan has: whatever else was there is missing from it. */
function rebuilt({ id, locale, conversation, result, madeAt, agreements, ...rest }: Plan): Plan {
	const { unheard, contact, next, practice } = rest;
	return {
		...{ id, locale, conversation, result, madeAt },
		agreements: agreements.map(rebuiltAgreement),
		...(unheard && { unheard: { by: unheard.by, name: unheard.name, phone: unheard.phone } }),
		...(contact && { contact: { name: contact.name, phone: contact.phone, ...some(contact, 'hours') } }),
		...(next && { next: { conversation: next.conversation, ...some(next, 'from', 'to', 'who') } }),
		...(practice && { practice })
	};
}

function rebuiltAgreement(one: Agreement): Agreement {
	const { id, about, what, who } = one;
	return { id, about, what, who, ...some(one, 'phone', 'by', 'private') };
}

function some<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
	return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<T, K>;
}

function holds(plan: Plan): boolean {
	const { agreements, unheard, contact } = plan;
	return (
		matches(plan.id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) &&
		isLocale(plan.locale) &&
		isConversation(plan.conversation) &&
		isHash(plan.result) &&
		isInstant(plan.madeAt) &&
		agreements.length <= MAX_AGREEMENTS &&
		agreements.every(isAgreement) &&
		new Set(agreements.map(({ id }) => id)).size === agreements.length &&
		(unheard === undefined || (isDate(unheard.by) && isSomeone(unheard))) &&
		(contact === undefined || (isSomeone(contact) && isOptional(contact.hours))) &&
		(plan.next === undefined || isNext(plan.next, plan)) &&
		isTrueOrMissing(plan.practice)
	);
}

function isAgreement(one: Agreement): boolean {
	return (
		matches(one.id, /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/) &&
		isText(one.about, LONG) &&
		isText(one.what, LONG) &&
		isText(one.who, SHORT) &&
		(one.phone === undefined || isPhone(one.phone)) &&
		(one.by === undefined || isDate(one.by)) &&
		isTrueOrMissing(one.private)
	);
}

function isNext({ conversation, from, to, who }: NonNullable<Plan['next']>, of: Plan): boolean {
	const window = from === undefined ? to === undefined : isDate(from) && isDate(to) && from <= to;
	return isConversation(conversation) && conversation >= of.conversation && window && isOptional(who);
}

function isSomeone({ name, phone }: { name: string; phone: string }): boolean {
	return isText(name, SHORT) && isPhone(phone);
}

function isText(text: string, max: number): boolean {
	return text !== '' && text.length <= max && planText(text, max) === text;
}

function isOptional(text: string | undefined): boolean {
	return text === undefined || isText(text, SHORT);
}

function isConversation(value: unknown): boolean {
	return value === 1 || value === 2 || value === 3;
}

function isHash(text: unknown): boolean {
	return typeof text === 'string' && fromBase64url(text)?.length === 32;
}

function isTrueOrMissing(value: unknown): boolean {
	return value === undefined || value === true;
}

/** A real instant in UTC with whole seconds, in its one spelling; years have four digits. */
function isInstant(instant: unknown): boolean {
	if (!matches(instant, /^\d{4}-/)) return false;
	const time = new Date(instant as string);
	return !Number.isNaN(time.getTime()) && time.toISOString() === (instant as string).replace(/Z$/, '.000Z');
}

/** A parsed file may hold anything, and `test` alone would take a list of one string for the string. */
function matches(text: unknown, form: RegExp): boolean {
	return typeof text === 'string' && form.test(text);
}
