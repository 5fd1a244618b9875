export { isLocale as match } from '$lib/core/locale.ts';
