/**
 * Which journey, and which part of the page, stand in the fragment: it stays on the phone. While pages are made
 * ahead there is none.
 */
export function placeIn(url: URL): { journey?: string; part?: string } {
	if (typeof location === 'undefined') return {};
	const [journey, part] = url.hash.slice(1).split('/');
	return { ...(journey ? { journey } : {}), ...(part ? { part } : {}) };
}
