import type { Logger } from 'pino';
import { readConfig, type Config } from './config.ts';
import { Limits } from './limits.ts';
import { createLog } from './log.ts';
import { Hub } from './room/hub.ts';
import { Rates } from './room/rates.ts';
import { Shares } from './room/shares.ts';
import { openSqlite } from './sqlite.ts';
import { Waiting } from './session/waiting.ts';
import type { RelayStore } from './store.ts';

const SWEEP_MS = 60_000;
/** Emitted on the process by src/serve.ts. */
const STOPPING = 'hjemvei:stopping';

export type Relay = {
	config: Config;
	store: RelayStore;
	limits: Limits;
	waiting: Waiting;
	rooms: Hub;
	rates: Rates;
	shares: Shares;
	log: Logger;
	/** Milliseconds since 1970. */
	now: () => number;
};

let running: Relay | undefined;

/** Unix seconds by the relay's clock. */
export function seconds(relay: Relay): number {
	return Math.floor(relay.now() / 1000);
}

/** The relay of this process. Throws when the server has not started one. */
export function theRelay(): Relay {
	if (!running) throw new Error('The relay has not been started.');
	return running;
}

/** Opens the store named in the environment and keeps it swept. Throws StartError. */
export async function startRelay(environment: NodeJS.ProcessEnv, now: () => number): Promise<Relay> {
	const config = readConfig(environment);
	const relay = {
		config,
		store: openSqlite(config, Math.floor(now() / 1000)),
		limits: new Limits(config.storeBytes),
		waiting: new Waiting(),
		rooms: new Hub(),
		rates: new Rates(),
		shares: new Shares(config.storeBytes),
		log: createLog(config.logLevel),
		now
	};
	// This server speaks no TLS itself, so behind https there is a proxy, and without its word all are one address.
	if (config.origin?.startsWith('https:') && config.proxies === 0)
		relay.log.warn('HJEMVEI_ORIGIN is https and HJEMVEI_PROXIES is 0: everyone shares one limit');
	const timer = setInterval(() => void sweep(relay), SWEEP_MS).unref();
	// Those who wait are answered at once when the server is told to stop.
	process.once(STOPPING, () => {
		relay.waiting.end();
		relay.rooms.end();
	});
	process.once('sveltekit:shutdown', () => {
		clearInterval(timer);
		void sweep(relay).then(() => relay.store.close());
	});
	await sweep(relay);
	running = relay;
	return relay;
}

async function sweep(relay: Relay): Promise<void> {
	relay.limits.sweep(relay.now());
	try {
		await relay.store.rooms.see(relay.rooms.unwritten());
		relay.rooms.sweep(relay.now());
		await relay.store.sweep(seconds(relay));
	} catch (error) {
		const { name, code } = error as { name?: string; code?: unknown };
		relay.log.error({ error: name, code }, 'the store could not be swept');
	}
}
