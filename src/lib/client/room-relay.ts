/**
 * The relay's questions about rooms. It carries what is sealed, knows members as random names, and is believed in
 * nothing but that: what it answers is read as strictly as if a stranger had sent it.
 */
import { z } from 'zod/mini';
import { bodyOf, createAsk, jsonOf, MAX_JSON, otherwise, retryAfter, type Trouble } from './relay-ask.ts';
import { readLine, type Line } from './room-lines.ts';

export type { Line } from './room-lines.ts';

/** Who asks about which room. `token`: 32 bytes, base64url. */
export type Asker = { readonly room: string; readonly token: string };
export type Seat = { readonly id: string; readonly role: string; readonly grant: string };

/** `gone`: unknown, dropped or ended, all alike. `refused`: a question the relay does not take, such as by the wrong role. */
export type Outcome =
	| { readonly status: 'done' | 'gone' | 'refused' | 'too-large' }
	/** No place for it now. */
	| { readonly status: 'full' }
	| Conflict
	| Trouble;
export type Conflict = {
	readonly status: 'conflict';
	readonly reason: 'behind' | 'ahead' | 'epoch' | 'counter' | 'member' | 'taken';
	/** The last counter the relay has of the asker. */
	readonly last?: number;
};
export type Appended =
	{ readonly status: 'appended'; readonly seq: number } | Exclude<Outcome, { status: 'done' }>;
export type DoorFound =
	| { readonly status: 'door'; readonly room: string; readonly door: string }
	| { readonly status: 'gone' | 'refused' }
	| Trouble;
/** How a stream came to its end. `ended` by the other side, or by whoever asked for it. */
export type Streamed = { readonly status: 'ended' | 'gone' | 'refused' } | Trouble;

export type Listening = {
	readonly since: number;
	readonly epoch: number;
	/** One answer instead of a stream: at once, or when there is more than the last answer told. */
	readonly poll: 'now' | 'news' | undefined;
	readonly signal: AbortSignal;
	/** Called for each line in turn; undefined: one that cannot be read. */
	readonly onLine: (line: Line | undefined) => void;
};

const PATH = '/relay/room';
/** A line holds a sealed body of 64 KiB at most, and names; a line longer than this is not ours. */
const LONGEST_LINE = 80 * 1024;
const HEARD_MS = 40_000;

const whole = z.int().check(z.nonnegative());
const DoorAnswer = z.strictObject({ room: z.string(), door: z.string().check(z.maxLength(1024)) });
const Gone = z.strictObject({ reason: z.literal('gone') });
const AppendAnswer = z.strictObject({ seq: whole });
const ConflictAnswer = z.object({
	reason: z.enum(['behind', 'ahead', 'epoch', 'counter', 'member', 'taken']),
	last: z.optional(whole)
});

export type RoomRelay = ReturnType<typeof createRoomRelay>;

