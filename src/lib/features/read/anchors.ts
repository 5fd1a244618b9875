/** The names of places within a document. On a page they are the sections' own; the leaflet has many pages in it. */
export type Leaflet = {
	/** The pages that are in it. */
	readonly pages: readonly string[];
};

export function anchor(leaflet: Leaflet | undefined, page: string, section?: string): string {
	if (!leaflet) return section ?? page;
	return section === undefined ? `side-${page}` : `side-${page}-${section}`;
}

export function wordAnchor(id: string): string {
	return `ord-${id}`;
}
