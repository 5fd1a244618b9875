/** Having somebody along: the owner's page, and where the link lands. What belongs to the form stands in `live/`. */
export { default as FormEntry } from './live/Entry.svelte';
export { default as GuestOthers } from './GuestOthers.svelte';
export { default as Landing } from './Landing.svelte';
export { default as TogetherCard } from './TogetherCard.svelte';
export { default as Together } from './Together.svelte';
export { placeOf } from './types.ts';
