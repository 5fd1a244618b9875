import { read } from '$lib/content/read/index.ts';
import { locales } from '$lib/core/locale.ts';

export const entries = () => locales.map((locale) => ({ locale }));

export async function load({ parent }) {
	const { locale } = await parent();
	return { page: await read[locale]() };
}
