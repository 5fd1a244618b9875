/** Being along: the relative's own page, what the patient shows each of them, and «to blikk». */
export { default as AlongPage } from './AlongPage.svelte';
export { default as News } from './News.svelte';
export { default as WithOne } from './WithOne.svelte';
