/** Who answered, in words. What a proxy says of their authority nobody has checked, and it says so. */
import type { Result } from '$lib/core/result/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';

export function answererWords(i18n: I18n, { answerer, relative, helpers = [] }: Result): string {
	const said =
		answerer.role === 'proxy' && answerer.authority !== 'none'
			? authority(i18n, answerer.authority)
			: undefined;
	const others = helpers.map(({ name }) => name);
	return [roleWords(i18n, answerer), relative, said, ...others].filter(Boolean).join(', ');
}

function roleWords(i18n: I18n, answerer: Result['answerer']): string {
	switch (answerer.role) {
		case 'self':
			return i18n.t(($) => $.paper.self);
		case 'together':
			return i18n.t(($) => $.paper.together);
		case 'proxy':
			return i18n.t(($) => $.paper.proxy);
		case 'parent':
			return answerer.age === 'under-12' ? i18n.t(($) => $.paper.under12) : i18n.t(($) => $.paper.from12);
		case 'relative':
			return i18n.t(($) => $.paper.ownView);
	}
}

function authority(i18n: I18n, of: 'guardian' | 'power-of-attorney'): string {
	return of === 'guardian' ? i18n.t(($) => $.paper.guardian) : i18n.t(($) => $.paper.power);
}
