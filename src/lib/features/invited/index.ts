/** A person opens an invitation: reads what it claims, and puts it into their own journey or not. */
export { default as Landing } from './Landing.svelte';
