/** The desk against the real relay code and store; only the slow stretching is left out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskStore } from '$lib/client/desk.ts';
import { COVERED_AFTER, ERASED_AFTER } from '$lib/client/desk.ts';
import { createRelay } from '$lib/client/relay.ts';
import { findPack } from '$lib/content/packs/index.ts';
import type { Conversation } from '$lib/core/result/index.ts';
import { deriveSecrets, kdfInput, newCode, seal, type Code } from '$lib/core/envelope/index.ts';
import { readConfig } from '$lib/server/config.ts';
import * as handover from '$lib/server/handover.ts';
import { Limits } from '$lib/server/limits.ts';
import { Waiting } from '$lib/server/session/waiting.ts';
import { createLog } from '$lib/server/log.ts';
import type { Relay } from '$lib/server/relay.ts';
import { openSqlite } from '$lib/server/sqlite.ts';
import { full, signed } from './example.ts';
import type { Reading } from './reading.ts';
import { Receiving } from './receiving.svelte.ts';
import type { DeskTools } from './stage.ts';
import { claimed, confirmed } from './tools.ts';

const OWNER = Buffer.alloc(32, 7).toString('base64url');
let now: number;
let relay: Relay;
let online: boolean;
let dies: 'claim' | 'confirm' | undefined;
let held: { work: string; touched: number } | undefined;
let claims: Map<string, string>;
let number: number;
let seen: Set<string>;
let expected: Conversation | undefined;

beforeEach(() => {
	now = Date.parse('2026-11-22T09:00:00Z');
	online = true;
	dies = undefined;
	held = undefined;
	claims = new Map();
	number = 0;
	seen = new Set();
	expected = undefined;
	const config = readConfig({
		HJEMVEI_DATA: mkdtempSync(join(tmpdir(), 'hjemvei-desk-')),
		HJEMVEI_LOG: 'silent',
		HJEMVEI_MIN_FREE_MB: '0'
	});
	const store = openSqlite(config, now / 1000);
	const [limits, log] = [new Limits(config.storeBytes), createLog('silent')];
	relay = { config, store, limits, waiting: new Waiting(), log, now: () => now };
});
afterEach(() => relay.store.close());

/** The network: everything reaches the relay, and an answer may be lost on the way back. */
async function network(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	if (!online) throw new TypeError('Failed to fetch');
	const name = new URL(String(input)).pathname.split('/').at(-1);
	const work = { handover: handover.put, claim: handover.claim, confirm: handover.confirm }[name ?? ''];
	const answer = await work!(new Request(input, init), relay, 'here');
	if (dies && dies === name) throw new TypeError('the answer was lost');
	return answer;
}

const client = createRelay('https://hjemvei.example', network);
const stretch = async (code: Code) =>
	new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kdfInput(code))));

const store: DeskStore = {
	load: async () => (held ? { status: 'held', ...held } : { status: 'empty' }),
	keep: async (work, at) => {
		held = { work, touched: at };
		return { status: 'kept' };
	},
	touch: async (at) => void (held && (held.touched = at)),
	leave: () => {},
	disown: () => {
		held = undefined;
	},
	erase: async () => {
		held = undefined;
	}
};

function tools(over: Partial<DeskTools> = {}): DeskTools {
	return {
		stretch,
		findPack,
		claim: async (ticket, claim) => claimed(await client.claim(ticket, claim), online),
		claims: {
			for: ({ ticket }) => {
				const claim = claims.get(ticket) ?? Buffer.alloc(16, ++number).toString('base64url');
				claims.set(ticket, claim);
				return claim;
			},
			used: ({ ticket }) => void claims.delete(ticket)
		},
		confirm: async (receipt) =>
			'ticket' in receipt
				? confirmed(await client.confirm(receipt.ticket, receipt.claim, receipt.proof))
				: 'refused',
		store,
		arrive: async () => ({ copied: false, same: true }),
		opened: { has: (hash) => seen.has(hash), add: (hash) => void seen.add(hash) },
		expected: { read: () => expected, write: (conversation) => (expected = conversation) },
		now: () => now,
		online: () => online,
		...over
	};
}

