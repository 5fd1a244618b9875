/** Writes Yjs updates (format 1) by hand, so that a test can say what Yjs itself never would. */
export type Id = readonly [client: number, clock: number];

export type RawItem = {
	readonly left?: Id;
	readonly right?: Id;
	/** A root's name, or the item that holds a nested type. */
	readonly parent?: string | Id;
	readonly sub?: string;
	readonly content:
		{ readonly text: string } | { readonly values: readonly unknown[] } | { readonly deleted: number };
};
export type RawStruct = RawItem | { readonly gc: number } | { readonly skip: number };
export type RawRun = {
	readonly client: number;
	readonly clock: number;
	readonly structs: readonly RawStruct[];
};
export type RawDeletes = readonly (readonly [client: number, clock: number, length: number])[];

export function rawUpdate(runs: readonly RawRun[], deletes: RawDeletes = []): Uint8Array {
	return Uint8Array.from([
		...number(runs.length),
		...runs.flatMap(({ client, clock, structs }) => [
			...number(structs.length),
			...number(client),
			...number(clock),
			...structs.flatMap(struct)
		]),
		...number(deletes.length),
		...deletes.flatMap(([client, clock, length]) => [
			...number(client),
			...number(1),
			...number(clock),
			...number(length)
		])
	]);
}

function struct(raw: RawStruct): number[] {
	if ('gc' in raw) return [0, ...number(raw.gc)];
	if ('skip' in raw) return [10, ...number(raw.skip)];
	const { left, right, parent, sub, content } = raw;
	const ref = 'text' in content ? 4 : 'values' in content ? 8 : 1;
	const beside = [...(left ? id(left) : []), ...(right ? id(right) : [])];
	const place =
		left || right || parent === undefined
			? []
			: [
					...(typeof parent === 'string' ? [1, ...string(parent)] : [0, ...id(parent)]),
					...(sub ? string(sub) : [])
				];
	return [ref | (left ? 128 : 0) | (right ? 64 : 0) | (sub ? 32 : 0), ...beside, ...place, ...body(content)];
}

function body(content: RawItem['content']): number[] {
	if ('text' in content) return string(content.text);
	if ('deleted' in content) return number(content.deleted);
	return [...number(content.values.length), ...content.values.flatMap(value)];
}

/** lib0's «any», as far as the tests go. */
function value(what: unknown): number[] {
	if (what === undefined) return [127];
	if (what === null) return [126];
	if (what === true) return [120];
	if (what === false) return [121];
	if (typeof what === 'string') return [119, ...string(what)];
	if (Array.isArray(what)) return [117, ...number(what.length), ...what.flatMap(value)];
	if (typeof what === 'number') {
		const view = new DataView(new ArrayBuffer(8));
		view.setFloat64(0, what);
		return [123, ...new Uint8Array(view.buffer)];
	}
	const entries = Object.entries(what as object);
	return [
		118,
		...number(entries.length),
		...entries.flatMap(([key, one]) => [...string(key), ...value(one)])
	];
}

const id = ([client, clock]: Id) => [...number(client), ...number(clock)];

function string(text: string): number[] {
	const bytes = new TextEncoder().encode(text);
	return [...number(bytes.length), ...bytes];
}

/** Seven bits at a time, the low ones first. */
function number(whole: number): number[] {
	return whole < 128 ? [whole] : [(whole % 128) | 128, ...number(Math.floor(whole / 128))];
}
