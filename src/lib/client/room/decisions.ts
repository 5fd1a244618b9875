/** What the owner decides, and a member's leaving. Each is on disk before the relay hears of it, also without network. */
import {
	linkSecrets,
	MAX_MEMBERS,
	MAX_NO,
	roomFingerprint,
	roomLink,
	roomLinkDigits,
	type MemberId,
	type Role,
	type SharedForm
} from '$lib/core/room/index.ts';
import type { RoomIntent, RoomLink } from '../db/index.ts';
import type { Context } from './context.ts';
import type { Decided } from './face.ts';
import { canBe, decide, intended, needsEpoch, rosterOf } from './roster.ts';

const LINK_S = 7 * 86_400;
const NOT_ALLOWED = { status: 'not-allowed' } as const;
const GONE = { status: 'gone' } as const;
const DECIDED = { status: 'decided' } as const;

/** What decisions need of the session they are made in. */
export type Host = {
	isOver(): boolean;
	/** Without network, or without an answer of the relay. */
	isWaiting(): boolean;
	changed(): void;
	onChange(listener: () => void): () => void;
	/** Another document stands for the form. */
	replaced(): void;
	/** There is something to tell the relay. */
	pump(): void;
	/** Asks for the stream anew. */
	again(): void;
};

export class Decisions {
	readonly #context: Context;
	readonly #host: Host;

	constructor(context: Context, host: Host) {
		this.#context = context;
		this.#host = host;
	}

	async shareForm(form: SharedForm | undefined): Promise<Decided> {
		return this.#decide(
			() => (form ? { do: 'form', form: withoutClosed(form) } : { do: 'form' }),
			() => {
				if (!this.#context.beginForm()) this.#host.replaced();
				// One that the relay has: it is asked for what stands in it.
				if (this.#context.awaits) this.#host.again();
			}
		);
	}

	async closeForm(closed: NonNullable<SharedForm['closed']>): Promise<Decided> {
		const { form } = this.#context;
		if (!form) return GONE;
		return this.#decide(() => ({ do: 'form', form: { ...form, closed } }));
	}

	async invite() {
		const { kept, deps, door, isOwner } = this.#context;
		if (!isOwner || this.#host.isOver()) return NOT_ALLOWED;
		const now = Math.floor(deps.now() / 1000);
		const isGood = ({ closed, expires }: RoomLink) => !closed && expires > now + 3600;
		const link = await this.#context.inTurn(async () => {
			const before = kept.row.links?.find(isGood);
			if (before) return before;
			const fresh: RoomLink = { secret: deps.random(16), expires: now + LINK_S };
			const others = (kept.row.links ?? []).map((one) => ({ ...one, closed: true as const })).slice(-9);
			await kept.change({ links: [...others, fresh] });
			return fresh;
		});
		this.#host.pump();
		if (!link.sent)
			await this.#settles(() => kept.row.links?.some((one) => one.sent && sameSecret(one, link)));
		const parts = { secret: link.secret, fingerprint: roomFingerprint(door.room, door.keys) };
		const isSent = kept.row.links?.some((one) => one.sent && sameSecret(one, link));
		return {
			link: roomLink(deps.origin, parts),
			digits: roomLinkDigits(parts),
			expires: link.expires,
			status: isSent ? ('works' as const) : ('offline' as const)
		};
	}

	async uninvite(): Promise<Decided> {
		const { kept } = this.#context;
		const open = (kept.row.links ?? []).filter(({ closed }) => !closed);
		if (open.length === 0) return GONE;
		for (const link of open) {
			const { ticketHash } = linkSecrets(link.secret);
			const decided = await this.#decide(() => ({ do: 'uninvite', ticketHash }));
			if (decided.status !== 'decided') return decided;
		}
		await this.#context.inTurn(() =>
			kept.change({ links: (kept.row.links ?? []).map((link) => ({ ...link, closed: true as const })) })
		);
		return DECIDED;
	}

	async admit(id: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided> {
		const waiting = this.#context.requests.get(id);
		if (!waiting) return GONE;
		const { kept, given } = this.#context;
		if (intended(kept.row).members.length >= MAX_MEMBERS) return { status: 'full' };
		const no = given + 1;
		if (no > MAX_NO) return { status: 'full' };
		return this.#decide(() => ({ do: 'admit', request: waiting.request, no, role }), undefined, {
			nextNo: no + 1,
			// The relay takes no more requests by a link that has brought somebody in.
			links: (kept.row.links ?? []).map((link) =>
				sameSecret(link, waiting) ? { ...link, closed: true } : link
			)
		});
	}

	refuse(request: MemberId): Promise<Decided> {
		return this.#decide(() => ({ do: 'refuse', request }));
	}

	async setRole(member: MemberId, role: Exclude<Role, 'owner'>): Promise<Decided> {
		if (!this.#isOther(member)) return GONE;
		return this.#decide(() => ({ do: 'role', member, role }));
	}

	async remove(member: MemberId): Promise<Decided> {
		if (!this.#isOther(member)) return GONE;
		return this.#decide(() => ({ do: 'remove', member }));
	}

	async end(): Promise<Decided> {
		const decided = await this.#decide(() => ({ do: 'end' }));
		if (decided.status === 'decided') this.#host.again();
		return decided;
	}

	async leave(): Promise<void> {
		const { kept } = this.#context;
		if (this.#context.isOwner || this.#host.isOver()) return;
		await this.#context.inTurn(() => kept.change({ intents: [{ do: 'leave' }] }));
		this.#host.again();
		await this.#settles(() => kept.row.phase === 'over');
	}

	#isOther(id: MemberId): boolean {
		return rosterOf(this.#context.kept.row).members.some((one) => one.id === id && one.role !== 'owner');
	}

	async #decide(
		intent: () => RoomIntent,
		also: () => void = () => undefined,
		patch: object = {}
	): Promise<Decided> {
		const { kept, isOwner } = this.#context;
		if (!isOwner || this.#host.isOver()) return NOT_ALLOWED;
		const decided = await this.#context.inTurn(async () => {
			const intents = decide(kept.row.intents ?? [], intent());
			// A roster that cannot be would stand in the way of every later decision.
			if (needsEpoch([intent()]) && !canBe({ ...kept.row, intents })) return GONE;
			await kept.change({ ...patch, intents });
			also();
			return DECIDED;
		});
		this.#host.changed();
		this.#host.pump();
		return decided;
	}

	/** For a short while: what is decided is safe in any case. */
	async #settles(isDone: () => boolean | undefined): Promise<void> {
		const { deps } = this.#context;
		await new Promise<void>((resolve) => {
			const stop = () => {
				cancel();
				unlisten();
				resolve();
			};
			const unlisten = this.#host.onChange(() => isDone() && stop());
			const cancel = deps.after(4000, stop);
			if (isDone() || this.#host.isWaiting()) stop();
		});
	}
}

function sameSecret(a: Pick<RoomLink, 'secret'>, b: Pick<RoomLink, 'secret'>): boolean {
	return String(a.secret) === String(b.secret);
}

function withoutClosed({ closed: _closed, ...form }: SharedForm): SharedForm {
	return form;
}
