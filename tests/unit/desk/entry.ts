export { browserKeys, hasDesk } from '$lib/client/desk-keys.ts';
export { sweepKeys } from '$lib/client/desk-sweep.ts';
export { arrive } from '$lib/client/desk-tab.ts';
export { deskStore, ERASED_AFTER } from '$lib/client/desk.ts';
