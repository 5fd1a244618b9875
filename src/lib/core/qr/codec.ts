/**
 * Small parts that write and read the same bits, so that a layout is told once. Reading throws
 * RangeError for bits that mean nothing; a value may still be one that no result may have.
 */
import { canonical } from '../bytes.ts';
import type { BitReader, BitWriter } from './bits.ts';

export type Codec<T> = {
	write(out: BitWriter, value: T): void;
	read(from: BitReader): T;
};

/** A whole number from 0 to 2^width − 1. */
export function uint(width: number): Codec<number> {
	return { write: (out, value) => out.push(value, width), read: (from) => from.take(width) };
}

/** The place of an equal value in a list. */
export function oneOf<T>(values: readonly T[]): Codec<T> {
	const place = uint(Math.ceil(Math.log2(values.length)));
	return map(
		place,
		(value) => values.findIndex((known) => canonical(known) === canonical(value)),
		(index) => {
			if (index >= values.length) throw new RangeError('no such value');
			return values[index]!;
		}
	);
}

export const flag: Codec<boolean> = oneOf([false, true]);

/** A bit that says whether there is one. */
export function optional<T>(inner: Codec<T>): Codec<T | undefined> {
	return {
		write(out, value) {
			flag.write(out, value !== undefined);
			if (value !== undefined) inner.write(out, value);
		},
		read: (from) => (flag.read(from) ? inner.read(from) : undefined)
	};
}

/** A bit for each of `all`, in their order. */
export function subset(all: readonly string[]): Codec<readonly string[]> {
	return {
		write(out, values) {
			for (const id of all) flag.write(out, values.includes(id));
		},
		read: (from) => all.filter(() => flag.read(from))
	};
}

/** Up to three of `all`, in an order of their own. */
export function upToThree(all: readonly string[]): Codec<readonly string[]> {
	const one = oneOf(all);
	return {
		write(out, values) {
			out.push(values.length, 2);
			for (const value of values) one.write(out, value);
		},
		read: (from) => Array.from({ length: from.take(2) }, () => one.read(from))
	};
}

export function bytes(length: number): Codec<Uint8Array> {
	return {
		write: (out, value) => value.forEach((byte) => out.push(byte, 8)),
		read: (from) => Uint8Array.from({ length }, () => from.take(8))
	};
}

/** Its parts one after the other. A part that reads as undefined is left out. */
export function record<T extends object>(parts: { readonly [K in keyof T]-?: Codec<T[K]> }): Codec<T> {
	const all = Object.entries(parts) as [keyof T & string, Codec<unknown>][];
	return {
		write(out, value) {
			for (const [key, part] of all) part.write(out, value[key]);
		},
		read: (from) =>
			Object.fromEntries(
				all.map(([key, part]) => [key, part.read(from)]).filter(([, value]) => value !== undefined)
			) as T
	};
}

export function map<A, B>(inner: Codec<A>, to: (value: B) => A, from: (value: A) => B): Codec<B> {
	return {
		write: (out, value) => inner.write(out, to(value)),
		read: (bits) => from(inner.read(bits))
	};
}
