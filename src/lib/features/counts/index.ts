export { default as CountsPage } from './CountsPage.svelte';
