/**
 * Takes the code out of the address, so that it stays out of screenshots, of what is shared and of going back. The
 * browser's own list of visited pages has noted it by then, which no page can change; a fetched code opens nothing.
 */
export function takeFragment(): string {
	const fragment = location.hash.slice(1);
	if (location.href.includes('#')) history.replaceState(history.state, '', location.pathname);
	return fragment;
}
