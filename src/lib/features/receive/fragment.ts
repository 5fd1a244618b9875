/** Takes the code out of the address, so that it stays out of the history, of screenshots and of what is shared. */
export function takeFragment(): string {
	const fragment = location.hash.slice(1);
	if (location.href.includes('#')) history.replaceState(history.state, '', location.pathname);
	return fragment;
}
