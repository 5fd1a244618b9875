/**
 * One tab at a time has a room. The tab used last asks the one that has it to give way, and takes it where there is no
 * answer: a tab the phone has put to sleep gives none.
 */
const PATIENCE_MS = 1500;

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('hjemvei/room');
/** By room: what lets it go from this tab, once what it is doing rests on disk. */
const holders = new Map<string, () => Promise<void>>();

channel?.addEventListener('message', ({ data }) => void holders.get(String(data))?.());
// Node keeps running for an open channel; a browser has no such thing.
(channel as { unref?: () => void } | undefined)?.unref?.();

export type Hold = {
	/** `give`: another tab asks for it; `robbed`: another tab has it already, and nothing may be written any more. */
	readonly give: () => Promise<void>;
	readonly robbed: () => void;
};

const nameOf = (room: string) => `hjemvei/room/${room}`;

/** Resolves when this tab has the room, with what lets it go. */
export function take(room: string, hold: Hold): Promise<() => void> {
	if (!navigator.locks) return Promise.resolve(() => undefined);
	return new Promise((resolve) => {
		const waiting = new AbortController();
		const held = () => {
			clearTimeout(timer);
			return keep(room, hold, resolve);
		};
		const lost = () => {
			holders.delete(room);
			hold.robbed();
		};
		const timer = setTimeout(() => {
			waiting.abort();
			void navigator.locks.request(nameOf(room), { steal: true }, held).catch(lost);
		}, PATIENCE_MS);
		navigator.locks
			.request(nameOf(room), { signal: waiting.signal }, held)
			.catch(() => !waiting.signal.aborted && lost());
		channel?.postMessage(room);
	});
}

/** Only where no tab has it. Undefined: one has. */
export function takeIfFree(room: string, hold: Hold): Promise<(() => void) | undefined> {
	if (!navigator.locks) return Promise.resolve(() => undefined);
	return new Promise((resolve) => {
		navigator.locks
			.request(nameOf(room), { ifAvailable: true }, (lock) =>
				lock ? keep(room, hold, resolve) : resolve(undefined)
			)
			.catch(() => {
				holders.delete(room);
				hold.robbed();
			});
	});
}

/** Has it until it is let go. */
function keep(room: string, { give }: Hold, resolve: (release: () => void) => void): Promise<void> {
	return new Promise<void>((release) => {
		holders.set(room, async () => {
			await give();
			release();
		});
		resolve(() => {
			holders.delete(room);
			release();
		});
	});
}
