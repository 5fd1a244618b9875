/** What a phone of the bench runs: the app's own rooms, on the browser's own database. */
export { ask, live, openFor } from '$lib/client/room/browser.ts';
export { readRoomLink } from '$lib/core/room/index.ts';
export * as db from '$lib/client/db/index.ts';
export * as journeys from '$lib/client/journeys.ts';
export type Room = Awaited<ReturnType<typeof import('$lib/client/room/browser.ts').live>>;
