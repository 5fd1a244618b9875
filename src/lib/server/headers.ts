import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTHING = "default-src 'none'; frame-ancestors 'none'";
const KDF_WORKER = /^\/_app\/immutable\/workers\/kdf-[\w-]+\.js$/;

/**
 * On every response. The camera is allowed for the whole app: pages change without a new document, and it is
 * the document's policy that counts.
 */
export const EVERYWHERE: Readonly<Record<string, string>> = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'cross-origin-resource-policy': 'same-origin',
	'origin-agent-cluster': '?1',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'permissions-policy': [
		'camera=(self)',
		'clipboard-write=(self)',
		'screen-wake-lock=(self)',
		...['browsing-topics', 'display-capture', 'geolocation', 'hid', 'microphone'].map(off),
		...['midi', 'payment', 'serial', 'usb'].map(off)
	].join(', ')
};

function off(feature: string): string {
	return `${feature}=()`;
}

/** The policies of the prerendered pages in `directory`, by path: what each says in its own meta element. */
export function readPagePolicies(directory: string): Map<string, string> {
	const policies = new Map<string, string>();
	for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.html')) continue;
		const path = `/${file.replaceAll('\\', '/')}`.replace(/(?:\/index)?\.html$/, '') || '/';
		const meta = policyIn(readFileSync(join(directory, file), 'utf8'));
		if (meta) policies.set(path, `${meta}; frame-ancestors 'none'`);
	}
	return policies;
}

function policyIn(html: string): string | undefined {
	const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
	return content?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** The policy of one response. `own`: what the renderer already decided (pages that are not prerendered). */
export function policyFor(path: string, status: number, own: string | undefined, pages: Map<string, string>) {
	if (own) return own.includes('frame-ancestors') ? own : `${own}; frame-ancestors 'none'`;
	if (status !== 200 && status !== 304) return NOTHING;
	if (KDF_WORKER.test(path)) return `${NOTHING}; script-src 'self' 'wasm-unsafe-eval'`;
	// A service worker lives under the policy of its own script, and it must be able to fetch.
	if (path === '/service-worker.js') return `${NOTHING}; script-src 'self'; connect-src 'self'`;
	return pages.get(path) ?? NOTHING;
}

/** How long a response may be kept. `own`: what the file server already decided. */
export function cachingFor(path: string, status: number, own: string | undefined): string {
	if (path.startsWith('/_app/immutable/') && status === 200) return own ?? 'no-cache';
	if (path.startsWith('/relay/') || status >= 400) return 'no-store';
	return 'no-cache';
}
