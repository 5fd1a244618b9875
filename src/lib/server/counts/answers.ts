/** The relay's two answers about counts. It has them only where whoever runs it turned counting on. */
import { z } from 'zod';
import { countedOutcomes, quarterOf } from '../../core/counts/index.ts';
import { refuse } from '../answer.ts';
import { readJson } from '../parse.ts';
import type { Relay } from '../relay.ts';

/** Nothing else is taken: no id, no time, no text. `units`: the ids there are. */
function bodyOf(units: readonly string[]) {
	return z.strictObject({
		unit: z.enum(units),
		outcome: z.enum(countedOutcomes),
		note: z.boolean(),
		wmfg11: z.boolean()
	});
}

/** POST: one finished conversation. Not repeatable: it has no id, so who does not hear the answer lets it be. */
export function add(units: readonly string[]) {
	const schema = bodyOf(units);
	return async (request: Request, relay: Relay, address: string): Promise<Response> => {
		if (!relay.config.counts) return refuse(404);
		const counted = await readJson(request, schema);
		if (!counted) return refuse(400);
		const share = await relay.limits.count(address);
		if (share.status === 'later') return refuse(429, share.seconds);
		const { status } = await relay.store.counts.add(counted, quarterOf(relay.now()));
		return status === 'full' ? refuse(507, 60) : refuse(204);
	};
}

/** GET: whether anything is counted here, and the figures as they may be told. */
export async function read(_request: Request, relay: Relay): Promise<Response> {
	if (!relay.config.counts) return Response.json({ on: false });
	return Response.json({ on: true, rows: await relay.store.counts.read() });
}
