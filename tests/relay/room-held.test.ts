// Behind a proxy that holds a stream back: everything goes both ways all the same, by long polling.
import { afterEach, expect, test } from 'vitest';
import { startHoldingProxy, type Proxy } from '../support/proxy.ts';
import { form, house, knocked } from '../support/room-house.ts';
import { RoomPhone, until } from '../support/room-phone.ts';

const { phone, origin } = house();

let proxy: Proxy | undefined;
afterEach(() => proxy?.stop());

/** A phone that finds out soon what a proxy does. */
async function held(name: string, options: { leaky?: boolean } = {}): Promise<RoomPhone> {
	proxy = await startHoldingProxy({ ...options, target: origin() });
	const behind = proxy.origin;
	return new RoomPhone(name, () => behind, Math.random, { first: 300, silence: 300 });
}

const sees = (who: RoomPhone, word: string) =>
	until(
		async () => (await who.session!.doc())?.sheet().other === word,
		() => `${who.name}: ${JSON.stringify(who.session!.state)}`
	);

const types = async ({ session }: RoomPhone, word: string) => (await session!.doc())!.type('other', word);

const streams = () => proxy!.asked.filter((path) => path.endsWith('/stream')).length;

for (const leaky of [false, true])
	test(`a helper behind it answers and reads on, ${leaky ? 'and its first part comes through' : 'and nothing comes through'}`, async () => {
		const [owner, other] = [phone('Ola'), await held('Kari', { leaky })];
		await owner.own();
		await owner.session!.shareForm(form);
		await owner.session!.admit(await knocked(owner, other), 'helper');
		await types(owner, 'hus');
		await sees(other, 'hus');
		for (let n = 0; n < 5; n++) {
			await types(other, `hage ${n}`);
			await sees(owner, `hage ${n}`);
			await types(owner, `hus ${n}`);
			await sees(other, `hus ${n}`);
		}
		await until(
			() => other.session!.state.link === 'live' && !other.session!.state.unsent,
			() => JSON.stringify(other.session!.state)
		);
		// Between two answers it stays live, says nothing by itself, and does not ask for what it has.
		const links: string[] = [];
		other.session!.onChange(() => links.push(other.session!.state.link));
		await new Promise((resolve) => setTimeout(resolve, 1000));
		const [asked, sent] = [streams(), other.sent.length];
		await new Promise((resolve) => setTimeout(resolve, 2000));
		expect(streams() - asked).toBeLessThanOrEqual(1);
		expect(other.sent.length - sent).toBeLessThanOrEqual(1);
		expect(new Set(links)).not.toContain('waiting');
	}, 60_000);

test('the patient behind it lets in, is told who no longer asks, and takes out', async () => {
	const [owner, other] = [await held('Ola'), phone('Kari')];
	await owner.own();
	await owner.session!.shareForm(form);
	await owner.session!.admit(await knocked(owner, other), 'helper');
	await types(owner, 'hus');
	await sees(other, 'hus');
	await types(other, 'hage');
	await sees(owner, 'hage');

	const third = phone('Per');
	await knocked(owner, third);
	await third.session!.leave();
	await until(
		() => owner.session!.state.asking.length === 0,
		() => 'Per still asks'
	);
	await owner.session!.remove(owner.session!.state.people.find(({ name }) => name === 'Kari')!.id);
	await until(
		() => other.session!.state.link === 'over',
		() => JSON.stringify(other.session!.state)
	);
}, 60_000);
