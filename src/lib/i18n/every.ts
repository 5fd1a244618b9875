/** Every word of the app as flat lists, for the tests that read them all. */
import { catalogues } from './catalogues/index.ts';
import type { Locale } from '../core/locale.ts';

export type Entry = { readonly path: string; readonly text: string };

/** The strings anywhere inside a value, with their dotted path. */
export function strings(value: unknown, path = ''): Entry[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}

/** A whole language: its catalogues by area, as i18next gets them. */
export async function words(locale: Locale): Promise<Record<string, unknown>> {
	const areas = Object.entries(catalogues).map(
		async ([area, load]) => [area, (await load[locale]()).default] as const
	);
	return Object.fromEntries(await Promise.all(areas));
}

/** The two sides of every `{ nb, nn }` inside a value. */
export function texts(value: unknown, path = ''): { path: string; nb: string; nn: string }[] {
	if (typeof value !== 'object' || value === null) return [];
	const { nb, nn } = value as Record<string, unknown>;
	if (typeof nb === 'string' && typeof nn === 'string') return [{ path, nb, nn }];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}
