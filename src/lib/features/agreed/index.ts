/** What was agreed, taken onto this phone by its code. */
export { default as Landing } from './Landing.svelte';
