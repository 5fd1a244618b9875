/** Written Norwegian in its two forms: bokmål and nynorsk (BCP 47). */
export const locales = ['nb', 'nn'] as const;

export type Locale = (typeof locales)[number];

/** One text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

export function isLocale(value: unknown): value is Locale {
	return value === 'nb' || value === 'nn';
}
