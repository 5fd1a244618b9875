/** What this phone has to tell the relay, one thing at a time and in an order that holds after any interruption. */
import { doorText, linkSecrets, MAX_CONTENT, sealSnapshot } from '$lib/core/room/index.ts';
import { StorageError, type RoomIntent, type RoomLetter, type RoomRow } from '../db/index.ts';
import type { Outcome } from '../room-relay.ts';
import { makeChange, sendChange } from './advance.ts';
import type { Context } from './context.ts';
import { hashOf } from './deps.ts';
import { needsEpoch } from './roster.ts';

/** `more`: something was done. `again`: the relay stands elsewhere than thought, ask it. `wait`: milliseconds. */
export type Step = 'more' | 'idle' | 'again' | 'over' | { readonly wait: number };

/** A snapshot after so many entries. */
const ENTRIES = 100;
const FULL_MS = 10_000;

/** Before the stream can be asked for: what must have reached the relay first. */
export async function prepare(context: Context): Promise<Step> {
	const { kept, deps, asker } = context;
	const { row } = kept;
	const { relay } = deps;
	if (row.phase === 'over' && !has(context, 'leave')) return 'over';
	if (has(context, 'leave')) return over(context, await relay.drop(asker, row.me), 'left');
	if (has(context, 'end')) {
		const known = row.phase !== 'opening';
		return over(context, known ? await relay.end(asker) : { status: 'done' }, 'ended');
	}
	if (row.phase === 'opening') return opened(context, await relay.open(asker, row.me));
	if (row.nextToken) return moved(context, row.nextToken, await relay.move(asker, hashOf(row.nextToken)));
	if (!row.asking) return 'idle';
	const { ticket, body } = row.asking;
	const request = { request: row.me, token: hashOf(row.token), body };
	return asked(context, await relay.ask({ room: row.id, token: ticket }, request));
}

/** The next thing, while the stream lives. */
export async function step(context: Context): Promise<Step> {
	const { kept, room } = context;
	if (kept.row.phase !== 'in' || !context.greeted || context.expecting > 0) return 'idle';
	if (context.isOwner) {
		const done = await asOwner(context);
		if (done !== 'idle') return done;
	}
	if (room?.key && context.writes && !context.awaits && context.document.unsent) return fly(context);
	const letter = kept.letters.find(({ unsent }) => unsent);
	if (letter) return post(context, letter);
	if (context.arrived.size > 0) return take(context);
	return tidy(context);
}

function has({ intents }: Context, what: RoomIntent['do']): boolean {
	return intents.some((intent) => intent.do === what);
}

async function over(context: Context, outcome: Outcome, why: 'left' | 'ended'): Promise<Step> {
	if (outcome.status !== 'done' && outcome.status !== 'gone' && outcome.status !== 'refused')
		return otherwise(context, outcome);
	await context.inTurn(() => context.kept.close(why));
	context.document.drop();
	return 'over';
}

async function opened(context: Context, outcome: Outcome): Promise<Step> {
	if (outcome.status === 'done') return changed(context, { phase: 'in', epoch: 1 });
	return outcome.status === 'conflict' ? lost(context) : otherwise(context, outcome);
}

async function moved(context: Context, token: string, outcome: Outcome): Promise<Step> {
	if (outcome.status === 'done') return changed(context, { token, nextToken: undefined });
	return outcome.status === 'gone' || outcome.status === 'conflict'
		? lost(context)
		: otherwise(context, outcome);
}

async function asked(context: Context, outcome: Outcome): Promise<Step> {
	if (outcome.status === 'done') return changed(context, { asking: undefined });
	return outcome.status === 'gone' || outcome.status === 'conflict'
		? lost(context)
		: otherwise(context, outcome);
}

async function lost(context: Context): Promise<Step> {
	await context.inTurn(() => context.kept.close('unknown'));
	return 'over';
}

async function changed(
	context: Context,
	patch: { readonly [K in keyof RoomRow]?: RoomRow[K] | undefined }
): Promise<Step> {
	await context.inTurn(() => context.kept.change(patch));
	return 'more';
}

