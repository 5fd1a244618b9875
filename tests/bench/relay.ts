/** How many handovers the relay takes and gives a second: real server, real SQLite, every PUT on disk. */
import { randomBytes } from 'node:crypto';
import { heading, line } from './print.ts';

const PARCELS = 400;
const AT_ONCE = 16;

export async function printRelay(origin: string): Promise<void> {
	heading(`Relay (${PARCELS} handovers of 8 KiB, ${AT_ONCE} at a time, over HTTP)`);
	const tickets = Array.from({ length: PARCELS }, () => randomBytes(32).toString('base64url'));
	line('stored durably', await rate(tickets, (ticket) => put(origin, ticket), 201));
	line('claimed', await rate(tickets, (ticket) => claim(origin, ticket), 200));
}

async function rate(tickets: readonly string[], send: (ticket: string) => Promise<number>, wanted: number) {
	const queue = [...tickets];
	const begun = performance.now();
	const worker = async () => {
		for (let ticket = queue.pop(); ticket !== undefined; ticket = queue.pop()) {
			const status = await send(ticket);
			if (status !== wanted) throw new Error(`the relay answered ${status}`);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return `${Math.round((tickets.length / (performance.now() - begun)) * 1000)} a second`;
}

async function put(origin: string, ticket: string): Promise<number> {
	const part = (bytes: number) => randomBytes(bytes).toString('base64url');
	const response = await fetch(`${origin}/relay/handover`, {
		method: 'PUT',
		headers: {
			authorization: `Ticket ${ticket}`,
			'hjemvei-owner': part(32),
			'hjemvei-expires': String(Math.floor(Date.now() / 1000) + 3600),
			'content-type': 'application/jose'
		},
		body: `${part(60)}..${part(12)}.${part(8192)}.${part(16)}`
	});
	await response.arrayBuffer();
	return response.status;
}

async function claim(origin: string, ticket: string): Promise<number> {
	const response = await fetch(`${origin}/relay/handover/claim`, {
		method: 'POST',
		headers: { authorization: `Ticket ${ticket}`, 'content-type': 'application/json' },
		body: JSON.stringify({ claim: randomBytes(16).toString('base64url') })
	});
	await response.arrayBuffer();
	return response.status;
}
