/** A relay for the tests of one file, a form that can be shared, and phones that reach it. */
import { afterAll, beforeAll } from 'vitest';
import type { SharedForm } from '../../src/lib/core/room/index.ts';
import { RoomPhone } from './room-phone.ts';
import { startServer, type Running } from './server.ts';

export const form: SharedForm = {
	...{ id: crypto.randomUUID(), conversation: 1, length: 'whole', answerer: { role: 'self' } },
	...{ pack: { id: 'pakjenning', version: '1.2.0' }, locale: 'nb' }
};

/** Starts the relay before the tests of the file that calls this, and stops it after them. `phone` makes a new one. */
export function house(): { phone: (name: string) => RoomPhone; origin: () => string } {
	let server: Running;
	beforeAll(async () => {
		server = await startServer({ env: { HJEMVEI_LOG: 'silent' } });
	}, 60_000);
	afterAll(() => server?.stop());
	const origin = () => server.origin;
	return { phone: (name) => new RoomPhone(name, origin), origin };
}