/** `origin`: where the relay answers, without a path. Nothing here throws. */
export function createRoomRelay(origin: string, fetch: typeof globalThis.fetch) {
	const { post } = createAsk(origin + PATH, fetch);

	async function tell(
		path: string,
		{ room, token }: Asker,
		question: object,
		as = 'Member'
	): Promise<Outcome> {
		const answer = await post(path, `${as} ${token}`, { room, ...question }, { max: MAX_JSON });
		if ('status' in answer) return answer;
		return answer.response.ok ? { status: 'done' } : refusal(answer.response, answer.body);
	}

	return {
		open: (who: Asker, member: string) => tell('/open', who, { member }),
		/** `seconds`: how long the link is to hold. */
		invite: (who: Asker, ticketHash: string, door: string, seconds: number) =>
			tell('/invite', who, { ticketHash, door, seconds }),
		uninvite: (who: Asker, ticketHash: string) => tell('/uninvite', who, { ticketHash }),
		refuse: (who: Asker, request: string) => tell('/refuse', who, { request }),
		advance: (
			who: Asker,
			change: { epoch: number; replaces: number; members: readonly Seat[]; snapshot: string | null }
		) => tell('/advance', who, change),
		drop: (who: Asker, member: string) => tell('/drop', who, { member }),
		snapshot: (who: Asker, snapshot: { epoch: number; replaces: number; body: string }) =>
			tell('/snapshot', who, snapshot),
		presence: (who: Asker, epoch: number, body: string) => tell('/presence', who, { epoch, body }),
		letter: (who: Asker, letter: { to: string; id: string; body: string }) => tell('/letter', who, letter),
		taken: (who: Asker, ids: readonly string[]) => tell('/taken', who, { ids }),
		end: (who: Asker) => tell('/end', who, {}),
		/** `token`: the next one's SHA-256. */
		move: (who: Asker, token: string) => tell('/move', who, { token }),
		/** `who.token`: the link's ticket. `busy` also where ten wait already. */
		ask: (who: Asker, request: { request: string; token: string; body: string }) =>
			tell('/ask', who, request, 'Ticket'),

		async door(ticket: string): Promise<DoorFound> {
			const answer = await post('/door', `Ticket ${ticket}`, {}, { max: 2 * MAX_JSON });
			if ('status' in answer) return answer;
			if (answer.response.status === 404) return notFound(answer.body);
			if (answer.response.status !== 200) return otherwise(answer.response);
			const found = DoorAnswer.safeParse(jsonOf(answer.body));
			return found.success ? { status: 'door', ...found.data } : { status: 'broken', cause: found.error };
		},

		async append(
			{ room, token }: Asker,
			entry: { epoch: number; counter: number; body: string }
		): Promise<Appended> {
			const answer = await post('/append', `Member ${token}`, { room, ...entry }, { max: MAX_JSON });
			if ('status' in answer) return answer;
			if (!answer.response.ok) return refusal(answer.response, answer.body);
			const read = AppendAnswer.safeParse(jsonOf(answer.body));
			return read.success ? { status: 'appended', ...read.data } : { status: 'broken', cause: read.error };
		},

		/** What happens in the room, until either side ends it. The caller watches over silence. */
		async stream(
			{ room, token }: Asker,
			{ since, epoch, poll, signal, onLine }: Listening
		): Promise<Streamed> {
			try {
				const response = await fetch(`${origin}${PATH}/stream`, {
					method: 'POST',
					headers: { authorization: `Member ${token}`, 'content-type': 'application/json' },
					body: JSON.stringify({ room, since, epoch, ...(poll && { poll }) }),
					...({ credentials: 'omit', cache: 'no-store', redirect: 'error' } as const),
					referrerPolicy: 'no-referrer',
					signal
				});
				if (response.status === 404) return notFound(await bodyOf(response, MAX_JSON));
				if (response.status !== 200 || !response.body) return otherwise(response);
				await readLines(response.body, onLine);
				return { status: 'ended', ...retryAfter(response.headers) };
			} catch (cause) {
				return { status: 'offline', cause };
			}
		}
	};
}

/** Longer than a poll waits. */
export const POLL_PATIENCE_MS = HEARD_MS;

/** Only the relay itself says that a room is gone: something in front of it may say so of everything while it is away. */
function notFound(body: string | undefined): { readonly status: 'gone' } | Trouble {
	return Gone.safeParse(jsonOf(body)).success ? { status: 'gone' } : { status: 'busy' };
}

/** What the relay says that is not yes. `null`-free: a body that is not ours is no reason. */
function refusal(response: Response, body: string | undefined): Exclude<Outcome, { status: 'done' }> {
	const { status } = response;
	if (status === 404) return notFound(body);
	if (status === 413) return { status: 'too-large' };
	if (status === 507) return { status: 'full' };
	if (status !== 409) return otherwise(response);
	const read = ConflictAnswer.safeParse(jsonOf(body));
	if (!read.success) return { status: 'broken', cause: read.error };
	const { reason, last } = read.data;
	return { status: 'conflict', reason, ...(last === undefined ? {} : { last }) };
}

/** Throws where a line never ends, and as the stream does. */
async function readLines(body: ReadableStream<Uint8Array>, onLine: Listening['onLine']): Promise<void> {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let rest = '';
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
		rest = lines.pop()!;
		if (rest.length > LONGEST_LINE) {
			await reader.cancel();
			throw new RangeError('a line without end');
		}
		for (const line of lines) onLine(line.length > LONGEST_LINE ? undefined : readLine(line));
	}
}
