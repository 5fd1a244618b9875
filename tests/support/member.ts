/** What somebody who was let in can send past the app, with the keys that lie on their phone. */
import type { Page } from '@playwright/test';
import {
	importKeys,
	readyRoom,
	sealUpdate,
	type PrivateKeys,
	type Roster
} from '../../src/lib/core/room/index.ts';
import { rows } from './database.ts';

type Row = {
	id: string;
	me: string;
	token: string;
	epoch: number;
	key: Uint8Array;
	keys: PrivateKeys;
	roster: Roster;
};

/**
 * The room's member on this phone, whose app is closed, so that none but this one counts.
 * @returns what posts an edit, properly sealed and signed, and gives the relay's status.
 */
export async function memberOn(page: Page): Promise<(update: Uint8Array) => Promise<number>> {
	const [row] = (await rows(page, 'rooms')) as unknown as Row[];
	const [doc] = (await rows(page, 'roomDocs')) as unknown as { counter: number }[];
	const { origin } = new URL(page.url());
	await page.close();
	const { id, me, token, epoch, keys, roster } = row!;
	const room = await readyRoom({ roster, key: Uint8Array.from(Object.values(row!.key)) });
	const { sign } = await importKeys(keys);
	let { counter } = doc!;
	return async (update) => {
		const names = { from: me, counter: ++counter, update };
		const body = await sealUpdate(names, room, sign, crypto.getRandomValues(new Uint8Array(12)));
		const { status } = await fetch(`${origin}/relay/room/append`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: `Member ${token}` },
			body: JSON.stringify({ room: id, epoch, counter, body })
		});
		return status;
	};
}
