/** The clinician takes in a patient's answers, sees them, and takes them along to the journal. */
export { default as HandoverLanding } from './HandoverLanding.svelte';
export { default as ReceiveDesk } from './ReceiveDesk.svelte';
export { browserTools } from './tools.ts';
