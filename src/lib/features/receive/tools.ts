/** What the desk needs, as the browser and the relay give it. */
import { claimFor, forgetClaim } from '$lib/client/desk-claims.ts';
import { browserKeys } from '$lib/client/desk-keys.ts';
import { forgetOtherDays, noteOpened, wasOpened } from '$lib/client/desk-opened.ts';
import { arrive } from '$lib/client/desk-tab.ts';
import { deskStore } from '$lib/client/desk.ts';
import { stretch } from '$lib/client/kdf.ts';
import { newClinic, sessionRelay } from '$lib/client/session.ts';
import type { Told } from '$lib/client/session-relay.ts';
import { browserStorage, tabStorage } from '$lib/client/tab-storage.ts';
import { createRelay, type Claim, type Confirm } from '$lib/client/relay.ts';
import { findPack } from '$lib/content/packs/index.ts';
import { dayInNorway } from '$lib/core/date.ts';
import { isLocale } from '$lib/core/locale.ts';
import { ticketHash } from '$lib/core/envelope/index.ts';
import type { Claimed } from './collect.ts';
import type { KeyingTools } from './keyed/keying.svelte.ts';
import { readExpected, writeExpected } from './expected.ts';
import type { DeskTools } from './stage.ts';
import type { WaitingTools } from './waiting.svelte.ts';

export function browserTools(): DeskTools & { waiting: WaitingTools; keying: KeyingTools } {
	const storage = tabStorage();
	const shared = browserStorage();
	forgetOtherDays(dayInNorway(Date.now()), shared);
	const sessions = sessionRelay();
	const relay = createRelay(location.origin, (...request) => fetch(...request));
	return {
		stretch,
		findPack,
		claim: async (ticket, claim) => claimed(await relay.claim(ticket, claim), navigator.onLine),
		claims: {
			for: (secrets) => claimFor(ticketHash(secrets), storage),
			used: (secrets) => forgetClaim(ticketHash(secrets), storage)
		},
		confirm: async (receipt) =>
			confirmed(
				'session' in receipt
					? await sessions.confirm({ ticketHash: receipt.session, owner: receipt.owner }, receipt.proof)
					: await relay.confirm(receipt.ticket, receipt.claim, receipt.proof)
			),
		store: deskStore(storage, browserKeys(storage)),
		arrive: () => arrive(storage, navigator.locks),
		opened: {
			has: (hash) => wasOpened(hash, dayInNorway(Date.now()), shared),
			add: (hash) => noteOpened(hash, dayInNorway(Date.now()), shared)
		},
		expected: {
			read: () => readExpected(storage),
			write: (conversation) => writeExpected(conversation, storage)
		},
		locale: () => {
			const { lang } = document.documentElement;
			return isLocale(lang) ? lang : 'nb';
		},
		now: () => Date.now(),
		online: () => navigator.onLine,
		keying: {
			store: deskStore(storage, browserKeys(storage), 'hjemvei/desk/keying'),
			now: () => Date.now(),
			newId: () => crypto.randomUUID()
		},
		waiting: {
			newClinic,
			relay: sessions,
			now: () => Date.now(),
			online: () => navigator.onLine,
			pause
		}
	};
}

/** Ends early when it is given up. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, ms);
		signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
	});
}

/** No answer while the browser says it has a network is the service's doing, as far as one can tell. */
export function claimed(claim: Claim, online: boolean): Claimed {
	switch (claim.status) {
		case 'claimed':
			return { status: 'claimed', jwe: claim.jwe };
		case 'gone':
			return { status: 'nothing' };
		case 'leased':
			return { status: 'leased' };
		case 'busy':
			return claim.retryAfter ? { status: 'limited', seconds: claim.retryAfter } : { status: 'server' };
		case 'offline':
			return { status: online ? 'server' : 'offline' };
		default:
			return { status: 'server' };
	}
}

export function confirmed(confirm: Confirm | Told): 'given' | 'waiting' | 'refused' {
	if (confirm.status === 'confirmed' || confirm.status === 'told') return 'given';
	return confirm.status === 'gone' || confirm.status === 'refused' ? 'refused' : 'waiting';
}
