/** A phone in a room: the app's own engine and cryptography on a store in memory, with a network that can be cut. */
import { parseMove, readRoomLink } from '$lib/core/room/index.ts';
import type { StoreName, Work } from '$lib/client/db/index.ts';
import { createMemory } from '$lib/client/db/memory.ts';
import { createRoomRelay } from '$lib/client/room-relay.ts';
import { openDoc } from '$lib/client/room/doc.ts';
import type { Deps, Times } from '$lib/client/room/deps.ts';
import * as joining from '$lib/client/room/joining.ts';
import { Session } from '$lib/client/room/session.ts';

export type Sent = { readonly path: string; readonly body: string };

/** Shorter waits than people's phones have; nothing is left out. */
const TIMES: Partial<Times> = {
	...{ first: 5000, silence: 35_000, shortest: 40, longest: 400 },
	...{ presence: 20_000, tidy: 30, lazy: 30 }
};

export class RoomPhone {
	readonly name: string;
	readonly deps: Deps;
	/** What this phone has told the relay. */
	readonly sent: Sent[] = [];
	/** Each grant the relay has given this phone. */
	readonly grants: string[] = [];
	session: Session | undefined;
	room: string | undefined;
	/** No network. */
	cut = false;
	/** From 0 to 1: how often an answer is lost on its way back. */
	lossy = 0;
	/** Milliseconds on the way there, and as many on the way back. */
	delay = 0;
	readonly #open = new Set<AbortController>();
	readonly #random: () => number;

	/** `times`: other than these phones have. */
	constructor(
		name: string,
		origin: () => string,
		random: () => number = Math.random,
		times: Partial<Times> = {}
	) {
		this.name = name;
		this.#random = random;
		const memory = createMemory();
		const run = <T>(_stores: readonly StoreName[], job: (work: Work) => Promise<T>) => memory(job);
		this.deps = {
			store: { read: run, write: run, announce: () => undefined },
			relay: createRoomRelay('', (path, init) => this.#fetch(origin() + String(path), init)),
			origin: 'https://hjemvei.example',
			now: () => Date.now(),
			after(ms, job) {
				const timer = setTimeout(job, ms);
				return () => clearTimeout(timer);
			},
			random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
			openDoc: (state, no) => openDoc({ no, pack: undefined, ...(state && { state }) }),
			times: { ...TIMES, ...times }
		};
	}

	/** The patient's phone makes a room of its own. */
	async own(patient = this.name): Promise<Session> {
		const journey = crypto.randomUUID();
		await this.#journey(journey);
		this.room = (await joining.openFor(this.deps, journey, patient)).id;
		return this.start();
	}

	/** Asks by a link as it was sent. */
	async ask(link: string) {
		const read = readRoomLink(link);
		if (read.status !== 'room') throw new Error(`not a link: ${read.status}`);
		const asked = await joining.ask(this.deps, read.link, this.name);
		if ('room' in asked) this.room = asked.room;
		return asked;
	}

	async start(): Promise<Session> {
		this.session = await Session.open(this.deps, this.room!);
		return this.session;
	}

	/** The app is killed: what was not on disk is gone. */
	die(): void {
		const { session } = this;
		this.session = undefined;
		this.hangUp();
		session?.kill();
	}

	setCut(cut: boolean): void {
		this.cut = cut;
		if (cut) this.hangUp();
		else this.session?.nudge();
	}

	/** Every connection breaks off. */
	hangUp(): void {
		for (const controller of this.#open) controller.abort();
	}

	/** The owner's next phone. */
	async takeOver(from: RoomPhone) {
		const out = await from.session!.moveOut();
		if (out.status !== 'move') throw new Error(out.status);
		const read = parseMove(out.file);
		if (read.status !== 'read') throw new Error(read.status);
		await this.#journey('moved');
		this.room = from.room;
		return joining.takeMove(this.deps, read.move, 'moved');
	}

	#journey(id: string): Promise<void> {
		const jwk = { kty: '', crv: '', x: '', y: '' };
		return this.deps.store.write(['journeys'], (work) =>
			work.put('journeys', { id, subject: 'own', createdAt: 1, jwk })
		);
	}

	row() {
		return this.deps.store.read(['rooms'], (work) => work.get('rooms', this.room!));
	}

	async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
		if (this.cut) throw new TypeError('no network');
		const controller = new AbortController();
		init.signal?.addEventListener('abort', () => controller.abort());
		if (init.signal?.aborted) controller.abort();
		this.#open.add(controller);
		const path = new URL(url).pathname.replace('/relay/room/', '');
		if (typeof init.body === 'string' && path !== 'stream') this.sent.push({ path, body: init.body });
		await this.#pause();
		const response = await fetch(url, { ...init, signal: controller.signal });
		if (path === 'stream') return this.#tapped(response);
		const text = await response.arrayBuffer();
		this.#open.delete(controller);
		await this.#pause();
		if (this.cut || this.#random() < this.lossy) throw new TypeError('lost on its way back');
		return new Response(text.byteLength > 0 ? text : null, {
			status: response.status,
			headers: response.headers
		});
	}

	#tapped(response: Response): Response {
		if (!response.body) return response;
		const decoder = new TextDecoder();
		let rest = '';
		const tap = new TransformStream<Uint8Array, Uint8Array>({
			transform: async (chunk, out) => {
				await this.#pause();
				const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
				rest = lines.pop()!;
				for (const line of lines) {
					const { grant } = JSON.parse(line) as { grant?: string | null };
					if (grant) this.grants.push(grant);
				}
				out.enqueue(chunk);
			}
		});
		return new Response(response.body.pipeThrough(tap), {
			status: response.status,
			headers: response.headers
		});
	}

	async #pause(): Promise<void> {
		if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
	}
}

/** Resolves when it holds; throws what `what` says when it has not within so many milliseconds. */
export async function until(
	holds: () => boolean | Promise<boolean>,
	what: () => string,
	ms = 15_000
): Promise<void> {
	const deadline = Date.now() + ms;
	while (!(await holds())) {
		if (Date.now() > deadline) throw new Error(what());
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
}
