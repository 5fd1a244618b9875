/**
 * Keeps the outbox moving: at the start, when the network or the page comes back, and when a wait is
 * over. Asks on for receipts of what went to a clinic's session. Fetches plans whose codes waited for the network, and runs the errands of rooms that no tab has open. The outbox itself, with all its cryptography, is loaded only where something waits.
 */
import { onChange, read, type Handover } from './db/index.ts';
import { isLive, waitOf } from './handover-state.ts';

const POLL_MS = 3000;
/** After this long on the same screen a little later will do. */
const CALM_AFTER_MS = 5 * 60_000;
const CALM_POLL_MS = 10_000;

/** @returns a function that stops it. Call it once, from the root layout. */
export function startPost(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	async function drain(force: boolean): Promise<void> {
		if ((await live()).length > 0) await (await theOutbox()).drain({ force });
		if (force && (await met())) quietly((await import('./meeting.ts')).resumeMeetings());
		await plan();
		if (force && (await hasRooms())) quietly((await import('./room/index.ts')).rooms.runErrands());
		if (force && (await codes()) > 0) await (await import('./plan-fetch.ts')).fetchWaiting();
	}
	async function plan(): Promise<void> {
		clearTimeout(timer);
		const waits = (await live()).filter((row) => row.state === 'queued' || row.takingBack);
		if (waits.length === 0) return;
		const first = Math.min(...waits.map((row) => waitOf(row, Date.now())));
		timer = setTimeout(() => quietly(drain(false)), Math.max(500, first));
	}
	const online = () => quietly(drain(true));
	const visible = () => document.visibilityState === 'visible' && quietly(drain(true));
	const stopListening = onChange(({ store }) => store === 'handovers' && quietly(plan()));
	addEventListener('online', online);
	document.addEventListener('visibilitychange', visible);
	quietly(drain(true));
	return () => {
		clearTimeout(timer);
		stopListening();
		removeEventListener('online', online);
		document.removeEventListener('visibilitychange', visible);
	};
}

/** Asks how a handover stands, again and again, while the page is on the screen and it has not ended. */
export function follow(id: string): () => void {
	const started = Date.now();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let stopped = false;
	async function ask(): Promise<void> {
		clearTimeout(timer);
		if (stopped || document.visibilityState !== 'visible') return;
		const ended = await step(id).catch(() => false);
		if (ended) return;
		if (!stopped) timer = setTimeout(ask, Date.now() - started > CALM_AFTER_MS ? CALM_POLL_MS : POLL_MS);
	}
	const again = () => void ask();
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		stopped = true;
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', again);
	};
}

/** @returns whether there is nothing more to ask about. */
async function step(id: string): Promise<boolean> {
	const row = await read(['handovers'], (work) => work.get('handovers', id));
	if (!row || !isLive(row)) return true;
	if (waitOf(row, Date.now()) === 0) await (await theOutbox()).advance(id);
	return false;
}

const theOutbox = () => import('./outbox.ts');

async function codes(): Promise<number> {
	return (await read(['planCodes'], (work) => work.all('planCodes'))).length;
}

async function hasRooms(): Promise<boolean> {
	return (await read(['rooms'], (work) => work.all('rooms'))).some(({ phase }) => phase !== 'over');
}

/** Whether a clinic's receipt is still waited for. */
async function met(): Promise<boolean> {
	return (await read(['handovers'], (work) => work.all('handovers'))).some(({ meeting }) => meeting);
}

async function live(): Promise<Handover[]> {
	return (await read(['handovers'], (work) => work.all('handovers'))).filter(isLive);
}

/** When the disk cannot be read the screens say so; the next event tries again. */
function quietly(work: Promise<void>): void {
	work.catch(() => undefined);
}
