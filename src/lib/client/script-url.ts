/** The one way from text to a script's address where the page's policy demands Trusted Types. */
type Policy = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/** Only our own origin. Throws TypeError for any other. */
export function scriptUrl(url: string): string {
	const rules: Policy = { createScriptURL: own };
	policy ??= (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('hjemvei', rules) ?? rules;
	return policy.createScriptURL(url);
}

function own(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) throw new TypeError('not our script');
	return url;
}
