import type { Locale } from '$lib/core/locale.ts';

/** The same place in the other language: swaps the first part of the path where it is a language. */
export function switchLocale(pathname: string, locale: Locale): string {
	return /^\/(nb|nn)(?=\/|$)/.test(pathname) ? pathname.replace(/^\/(nb|nn)/, `/${locale}`) : `/${locale}`;
}
