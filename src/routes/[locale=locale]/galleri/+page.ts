import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

// Every component in every state, for those who build and the accessibility run; not in what is shipped.
export const prerender = false;

export async function load() {
	if (!dev) error(404);
	return { Gallery: (await import('$lib/ui/gallery/Gallery.svelte')).default };
}
