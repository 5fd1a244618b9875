/** Rooms as the relay sees them: random names and tokens, bodies of the right shape, and its questions. */
import { b64url, sha256 } from './handover.ts';

export type Role = 'owner' | 'helper' | 'reader' | 'along';
/** One who is in a room, or wants to be. */
export type Person = { room: string; id: string; token: string };
export type Line = { t: string; [name: string]: unknown };

export const newRoom = (): Person => ({ room: b64url(16), id: b64url(16), token: b64url(32) });
export const newcomer = ({ room }: Person): Person => ({ room, id: b64url(16), token: b64url(32) });

/** Random, with the shape of a compact JWE. */
export function sealed(bytes = 1024): string {
	return `${b64url(60)}..${b64url(12)}.${b64url(bytes)}.${b64url(16)}`;
}

export const seat = ({ id }: Person, role: Role, grant: string | null = sealed(200)) => ({ id, role, grant });

export type Room = ReturnType<typeof roomsAt>;

/** The questions about rooms, sent to a real server. */
export function roomsAt(origin: string, headers: Record<string, string> = {}) {
	const ask = (name: string, authorization: string, body: unknown, init: RequestInit = {}) =>
		fetch(`${origin}/relay/room/${name}`, {
			method: 'POST',
			headers: { authorization, 'content-type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
			...init
		});
	const as =
		(name: string) =>
		({ room, token }: Person, body: object = {}, init?: RequestInit) =>
			ask(name, `Member ${token}`, { room, ...body }, init);
	const stream = as('stream');
	return {
		ask,
		open: (owner: Person) => as('open')(owner, { member: owner.id }),
		invite: (owner: Person, ticket: string, seconds = 3600, door = 'door') =>
			as('invite')(owner, { ticketHash: sha256(ticket), door, seconds }),
		uninvite: (owner: Person, ticket: string) => as('uninvite')(owner, { ticketHash: sha256(ticket) }),
		door: (ticket: string) => ask('door', `Ticket ${ticket}`, {}),
		knock: ({ room, id, token }: Person, ticket: string, body = sealed(900)) =>
			ask('ask', `Ticket ${ticket}`, { room, request: id, token: sha256(token), body }),
		refuse: (owner: Person, { id }: Person) => as('refuse')(owner, { request: id }),
		advance: (owner: Person, change: object) => as('advance')(owner, change),
		drop: (who: Person, { id }: Person) => as('drop')(who, { member: id }),
		append: (who: Person, epoch: number, counter: number, body = sealed()) =>
			as('append')(who, { epoch, counter, body }),
		snapshot: (owner: Person, epoch: number, replaces: number, body = sealed()) =>
			as('snapshot')(owner, { epoch, replaces, body }),
		presence: (who: Person, epoch: number, body = sealed()) => as('presence')(who, { epoch, body }),
		letter: (who: Person, to: Person, id = b64url(16), body = sealed()) =>
			as('letter')(who, { to: to.id, id, body }),
		taken: (who: Person, ids: string[]) => as('taken')(who, { ids }),
		end: (owner: Person) => as('end')(owner),
		move: (owner: Person, token: string) => as('move')(owner, { token: sha256(token) }),
		stream: (who: Person, since = 0, more: object = {}, init?: RequestInit) =>
			stream(who, { since, ...more }, init),
		/** Everything there is, at once. */
		poll: async (who: Person, since = 0, more: object = {}): Promise<Line[]> =>
			linesOf(await (await stream(who, { since, poll: 'news', ...more })).text())
	};
}

export function linesOf(text: string): Line[] {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);
}

/** A room with its owner and members of these roles, in epoch 2. */
export async function furnished(rooms: Room, roles: readonly Role[], snapshot: string | null = sealed()) {
	const owner = newRoom();
	await rooms.open(owner);
	const members: Person[] = [];
	for (const _ of roles) {
		const [ticket, member] = [b64url(32), newcomer(owner)];
		await rooms.invite(owner, ticket);
		await rooms.knock(member, ticket);
		members.push(member);
	}
	const seats = [seat(owner, 'owner'), ...members.map((member, place) => seat(member, roles[place]!))];
	const { status } = await rooms.advance(owner, { epoch: 2, replaces: 0, members: seats, snapshot });
	if (status !== 200) throw new Error(`the room could not be furnished: ${status}`);
	return { owner, members, seats };
}

/** Reads a stream line by line. */
export class Reader {
	readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
	readonly #lines: Line[] = [];
	#text = '';
	#ended = false;
	readonly #abort: AbortController;

	private constructor(response: Response, abort: AbortController) {
		if (!response.body) throw new Error(`no stream: ${response.status}`);
		this.#reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
		this.#abort = abort;
	}

	static async open(rooms: Room, who: Person, since = 0, more: object = {}): Promise<Reader> {
		const abort = new AbortController();
		return new Reader(await rooms.stream(who, since, more, { signal: abort.signal }), abort);
	}

	/** The next line, or undefined at the end. */
	async next(): Promise<Line | undefined> {
		while (this.#lines.length === 0 && !this.#ended) await this.#read();
		return this.#lines.shift();
	}

	/** Reads on until a line of this kind. */
	async until(t: string): Promise<Line> {
		for (let line = await this.next(); line; line = await this.next()) if (line.t === t) return line;
		throw new Error(`the stream ended before «${t}»`);
	}

	close(): void {
		this.#abort.abort();
	}

	async #read(): Promise<void> {
		const { done, value } = await this.#reader.read();
		this.#ended = done;
		this.#text += Buffer.from(value ?? []).toString('utf8');
		const end = this.#text.lastIndexOf('\n') + 1;
		this.#lines.push(...linesOf(this.#text.slice(0, end)));
		this.#text = this.#text.slice(end);
	}
}
