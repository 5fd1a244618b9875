/**
 * The keys of the list: arrows from box to box through all its groups, Home and End, Page Up and Page Down by group,
 * and letters to what begins with them; space ticks, as the browser has it. Each group is one stop for Tab
 * (ARIA authoring practices, roving tabindex). Letters act only while focus is on a box (WCAG 2.1.4).
 */
const GROUP = '[data-group]';
/** Letters typed within this many milliseconds are one word. */
const WORD_MS = 900;

/** For `{@attach}` on what holds the groups. Boxes are its checkboxes; their names are their labels' text. */
export function rove(list: HTMLElement): () => void {
	let typed = '';
	let last = 0;
	const boxes = (within: Element = list) => [
		...within.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
	];

	function settle(): void {
		for (const group of list.querySelectorAll(GROUP)) {
			const all = boxes(group);
			const stop = all.find((box) => box.tabIndex === 0) ?? all[0];
			for (const box of all) box.tabIndex = box === stop ? 0 : -1;
		}
	}

	function onfocus({ target }: FocusEvent): void {
		const group = target instanceof HTMLInputElement && target.closest(GROUP);
		if (group) for (const box of boxes(group)) box.tabIndex = box === target ? 0 : -1;
	}

	function spelled(event: KeyboardEvent, from: number): HTMLInputElement | undefined {
		typed = (event.timeStamp - last < WORD_MS ? typed : '') + event.key.toLowerCase();
		last = event.timeStamp;
		const all = boxes();
		// The same letter again goes on to the next; a longer word may be the one where focus is.
		const same = [...typed].every((letter) => letter === typed[0]);
		const word = same ? typed[0]! : typed;
		const start = typed.length > 1 && !same ? from : from + 1;
		const ordered = [...all.slice(start), ...all.slice(0, start)];
		return ordered.find((box) => nameOf(box).startsWith(word));
	}

	function byGroup(box: HTMLInputElement, step: 1 | -1): HTMLInputElement | undefined {
		const groups = [...list.querySelectorAll(GROUP)];
		const next = groups[groups.indexOf(box.closest(GROUP)!) + step];
		return next && boxes(next)[0];
	}

	function onkey(event: KeyboardEvent): void {
		const { target, key } = event;
		if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
		const all = boxes();
		const at = all.indexOf(target);
		if (at < 0) return;
		const moves: Record<string, () => HTMLInputElement | undefined> = {
			ArrowDown: () => all[at + 1],
			ArrowUp: () => all[at - 1],
			Home: () => all[0],
			End: () => all.at(-1),
			PageDown: () => byGroup(target, 1),
			PageUp: () => byGroup(target, -1)
		};
		const letter = /^\p{L}$/u.test(key);
		if (!letter) typed = '';
		if (!moves[key] && !letter) return;
		event.preventDefault();
		(moves[key]?.() ?? (letter ? spelled(event, at) : undefined))?.focus();
	}

	settle();
	// Boxes come and go as the form changes; a new one must not be a stop of its own.
	const watch = new MutationObserver(settle);
	watch.observe(list, { childList: true, subtree: true });
	list.addEventListener('focusin', onfocus);
	list.addEventListener('keydown', onkey);
	return () => {
		watch.disconnect();
		list.removeEventListener('focusin', onfocus);
		list.removeEventListener('keydown', onkey);
	};
}

function nameOf(box: HTMLInputElement): string {
	return (box.labels?.[0]?.textContent ?? '').trim().toLowerCase();
}
