/** A talk that was kept, read strictly: whatever it does not have the exact shape of is not taken as one. */
import { canonical } from '../bytes.ts';
import { isDate } from '../date.ts';
import { isLocale } from '../locale.ts';
import { cleanTalk } from './clean.ts';
import { MAX_NEEDS, outcomes, outsiders, tasks, type Talk } from './talk.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const MAX_TOPICS = 200;
/** The note’s own for each way it can go, and one for each need’s unit. */
const MAX_PARTS = 40;
const KEY = /^[a-zA-Z0-9]+([-/][a-zA-Z0-9]+)*$/;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const key: Check = (value) => typeof value === 'string' && KEY.test(value) && value.length <= 100;
const one =
	(...of: readonly unknown[]): Check =>
	(value) =>
		of.includes(value);
const maybe =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const list =
	(max: number, check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.length <= max && value.every(check);
const record =
	(max: number, check: Check): Check =>
	(value) =>
		isObject(value) &&
		Object.keys(value).length <= max &&
		Object.entries(value).every(([name, inner]) => key(name) && check(inner));
const either =
	(...checks: readonly Check[]): Check =>
	(value) =>
		checks.some((check) => check(value));
/** Every field as it must be, and no other. */
const shape =
	(fields: Shape): Check =>
	(value) =>
		isObject(value) &&
		Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
		Object.entries(fields).every(([name, check]) => check(value[name]));

const responsible = either(
	shape({ kind: one('unit', 'clarify'), name: text, phone: maybe(text) }),
	shape({ kind: one('patient') }),
	shape({ kind: one('outside'), who: one(...outsiders), agreed: maybe(one('agreed', 'patient-asks')) })
);

const need = shape({
	id: (value) => typeof value === 'string' && /^n[1-9]\d{0,8}$/.test(value),
	topic: maybe(key),
	need: text,
	action: text,
	responsible: maybe(responsible),
	by: maybe(isDate),
	referred: list(50, either(shape({ listed: key }), shape({ typed: text })))
});

const isTalk = shape({
	locale: isLocale,
	outcome: maybe(one(...outcomes)),
	patientIs: maybe(one('inpatient', 'discharged')),
	outpatient: flag,
	relapse: flag,
	sendMunicipality: maybe(flag),
	sendGp: maybe(flag),
	topics: record(MAX_TOPICS, one('talked', 'not-now')),
	needs: (value) =>
		list(MAX_NEEDS, need)(value) && areDifferent((value as Talk['needs']).map(({ id }) => id)),
	contact: maybe(shape({ name: text, phone: text, hours: maybe(text) })),
	callsIn: maybe(text),
	unheardBy: maybe(isDate),
	note: shape({
		length: one('long', 'short'),
		edited: record(MAX_PARTS, text),
		copied: maybe(one(true))
	}),
	ticked: (value) => list(tasks.length, one(...tasks))(value) && areDifferent(value as string[]),
	finished: flag,
	counted: maybe(one('waiting', 'sent', 'counted'))
} satisfies Record<keyof Talk, Check>);

/** `value`: out of JSON. Undefined for what is no talk, or holds a text that could not have been kept. */
export function parseTalk(value: unknown): Talk | undefined {
	if (!isTalk(value)) return undefined;
	const talk = value as Talk;
	return canonical(cleanTalk(talk)) === canonical(talk) ? talk : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areDifferent(ids: readonly string[]): boolean {
	return new Set(ids).size === ids.length;
}