async function asOwner(context: Context): Promise<Step> {
	const { intents, kept, deps, asker } = context;
	for (const intent of intents) {
		if (intent.do === 'refuse')
			return forget(context, intent, await deps.relay.refuse(asker, intent.request));
		if (intent.do === 'uninvite')
			return forget(context, intent, await deps.relay.uninvite(asker, intent.ticketHash));
		if (intent.do === 'remove' && !intent.dropped)
			return dropped(context, intent, await deps.relay.drop(asker, intent.member));
	}
	const link = kept.row.links?.find(({ sent, closed }) => !sent && !closed);
	if (link) return invite(context, link);
	const due = needsEpoch(intents) || isOversized(context);
	return due && context.caughtUp ? advance(context) : 'idle';
}

async function forget(context: Context, intent: RoomIntent, outcome: Outcome): Promise<Step> {
	if (outcome.status !== 'done') return otherwise(context, outcome);
	if (intent.do === 'refuse') context.requests.delete(intent.request);
	return replace(context, intent);
}

async function dropped(
	context: Context,
	intent: Extract<RoomIntent, { do: 'remove' }>,
	outcome: Outcome
): Promise<Step> {
	return outcome.status === 'done'
		? replace(context, intent, { ...intent, dropped: true })
		: otherwise(context, outcome);
}

async function replace(context: Context, before: RoomIntent, after?: RoomIntent): Promise<Step> {
	return context.inTurn<Step>(async () => {
		const intents = context.intents.flatMap((one) => (one === before ? (after ? [after] : []) : [one]));
		await context.kept.change({ intents: intents.length > 0 ? intents : undefined });
		return 'more';
	});
}

async function invite(context: Context, link: NonNullable<RoomRow['links']>[number]): Promise<Step> {
	const { deps, asker, door, kept } = context;
	const seconds = link.expires - Math.floor(deps.now() / 1000);
	const said = (patch: object) =>
		context.inTurn(async () => {
			const links = kept.row.links?.map((one) =>
				one.expires === link.expires && String(one.secret) === String(link.secret)
					? { ...one, ...patch }
					: one
			);
			await kept.change({ links });
			return 'more' as const;
		});
	if (seconds < 1) return said({ closed: true });
	const { ticketHash } = linkSecrets(link.secret);
	const outcome = await deps.relay.invite(asker, ticketHash, doorText(door.room, door.keys), seconds);
	return outcome.status === 'done' ? said({ sent: true }) : otherwise(context, outcome);
}

async function advance(context: Context): Promise<Step> {
	const change = await context.inTurn(async () => (context.caughtUp ? makeChange(context) : undefined));
	if (!change) return 'idle';
	const outcome = await sendChange(context, change);
	if (outcome.status === 'done') return 'idle';
	// What came in between comes by the stream, and then it is made anew.
	if (outcome.status === 'conflict' && outcome.reason === 'behind') return { wait: context.times.shortest };
	if (outcome.status === 'conflict' && outcome.reason === 'member')
		await forgetVanished(context, change.members);
	return otherwise(context, outcome);
}

/** Somebody who was to be let in is not there any more: taken back, or run out. */
async function forgetVanished(context: Context, members: readonly { readonly id: string }[]): Promise<void> {
	const roster = context.kept.row.roster?.members ?? [];
	const fresh = members.filter(({ id }) => !roster.some((member) => member.id === id));
	const isAsking = (id: string) => context.requests.has(id) && !context.stale.has(id);
	await context.inTurn(async () => {
		const isGone = (intent: RoomIntent) =>
			intent.do === 'admit' && fresh.some(({ id }) => id === intent.request.id && !isAsking(id));
		const intents = context.intents.filter((intent) => !isGone(intent));
		await context.kept.change({ intents: intents.length > 0 ? intents : undefined });
	});
}

