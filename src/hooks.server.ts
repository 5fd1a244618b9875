import { building } from '$app/environment';
import { createLog, describe } from '$lib/server/log.ts';
import { preloadWords } from '$lib/server/preload.ts';
import { startRelay } from '$lib/server/relay.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';

export const init: ServerInit = async () => {
	if (!building) await startRelay(process.env, Date.now);
};

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html.replace('%lang%', event.params.locale ?? 'nb');
			return building ? preloadWords(page, event.url.pathname) : page;
		}
	});

const log = createLog('error');

/** Kit's own would log the path and the message; neither belongs in a log. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (building) log.error(error);
	else if (status >= 500) log.error({ route: event.route.id, status, ...describe(error) }, 'unexpected');
};
