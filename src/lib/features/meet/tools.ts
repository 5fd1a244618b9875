import { aloneWith, dropMeeting, keepMeeting, newMeeting, settle } from '$lib/client/meeting.ts';
import { sealFor, sessionRelay } from '$lib/client/session.ts';
import type { SendTools } from './sending.svelte.ts';

/** What sending needs, as the browser gives it. */
export function browserTools(): SendTools {
	return {
		seal: sealFor,
		relay: sessionRelay(),
		meetings: { make: newMeeting, keep: keepMeeting, drop: dropMeeting, alone: aloneWith, settle },
		online: () => navigator.onLine,
		pause
	};
}

/** Ends early when there is a network again, or when it is given up. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const over = new AbortController();
		const end = () => {
			over.abort();
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener('abort', end, { once: true, signal: over.signal });
		addEventListener('online', end, { once: true, signal: over.signal });
	});
}
