/** What the relay's lines mean for this phone. Nothing in them is believed but what the right member has signed. */
import {
	openGrant,
	openLetter,
	openPresence,
	openRequest,
	openSnapshot,
	openUpdate,
	readyRoom,
	type OpenedUpdate,
	type Room,
	type Roster
} from '$lib/core/room/index.ts';
import type { RoomOver } from '../db/index.ts';
import type { LineOf, Line } from '../room-lines.ts';
import type { Context } from './context.ts';
import { decide, intended, left, sharesKey } from './roster.ts';

/** `again`: what is here does not fit what comes; the stream is to be asked for anew. */
export type Heard = 'go' | 'again' | 'over';

const WHY: Readonly<Record<LineOf<'over'>['why'], RoomOver>> = {
	ended: 'ended',
	dropped: 'removed',
	refused: 'refused',
	moved: 'moved'
};

/** An entry that is being opened while those before it have their turn, and the epoch it is opened in. */
export type Ahead = { readonly room: Room; readonly opened: Promise<OpenedUpdate> };

/** To be called when the line comes: opening takes longest, and many are opened faster than one after another. */
export function openAhead({ room, document }: Context, line: Line): Ahead | undefined {
	if (line.t !== 'entry' || !room?.key || line.epoch !== room.roster.epoch || line.seq <= document.seq)
		return undefined;
	return { room, opened: openUpdate(line.body, room) };
}

/** Called in turn. Throws StorageError where something that cannot be fetched again could not be kept. */
export async function hear(context: Context, line: Line, ahead?: Ahead): Promise<Heard> {
	switch (line.t) {
		case 'hello':
			return hello(context, line);
		case 'asked':
			context.greeted = true;
			return 'go';
		case 'over':
			await context.kept.close(WHY[line.why]);
			context.document.drop();
			return 'over';
		case 'snapshot':
			return snapshot(context, line);
		case 'entry':
			return entry(context, line, ahead);
		case 'request':
			return request(context, line);
		case 'request-gone':
			context.requests.delete(line.id);
			return 'go';
		case 'letter':
			return letter(context, line);
		case 'presence':
			return presence(context, line);
		case 'seen':
			return seen(context, line.seen);
		case 'beat':
			context.known = Math.max(context.known, line.seq);
			for (const id of context.stale) context.requests.delete(id);
			context.stale.clear();
			return 'go';
	}
}

async function hello(context: Context, { epoch, seq, grant, seen: times }: LineOf<'hello'>): Promise<Heard> {
	const { document } = context;
	const { row } = context.kept;
	// A relay that has forgotten an epoch would have us seal under a key that somebody taken out has.
	if (epoch < row.epoch) return wrong(context);
	context.known = seq;
	if (grant === null) {
		if (!context.isOwner || row.roster) return wrong(context);
		if (epoch !== row.epoch) await context.kept.change({ epoch, phase: 'in' });
	} else if (epoch !== row.epoch || !row.roster) {
		const { id: room, me, owner } = row;
		const opened = await openGrant(grant, { room, me, owner, key: context.keys.seal });
		if (opened.status !== 'opened' || opened.grant.roster.epoch !== epoch) return wrong(context);
		const { roster, key } = opened.grant;
		await enter(context, roster, key);
	}
	const had = document.form;
	follow(context);
	// Begun just now, of an epoch that was entered before: all of it is to be asked for.
	const isBehind = had !== document.form && epoch === row.epoch && context.awaits;
	context.greeted = true;
	if (isBehind) return 'again';
	if (context.expecting <= epoch) context.expecting = 0;
	return times ? seen(context, times) : 'go';
}

function wrong(context: Context): Heard {
	context.broken = 'wrong-key';
	return 'over';
}

/** A new epoch. What was said of the one before holds no more. */
async function enter(context: Context, roster: Roster, key: Uint8Array | undefined): Promise<void> {
	const { kept } = context;
	const { me } = kept.row;
	context.room = await readyRoom({ roster, ...(key && { key }) });
	const mine = roster.members.find(({ id }) => id === me)!;
	const intents = left(kept.row.intents ?? [], roster);
	// Whoever sent it may be gone; who goes on will be heard of again.
	context.problems.delete('bad-member');
	await kept.change({
		...{ roster, key, epoch: roster.epoch, role: mine.role, name: mine.name, phase: 'in' },
		...{ patient: roster.patient, asking: undefined, intents: intents.length > 0 ? intents : undefined }
	});
	for (const id of context.here.keys())
		if (!roster.members.some((member) => member.id === id)) context.here.delete(id);
	for (const { id } of roster.members) context.requests.delete(id);
}

/** The document of the form this epoch has; also where the app was killed before the first of it was on disk. */
function follow({ kept, document }: Context): void {
	const { role, roster } = kept.row;
	const form = roster?.form;
	if (role === 'along') document.blank();
	else if (role === 'owner' && document.form !== undefined && document.form === intended(kept.row).form?.id)
		return;
	else if (form) document.begin(form.id);
	else document.drop();
}

