/** Building a page in memory. Whatever is put in is text, so nothing typed can become markup. */

type Child = Node | string | undefined | false;
export type Make = (tag: string, ...children: readonly Child[]) => HTMLElement;
/** A term and what was said to it; several are a list. */
export type Pair = readonly [term: string, ...values: string[]];

export function maker(doc: Document): Make {
	return (tag, ...children) => {
		const element = doc.createElement(tag);
		element.append(...children.filter((child) => child !== undefined && child !== false));
		return element;
	};
}

/** Undefined where there is nothing to say. */
export function pairs(make: Make, all: readonly (Pair | undefined)[]): HTMLElement | undefined {
	const said = all.filter((pair) => pair !== undefined);
	if (said.length === 0) return undefined;
	return make(
		'dl',
		...said.flatMap(([term, ...values]) => [make('dt', term), ...values.map((value) => make('dd', value))])
	);
}

/** One pair where the value is there. */
export function pair(term: string, value: string | undefined): Pair | undefined {
	return value ? [term, value] : undefined;
}
