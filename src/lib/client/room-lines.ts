/** The lines of a room's stream, one JSON value each (docs/formats.md, «Rooms at the relay»). */
import { z } from 'zod/mini';
import { jsonOf } from './relay-ask.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const whole = z.int().check(z.nonnegative());
const body = z.string().check(z.regex(/^[\w.-]{1,65536}$/));
const times = z.record(id, whole);

const Line = z.discriminatedUnion('t', [
	z.strictObject({
		...{ t: z.literal('hello'), epoch: whole, seq: whole, role: z.string() },
		...{ grant: z.nullable(body), seen: z.optional(times) }
	}),
	z.strictObject({ t: z.literal('asked') }),
	z.strictObject({ t: z.literal('over'), why: z.enum(['ended', 'dropped', 'refused', 'moved']) }),
	z.strictObject({ t: z.literal('snapshot'), seq: whole, epoch: whole, body }),
	z.strictObject({ t: z.literal('entry'), seq: whole, epoch: whole, from: id, counter: whole, body }),
	z.strictObject({ t: z.literal('request'), id, at: whole, body }),
	z.strictObject({ t: z.literal('request-gone'), id }),
	z.strictObject({ t: z.literal('letter'), id, from: id, at: whole, body }),
	z.strictObject({ t: z.literal('presence'), from: id, epoch: whole, body }),
	z.strictObject({ t: z.literal('seen'), seen: times }),
	z.strictObject({ t: z.literal('beat'), seq: whole })
]);

export type Line = z.infer<typeof Line>;
export type LineOf<T extends Line['t']> = Extract<Line, { t: T }>;

/** Undefined for what no relay of ours says. Never throws. */
export function readLine(text: string): Line | undefined {
	const read = Line.safeParse(jsonOf(text));
	return read.success ? read.data : undefined;
}