async function snapshot(context: Context, { seq, epoch, body }: LineOf<'snapshot'>): Promise<Heard> {
	const { kept, room, document } = context;
	context.known = Math.max(context.known, seq);
	if (!room?.key || document.form !== room.roster.form?.id) return 'go';
	if (epoch !== kept.row.epoch) return 'again';
	const opened = await openSnapshot(body, room);
	const fits = opened.status === 'opened' && opened.snapshot.replaces === seq;
	if (!fits || !document.snapshot(epoch, opened.snapshot, kept.row.me, context.writes))
		context.problems.add('bad-member');
	return 'go';
}

async function entry(context: Context, line: LineOf<'entry'>, ahead: Ahead | undefined): Promise<Heard> {
	const { room, document } = context;
	context.known = Math.max(context.known, line.seq);
	if (!room?.key || document.form === undefined || document.form !== room.roster.form?.id) return 'go';
	if (line.epoch !== room.roster.epoch || context.awaits) return 'again';
	if (line.seq <= document.seq) return 'go';
	const opened = await (ahead?.room === room ? ahead.opened : openUpdate(line.body, room));
	const author = room.roster.members.find(({ id }) => id === line.from);
	const isSaid = opened.status === 'opened' && opened.from === line.from && opened.counter === line.counter;
	if (!isSaid || !author) {
		// It stays out, and the room goes on.
		document.pass(line.seq);
		context.problems.add('bad-member');
		return 'go';
	}
	const { flight } = document;
	if (line.from === context.kept.row.me && flight?.counter === line.counter) {
		// Another with its number: sent by this phone before it was killed, and never on its disk.
		if (flight.body === line.body) document.landed(flight);
		else document.ground(line.counter);
	}
	const taken = document.entry(line.from, author.no, line.seq, line.counter, opened.update);
	if (taken === 'refused') context.problems.add('bad-member');
	return 'go';
}

async function request(context: Context, { id, at, body }: LineOf<'request'>): Promise<Heard> {
	const { kept, door, keys } = context;
	context.stale.delete(id);
	if (!context.isOwner || kept.row.roster?.members.some((member) => member.id === id)) return 'go';
	const opened = await openRequest(body, { door, id, key: keys.seal, macs: context.macs() });
	const taken = [...intended(kept.row).members, ...[...context.requests.values()].map((one) => one.request)];
	const isOther = taken.some(
		(one) => one.id !== id && opened.status === 'opened' && sharesKey(one.keys, opened.request.keys)
	);
	if (opened.status === 'opened' && !isOther) {
		const when = Math.min(at * 1000, context.deps.now());
		const { secret } = kept.row.links![opened.link]!;
		context.requests.set(id, { request: opened.request, at: when, secret });
	} else {
		// Nobody could tell who it is, or it is somebody who is here already under another name.
		await kept.change({ intents: decide(context.intents, { do: 'refuse', request: id }) });
	}
	return 'go';
}

async function letter(context: Context, { id, from, body }: LineOf<'letter'>): Promise<Heard> {
	const { kept, keys, deps } = context;
	const { id: room, me, roster } = kept.row;
	const sender = roster?.members.find((member) => member.id === from);
	// Between the owner and one other: the relay sees to it, and so does each phone.
	const isFor = sender && (sender.role === 'owner') !== context.isOwner;
	const opened = isFor && (await openLetter(body, { room, me, from: sender, key: keys.seal }));
	if (opened && opened.status === 'opened') {
		const { n, letter } = opened;
		const before = kept.letters.find(
			(one) => one.way === 'in' && one.member === from && one.kind === letter.kind
		);
		if (n > (before?.n ?? 0))
			await kept.putLetter({ room, member: from, way: 'in', kind: letter.kind, n, letter, at: deps.now() });
	} else if (sender) context.problems.add('bad-member');
	context.arrived.add(id);
	return 'go';
}

async function presence(context: Context, { from, body }: LineOf<'presence'>): Promise<Heard> {
	const opened = context.room && (await openPresence(body, context.room));
	if (opened?.status !== 'opened' || opened.from !== from) return 'go';
	const { n, presence } = opened;
	if (n > (context.here.get(from)?.n ?? 0)) context.here.set(from, { presence, n, at: context.deps.now() });
	return 'go';
}

/** How much newer it must be to be kept, for when there is no network. */
const SEEN_MS = 60_000;

/** Only those who can still come in are named: whoever is not has left. */
async function seen(context: Context, times: Readonly<Record<string, number>>): Promise<Heard> {
	const { kept, deps } = context;
	for (const [id, at] of Object.entries(times)) context.seen.set(id, Math.min(at * 1000, deps.now()));
	const known = kept.row.seen ?? {};
	const last = Object.fromEntries(Object.keys(times).map((id) => [id, context.seen.get(id)!]));
	if (Object.keys(last).some((id) => last[id]! - (known[id] ?? 0) >= SEEN_MS))
		await kept.change({ seen: last });
	const away = (kept.row.roster?.members ?? []).filter(({ id, role }) => role !== 'owner' && !(id in times));
	const told = context.intents.flatMap((one) => (one.do === 'remove' && one.dropped ? [one.member] : []));
	const news = away.filter(({ id }) => !told.includes(id));
	if (news.length === 0 || context.expecting > 0) return 'go';
	const intents = news.reduce(
		(all, { id }) => decide(all, { do: 'remove', member: id, dropped: true }),
		[...context.intents]
	);
	await kept.change({ intents });
	return 'go';
}
