import { locales } from '$lib/core/locale.ts';

export const entries = () => locales.map((locale) => ({ locale }));
