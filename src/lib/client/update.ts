/**
 * Registers the service worker and takes a new version only where nothing can be disturbed: at a start
 * with nothing open, or when the person says so. Never under a form.
 */
import { scriptUrl } from './script-url.ts';

export type Updates = {
	/** Takes the new version and loads the page anew. */
	take(): void;
	stop(): void;
};

export type UpdateOptions = {
	/** Whether this page may be loaded anew without disturbing anyone: the start page, nothing begun. */
	isQuiet(): boolean;
	/** A new version waits: say it quietly. */
	onReady(): void;
};

const CHECK_MS = 3_600_000;
const LOST = 'hjemvei/reloaded';
const LOST_MS = 10_000;

/** Call it once, from the root layout. Does nothing where there are no service workers, and while developing. */
export function startUpdates(options: UpdateOptions): Updates {
	const end = new AbortController();
	const { signal } = end;
	addEventListener('vite:preloadError', () => void reloadOnce(), { signal });
	let take = () => location.reload();
	if ('serviceWorker' in navigator && !import.meta.env.DEV) {
		const touched = firstTouch(signal);
		void register(options, touched, signal)
			.then((taker) => (take = taker))
			// Private mode may refuse. The app then works as a plain page.
			.catch(() => undefined);
	}
	return { take: () => take(), stop: () => end.abort() };
}

/** On a first visit the copy for offline use would fetch beside the first question, on the same slow line. */
function firstQuestionThrough(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 4000));
}

async function register({ isQuiet, onReady }: UpdateOptions, touched: () => boolean, signal: AbortSignal) {
	const workers = navigator.serviceWorker;
	if (!workers.controller) await firstQuestionThrough();
	const registration = await workers.register(scriptUrl('/service-worker.js'), { updateViaCache: 'none' });
	let asked: 'no' | 'at-start' | 'by-person' = 'no';
	workers.addEventListener(
		'controllerchange',
		() => {
			if (asked === 'by-person' || (asked === 'at-start' && isQuiet() && !touched())) location.reload();
		},
		{ signal }
	);

	if (registration.waiting && isQuiet() && !touched()) {
		asked = 'at-start';
		registration.waiting.postMessage({ type: 'activate-if-alone' });
	}
	tell(registration, onReady, signal);
	// Only where this page is of the newest version: the worker checks the name of this very file.
	if (!registration.waiting) {
		registration.active?.postMessage({ type: 'tidy', file: new URL(import.meta.url).pathname });
	}
	checkNowAndThen(registration, signal);
	return () => {
		asked = 'by-person';
		if (registration.waiting) registration.waiting.postMessage({ type: 'activate' });
		else location.reload();
	};
}

function tell(registration: ServiceWorkerRegistration, onReady: () => void, signal: AbortSignal): void {
	const waits = () => {
		if (registration.waiting && navigator.serviceWorker.controller && !signal.aborted) onReady();
	};
	// A version asked to start at once may be about to.
	setTimeout(waits, 1500);
	registration.addEventListener(
		'updatefound',
		() => registration.installing?.addEventListener('statechange', waits, { signal }),
		{ signal }
	);
}

function checkNowAndThen(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
	let last = Date.now();
	document.addEventListener(
		'visibilitychange',
		() => {
			if (document.visibilityState !== 'visible' || Date.now() - last < CHECK_MS) return;
			last = Date.now();
			// Without network there is nothing to find.
			registration.update().catch(() => undefined);
		},
		{ signal }
	);
}

function firstTouch(signal: AbortSignal): () => boolean {
	let touched = false;
	for (const type of ['pointerdown', 'keydown']) {
		addEventListener(type, () => (touched = true), { signal, once: true, capture: true });
	}
	return () => touched;
}

/**
 * A part of the app is gone from the server since this page was loaded: a new page, not a dead one. Only
 * where the server answers: without network the browser's own error page would be worse than waiting.
 */
async function reloadOnce(): Promise<void> {
	try {
		if (Date.now() - Number(sessionStorage.getItem(LOST)) < LOST_MS) return;
		const { ok } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
		if (!ok) return;
		sessionStorage.setItem(LOST, String(Date.now()));
	} catch {
		// No network, or no memory of the last time, without which this could go on for ever.
		return;
	}
	location.reload();
}
