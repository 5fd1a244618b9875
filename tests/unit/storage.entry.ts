export * as db from '$lib/client/db/index.ts';
export * as drafts from '$lib/client/drafts.ts';
export * as journeys from '$lib/client/journeys.ts';
export * as results from '$lib/client/results.ts';
export * as settings from '$lib/client/settings.ts';
export * as vault from '$lib/client/vault.ts';
export * as texts from '$lib/client/text-buffer.ts';
