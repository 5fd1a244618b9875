// What could hold a room back for ever: it goes on, and where it cannot, that is said and nothing is lost.
import { expect, test, vi } from 'vitest';
import { MAX_CONTENT } from '$lib/core/room/index.ts';
import { hashOf, newToken } from '$lib/client/room/deps.ts';
import { form, house, knocked, linkOf } from '../support/room-house.ts';
import { type RoomPhone, until } from '../support/room-phone.ts';

const { phone } = house();

async function home(): Promise<RoomPhone> {
	const owner = phone('Ola');
	const session = await owner.own();
	await session.shareForm(form);
	await sent(owner);
	return owner;
}

const sent = ({ session }: RoomPhone) =>
	until(
		() => session!.state.link === 'live' && !session!.state.unsent,
		() => JSON.stringify(session!.state)
	);

const told = ({ session }: RoomPhone, problem: string | undefined) =>
	until(
		() => session!.state.problem === problem,
		() => JSON.stringify(session!.state)
	);

test('links that phones before this one made are in nobody’s way', async () => {
	const owner = await home();
	const { id: room, token } = (await owner.row())!;
	// Unused, and of ten phones that the room has been on before; this one knows nothing of them.
	for (let n = 0; n < 10; n++) {
		const ticket = hashOf(newToken(owner.deps));
		const invited = await owner.deps.relay.invite({ room, token }, ticket, 'door', 3600);
		expect(invited).toEqual({ status: 'done' });
	}
	const by = await linkOf(owner);
	(await owner.session!.doc())!.type('other', 'hus');
	await sent(owner);
	const other = phone('Kari');
	await owner.session!.admit(await knocked(owner, other, by), 'helper');
	await until(
		async () => (await other.session!.doc())?.sheet().other === 'hus',
		() => JSON.stringify(other.session!.state)
	);
});

test('whoever is let in uses up the link they came by, and no other', async () => {
	const owner = await home();
	let by = await linkOf(owner);
	for (let n = 0; n < 9; n++) {
		await owner.session!.uninvite();
		by = await linkOf(owner);
	}
	const id = await knocked(owner, phone('Kari'), by);
	await owner.session!.uninvite();
	const next = await linkOf(owner);
	await owner.session!.admit(id, 'helper');
	await sent(owner);
	expect(await linkOf(owner)).toBe(next);
});

test.each([
	['an answer no relay of ours gives', async () => ({ status: 'broken' as const })],
	['an error', () => Promise.reject(new TypeError('not foreseen'))]
])('%s is said for as long as it stands in the way, and then all is sent', async (_what, append) => {
	const owner = await home();
	const { relay } = owner.deps;
	const before = relay.append;
	relay.append = append;
	const doc = (await owner.session!.doc())!;
	doc.type('other', 'hus');
	await told(owner, 'stuck');
	expect(owner.session!.state).toMatchObject({ link: 'live', unsent: true });
	relay.append = before;
	await sent(owner);
	await told(owner, undefined);
	expect(doc.sheet().other).toBe('hus');
});

test('more than one message holds, written without network, arrives whole', async () => {
	const [owner, other] = [await home(), phone('Kari')];
	await owner.session!.admit(await knocked(owner, other), 'helper');
	await until(
		() => other.session!.state.role === 'helper' && other.session!.state.whole === true,
		() => JSON.stringify(other.session!.state)
	);
	other.setCut(true);
	const doc = (await other.session!.doc())!;
	let bytes = 0;
	doc.onUpdate((update) => (bytes += update.length));
	// In front of what stands, and away again: each letter is a piece by itself.
	for (let n = 0; bytes < 2 * MAX_CONTENT; n++) {
		const text = String(doc.sheet().other ?? '');
		expect(doc.type('other', text.length < 400 ? `${n % 10}${text}` : text.slice(300))).toBe(true);
	}
	await other.session!.kept();
	other.setCut(false);
	await sent(other);
	const seen = async () => (await owner.session!.doc())!.sheet().other;
	await until(
		async () => (await seen()) === doc.sheet().other,
		() => JSON.stringify(owner.session!.state)
	);
	expect(owner.session!.state.problem).toBeUndefined();
});

test('a form that is opened again, another one thought better of, is as it was', async () => {
	const owner = await home();
	const session = owner.session!;
	(await session.doc())!.type('other', 'hus');
	await sent(owner);
	await session.closeForm('unshared');
	await sent(owner);
	// Both are decided before the relay hears of the first.
	await Promise.all([session.shareForm({ ...form, id: crypto.randomUUID() }), session.shareForm(form)]);
	await sent(owner);
	await until(
		() => session.state.whole === true && session.state.form?.closed === undefined,
		() => JSON.stringify(session.state)
	);
	expect((await session.doc())!.sheet()).toEqual({ other: 'hus' });
});

test('opened again without network, it says that it waits, and when the others were last here', async () => {
	const [owner, other] = [await home(), phone('Kari')];
	const id = await knocked(owner, other);
	await owner.session!.admit(id, 'helper');
	const seen = () => owner.session!.state.people.find((one) => one.id === id)?.seen;
	await until(
		() => seen() !== undefined,
		() => JSON.stringify(owner.session!.state)
	);
	owner.setCut(true);
	owner.die();
	await owner.start();
	await until(
		() => owner.session!.state.link === 'waiting',
		() => JSON.stringify(owner.session!.state)
	);
	expect(seen()).toBeGreaterThan(Date.now() - 60_000);
});

test('told that the network is gone, a phone waits, and trusts only a new line that it is back', async () => {
	const owner = await home();
	const stream = vi.spyOn(owner.deps.relay, 'stream');
	owner.session!.nudge(false);
	expect(owner.session!.state.link).toBe('waiting');
	await sent(owner);
	expect(stream).toHaveBeenCalled();
});
