/** The test kit as data (tests/vectors/README.md). */
import { readFileSync } from 'node:fs';

const KIT = new URL('../vectors/', import.meta.url);

/** One text from somebody, what must become of it, and why. */
export type Vector<Expected> = { name: string; input: string; expect: Expected; reason: string };

/** @param file under `tests/vectors/` */
export function load<T>(file: string): T {
	return JSON.parse(readFileSync(new URL(file, KIT), 'utf8')) as T;
}
