import { locales } from '$lib/core/locale.ts';

export const entries = () =>
	locales.flatMap((locale) => (['1', '2', '3'] as const).map((conversation) => ({ locale, conversation })));

export const load = ({ params }) => ({ conversation: Number(params.conversation) as 1 | 2 | 3 });
