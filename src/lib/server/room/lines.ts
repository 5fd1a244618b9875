import type { Relay } from '../relay.ts';
import { PRESENT_MS, type LiveRoom } from './hub.ts';
import type { Place, View, Who, Why } from './store.ts';

/** What has been told so far. */
export type Cursor = Place & {
	/** The epoch of the last greeting; 0 while waiting to be let in, undefined before any. */
	greeted: number | undefined;
	shown: Set<string>;
	presence: number;
	visits: number;
	seq: number;
};

export function cursorFrom({ since, epoch }: Pick<Place, 'since' | 'epoch'>): Cursor {
	const nothing = { letter: 0, request: 0, presence: 0, visits: 0, seq: since };
	return { since, epoch, ...nothing, greeted: undefined, shown: new Set() };
}

/** One line of a stream: JSON (docs/formats.md, «Rooms at the relay»). */
type Line = { t: string };
/** `me`: the member, once they are one. `known`: whether the token has ever been one here. */
export type Told = { lines: Line[]; me?: string; over: boolean; known: boolean };

/** Everything that is new since the cursor, which moves on. */
export async function linesAfter(cursor: Cursor, relay: Relay, who: Who): Promise<Told> {
	const live = relay.rooms.look(who.room);
	const read = await relay.store.rooms.read(who, cursor);
	if (read.status === 'gone') return { ...over('ended'), known: cursor.greeted !== undefined };
	if (read.status === 'over') return over(read.why);
	if (read.status === 'asked') {
		const lines = cursor.greeted === undefined ? [{ t: 'asked' }] : [];
		cursor.greeted = 0;
		return { lines, over: false, known: true };
	}
	const lines = [
		...greeting(cursor, read, live),
		...documentLines(cursor, read),
		...requestLines(cursor, read),
		...letterLines(cursor, read),
		...presenceLines(cursor, read, live, relay.now()),
		...seenLines(cursor, read, live)
	];
	cursor.seq = read.seq;
	return { lines, me: read.me.id, over: false, known: true };
}

function over(why: Why): Told {
	return { lines: [{ t: 'over', why } as Line], over: true, known: true };
}

function greeting(cursor: Cursor, { me, epoch, seq, seen }: View, live: LiveRoom): Line[] {
	if (cursor.greeted === epoch) return [];
	cursor.greeted = epoch;
	cursor.visits = live.visits;
	const { role, grant } = me;
	return [{ t: 'hello', epoch, seq, role, grant, ...(seen && { seen: latest(seen, live) }) } as Line];
}

function documentLines(cursor: Cursor, { snapshot, entries }: View): Line[] {
	const lines: Line[] = [];
	if (snapshot) {
		lines.push({ t: 'snapshot', ...snapshot } as Line);
		cursor.epoch = snapshot.epoch;
		cursor.since = Math.max(cursor.since, snapshot.seq);
	}
	for (const entry of entries) lines.push({ t: 'entry', ...entry } as Line);
	cursor.since = entries.at(-1)?.seq ?? cursor.since;
	return lines;
}

function requestLines(cursor: Cursor, { waiting, requests }: View): Line[] {
	const gone = [...cursor.shown].filter((id) => !waiting.includes(id));
	const lines = gone.map((id) => ({ t: 'request-gone', id }) as Line);
	for (const { number, id, at, body } of requests) {
		lines.push({ t: 'request', id, at, body } as Line);
		cursor.request = number;
	}
	cursor.shown = new Set(waiting);
	return lines;
}

function letterLines(cursor: Cursor, { letters }: View): Line[] {
	return letters.map(({ number, id, from, at, body }) => {
		cursor.letter = number;
		return { t: 'letter', id, from, at, body } as Line;
	});
}

/** Those who are only along have no key to read it with. */
function presenceLines(cursor: Cursor, { me, epoch }: View, live: LiveRoom, now: number): Line[] {
	const news = [...live.present.values()].filter(({ number }) => number > cursor.presence);
	cursor.presence = live.number;
	if (me.role === 'along') return [];
	return news
		.filter((noted) => noted.from !== me.id && noted.epoch === epoch && noted.at > now - PRESENT_MS)
		.map(({ from, epoch: of, body }) => ({ t: 'presence', from, epoch: of, body }) as Line);
}

function seenLines(cursor: Cursor, { seen }: View, live: LiveRoom): Line[] {
	if (!seen || cursor.visits === live.visits) return [];
	cursor.visits = live.visits;
	return [{ t: 'seen', seen: latest(seen, live) } as Line];
}

/** What is written down is up to a minute old. */
function latest(seen: Record<string, number>, live: LiveRoom): Record<string, number> {
	const newest = Object.entries(seen).map(([id, at]) => [id, Math.max(at, live.seen.get(id) ?? 0)]);
	return Object.fromEntries(newest);
}
