/** What a roster may say: one spelling of one meaning, so that nothing rides along unseen. */
import { canonical, fromBase64url } from '../bytes.ts';
import { cleanText } from '../instrument/sheet.ts';
import { isLocale } from '../locale.ts';
import { answerers, lengths } from '../result/result.ts';
import { isOnP256 } from '../session/p256.ts';
import { areDifferent, list, matching, maybe, one, shape, whole, type Check } from '../shape.ts';
import {
	MAX_MEMBERS,
	MAX_NO,
	NAME,
	roles,
	type Point,
	type PublicKeys,
	type Roster,
	type SharedForm
} from './types.ts';

export const isSlug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 60);
export const isUuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** base64url of so many bytes, in its one spelling. */
export const bytesText =
	(length: number): Check =>
	(value) =>
		typeof value === 'string' &&
		value.length === Math.ceil((length * 4) / 3) &&
		fromBase64url(value)?.length === length;

/** A room's, a member's or a request's. */
export const isId = bytesText(16);

/** One line that cleaning leaves as it is. */
export const line =
	(max: number): Check =>
	(value) =>
		typeof value === 'string' &&
		value !== '' &&
		value.length <= max &&
		!value.includes('\n') &&
		cleanText(value, max) === value;

/** A name as it may stand in a room, from what somebody typed; '' where nothing is left. */
export function roomName(written: string): string {
	return cleanText(written.replaceAll(/\s+/g, ' '), NAME);
}

const isName = line(NAME);

const isPoint: Check = (value) =>
	shape({ x: bytesText(32), y: bytesText(32) })(value) && isOnP256(pointBytes(value as Point));

/** x‖y, 64 bytes. */
export function pointBytes({ x, y }: Point): Uint8Array {
	return Uint8Array.from([...fromBase64url(x)!, ...fromBase64url(y)!]);
}

const hasKeys = shape({ sign: isPoint, seal: isPoint });

export function isPublicKeys(value: unknown): value is PublicKeys {
	return hasKeys(value) && areDifferent(Object.values(value as PublicKeys).map(({ x }) => x));
}

export const isConversation = one(1, 2, 3);
export const isPackName = shape({ id: isSlug, version: matching(/^\d+\.\d+\.\d+$/, 20) });

export const isForm = shape({
	id: isUuid,
	conversation: isConversation,
	length: one(...lengths),
	answerer: (value) => isJson(value) && answerers.some((known) => canonical(known) === canonical(value)),
	pack: isPackName,
	locale: isLocale,
	closed: maybe(one('confirmed', 'unshared'))
} satisfies Record<keyof SharedForm, Check>);

const isMember = shape({
	id: isId,
	no: whole(1, MAX_NO),
	name: isName,
	role: one(...roles),
	keys: isPublicKeys
});

const isShaped = shape({
	room: isId,
	epoch: whole(1, 2 ** 32 - 1),
	patient: maybe(isName),
	form: maybe(isForm),
	members: list(MAX_MEMBERS, isMember)
} satisfies Record<keyof Roster, Check>);

/** Whether it is exactly a roster. `value` may be anything out of JSON. */
export function isRoster(value: unknown): value is Roster {
	if (!isShaped(value)) return false;
	const { members } = value as Roster;
	const [owner, ...others] = members;
	return (
		owner?.role === 'owner' &&
		owner.no === 1 &&
		others.every(({ role }) => role !== 'owner') &&
		areDifferent(members.map(({ id }) => id)) &&
		areDifferent(members.map(({ no }) => no)) &&
		// One key for two would let one sign as the other.
		areDifferent(members.flatMap(({ keys }) => [keys.sign.x, keys.seal.x]))
	);
}

function isJson(value: unknown): boolean {
	return typeof value === 'object' && value !== null;
}
