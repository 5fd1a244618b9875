/**
 * From a plan's code to the plan. The code is on disk before anything is asked, the plan is on disk before the clinic
 * is told, and the code is dropped last: whatever breaks off is done again with the same claim.
 */
import { toBase64url } from '$lib/core/bytes.ts';
import { claimProof, deriveSecrets, unseal, type PlanCode, type Secrets } from '$lib/core/envelope/index.ts';
import { parsePlan, type Plan } from '$lib/core/plan/index.ts';
import { stretch } from './kdf.ts';
import { resultOf } from './plan-place.ts';
import * as plans from './plans.ts';
import type { Place, Saved } from './plans.ts';
import { createRelay, type Claim } from './relay.ts';
import * as results from './results.ts';
import type { SavedResult } from './results.ts';

/** What tells the clinic that it was fetched. */
type Receipt = {
	readonly code: string;
	readonly ticket: string;
	readonly claim: string;
	readonly proof: string;
};

export type Fetched = {
	readonly status: 'fetched';
	readonly plan: Plan;
	/** The answers it came of. Undefined where they are not here: the person is asked. */
	readonly here: SavedResult | undefined;
	readonly receipt: Receipt;
};

export type Fetch =
	| Fetched
	/** The code waits here, and may be tried again. `leased`: another phone holds it just now. */
	| { readonly status: 'offline' | 'busy' | 'leased' | 'unknown-format' }
	/** The code is of no more use here. */
	| { readonly status: 'gone' | 'damaged' };

/** No code holds longer (outbox.ts), with a day for clocks that differ. */
const LONGEST_MS = 15 * 86_400_000;

/** Takes a second or more. Throws StorageError, and Error when the code cannot be stretched. */
export async function fetchPlan(code: PlanCode): Promise<Fetch> {
	const { claim } = await plans.keepCode(code, toBase64url(crypto.getRandomValues(new Uint8Array(16))));
	const secrets = deriveSecrets(await stretch(code), 'plan');
	const claimed = await theRelay().claim(secrets.ticket, claim);
	const fetched =
		claimed.status === 'claimed' ? await open(code, claimed.jwe, secrets, claim) : notClaimed(claimed);
	if (fetched.status === 'gone' || fetched.status === 'damaged') await plans.dropCode(code);
	return fetched;
}

function notClaimed({ status }: Exclude<Claim, { status: 'claimed' }>): Fetch {
	if (status === 'gone' || status === 'leased' || status === 'offline') return { status };
	return { status: 'busy' };
}

async function open(code: string, jwe: string, secrets: Secrets, claim: string): Promise<Fetch> {
	const unsealed = await unseal(jwe, secrets, 'plan');
	if (unsealed.status !== 'opened') return { status: 'damaged' };
	const read = parsePlan(unsealed.json);
	if (read.status !== 'read') return { status: read.status === 'malformed' ? 'damaged' : 'unknown-format' };
	const receipt = { code, ticket: secrets.ticket, claim, proof: claimProof(secrets, claim) };
	return { status: 'fetched', plan: read.plan, here: await resultOf(read.plan), receipt };
}

/** Lays it on a road, and tells the clinic in the background. Throws StorageError. */
export async function keepPlan(fetched: Fetched, place: Place): Promise<Saved> {
	return (await keep(fetched, place)).saved;
}

/** `told`: settled when the clinic has heard of it, or could not. */
async function keep(
	{ plan, receipt }: Fetched,
	place: Place
): Promise<{ saved: Saved; told: Promise<void> }> {
	const saved = await plans.save(plan, place);
	// A plan that gives itself out for another is not receipted.
	if (saved.status === 'conflict') await plans.dropCode(receipt.code);
	const told = saved.status === 'conflict' ? Promise.resolve() : confirm(receipt).catch(() => undefined);
	return { saved, told };
}

async function confirm({ code, ticket, claim, proof }: Receipt): Promise<void> {
	const { status } = await theRelay().confirm(ticket, claim, proof);
	if (status === 'confirmed' || status === 'gone' || status === 'refused') await plans.dropCode(code);
}

/**
 * Fetches what waited for the network, where the answers are here. What must be asked about waits for the person: on
 * a phone without answers nothing is fetched, so that the phone that has them can.
 */
export async function fetchWaiting(): Promise<void> {
	const codes = await plans.waitingCodes();
	if (codes.length === 0 || (await results.list()).length === 0) return;
	for (const { code, addedAt } of codes) {
		if (Date.now() - addedAt > LONGEST_MS) await plans.dropCode(code);
		else await alone(code, () => fetchQuietly(code as PlanCode));
	}
}

async function fetchQuietly(code: PlanCode): Promise<void> {
	const still = (await plans.waitingCodes()).some((row) => row.code === code);
	const fetched = still ? await fetchPlan(code) : undefined;
	if (fetched?.status !== 'fetched' || !fetched.here) return;
	const { journey, id } = fetched.here;
	// Told before anybody else may ask: the same code is gone at the relay by then.
	await (
		await keep(fetched, { journey, result: id })
	).told;
}

/** One tab at a time. Without locks two may ask; their claim is the same. */
function alone<T>(code: string, job: () => Promise<T>): Promise<T> {
	return navigator.locks ? navigator.locks.request(`hjemvei/plan/${code}`, job) : job();
}

const theRelay = () => createRelay(location.origin, (...request) => fetch(...request));
