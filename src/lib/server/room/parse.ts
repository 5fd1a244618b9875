/** The questions about rooms, each exactly. What is sealed is checked for its shape alone. */
import { z } from 'zod';
import { encoded, isSealed } from '../parse.ts';
import { MAX_INVITATION, MAX_MEMBERS, roles } from './store.ts';

/** Largest question, and largest change of epoch, in bytes. */
export const MAX_QUESTION = 64 * 1024;
export const MAX_ADVANCE = 192 * 1024;
const MAX_DOOR = 1024;
const MAX_GRANT = 32 * 1024;
/** Requests and presences. */
const MAX_SMALL = 8 * 1024;
const MAX_IDS = 200;

const id = encoded(16);
const digest = encoded(32);
const whole = z
	.int()
	.min(0)
	.max(2 ** 40);
const sealed = (max: number) => z.string().max(max).refine(isSealed);
const body = sealed(MAX_QUESTION);

const Room = z.strictObject({ room: id });
const seat = z.strictObject({ id, role: z.enum(roles), grant: sealed(MAX_GRANT).nullable() });

export const OpenRoom = Room.extend({ member: id });
export const Invite = Room.extend({
	ticketHash: digest,
	door: z.string().min(1).max(MAX_DOOR),
	seconds: z.int().min(1).max(MAX_INVITATION)
});
export const Uninvite = Room.extend({ ticketHash: digest });
export const Door = z.strictObject({});
export const Ask = Room.extend({ request: id, token: digest, body: sealed(MAX_SMALL) });
export const Refuse = Room.extend({ request: id });
export const AdvanceRoom = Room.extend({
	epoch: whole,
	replaces: whole,
	members: z.array(seat).min(1).max(MAX_MEMBERS),
	snapshot: body.nullable()
});
export const Drop = Room.extend({ member: id });
export const Append = Room.extend({ epoch: whole, counter: whole.min(1), body });
export const SnapshotRoom = Room.extend({ epoch: whole, replaces: whole, body });
export const Presence = Room.extend({ epoch: whole, body: sealed(MAX_SMALL) });
export const SendLetter = Room.extend({ to: id, id, body });
export const Taken = Room.extend({ ids: z.array(id).max(MAX_IDS) });
export const End = Room;
export const Move = Room.extend({ token: digest });
/** `epoch`: the last whose snapshot the member has. */
export const Stream = Room.extend({
	since: whole,
	epoch: whole.default(0),
	poll: z.enum(['now', 'news']).optional()
});
