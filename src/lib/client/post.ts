/** Keeps the outbox moving: at the start, when the network or the page comes back, and when a wait is over. */
import { onChange } from './db/index.ts';
import * as outbox from './outbox.ts';

const POLL_MS = 3000;
/** After this long on the same screen a little later will do. */
const CALM_AFTER_MS = 5 * 60_000;
const CALM_POLL_MS = 10_000;

/** @returns a function that stops it. Call it once, from the root layout. */
export function startPost(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const drain = (force: boolean) =>
		outbox
			.drain({ force })
			.then(plan)
			// Nothing could be read from disk. The screens say that themselves; the next event tries again.
			.catch(() => undefined);
	async function plan(): Promise<void> {
		clearTimeout(timer);
		const waits = (await outbox.list()).filter(
			(row) => outbox.isLive(row) && (row.state === 'queued' || row.takingBack)
		);
		if (waits.length === 0) return;
		const first = Math.min(...waits.map((row) => row.nextAt));
		timer = setTimeout(() => void drain(false), Math.max(500, first - Date.now()));
	}
	const online = () => void drain(true);
	const visible = () => void (document.visibilityState === 'visible' && drain(true));
	const stopListening = onChange(
		({ store }) => void (store === 'handovers' && plan().catch(() => undefined))
	);
	addEventListener('online', online);
	document.addEventListener('visibilitychange', visible);
	void drain(true);
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
		const row = await outbox.get(id).catch(() => undefined);
		if (row && !outbox.isLive(row)) return;
		if (row && row.nextAt <= Date.now()) await outbox.advance(id).catch(() => undefined);
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
