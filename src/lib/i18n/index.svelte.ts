/**
 * The words of the interface. Areas are loaded by the route that needs them; a component takes
 * `const i18n = getI18n()` and writes `i18n.t(($) => $.area.key)`.
 */
import { createInstance, type TFunction } from 'i18next';
import { createContext } from 'svelte';
import type { Locale } from '../core/locale.ts';
import { catalogues, type Area } from './catalogues/index.ts';

const engine = createInstance();
void engine.init({
	fallbackLng: false,
	supportedLngs: ['nb', 'nn'],
	initAsync: false,
	defaultNS: 'app',
	ns: ['app'],
	resources: {},
	interpolation: { escapeValue: false },
	missingInterpolationHandler: (text) => {
		throw new Error(`a value is missing in «${text}»`);
	}
});

const loaded = new Set<string>();

/** Makes the areas' words ready in one language. Call it in a route's `load`. */
export async function loadWords(locale: Locale, ...areas: Area[]): Promise<void> {
	await Promise.all(
		areas.map(async (area) => {
			if (loaded.has(`${locale}/${area}`)) return;
			const words = await catalogues[area][locale]();
			engine.addResourceBundle(locale, 'app', { [area]: words.default }, true, true);
			loaded.add(`${locale}/${area}`);
		})
	);
}

export class I18n {
	readonly #locale: () => Locale;
	/** A new function for each language: the same reference would not update what uses it. */
	readonly t: TFunction<'app'> = $derived.by(() => engine.getFixedT(this.#locale(), 'app'));

	constructor(locale: () => Locale) {
		this.#locale = locale;
	}

	get locale(): Locale {
		return this.#locale();
	}
}

export const [getI18n, setI18n] = createContext<I18n>();
