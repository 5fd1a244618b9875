/** The little of Trusted Types that is used here; older browsers have none of it. */
type Factory = {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): {
		createScriptURL(url: string): string;
	};
};

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

// The one policy of our own that svelte.config.js allows. It lets nothing through but this very origin.
const policy = factory?.createPolicy('hjemvei', { createScriptURL: sameOrigin });

/** Where a worker may be loaded from. Throws a TypeError for anything outside the app's own origin. */
export function scriptUrl(url: string): string {
	return policy ? policy.createScriptURL(url) : sameOrigin(url);
}

function sameOrigin(url: string): string {
	const { href, origin } = new URL(url, location.href);
	if (origin !== location.origin) throw new TypeError('scripts come from the own origin only');
	return href;
}
