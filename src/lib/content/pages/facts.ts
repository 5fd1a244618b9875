/** Facts that several pages name, from the files where they are kept. */
import { help } from '../help.ts';

/** A help line's number as it is read. Throws for an id that help.ts does not have. */
export function number(id: string): string {
	const line = help.groups.flatMap(({ lines }) => lines).find((line) => line.id === id);
	if (!line) throw new Error(`help.ts has no line «${id}»`);
	return line.number;
}
