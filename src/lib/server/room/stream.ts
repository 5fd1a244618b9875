import type { z } from 'zod';
import { describe } from '../log.ts';
import { seconds, type Relay } from '../relay.ts';
import { asked, gone } from './answers.ts';
import { BEAT_MS, LONGEST_POLL_MS, LONGEST_STREAM_MS, type Listener } from './hub.ts';
import { cursorFrom, linesAfter, type Cursor, type Told } from './lines.ts';
import * as parse from './parse.ts';
import type { Who } from './store.ts';

const HEADERS = { 'content-type': 'application/x-ndjson', 'x-accel-buffering': 'no' };
/** How soon to ask again when too many listen already, in seconds. */
const SOON = 3;

type Listening = { relay: Relay; who: Who; cursor: Cursor; listener: Listener };
type Asked = z.infer<typeof parse.Stream>;

/**
 * What happens in the room, line by line, from `since` on: as it happens, or (`poll`) what there is, at once or as
 * soon as there is more than the last time. A stream holds no queue. It reads on from where its reader is, so a slow one costs nothing.
 */
export const stream = asked('stream', parse.Stream, async ({ who, body, relay, address }) => {
	// Listening begins before looking, so that nothing falls between.
	const listener = relay.rooms.join(who.room, address, nameOf(who));
	const cursor = cursorFrom(body);
	try {
		const first = await linesAfter(cursor, relay, who);
		note(relay, who, first);
		if (first.known && listener && !first.over && !body.poll)
			return streamOf({ relay, who, cursor, listener }, first);
		const told = listener && body.poll && !first.over ? await poll(relay, who, body, listener) : first;
		if (listener) relay.rooms.leave(who.room, listener);
		return told.known ? answer(told, listener ? {} : { 'retry-after': String(SOON) }) : gone();
	} catch (error) {
		if (listener) relay.rooms.leave(who.room, listener);
		throw error;
	}
});

function answer(told: Told, more: Record<string, string>): Response {
	return new Response(textOf(told), { headers: { ...HEADERS, ...more } });
}

/** Tells all there is since what was asked for; where it is asked for news, once there is something that was not told the last time. */
async function poll(relay: Relay, who: Who, asked: Asked, listener: Listener): Promise<Told> {
	const { polled } = relay.rooms.room(who.room);
	const last = asked.poll === 'news' ? polled.get(nameOf(who)) : undefined;
	const until = relay.now() + LONGEST_POLL_MS;
	while (last && !listener.over && relay.now() < until) {
		const news = await linesAfter({ ...last, shown: new Set(last.shown) }, relay, who);
		if (news.lines.length > 0) break;
		await listener.news(until - relay.now());
	}
	const cursor = cursorFrom(asked);
	const told = await linesAfter(cursor, relay, who);
	polled.set(nameOf(who), cursor);
	return told;
}

function streamOf(listening: Listening, first: Told): Response {
	const { relay, who, listener } = listening;
	const until = relay.now() + LONGEST_STREAM_MS;
	let told: Told | undefined = first;
	const leave = () => {
		listener.end();
		if (relay.rooms.leave(who.room, listener)) relay.rooms.visit(who.room);
	};
	const pull = async (out: ReadableStreamDefaultController<Uint8Array>) => {
		try {
			const text = relay.now() < until ? await nextText(listening, told) : '';
			told = undefined;
			if (text) return out.enqueue(new TextEncoder().encode(text));
			out.close();
		} catch (error) {
			// Also when the reader went away in the meantime; then nobody hears it.
			if (!listener.over) relay.log.error(describe(error), 'unexpected');
			if (!listener.over) out.error(error);
		}
		leave();
	};
	relay.rooms.visit(who.room);
	return new Response(new ReadableStream({ pull, cancel: leave }), { headers: HEADERS });
}

/** The next lines; a beat after a while without any; nothing when it is over. */
async function nextText(listening: Listening, first: Told | undefined): Promise<string> {
	const { relay, who, cursor, listener } = listening;
	const beat = relay.now() + BEAT_MS;
	for (let told = first; !listener.over; told = undefined) {
		told ??= await linesAfter(cursor, relay, who);
		if (told.over) listener.over = true;
		if (told.lines.length > 0) return textOf(told);
		await listener.news(beat - relay.now());
		if (relay.now() >= beat && !listener.over) return beatText(listening);
	}
	return '';
}

/** Says to the owner, too, who is still here. */
async function beatText({ relay, who, cursor }: Listening): Promise<string> {
	cursor.visits = -1;
	const told = await linesAfter(cursor, relay, who);
	note(relay, who, told);
	return textOf({ ...told, lines: [...told.lines, { t: 'beat', seq: cursor.seq } as { t: string }] });
}

function textOf({ lines }: Told): string {
	return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Whoever listens is here. */
function note(relay: Relay, { room }: Who, { me }: Told): void {
	if (me) relay.rooms.see(room, me, seconds(relay));
}

function nameOf({ token }: Who): string {
	return Buffer.from(token).toString('base64url');
}