async function fly(context: Context): Promise<Step> {
	const { document, deps, asker } = context;
	const flight = await context.inTurn(async () =>
		context.writes && context.room?.key && !context.awaits
			? document.takeOff(context.room, context.keys.sign).catch(unkept(context))
			: undefined
	);
	if (!flight || context.kept.gone) return 'idle';
	const { epoch, counter, body } = flight;
	const outcome = await deps.relay.append(asker, { epoch, counter, body });
	if (outcome.status === 'appended') {
		context.problems.delete('full');
		context.problems.delete('flood');
		await context.inTurn(async () => document.landed(flight));
		return 'more';
	}
	if (outcome.status === 'conflict' && outcome.reason === 'counter') {
		await context.inTurn(async () => document.ground(outcome.last));
		return 'more';
	}
	return otherwise(context, outcome);
}

/** What cannot be kept is said elsewhere, and is sent all the more. */
function unkept({ document }: Context) {
	return (cause: unknown) => {
		if (cause instanceof StorageError) return document.flight;
		throw cause;
	};
}

async function post(context: Context, letter: RoomLetter): Promise<Step> {
	const { id, body } = letter.unsent!;
	const outcome = await context.deps.relay.letter(context.asker, { to: letter.member, id, body });
	// Whoever it was for is not there any more.
	const isFor = outcome.status === 'conflict' && outcome.reason === 'member';
	if (outcome.status !== 'done' && !isFor) return otherwise(context, outcome);
	const { unsent: _sent, ...sent } = letter;
	return context.inTurn<Step>(async () => {
		// A newer one may have taken its place meanwhile.
		if (context.kept.letters.includes(letter)) await context.kept.putLetter(sent);
		return 'more';
	});
}

async function take(context: Context): Promise<Step> {
	const ids = [...context.arrived].slice(0, 100);
	const outcome = await context.deps.relay.taken(context.asker, ids);
	if (outcome.status !== 'done') return otherwise(context, outcome);
	for (const id of ids) context.arrived.delete(id);
	return 'more';
}

/** The owner keeps what the relay holds short, and free of what was taken away. */
async function tidy(context: Context): Promise<Step> {
	const { document, room } = context;
	if (isOversized(context)) return 'idle';
	const due = isDue(context);
	if (!context.isOwner || !room?.key || !due || !isCurrent(context)) return 'idle';
	const made = await context.inTurn(async () => {
		if (!isCurrent(context)) return undefined;
		const { update, counters } = document.asRead();
		const snapshot = { replaces: document.seq, update, counters };
		const body = await sealSnapshot(snapshot, room, context.keys.sign, context.deps.random(12));
		return { epoch: room.roster.epoch, replaces: snapshot.replaces, body };
	});
	if (!made) return 'idle';
	context.untidy = false;
	const outcome = await context.deps.relay.snapshot(context.asker, made);
	if (outcome.status !== 'done') {
		context.untidy = true;
		return otherwise(context, outcome);
	}
	context.problems.delete('full');
	await context.inTurn(async () => document.snapped(made.replaces));
	return 'more';
}

const BYTES = 48 * 1024;

function isDue({ document, untidy, problems }: Context): boolean {
	return untidy || document.since >= ENTRIES || document.bytes >= BYTES || problems.has('full');
}

/** No snapshot holds it: it is written anew, which takes an epoch, because what others have does not go on from it. */
function isOversized(context: Context): boolean {
	const { document, room } = context;
	return isDue(context) && isCurrent(context) && room !== undefined && document.size > MAX_CONTENT;
}

function isCurrent({ document, room, kept }: Context): boolean {
	const form = room?.roster.form;
	return (
		form !== undefined && form.id === document.form && document.epoch === kept.row.epoch && document.since > 0
	);
}

function otherwise(context: Context, outcome: Exclude<Outcome, { status: 'done' }>): Step {
	const { times, problems } = context;
	switch (outcome.status) {
		case 'full':
			problems.add('full');
			return { wait: FULL_MS };
		case 'too-large':
			problems.add('full');
			return { wait: FULL_MS };
		case 'busy':
			if (outcome.retryAfter) problems.add('flood');
			return { wait: (outcome.retryAfter ?? 0) * 1000 || times.longest / 4 };
		case 'broken':
			problems.add('stuck');
			return { wait: times.longest };
		default:
			return 'again';
	}
}
