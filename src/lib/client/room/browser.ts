/** The engine as a browser's tab runs it: its database, its network, its clock, and one tab at a time. */
import { findPack } from '$lib/content/packs/index.ts';
import { announce, read, write } from '../db/index.ts';
import { createRoomRelay } from '../room-relay.ts';
import { askToPersist } from '../storage.ts';
import type { Deps } from './deps.ts';
import { openDoc } from './doc.ts';
import type { Live, Rooms } from './face.ts';
import * as joining from './joining.ts';
import { Session } from './session.ts';
import { take, takeIfFree, type Hold } from './tab.ts';

type Open = {
	readonly session: Session;
	/** Lets the room go for other tabs. */
	readonly release: () => void;
	/** Lets it be opened anew in this one. */
	readonly forget: () => void;
	users: number;
};

/** How long a room that nobody looks at may take to say what it has to say. */
const ERRAND_MS = 20_000;

const open = new Map<string, Promise<Open | undefined>>();

export const openFor: Rooms['openFor'] = async (journey, patient) => {
	const row = await joining.openFor(deps(), journey, patient);
	void askToPersist();
	return row;
};

export const ask: Rooms['ask'] = async (link, name) => {
	const asked = await joining.ask(deps(), link, name);
	void askToPersist();
	return asked;
};

export const takeMove: Rooms['takeMove'] = (move, journey) => joining.takeMove(deps(), move, journey);

/** Takes the room from any other tab. Throws StorageError, `gone` where this phone has no such room. */
export async function live(id: string): Promise<Live> {
	const here = (await open.get(id)) ?? (await begin(id, take));
	return used(id, here!);
}

/** Tells the relay what is still to be told, where no tab has the room. */
export async function errand(id: string): Promise<void> {
	if (open.has(id)) return;
	const here = await begin(id, takeIfFree);
	if (here) await run(here, used(id, here, true));
}

/** Keeps it until all is said, or for a while. */
async function run({ session }: Open, live: Live): Promise<void> {
	await new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, ERRAND_MS);
		const isDone = () => session.isSettled || session.state.link === 'elsewhere';
		const look = () => isDone() && (clearTimeout(timer), resolve());
		live.onChange(look);
		look();
	});
	await live.close();
}

function begin(id: string, take: (id: string, hold: Hold) => Promise<(() => void) | undefined>) {
	const forget = () => void (open.get(id) === opening && open.delete(id));
	const opening = start(id, take, forget);
	open.set(id, opening);
	opening.then((here) => here ?? forget(), forget);
	return opening;
}

async function start(
	id: string,
	take: (id: string, hold: Hold) => Promise<(() => void) | undefined>,
	forget: () => void
): Promise<Open | undefined> {
	let session: Session | undefined;
	const release = await take(id, {
		async give() {
			forget();
			await session?.giveWay();
		},
		robbed() {
			forget();
			session?.robbed();
		}
	});
	if (!release) return undefined;
	try {
		session = await Session.open(deps(), id);
	} catch (cause) {
		release();
		throw cause;
	}
	return { session, release, forget, users: 0 };
}

/** Each who asked for it lets it go by themself; the last one ends it. What was done last, and has not gone, is an errand. */
function used(id: string, here: Open, isErrand = false): Live {
	const { session } = here;
	let closed = false;
	here.users++;
	return {
		id,
		get state() {
			return session.state;
		},
		onChange: (listener) => session.onChange(listener),
		onDoc: (listener) => session.onDoc(listener),
		async close() {
			if (closed) return;
			closed = true;
			if (here.users === 1 && !isErrand && hasToSay(session)) {
				session.at(undefined);
				void run(here, used(id, here, true));
			}
			if (--here.users > 0) return;
			here.forget();
			await session.close();
			here.release();
		},
		at: (step) => session.at(step),
		doc: () => session.doc(),
		kept: () => session.kept(),
		invite: () => session.invite(),
		uninvite: () => session.uninvite(),
		admit: (request, role) => session.admit(request, role),
		refuse: (request) => session.refuse(request),
		setRole: (member, role) => session.setRole(member, role),
		remove: (member) => session.remove(member),
		shareForm: (form) => session.shareForm(form),
		closeForm: (why) => session.closeForm(why),
		tidy: () => session.tidy(),
		end: () => session.end(),
		leave: () => session.leave(),
		send: (to, letter) => session.send(to, letter),
		letters: () => session.letters(),
		moveOut: (sheet) => session.moveOut(sheet)
	};
}

function hasToSay({ state: { link, unsent } }: Session): boolean {
	return unsent && link !== 'over' && link !== 'elsewhere';
}

let mine: Deps | undefined;

function deps(): Deps {
	return (mine ??= {
		store: { read, write, announce },
		relay: createRoomRelay(location.origin, fetch.bind(globalThis)),
		origin: location.origin,
		now: () => Date.now(),
		after(ms, job) {
			const timer = setTimeout(job, ms);
			return () => clearTimeout(timer);
		},
		random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
		openDoc(state, no, form) {
			const pack = form && findPack(form.pack.id, form.pack.version);
			return openDoc({ no, pack: pack === 'newer' ? undefined : pack, ...(state && { state }) });
		}
	});
}

async function each(job: (session: Session) => void): Promise<void> {
	for (const opening of open.values()) {
		const here = await opening.catch(() => undefined);
		if (here) job(here.session);
	}
}

addEventListener('online', () => void each((session) => session.nudge()));
addEventListener('offline', () => void each((session) => session.nudge(false)));
document.addEventListener('visibilitychange', () => {
	const hidden = document.visibilityState === 'hidden';
	void each((session) => {
		session.away(hidden);
		if (!hidden) session.nudge();
	});
});
