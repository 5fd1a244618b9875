/** A clinician invites a patient to a conversation: by letter, SMS, link or QR, and nothing is kept. */
export { default as InvitePage } from './InvitePage.svelte';
