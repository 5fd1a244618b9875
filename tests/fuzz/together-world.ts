/**
 * A room and those who are in it, under random use: people write, lose their network, close the app, come, go, are
 * taken out and let in again, and the relay is killed. Everything is the real thing but the phones' disks, which are memory.
 * `settle` lets everybody have network, and holds what they then have against each other.
 */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { importKeys, openGrant, openUpdate, readyRoom, type Grant } from '$lib/core/room/index.ts';
import type { SharedDoc } from '$lib/client/room/shared-doc.ts';
import { RoomPhone, until } from '../support/room-phone.ts';
import { startServer, type Running } from '../support/server.ts';

export type Random = () => number;
type Word = {
	readonly by: RoomPhone;
	readonly key: TextName;
	readonly form: string;
	gone: boolean;
	held: boolean;
};

const TEXTS = ['other', 'important', 'ownQuestions', 'companion'] as const;
type TextName = (typeof TEXTS)[number];
const MARKS = ['mark/fatigue', 'mark/pain', 'none/practical', 'gone/physical', 'theme/work', 'first/pain'];
const LONG = { other: 350, important: 350, ownQuestions: 350, companion: 60 };
const MOST = 5;

/** How often each is done; what cannot be done just then is left undone. */
const WEIGHTS = {
	...{ write: 420, strike: 80, tick: 260, cut: 50, lossy: 20, hangUp: 25, restart: 30 },
	...{ come: 20, admit: 25, refuse: 3, role: 12, remove: 5, leave: 4, letter: 20 },
	...{ tidy: 10, newForm: 3, garbage: 6, killRelay: 2, move: 1 }
};
export type Step = keyof typeof WEIGHTS;
const STEPS = Object.keys(WEIGHTS) as Step[];
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

export class World {
	readonly random: Random;
	readonly done = Object.fromEntries(STEPS.map((step) => [step, 0])) as Record<Step, number>;
	#server: Running;
	#owner!: RoomPhone;
	readonly #guests = new Set<RoomPhone>();
	/** All there ever were. */
	readonly #everybody: RoomPhone[] = [];
	readonly #words = new Map<string, Word>();
	#number = 0;

	private constructor(server: Running, random: Random) {
		this.#server = server;
		this.random = random;
	}

	static async begin(random: Random): Promise<World> {
		const world = new World(await startServer({ env: { HJEMVEI_LOG: 'silent' } }), random);
		world.#owner = world.#phone('Kari');
		await world.#owner.own();
		await world.#share();
		await world.settle();
		return world;
	}

	async end(): Promise<void> {
		for (const phone of this.#everybody) phone.die();
		await this.#server.stop();
	}

	async step(): Promise<Step> {
		if (this.#owner.session!.state.form?.closed && this.random() < 0.1) await this.#share();
		let at = this.random() * TOTAL;
		const step = STEPS.find((one) => (at -= WEIGHTS[one]) < 0) ?? 'write';
		if (await this.#do(step)) this.done[step]++;
		if (this.random() < 0.3) await new Promise((resolve) => setTimeout(resolve, this.random() * 6));
		return step;
	}

	async #do(step: Step): Promise<boolean> {
		const [owner, guest] = [this.#owner, this.#one([...this.#guests])];
		const anybody = this.#one([owner, ...this.#guests]);
		switch (step) {
			case 'write':
				return this.#write(anybody);
			case 'strike':
				return this.#strike(anybody);
			case 'tick':
				return this.#tick(anybody);
			case 'cut':
				return this.#always(anybody.setCut(!anybody.cut));
			case 'lossy':
				return this.#always((anybody.lossy = anybody.lossy > 0 ? 0 : 0.3));
			case 'hangUp':
				return this.#always(anybody.hangUp());
			case 'restart':
				return this.#restart(anybody);
			case 'come':
				return this.#come();
			case 'admit':
			case 'refuse':
				return this.#answer(step);
			case 'role':
				return this.#asOwner(guest, (id) =>
					owner.session!.setRole(id, this.#one(['helper', 'helper', 'reader', 'along'] as const))
				);
			case 'remove':
				return this.#asOwner(guest, (id) => owner.session!.remove(id));
			case 'leave':
				return this.#leave(guest);
			case 'letter':
				return this.#letter(guest);
			case 'tidy':
				return this.#always(owner.session?.tidy());
			case 'newForm':
				return this.#always(await this.#share(this.random() < 0.5));
			case 'garbage':
				return this.#garbage(guest);
			case 'killRelay':
				return this.#killRelay();
			case 'move':
				return this.#move();
		}
	}

	#always(_done: unknown): true {
		return true;
	}

	#one<T>(all: readonly T[]): T {
		return all[Math.floor(this.random() * all.length)]!;
	}

	#phone(name: string): RoomPhone {
		// Every third takes it that something in between holds streams back, and polls.
		const times = this.#everybody.length % 3 === 2 ? { first: 1 } : {};
		const phone = new RoomPhone(name, () => this.#server.origin, this.random, times);
		this.#everybody.push(phone);
		return phone;
	}

	// ── What people do

	/** The document of somebody who, as far as they know, may write in it. */
	async #desk(phone: RoomPhone): Promise<{ doc: SharedDoc; form: string } | undefined> {
		const state = phone?.session?.state;
		if (!state?.form || state.form.closed || state.link === 'over') return undefined;
		if (state.role !== 'owner' && state.role !== 'helper') return undefined;
		const doc = await phone.session!.doc();
		return doc && { doc, form: state.form.id };
	}

