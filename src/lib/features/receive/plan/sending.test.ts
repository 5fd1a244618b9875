import { afterEach, expect, test } from 'vitest';
import type { Live } from '$lib/client/handover-state.ts';
import { toFhir } from '$lib/core/result/index.ts';
import { newTalk, type Need } from '$lib/core/talk/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { example, full } from '../example.ts';
import { Talking } from '../talking.svelte.ts';
import { madePlan, type Stamp } from './made.ts';
import { PlanSending } from './sending.svelte.ts';

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const need = (id: string, topic?: Need['topic']): Need => ({
	...{ id, need: `Behov ${id}`, action: 'Ringe', referred: [] },
	...(topic && { topic })
});

/** A desk whose tab has room or not, and a relay that takes whatever it is given. */
async function desk(needs: readonly Need[] = [need('n1')]) {
	await loadWords('nb', 'plan');
	const { result, pack } = example({}, full);
	const tab = { room: true };
	const sent: string[] = [];
	const talk = { ...newTalk(result, 'nb'), needs };
	const talking = new Talking({ result, origin: 'signed' }, { talk, sent: undefined }, async () => tab.room);
	let made = 0;
	const sending = new PlanSending(talking, {
		seal: async () => ({ status: 'made', handover: handover(`h${++made}`) }),
		relay: {
			put: async ({ owner }) => {
				sent.push(owner);
				return { status: 'stored' };
			},
			status: async () => ({ status: 'offline' }),
			withdraw: async () => ({ status: 'offline' })
		},
		now: () => Date.now(),
		newId: () => '0b6f7f4e-6f0e-4b43-9a57-0b7c2f1d9e10'
	});
	stops.push(sending.start());
	const plan = (stamp: Stamp) =>
		madePlan(
			{
				...{ result, pack, resource: toFhir(result, pack), earlier: [], origin: 'signed' },
				...{ talk: talking.talk, t: new I18n(() => 'nb').t, referral: () => undefined },
				edited: sending.edited
			},
			stamp
		).plan;
	return { tab, sent, talking, sending, send: () => sending.send(plan, 'hash') };
}

function handover(owner: string): Live {
	const secrets = { code: 'K7QM9X4TRW3X', ticket: 'ticket', owner, ack: new Uint8Array(32), jwe: 'jwe' };
	const { now } = Date;
	return {
		...{ id: owner, result: 'hash', state: 'queued', createdAt: now(), secrets },
		expires: Math.floor(now() / 1000) + 3600,
		...{ sent: false, takingBack: false, attempts: 0, nextAt: 0 }
	};
}

test('what cannot be written down is not sent, and it is said', async () => {
	const { tab, sent, sending, send } = await desk();
	tab.room = false;
	await send();
	expect(sending.problem).toBe('not-kept');
	expect(sending.row).toBeUndefined();
	expect(sent).toEqual([]);
	tab.room = true;
	await send();
	await expect.poll(() => sending.row?.state).toBe('waiting');
	expect(sending.problem).toBeUndefined();
	expect(sent).toEqual(['h2']);
});

test('that it goes out is written down before it does', async () => {
	const { tab, sent, talking, sending, send } = await desk();
	const { kept } = talking;
	// The code is written down; after that there is no more room.
	talking.kept = async () => {
		const done = await kept.call(talking);
		tab.room = false;
		return done;
	};
	await send();
	await expect.poll(() => sending.problem).toBe('not-kept');
	expect(sending.live?.sent).toBe(false);
	expect(sent).toEqual([]);
	talking.kept = kept;
	tab.room = true;
	sending.again();
	await expect.poll(() => sending.row?.state).toBe('waiting');
	expect(sending.problem).toBeUndefined();
	expect(sent).toEqual(['h1']);
});

test('what was written over goes with its need', async () => {
	const { talking, sending, send } = await desk([need('n1'), need('n2')]);
	sending.edit('n1/about', 'Det du fortalte');
	sending.edit('n2/what', 'Vi ringer');
	talking.change({ needs: [need('n2')] });
	await send();
	expect(sending.edited).toEqual({ 'n2/what': 'Vi ringer' });
	talking.change({ needs: [] });
	sending.edit('n3/what', undefined);
	expect(sending.edited).toEqual({});
});

test('a plan that was sent is private when something in it is, whatever stands on the screen now', async () => {
	const { talking, sending, send } = await desk([need('n1', 'mark/worry'), need('n2')]);
	expect(sending.isPrivate).toBe(false);
	await send();
	expect(sending.isPrivate).toBe(true);
	talking.change({ needs: [need('n2')] });
	expect(sending.isPrivate).toBe(true);
	const open = await desk([need('n2')]);
	await open.send();
	expect(open.sending.isPrivate).toBe(false);
});