async function upload(json: string): Promise<Reading> {
	const code = newCode(crypto.getRandomValues(new Uint8Array(7)));
	const secrets = deriveSecrets(await stretch(code));
	const jwe = await seal(json, secrets, crypto.getRandomValues(new Uint8Array(12)));
	const put = { ticket: secrets.ticket, owner: OWNER, expires: now / 1000 + 3600, jwe };
	expect(await client.put(put)).toEqual({ status: 'stored' });
	return { status: 'read', source: { from: 'code', code } };
}

function name({ stage }: Receiving): string | undefined {
	return stage.at === 'open' ? stage.open.result.person.name : stage.at;
}

/** Takes it in, and says that the digits are the same. */
async function accept(desk: Receiving, reading: Reading): Promise<void> {
	await desk.take(reading);
	await desk.settle('same');
}

async function opened(over: Partial<DeskTools> = {}): Promise<Receiving> {
	const desk = new Receiving(tools(over));
	await accept(desk, await upload(await signed({}, full)));
	await desk.tick();
	expect(name(desk)).toBe('Kari Nordmann');
	return desk;
}

test('shows what was sent and tells the phone; the same code gives nothing after that', async () => {
	const reading = await upload(await signed({}, full));
	const desk = new Receiving(tools());
	await accept(desk, reading);
	await desk.tick();
	expect(name(desk)).toBe('Kari Nordmann');
	expect(desk.receipt).toBe('given');
	const other = new Receiving(tools());
	await other.take(reading);
	expect(other.problem).toBe('nothing');
	expect(name(other)).toBe('empty');
});

test('before the digits are compared nothing is shown, kept or confirmed', async () => {
	const reading = await upload(await signed({}, full));
	let told = 0;
	const desk = new Receiving(tools({ confirm: async () => (told++, 'given') }));
	await desk.take(reading);
	await desk.tick();
	expect(desk.checking?.open.digits).toMatch(/^\d{6}$/);
	expect([name(desk), held, told]).toEqual(['empty', undefined, 0]);
	await desk.settle('different');
	await desk.tick();
	expect([name(desk), held, told, desk.gone]).toEqual(['empty', undefined, 0, 'different']);
	expect(desk.checking).toBeUndefined();
	// It was not read: the same desk may fetch it again, and then it counts.
	await accept(desk, reading);
	await desk.tick();
	expect([name(desk), told, number]).toEqual(['Kari Nordmann', 1, 1]);
});

test('an answer lost on the way is fetched again with the same claim', async () => {
	const reading = await upload(await signed({}, full));
	dies = 'claim';
	const desk = new Receiving(tools());
	await desk.take(reading);
	expect(desk.problem).toBe('server');
	dies = undefined;
	await accept(desk, reading);
	expect(name(desk)).toBe('Kari Nordmann');
	expect(number).toBe(1);
});

test('another clinic waits while it is lent out', async () => {
	const reading = await upload(await signed({}, full));
	dies = 'claim';
	await new Receiving(tools()).take(reading);
	dies = undefined;
	claims.clear();
	const other = new Receiving(tools());
	await other.take(reading);
	expect(other.problem).toBe('leased');
});

test('a tab that dies before the confirmation has it all, and confirms when it comes back', async () => {
	const reading = await upload(await signed({}, full));
	const desk = new Receiving(tools({ confirm: async () => 'waiting' }));
	await accept(desk, reading);
	await desk.tick();
	expect(desk.receipt).toBe('waiting');
	const again = new Receiving(tools());
	await again.start();
	await again.tick();
	expect(name(again)).toBe('Kari Nordmann');
	expect(again.receipt).toBe('given');
});

test('a lost answer to the confirmation is asked for again', async () => {
	dies = 'confirm';
	const desk = await opened();
	expect(desk.receipt).toBe('waiting');
	dies = undefined;
	await desk.tick();
	expect(desk.receipt).toBe('given');
});

