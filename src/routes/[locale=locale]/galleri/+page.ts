import { error } from '@sveltejs/kit';

// Every component in every state, for those who build and the accessibility run; not in what is shipped.
export const prerender = false;

export async function load() {
	// Written so that the build sees a constant and leaves the gallery out altogether.
	if (import.meta.env.DEV) return { Gallery: (await import('$lib/ui/gallery/Gallery.svelte')).default };
	error(404);
}