	async #write(phone: RoomPhone): Promise<boolean> {
		const desk = await this.#desk(phone);
		if (!desk) return false;
		const key = this.#one(TEXTS);
		const text = String(desk.doc.sheet()[key] ?? '');
		if (text.length > LONG[key]) return this.#strike(phone);
		// A sign of its own at both ends, so that no two words are taken for each other.
		const sign = String.fromCharCode(0x4e00 + this.#number);
		const word = `${sign}${(this.#number++).toString(36)}${sign}`;
		const ends = [0, ...wordsIn(text).map((one) => text.indexOf(one) + one.length)];
		const at = this.#one(ends);
		this.#words.set(word, { by: phone, key, form: desk.form, gone: false, held: false });
		if (!desk.doc.type(key, text.slice(0, at) + word + text.slice(at))) this.#words.delete(word);
		return true;
	}

	async #strike(phone: RoomPhone): Promise<boolean> {
		const desk = await this.#desk(phone);
		const key = this.#one(TEXTS);
		const text = String(desk?.doc.sheet()[key] ?? '');
		const word = this.#one(wordsIn(text));
		if (!desk || !word) return false;
		this.#words.get(word)!.gone = true;
		desk.doc.type(key, text.replace(word, ''));
		return true;
	}

	async #tick(phone: RoomPhone): Promise<boolean> {
		const desk = await this.#desk(phone);
		if (!desk) return false;
		const key = this.#one(['distress', 'distress', ...MARKS]);
		const number = key === 'distress' || key.startsWith('first/');
		const value = this.random() < 0.2 ? undefined : number ? Math.floor(this.random() * 11) : true;
		desk.doc.set(key, value);
		phone.session!.at('distress');
		return true;
	}

	async #restart(phone: RoomPhone): Promise<boolean> {
		if (!phone.session) return false;
		// What was typed is on disk before the screen says so; only that is promised.
		await phone.session.kept();
		phone.die();
		await phone.start();
		return true;
	}

	async #come(): Promise<boolean> {
		if (this.#guests.size >= MOST || this.#owner.cut) return false;
		const invited = await this.#owner.session!.invite();
		if (!('link' in invited) || invited.status !== 'works') return false;
		const phone = this.#phone(`Ola ${this.#everybody.length}`);
		const asked = await phone.ask(invited.link);
		if (asked.status !== 'asked') return false;
		await phone.start();
		this.#guests.add(phone);
		return true;
	}

	async #answer(step: 'admit' | 'refuse'): Promise<boolean> {
		const owner = this.#owner.session!;
		const asking = owner.state.asking.find(({ intent }) => !intent);
		if (!asking) return false;
		const role = this.#one(['helper', 'helper', 'helper', 'reader', 'along'] as const);
		const decided = step === 'admit' ? await owner.admit(asking.id, role) : await owner.refuse(asking.id);
		return decided.status === 'decided';
	}

	async #asOwner(
		guest: RoomPhone | undefined,
		job: (id: string) => Promise<{ status: string }>
	): Promise<boolean> {
		const me = (await guest?.row())?.me;
		const isIn = this.#owner.session!.state.people.some(({ id }) => id === me);
		return isIn && me !== undefined && (await job(me)).status === 'decided';
	}

	async #leave(guest: RoomPhone | undefined): Promise<boolean> {
		if (!guest || guest.session?.state.link === 'over') return false;
		void guest.session!.leave();
		return true;
	}

	async #letter(guest: RoomPhone | undefined): Promise<boolean> {
		const me = (await guest?.row())?.me;
		const owner = this.#owner.session!.state.people.find(({ role }) => role === 'owner');
		if (!guest || !me || !owner) return false;
		const text = `spørsmål ${this.#number++}`;
		const sent =
			this.random() < 0.5
				? await guest.session!.send(owner.id, { kind: 'questions', text })
				: await this.#owner.session!.send(me, { kind: 'shown', questionsSent: this.random() < 0.5 });
		return sent.status === 'decided';
	}

	/** A form, or the next one once this is confirmed. */
	async #share(next = false): Promise<void> {
		const owner = this.#owner.session!;
		const { form } = owner.state;
		if (next && form && !form.closed) return void (await owner.closeForm('confirmed'));
		if (form && !form.closed) return;
		const about = { conversation: 1, length: 'whole', answerer: { role: 'together' }, locale: 'nb' } as const;
		const pack = { id: 'pakjenning', version: '1.3.0' };
		await owner.shareForm({ id: crypto.randomUUID(), ...about, pack });
	}

	/** A member's phone gone bad sends what nobody can read, in its own name. */
	async #garbage(guest: RoomPhone | undefined): Promise<boolean> {
		const row = await guest?.row();
		if (!guest || !row || row.phase !== 'in' || row.role !== 'helper' || guest.cut) return false;
		const counter = 1 + Math.floor(this.random() * 3) + this.#number * 10;
		const body = guest.sent.findLast(({ path }) => path === 'append')?.body;
		const sealed = body && (JSON.parse(body) as { body: string }).body;
		if (!sealed) return false;
		const bent = sealed.slice(0, -40) + 'AAAA' + sealed.slice(-36);
		await guest.deps.relay.append(
			{ room: row.id, token: row.token },
			{ epoch: row.epoch, counter, body: bent }
		);
		return true;
	}

	async #killRelay(): Promise<boolean> {
		const { dataDir, origin } = this.#server;
		await this.#server.kill();
		const port = Number(new URL(origin).port);
		this.#server = await startServer({ port, dataDir, env: { HJEMVEI_LOG: 'silent' } });
		return true;
	}

	async #move(): Promise<boolean> {
		await this.settle();
		const [before, after] = [this.#owner, this.#phone('Kari igjen')];
		if ((await after.takeOver(before)).status !== 'taken') return false;
		this.#owner = after;
		await after.start();
		for (const word of this.#words.values()) if (word.by === before) Object.assign(word, { by: after });
		await until(
			() => before.session!.state.why === 'moved' && after.session!.state.link === 'live',
			() => `the new phone is not the owner: ${this.#told(before)} ${this.#told(after)}`
		);
		before.die();
		return true;
	}

	// ── What must then be true

	/** Everybody has network; when all is said, all who may see have the same, and nothing promised is lost. */
	async settle(): Promise<void> {
		const all = [this.#owner, ...this.#guests];
		for (const phone of all) {
			phone.lossy = 0;
			if (phone.cut) phone.setCut(false);
			if (!phone.session) await phone.start();
			else phone.session.nudge();
		}
		await until(
			() => this.#isQuiet(),
			() => `not quiet:\n${all.map((phone) => this.#told(phone)).join('\n')}`,
			40_000
		);
		await this.#compare();
		for (const phone of [...this.#guests]) {
			if (phone.session!.state.link !== 'over') continue;
			if (await phone.session!.doc()) throw new Error(`${phone.name} still has the form`);
			phone.die();
			this.#guests.delete(phone);
		}
	}

	async #isQuiet(): Promise<boolean> {
		const owner = this.#owner.session!.state;
		// A new phone is live before it has read all that the room has.
		if (owner.link !== 'live' || owner.unsent || !owner.whole) return false;
		const seen = await this.#seen(this.#owner);
		for (const guest of this.#guests) {
			const { link, role, unsent, form } = guest.session!.state;
			if (link === 'over' || link === 'asking') continue;
			if (link !== 'live' || JSON.stringify(form) !== JSON.stringify(owner.form)) return false;
			const writes = role === 'helper' && form && !form.closed;
			if (writes && unsent) return false;
			if (role !== 'along' && (await this.#seen(guest)) !== seen) return false;
		}
		return true;
	}

	/** What somebody sees, and who gave it. */
	async #seen(phone: RoomPhone): Promise<string> {
		const doc = await phone.session!.doc();
		if (!doc) return 'nothing';
		const sheet: Sheet = doc.sheet();
		const keys = Object.keys(sheet).sort();
		return JSON.stringify(keys.map((key) => [key, sheet[key], doc.authors(key)]));
	}

	async #compare(): Promise<void> {
		const owner = this.#owner.session!;
		const { form, people } = owner.state;
		const sheet = (await owner.doc())?.sheet() ?? {};
		for (const guest of this.#guests) {
			const { link, role } = guest.session!.state;
			const has = (await guest.session!.doc()) !== undefined;
			if (link === 'live' && role === 'along' && has)
				throw new Error(`${guest.name} is only along, and has the form`);
		}
		for (const [word, about] of this.#words) {
			if (about.form !== form?.id) {
				this.#words.delete(word);
				continue;
			}
			const isThere = String(sheet[about.key] ?? '').includes(word);
			const me = (await about.by.row())?.me;
			// Whoever has gone takes what was not sent with them; the owner may not have heard of it yet.
			const isHere = about.by.session?.state.link === 'live';
			const may = isHere ? people.find(({ id }) => id === me)?.role : undefined;
			const isDue = about.held || (!form.closed && (may === 'owner' || may === 'helper'));
			if (!isThere && !about.gone && isDue) throw new Error(`${about.by.name}’s word is lost: ${word}`);
			if (isThere) about.held = true;
		}
	}

	#told(phone: RoomPhone): string {
		const state = phone.session?.state;
		return `${phone.name}: ${JSON.stringify({ ...state, people: state?.people.length, asking: state?.asking.length })}`;
	}

	/** Nobody has a key of an epoch in which they were not to see the answers; the relay has nothing in clear. */
	async secrets(): Promise<{ readonly keys: number; readonly tried: number }> {
		const grants = await Promise.all(
			this.#everybody.map(async (phone) => ({ phone, grants: await grantsOf(phone) }))
		);
		const rosters = new Map(
			grants.flatMap(({ grants }) => grants).map(({ roster }) => [roster.epoch, roster])
		);
		const bodies = this.#everybody.flatMap(({ sent }) => sent).flatMap(sealedIn);
		let [keys, tried] = [0, 0];
		for (const { phone, grants: held } of grants) {
			const me = (await phone.row())?.me;
			const of = (epoch: number) => rosters.get(epoch)?.members.find(({ id }) => id === me)?.role;
			const strange = held.filter(
				({ key, roster }) => key && [undefined, 'along'].includes(of(roster.epoch))
			);
			if (strange.length > 0) throw new Error(`${phone.name} has a key that is not theirs`);
			keys += held.filter(({ key }) => key).length;
			const closed = bodies.filter(({ epoch }) => [undefined, 'along'].includes(of(epoch))).slice(-20);
			for (const { key } of held.slice(-5)) {
				if (!key) continue;
				for (const { epoch, body } of closed) {
					const roster = rosters.get(epoch);
					if (!roster) continue;
					const opened = await openUpdate(body, await readyRoom({ roster, key }));
					if (opened.status === 'opened') throw new Error(`${phone.name} reads epoch ${epoch}`);
					tried++;
				}
			}
		}
		return { keys, tried };
	}

	/** The folder the relay keeps everything in, and what must not stand there. */
	get kept(): { readonly folder: string; readonly never: readonly string[] } {
		return {
			folder: this.#server.dataDir,
			never: [...this.#words.keys(), 'Kari igjen', 'Ola 1', 'mark/pain', 'spørsmål']
		};
	}
}

async function grantsOf(phone: RoomPhone): Promise<Grant[]> {
	const row = await phone.row();
	if (!row) return [];
	const { id: room, me, owner, keys } = row;
	const { seal: key } = await importKeys(keys);
	const opened = await Promise.all(
		[...new Set(phone.grants)].map((grant) => openGrant(grant, { room, me, owner, key }))
	);
	return opened.flatMap((one) => (one.status === 'opened' ? [one.grant] : []));
}

function sealedIn({ path, body }: { path: string; body: string }): { epoch: number; body: string }[] {
	if (path !== 'append') return [];
	const entry = JSON.parse(body) as { epoch: number; body: string };
	return [entry];
}

function wordsIn(text: string): string[] {
	return text.match(/([\u4e00-\u9fff])[0-9a-z]+\1/g) ?? [];
}
