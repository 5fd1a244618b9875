/**
 * Items by the 13 public themes instead of by the list's groups. An item may belong to several; it stands once,
 * under the one that fits it best, which packs name first. Themes keep their own order: nothing is weighed.
 */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { Line, Section } from './summary.ts';

/** `chosen`: the person ticked the theme itself as one to talk about. */
export type ThemeSection = Section & { readonly chosen?: Line };

/**
 * @param sections items by groups, `mark/<item>` each
 * @param chosen themes, `theme/<theme>` each; one without items still has its place
 */
export function byTheme(
	sections: readonly Section[],
	pack: Pack,
	locale: Locale,
	chosen: readonly Line[] = []
): ThemeSection[] {
	const themeOf = new Map(
		pack.groups.flatMap(({ items }) => items.map(({ id, themes }) => [`mark/${id}`, themes[0]]))
	);
	const lines = sections.flatMap((section) => section.lines);
	return pack.themes
		.map(({ id, text }) => {
			const itself = chosen.find(({ topic }) => topic === `theme/${id}`);
			return {
				id,
				title: text[locale],
				lines: lines.filter(({ topic }) => themeOf.get(topic) === id),
				...(itself && { chosen: itself })
			};
		})
		.filter((section) => section.chosen || section.lines.length > 0);
}
