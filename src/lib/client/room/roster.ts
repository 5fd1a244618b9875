/** What the owner has decided, as the next epoch has it. Pure. */
import {
	isRoster,
	type Member,
	type PublicKeys,
	type Roster,
	type SharedForm
} from '$lib/core/room/index.ts';
import type { RoomIntent, RoomRow } from '../db/index.ts';
import { publicOf } from './deps.ts';

/** Those that need an epoch of their own. */
const CHANGES = ['admit', 'role', 'remove', 'form'] as const;

/** The roster as it is; that of a room with nobody else in it before the first. */
export function rosterOf(row: RoomRow): Roster {
	const { id, me, name = row.patient ?? '–', patient, epoch, keys } = row;
	const owner: Member = { id: me, no: 1, name, role: 'owner', keys: publicOf(keys) };
	return row.roster ?? { room: id, epoch, ...(patient && { patient }), members: [owner] };
}

/** The roster once everything decided has happened, `epoch` still the one before. */
export function intended(row: RoomRow): Roster {
	return (row.intents ?? []).reduce(apply, rosterOf(row));
}

function apply(roster: Roster, intent: RoomIntent): Roster {
	const { members } = roster;
	switch (intent.do) {
		case 'admit': {
			const { id, name, keys } = intent.request;
			const others = members.filter((member) => member.id !== id);
			return { ...roster, members: [...others, { id, no: intent.no, name, role: intent.role, keys }] };
		}
		case 'role': {
			const changed = members.map((one) => (one.id === intent.member ? { ...one, role: intent.role } : one));
			return { ...roster, members: changed };
		}
		case 'remove':
			return { ...roster, members: members.filter(({ id }) => id !== intent.member) };
		case 'form': {
			const { form: _before, ...rest } = roster;
			return intent.form ? { ...rest, form: intent.form } : rest;
		}
		default:
			return roster;
	}
}

/** Whether what is decided makes a roster that can be said to the others. */
export function canBe(row: RoomRow): boolean {
	return isRoster({ ...intended(row), epoch: row.epoch + 1 });
}

/** Whether any of them has a key of the other's: whoever has could be taken for the other. */
export function sharesKey(a: PublicKeys, b: PublicKeys): boolean {
	const of = ({ sign, seal }: PublicKeys) => [sign.x, seal.x];
	return of(a).some((key) => of(b).includes(key));
}

/** The intents that are left once the room has this roster. */
export function left(intents: readonly RoomIntent[], roster: Roster): RoomIntent[] {
	const member = (id: string) => roster.members.find((one) => one.id === id);
	return intents.filter((intent) => {
		if (intent.do === 'admit') return member(intent.request.id)?.no !== intent.no;
		// Whoever is not there any more has no role to change.
		if (intent.do === 'role') return member(intent.member) && member(intent.member)?.role !== intent.role;
		if (intent.do === 'remove') return member(intent.member) !== undefined;
		if (intent.do === 'form') return !isSameForm(intent.form, roster.form);
		return true;
	});
}

/** Adds one, in the place of what it makes void. */
export function decide(intents: readonly RoomIntent[], intent: RoomIntent): RoomIntent[] {
	const about = (one: RoomIntent) =>
		one.do === 'role' || one.do === 'remove'
			? one.member
			: one.do === 'admit'
				? one.request.id
				: one.do === 'refuse'
					? one.request
					: one.do;
	const isVoid = (one: RoomIntent) => {
		if (one.do === 'uninvite' || one.do === 'end') return false;
		// A request that is being let in and then gets another role is let in with that.
		return about(one) === about(intent) && !(one.do === 'admit' && intent.do === 'role');
	};
	return [...intents.filter((one) => !isVoid(one)), intent];
}

export function needsEpoch(intents: readonly RoomIntent[]): boolean {
	return intents.some((intent) => (CHANGES as readonly string[]).includes(intent.do));
}

export function isSameForm(a: SharedForm | undefined, b: SharedForm | undefined): boolean {
	const text = (form: SharedForm | undefined) =>
		form &&
		JSON.stringify([
			...[form.id, form.conversation, form.length, Object.values(form.answerer).sort()],
			...[form.pack.id, form.pack.version, form.locale, form.closed]
		]);
	return text(a) === text(b);
}
