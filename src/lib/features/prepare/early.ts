/**
 * What was ticked before the script came. Native inputs hold it, hydration leaves it alone, and the
 * form takes it over when it starts. Inputs have autocomplete off, so the browser restores nothing
 * here that the person did not just tick.
 */
import type { Value } from '$lib/core/instrument/sheet.ts';

export function earlyAnswers(root: ParentNode): Record<string, Value> {
	const ticked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
	return Object.fromEntries(
		ticked.map(({ name, value }) => [name, name === 'distress' ? Number(value) : true])
	);
}