test('what does not hold is refused, not confirmed, and changes nothing', async () => {
	const desk = await opened();
	const good = await signed({}, full);
	const cases = {
		[good.replace('Kari Nordmann', 'Karl Nordmann')]: 'tampered',
		'{"resourceType":"Patient"}': 'malformed',
		'not json': 'malformed'
	};
	for (const [json, problem] of Object.entries(cases)) {
		const reading = await upload(json);
		await desk.take(reading);
		await desk.answer(true);
		expect(desk.problem).toBe(problem);
		expect(name(desk)).toBe('Kari Nordmann');
		// Not confirmed: the very same claim still gets it.
		await desk.take(reading);
		await desk.answer(true);
		expect(desk.problem).toBe(problem);
	}
});

test('another patient takes the place only after a yes', async () => {
	const desk = await opened();
	const next = await upload(await signed({ person: { name: 'Ola Nordmann' } }, {}));
	await desk.take(next);
	expect(desk.asking).toBeDefined();
	expect(number).toBe(1);
	await desk.answer(false);
	expect(name(desk)).toBe('Kari Nordmann');
	await desk.take(next);
	await desk.answer(true);
	expect(name(desk)).toBe('Kari Nordmann');
	await desk.settle('same');
	expect(name(desk)).toBe('Ola Nordmann');
});

test('offline is told from a service that is away', async () => {
	const reading = await upload(await signed({}, full));
	online = false;
	const desk = new Receiving(tools());
	await desk.take(reading);
	expect(desk.problem).toBe('offline');
	expect(claimed({ status: 'offline' }, true)).toEqual({ status: 'server' });
	expect(claimed({ status: 'busy', retryAfter: 9 }, true)).toEqual({ status: 'limited', seconds: 9 });
});

test('a file is opened without any network', async () => {
	online = false;
	const desk = new Receiving(tools());
	await accept(desk, { status: 'read', source: { from: 'file', json: await signed({}, full) } });
	expect(name(desk)).toBe('Kari Nordmann');
	expect(desk.receipt).toBe('none');
});

test('ten idle minutes cover, the six digits uncover, three idle hours erase', async () => {
	const desk = await opened();
	const digits = desk.stage.at === 'open' ? desk.stage.open.digits : '';
	now += COVERED_AFTER - 1;
	desk.touch();
	now += COVERED_AFTER - 1;
	await desk.tick();
	expect(name(desk)).toBe('Kari Nordmann');
	now += 1;
	await desk.tick();
	expect(name(desk)).toBe('covered');
	const wrong = String((Number(digits) + 1) % 1_000_000).padStart(6, '0');
	expect(await desk.reveal(wrong)).toBe(false);
	expect(await desk.reveal(`${digits.slice(0, 3)} ${digits.slice(3)}`)).toBe(true);
	expect(name(desk)).toBe('Kari Nordmann');
	now += COVERED_AFTER;
	await desk.tick();
	// Whoever passes by does not keep it alive.
	desk.touch();
	now += ERASED_AFTER - COVERED_AFTER;
	await desk.tick();
	expect(name(desk)).toBe('empty');
	expect(desk.gone).toBe('erased');
	expect(held).toBeUndefined();
});

test('a computer that wakes covers before whoever woke it counts as using it', async () => {
	const desk = await opened();
	now += COVERED_AFTER;
	desk.touch();
	expect(name(desk)).toBe('covered');
	expect(held?.touched).toBeLessThan(now);
});

test('a reload after ten minutes comes back covered, and so does a crash at once', async () => {
	await opened();
	const crashed = new Receiving(tools({ arrive: async () => ({ copied: false, same: false }) }));
	await crashed.start();
	expect(name(crashed)).toBe('covered');
	now += COVERED_AFTER;
	const late = new Receiving(tools());
	await late.start();
	expect(name(late)).toBe('covered');
});

test('a copied tab starts empty', async () => {
	await opened();
	const copy = new Receiving(tools({ arrive: async () => ({ copied: true, same: false }) }));
	await copy.start();
	expect(name(copy)).toBe('empty');
});
