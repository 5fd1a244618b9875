/** What the service worker keeps and what it leaves alone. */
export const PREFIX = 'hjemvei/';

/** Left to the network: the relay, other origins, whatever is not a plain GET, and the version check. */
export function isOurs(request: { method: string }, url: URL, origin: string): boolean {
	if (request.method !== 'GET' || url.origin !== origin) return false;
	return !url.pathname.startsWith('/relay/') && url.pathname !== '/_app/version.json';
}

/** A file whose name holds the hash of its content. */
export function isAsset(path: string): boolean {
	return path.startsWith('/_app/immutable/');
}

/** The path a prerendered page is kept under: without query and slash at the end. */
export function pagePath(url: URL): string {
	return url.pathname.replace(/(?<=.)\/+$/, '');
}

/** Not for the phone: source maps, the gallery of components, Kit's own data of pages. */
export function wanted(paths: readonly string[]): string[] {
	return [...new Set(paths)].filter((path) => !/\.map$|\/galleri(\/|$|\.)|\/robots\.txt$/.test(path));
}

/** Tells two builds of the same version number apart: the names of built files hold their hashes. */
export function fingerprint(paths: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const sign of [...paths].sort().join('\n')) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
	return (hash >>> 0).toString(36);
}
