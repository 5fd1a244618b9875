/**
 * One stop for Tab in the whole list; arrows move in it, and letters act while focus is inside (WCAG 2.1.4). A row
 * is `[data-topic]`, what can be done in it `[data-act]`.
 */
const LETTERS: Record<string, string> = { s: 'talked', i: 'not-now', b: 'need' };

type Row = readonly HTMLElement[];

export function listKeys(list: HTMLElement): () => void {
	const stop = new AbortController();
	const on = { signal: stop.signal };
	const seen = new MutationObserver(() => oneStop(list));
	seen.observe(list, { childList: true, subtree: true });
	oneStop(list);
	list.addEventListener('focusin', ({ target }) => stand(list, target), on);
	list.addEventListener('keydown', (event) => act(list, event), on);
	return () => {
		stop.abort();
		seen.disconnect();
	};
}

const buttonsIn = (node: HTMLElement) => [...node.querySelectorAll<HTMLElement>('[data-act]')];
const rowsOf = (list: HTMLElement) =>
	[...list.querySelectorAll<HTMLElement>('[data-topic]')].map(buttonsIn).filter((row) => row.length > 0);

/** Rows come and go; there is always one way in. */
function oneStop(list: HTMLElement): void {
	const buttons = buttonsIn(list);
	if (!buttons.some((button) => button.tabIndex === 0)) buttons[0]?.setAttribute('tabindex', '0');
}

function stand(list: HTMLElement, target: EventTarget | null): void {
	if (!(target instanceof HTMLElement) || !target.matches('[data-act]')) return;
	for (const button of buttonsIn(list)) button.tabIndex = button === target ? 0 : -1;
}

function act(list: HTMLElement, event: KeyboardEvent): void {
	const { target, key, ctrlKey, metaKey, altKey } = event;
	if (!(target instanceof HTMLElement) || !target.matches('[data-act]') || ctrlKey || metaKey || altKey)
		return;
	const rows = rowsOf(list);
	const row = rows.find((buttons) => buttons.includes(target))!;
	const letter = LETTERS[key.toLowerCase()];
	const to = letter ? row.find(({ dataset }) => dataset.act === letter) : moved(rows, row, target, key);
	if (!to) return;
	event.preventDefault();
	to.focus();
	if (letter) to.click();
}

function moved(rows: readonly Row[], row: Row, from: HTMLElement, key: string): HTMLElement | undefined {
	const [at, across] = [rows.indexOf(row), row.indexOf(from)];
	const place: Record<string, HTMLElement | undefined> = {
		ArrowDown: rows[at + 1]?.[across],
		ArrowUp: rows[at - 1]?.[across],
		ArrowRight: row[across + 1],
		ArrowLeft: row[across - 1],
		Home: rows[0]?.[across],
		End: rows.at(-1)?.[across]
	};
	return key in place ? (place[key] ?? from) : undefined;
}
