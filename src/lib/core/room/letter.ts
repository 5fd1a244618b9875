/**
 * Letters between one member and the owner: what nobody else in the room has to do with. Sealed to the receiver's own key,
 * so that they hold through every epoch, and signed by the sender's.
 */
import type { CryptoKey } from 'jose';
import type { Appointment } from '../calendar/appointment.ts';
import { canonical, toBase64url } from '../bytes.ts';
import { isDate, isTime } from '../date.ts';
import { cleanText, LONG_TEXT, maxLength, SHORT_TEXT, textKeys, type Answers } from '../instrument/sheet.ts';
import { isPlan, type Plan } from '../plan/index.ts';
import { lengths } from '../result/result.ts';
import { either, flag, list, matching, maybe, one, record, shape, whole, type Check } from '../shape.ts';
import { jsonContent, readJson } from './content.ts';
import { verifyKey } from './ready.ts';
import { isConversation, isId, isPackName, isSlug, isUuid, line } from './rules.ts';
import { addressOf, sealTo, unsealTo, type SealRandom } from './seal.ts';
import { readSigned, sign, type Names } from './signed.ts';
import type { Letter, LetterKind, Member, MemberId, Role, RoomId, View, ViewForm } from './types.ts';

export type OpenedLetter =
	| {
			readonly status: 'opened';
			/** Of each kind only a higher one than the last from this sender counts. */
			readonly n: number;
			readonly letter: Letter;
	  }
	/** Not a letter of this version, or one that says something a letter cannot say. */
	| { readonly status: 'malformed' }
	/** Not sealed to this member, or not signed by the one it names. */
	| { readonly status: 'tampered' }
	/** Whoever has this role does not write such letters. */
	| { readonly status: 'not-allowed' };

export type LetterReader = {
	readonly room: RoomId;
	readonly me: MemberId;
	/** Whom the relay says it is from, as the roster has them. */
	readonly from: Pick<Member, 'id' | 'role' | 'keys'>;
	/** The private half of this member's `seal`. */
	readonly key: CryptoKey;
};

const KINDS: Readonly<Record<'owner' | 'member', readonly LetterKind[]>> = {
	owner: ['shown', 'view'],
	member: ['questions', 'view', 'bye']
};
const LONGEST_ADDRESS = 2000;
const LONGEST_RESULT = 32_768;
/** Stands for the result's hash, by which the patient's phone knows a plan: nobody else needs it. */
const NO_RESULT = toBase64url(new Uint8Array(32));
/** Marks of one list; no pack has as many items. */
const MANY = 200;

const ids = list(MANY, isSlug);
const text =
	(max: number): Check =>
	(value) =>
		typeof value === 'string' && value.length <= max && cleanText(value, max) === value;

const isAppointment = shape({
	conversation: isConversation,
	uid: isUuid,
	sequence: whole(0),
	date: isDate,
	time: maybe(isTime),
	place: maybe(line(SHORT_TEXT)),
	video: maybe(matching(/^https:\/\/[!-~]+$/, LONGEST_ADDRESS)),
	with: maybe(line(SHORT_TEXT)),
	companion: maybe(line(SHORT_TEXT))
} satisfies Record<keyof Appointment | 'conversation', Check>);

/** What may be seen side by side: nothing private, and nothing that is for the patient alone to say. */
const isViewed = shape({
	distress: maybe(whole(0, 10)),
	...{ marked: ids, none: ids, gone: ids, first: ids, themes: ids },
	texts: record(textKeys.length, one(...textKeys), (value) => value !== '' && text(LONG_TEXT)(value)),
	followUp: maybe(isSlug),
	language: maybe(isSlug),
	alone: one(false),
	private: list(0, one())
} satisfies Partial<Record<keyof Answers, Check>>);

const isViewForm = shape({
	conversation: isConversation,
	length: one(...lengths),
	pack: isPackName
} satisfies Record<keyof ViewForm, Check>);

const isView: Check = (value) =>
	shape({
		kind: one('view'),
		...{ wants: flag, ready: flag, toClinician: flag },
		form: maybe(isViewForm),
		answers: maybe(isViewed),
		result: maybe((json) => typeof json === 'string' && json.length <= LONGEST_RESULT && json.isWellFormed())
	} satisfies Record<keyof View, Check>)(value) &&
	((value as View).answers === undefined || (value as View).form !== undefined) &&
	Object.entries((value as View).answers?.texts ?? {}).every(
		([key, given]) => given.length <= maxLength(key as keyof Answers['texts'])
	);

export const isLetter: Check = either(
	shape({ kind: one('questions'), text: text(LONG_TEXT) }),
	shape({
		kind: one('shown'),
		appointment: maybe(isAppointment),
		plan: maybe((plan) => isPlan(plan) && canonical(planForOthers(plan)) === canonical(plan)),
		questionsSent: maybe(flag)
	}),
	isView,
	shape({ kind: one('bye') })
);

/** The plan as others than the patient may have it: without what it says about anything private. */
export function planForOthers(plan: Plan): Plan {
	const agreements = plan.agreements.filter((agreement) => !agreement.private);
	return { ...plan, result: NO_RESULT, agreements };
}

/**
 * `n`: higher for each letter to this receiver, also after a change of phone. Throws RangeError for what no letter says, such as
 * private answers, and above `MAX_CONTENT` bytes.
 */
export async function sealLetter(
	letter: Letter,
	n: number,
	{ room, from, to }: { room: RoomId; from: MemberId; to: Pick<Member, 'id' | 'keys'> },
	signKey: CryptoKey,
	random: SealRandom
): Promise<string> {
	const names = { kind: 'letter', room, from, to: to.id, n };
	const signed = await sign(names, jsonContent(letter, isLetter, 'a letter'), signKey);
	return sealTo(signed, to.keys.seal, addressOf('letter', room, to.id), random);
}

/** Never throws. */
export async function openLetter(body: string, { room, me, from, key }: LetterReader): Promise<OpenedLetter> {
	const unsealed = await unsealTo(body, addressOf('letter', room, me), key);
	if (unsealed.status !== 'text') return unsealed;
	const signed = readSigned<Names & { readonly to: string; readonly n: number }>(unsealed.text, 'letter', {
		to: isId,
		n: whole(1)
	});
	const letter = signed && readJson<Letter>(signed.content, isLetter);
	if (!letter || signed.names.room !== room || signed.names.to !== me || signed.names.from !== from.id)
		return { status: 'malformed' };
	if (!(await signed.isBy(await verifyKey(from.keys.sign)))) return { status: 'tampered' };
	if (!writes(from.role, letter.kind)) return { status: 'not-allowed' };
	return { status: 'opened', n: signed.names.n, letter };
}

function writes(role: Role, kind: LetterKind): boolean {
	return KINDS[role === 'owner' ? 'owner' : 'member'].includes(kind);
}
