/** What the window tells the desk: use, idleness, network, leaving, and typing that has no field. */
import { flushSync } from 'svelte';
import type { Receiving } from './receiving.svelte.ts';

const EVERY = 20_000;
const SIGNS_OF_USE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** `onTyping`: letters or digits arrive while no field has focus, as from a scanner. Returns the way to stop. */
export function attend(desk: Receiving, onTyping: () => void): () => void {
	const stop = new AbortController();
	const on = { signal: stop.signal };
	const tick = () => void desk.tick();
	const timer = setInterval(tick, EVERY);
	for (const sign of SIGNS_OF_USE)
		window.addEventListener(sign, () => desk.touch(), { ...on, passive: true });
	window.addEventListener('online', tick, on);
	document.addEventListener('visibilitychange', tick, on);
	window.addEventListener('pagehide', () => flushSync(() => desk.leave()), on);
	// Closing the tab takes everything along: the browser asks first where a note was not copied.
	window.addEventListener(
		'beforeunload',
		(event) => desk.loose.includes('note') && event.preventDefault(),
		on
	);
	window.addEventListener('pageshow', ({ persisted }) => persisted && void desk.start(), on);
	window.addEventListener('keydown', (event) => isLooseTyping(event) && onTyping(), on);
	return () => {
		stop.abort();
		clearInterval(timer);
	};
}

/** Where a letter means something already: what one writes in, and rows that letters act on. */
const TAKES_LETTERS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [data-topic]';

/** The sign itself lands where focus is moved to, because it is typed after this event. */
function isLooseTyping({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
	if (!/^[a-z0-9]$/i.test(key) || ctrlKey || metaKey || altKey) return false;
	return !(target instanceof Element && target.closest(TAKES_LETTERS));
}
