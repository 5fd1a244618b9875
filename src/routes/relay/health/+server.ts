import { theRelay } from '$lib/server/relay.ts';

/** 200 when uploads are safe here, 503 when the store cannot be relied on. */
export async function GET(): Promise<Response> {
	const up = await theRelay()
		.store.ping()
		.then(() => true)
		.catch(() => false);
	const headers = { 'cache-control': 'no-store' };
	return Response.json({ status: up ? 'ok' : 'down' }, { status: up ? 200 : 503, headers });
}
