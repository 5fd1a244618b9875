import { expect, test } from 'vitest';
import { Hub } from './hub.ts';

/** Whether something is kept of it. */
const keeps = (hub: Hub, id: string) => hub.look(id) === hub.look(id);

test('a room that somebody only asks for leaves nothing behind', () => {
	const hub = new Hub();
	expect(keeps(hub, 'room')).toBe(false);
	hub.visit('room');
	hub.wake('room');
	expect(keeps(hub, 'room')).toBe(false);
	const stranger = hub.join('room', 'address', 'token')!;
	expect(keeps(hub, 'room')).toBe(true);
	expect(hub.leave('room', stranger)).toBe(true);
	expect(keeps(hub, 'room')).toBe(false);
	expect(hub.leave('room', stranger)).toBe(false);
});

test('a room that members were in is kept until it is swept', () => {
	const hub = new Hub();
	const member = hub.join('room', 'address', 'token')!;
	hub.see('room', 'member', 1);
	hub.leave('room', member);
	expect(keeps(hub, 'room')).toBe(true);
	hub.sweep(0);
	expect(keeps(hub, 'room')).toBe(false);
});
