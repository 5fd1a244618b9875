import { loadWords } from '$lib/i18n/index.svelte.ts';

export const load = () => loadWords('nb', 'common', 'together');
