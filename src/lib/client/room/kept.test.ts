/** A room's row, over the store that stands in where there is no database. */
import { expect, test } from 'vitest';
import { newHousehold, newId, newKeys } from '../../../../tests/support/room.ts';
import { announce, read, write, type RoomRow } from '../db/index.ts';
import { Kept } from './kept.ts';

async function kept(role: 'owner' | 'reader') {
	const { roster } = await newHousehold();
	const [owner] = roster.members;
	const row: RoomRow = {
		...{ id: newId(), me: owner!.id, role, phase: 'in', token: '', keys: await newKeys() },
		...{ owner: owner!.keys, epoch: 1, roster, letters: 0, createdAt: 1 }
	};
	await write(['rooms'], (work) => work.put('rooms', row));
	return { roster, kept: await Kept.load({ read, write, announce }, row.id) };
}

test('the patient’s phone knows what one was called who was taken out, whatever screen it stood on', async () => {
	const { kept: room, roster } = await kept('owner');
	const [owner, second, ...others] = roster.members;
	await room.change({ roster: { ...roster, members: [owner!, ...others] } });
	expect(room.row.former).toEqual({ [second!.no]: second!.name });
	await room.change({ roster: { ...roster, members: [owner!] } });
	await room.change({ epoch: 4 });
	const stored = await read(['rooms'], (work) => work.get('rooms', room.row.id));
	expect(stored?.former).toEqual({ 2: 'helper 2', 3: 'reader 3', 4: 'along 4' });
	await room.close('ended');
	expect(room.row).not.toHaveProperty('former');
});

test('a guest’s does not: they are no more along', async () => {
	const { kept: room, roster } = await kept('reader');
	await room.change({ roster: { ...roster, members: roster.members.slice(0, 1) } });
	expect(room.row).not.toHaveProperty('former');
});
