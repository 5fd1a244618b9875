/** Desks beside the real relay code and store, on a network that can fail. Only the slow stretching is left out. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { DeskStore } from '$lib/client/desk.ts';
import { createRelay } from '$lib/client/relay.ts';
import { findPack } from '$lib/content/packs/index.ts';
import { deriveSecrets, kdfInput, newCode, seal, type Code } from '$lib/core/envelope/index.ts';
import { readConfig } from '$lib/server/config.ts';
import * as handover from '$lib/server/handover.ts';
import { Limits } from '$lib/server/limits.ts';
import { Hub } from '$lib/server/room/hub.ts';
import { Rates } from '$lib/server/room/rates.ts';
import { Shares } from '$lib/server/room/shares.ts';
import { Waiting } from '$lib/server/session/waiting.ts';
import { createLog } from '$lib/server/log.ts';
import type { Relay } from '$lib/server/relay.ts';
import { openSqlite } from '$lib/server/sqlite.ts';
import { full, signed } from '$lib/features/receive/example.ts';
import type { Reading } from '$lib/features/receive/reading.ts';
import { Receiving } from '$lib/features/receive/receiving.svelte.ts';
import type { DeskTools } from '$lib/features/receive/stage.ts';
import { claimed, confirmed } from '$lib/features/receive/tools.ts';

const OWNER = Buffer.alloc(32, 7).toString('base64url');

export class Clinic {
	now = Date.parse('2026-11-22T09:00:00Z');
	online = true;
	/** Reaches the relay, but its answer is lost on the way back. */
	dies: 'claim' | 'confirm' | undefined;
	/** What the tab keeps. */
	held: { work: string; touched: number } | undefined;
	/** How often a claim was made up. */
	claimed = 0;
	readonly claims = new Map<string, string>();
	readonly #seen = new Set<string>();
	readonly #relay: Relay;
	readonly #client = createRelay('https://hjemvei.example', (...request) => this.#network(...request));

	constructor() {
		const config = readConfig({
			HJEMVEI_DATA: mkdtempSync(join(tmpdir(), 'hjemvei-desk-')),
			HJEMVEI_LOG: 'silent',
			HJEMVEI_MIN_FREE_MB: '0'
		});
		const store = openSqlite(config, this.now / 1000);
		const [limits, log] = [new Limits(config.storeBytes), createLog('silent')];
		const shares = new Shares(config.storeBytes);
		const memory = { waiting: new Waiting(), rooms: new Hub(), rates: new Rates(), shares };
		this.#relay = { config, store, limits, ...memory, log, now: () => this.now };
	}

	close(): void {
		this.#relay.store.close();
	}

	async #network(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
		if (!this.online) throw new TypeError('Failed to fetch');
		const name = new URL(String(input)).pathname.split('/').at(-1);
		const work = { handover: handover.put, claim: handover.claim, confirm: handover.confirm }[name ?? ''];
		const answer = await work!(new Request(input, init), this.#relay, 'here');
		if (this.dies && this.dies === name) throw new TypeError('the answer was lost');
		return answer;
	}

	readonly store: DeskStore = {
		load: async () => (this.held ? { status: 'held', ...this.held } : { status: 'empty' }),
		keep: async (work, at) => {
			this.held = { work, touched: at };
			return { status: 'kept' };
		},
		rewrite: async (work) => {
			this.held = { work, touched: this.held?.touched ?? this.now };
			return { status: 'kept' };
		},
		touch: async (at) => void (this.held && (this.held.touched = at)),
		leave: () => {},
		disown: () => (this.held = undefined),
		erase: async () => void (this.held = undefined)
	};

	desk(over: Partial<DeskTools> = {}): Receiving {
		return new Receiving({
			stretch,
			findPack,
			claim: async (ticket, claim) => claimed(await this.#client.claim(ticket, claim), this.online),
			claims: {
				for: ({ ticket }) => {
					const claim = this.claims.get(ticket) ?? Buffer.alloc(16, ++this.claimed).toString('base64url');
					this.claims.set(ticket, claim);
					return claim;
				},
				used: ({ ticket }) => void this.claims.delete(ticket)
			},
			confirm: async (receipt) =>
				'ticket' in receipt
					? confirmed(await this.#client.confirm(receipt.ticket, receipt.claim, receipt.proof))
					: 'refused',
			store: this.store,
			arrive: async () => ({ copied: false, same: true }),
			opened: { has: (hash) => this.#seen.has(hash), add: (hash) => void this.#seen.add(hash) },
			expected: { read: () => undefined, write: () => {} },
			locale: () => 'nb',
			now: () => this.now,
			online: () => this.online,
			...over
		});
	}

	/** A phone uploads it; what the clinician then types. */
	async upload(json: string): Promise<Reading> {
		const code = newCode(crypto.getRandomValues(new Uint8Array(7)));
		const secrets = deriveSecrets(await stretch(code));
		const jwe = await seal(json, secrets, crypto.getRandomValues(new Uint8Array(12)));
		const put = { ticket: secrets.ticket, owner: OWNER, expires: this.now / 1000 + 3600, jwe };
		expect(await this.#client.put(put)).toEqual({ status: 'stored' });
		return { status: 'read', source: { from: 'code', code } };
	}

	/** A desk on which Kari's answers are open, and her phone told. */
	async opened(over: Partial<DeskTools> = {}): Promise<Receiving> {
		const desk = this.desk(over);
		await accept(desk, await this.upload(await signed({}, full)));
		await desk.tick();
		expect(shown(desk)).toBe('Kari Nordmann');
		return desk;
	}
}

async function stretch(code: Code): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kdfInput(code))));
}

/** Takes it in, and says that the digits are the same. */
export async function accept(desk: Receiving, reading: Reading): Promise<void> {
	await desk.take(reading);
	await desk.settle('same');
}

/** Whose answers are open, or what the desk is in. */
export function shown({ stage }: Receiving): string | undefined {
	return stage.at === 'open' ? stage.open.result.person.name : stage.at;
}
