import { referrals } from '$lib/content/referrals.ts';
import type { Locale } from '$lib/core/locale.ts';

/** What somebody is referred to, from the deployer's list; undefined for one no longer there. */
export function referralText(id: string, locale: Locale): string | undefined {
	return referrals.find((one) => one.id === id)?.text[locale];
}
