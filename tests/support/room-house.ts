/** A relay for the tests of one file, a form that can be shared, and phones that reach it. */
import { afterAll, beforeAll } from 'vitest';
import type { SharedForm } from '../../src/lib/core/room/index.ts';
import { RoomPhone, until } from './room-phone.ts';
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

/** A link of this owner's that others can ask by. */
export async function linkOf({ session }: RoomPhone): Promise<string> {
	const invitation = await session!.invite();
	if (!('link' in invitation)) throw new Error(invitation.status);
	return invitation.link;
}

/** The other asks to be let in. @returns the number of the one who asks, as the owner sees them. */
export async function knocked(owner: RoomPhone, other: RoomPhone, by?: string): Promise<string> {
	await other.ask(by ?? (await linkOf(owner)));
	await other.start();
	await until(
		() => owner.session!.state.asking.length > 0,
		() => 'nobody asks'
	);
	return owner.session!.state.asking[0]!.id;
}
