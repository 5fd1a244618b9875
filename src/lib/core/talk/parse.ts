/** A talk that was kept, read strictly: whatever it does not have the exact shape of is not taken as one. */
import { canonical } from '../bytes.ts';
import { isDate } from '../date.ts';
import { isLocale } from '../locale.ts';
import {
	areDifferent,
	either,
	flag,
	list,
	matching,
	maybe,
	one,
	record,
	shape,
	type Check
} from '../shape.ts';
import { cleanTalk } from './clean.ts';
import { MAX_NEEDS, outcomes, outsiders, tasks, type Talk } from './talk.ts';

const MAX_TOPICS = 200;
/** The note’s own for each way it can go, and one for each need’s unit. */
const MAX_PARTS = 40;

const text: Check = (value) => typeof value === 'string';
const key = matching(/^[a-zA-Z0-9]+([-/][a-zA-Z0-9]+)*$/, 100);

const responsible = either(
	shape({ kind: one('unit', 'clarify'), name: text, phone: maybe(text) }),
	shape({ kind: one('patient') }),
	shape({ kind: one('outside'), who: one(...outsiders), agreed: maybe(one('agreed', 'patient-asks')) })
);

const need = shape({
	id: matching(/^n[1-9]\d{0,8}$/),
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
	topics: record(MAX_TOPICS, key, one('talked', 'not-now')),
	needs: (value) =>
		list(MAX_NEEDS, need)(value) && areDifferent((value as Talk['needs']).map(({ id }) => id)),
	contact: maybe(shape({ name: text, phone: text, hours: maybe(text) })),
	callsIn: maybe(text),
	unheardBy: maybe(isDate),
	note: shape({
		length: one('long', 'short'),
		edited: record(MAX_PARTS, key, text),
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
