/**
 * From a code to a verified result: stretch, claim, unseal, open. Confirming comes after, when
 * the check digits were compared and the result is kept in the tab, so that nothing is lost if the tab dies between.
 */
import { claimProof, deriveSecrets, unseal, type Code, type Secrets } from '$lib/core/envelope/index.ts';
import { unpackResult, type Unpacked } from '$lib/core/qr/index.ts';
import {
	openHandover,
	openUnsigned,
	type FindPack,
	type Opened,
	type OpenedEarlier,
	type OpenedHandover,
	type OpenedView,
	type Origin
} from '$lib/core/result/index.ts';
import type { Problem } from './problem.ts';
import type { SessionReceipt, Source } from './reading.ts';

/**
 * A result on the desk, with what came along. `signed`: verified, from a phone. `keyed`: from paper, by staff,
 * unsigned. `practice`: of a made-up patient.
 */
export type Open = Extract<Opened, { status: 'opened' }> & {
	readonly earlier: readonly OpenedEarlier[];
	/** How relatives see it, where both they and the patient said that the clinician may. */
	readonly views: readonly OpenedView[];
};
export type { Origin } from '$lib/core/result/index.ts';
/** What tells the phone that its answers were fetched. */
export type CodeReceipt = { ticket: string; claim: string; proof: string };
export type Receipt = CodeReceipt | SessionReceipt;
export type Collected =
	| { status: 'collected'; json: string; open: Open; receipt?: Receipt }
	| { status: 'refused'; problem: Problem };
export type Step = 'stretching' | 'fetching' | 'opening';

export type Claimed =
	| { status: 'claimed'; jwe: string }
	| { status: 'nothing' | 'leased' | 'offline' | 'server' }
	| { status: 'limited'; seconds: number };

/** What collecting needs from the browser and the network. */
export type Tools = {
	stretch: (code: Code) => Promise<Uint8Array>;
	claim: (ticket: string, claim: string) => Promise<Claimed>;
	claims: { for: (secrets: Pick<Secrets, 'ticket'>) => string; used: (of: Pick<Secrets, 'ticket'>) => void };
	findPack: FindPack;
};

export async function collect(source: Source, tools: Tools, at: (step: Step) => void): Promise<Collected> {
	if (source.from !== 'code') {
		at('opening');
		if (source.from === 'carried') return openCarried(source.digits, tools);
		return withReceipt(
			await open(source.json, tools, originOf(source)),
			'receipt' in source ? source.receipt : undefined
		);
	}
	at('stretching');
	const secrets = deriveSecrets(await tools.stretch(source.code));
	at('fetching');
	const claim = tools.claims.for(secrets);
	const claimed = await tools.claim(secrets.ticket, claim);
	if (claimed.status === 'limited') return refused({ limited: claimed.seconds });
	if (claimed.status === 'nothing') tools.claims.used(secrets);
	if (claimed.status !== 'claimed') return refused(claimed.status);
	at('opening');
	return openSealed(claimed.jwe, secrets, claim, tools);
}

async function openSealed(jwe: string, secrets: Secrets, claim: string, tools: Tools): Promise<Collected> {
	const unsealed = await unseal(jwe, secrets);
	if (unsealed.status !== 'opened') return refused('damaged');
	const receipt = { ticket: secrets.ticket, claim, proof: claimProof(secrets, claim) };
	return withReceipt(await open(unsealed.json, tools), receipt);
}

function withReceipt(collected: Collected, receipt: Receipt | undefined): Collected {
	return collected.status === 'collected' && receipt ? { ...collected, receipt } : collected;
}

/** A carrying QR needs no network and tells nobody that it was read. */
async function openCarried(digits: string, tools: Tools): Promise<Collected> {
	const unpacked = unpackResult(digits, tools.findPack);
	return unpacked.status === 'unpacked'
		? open(unpacked.json, tools)
		: refused(CARRIED_PROBLEMS[unpacked.status]);
}

function originOf({ from }: Source): Origin {
	return from === 'keyed' || from === 'practice' ? from : 'signed';
}

async function open(json: string, { findPack }: Tools, origin: Origin = 'signed'): Promise<Collected> {
	const { current, ...along } = await handoverOf(json, findPack, origin);
	return current.status === 'opened'
		? { status: 'collected', json, open: { ...current, ...along } }
		: refused(PROBLEMS[current.status]);
}

/** What says of itself that it is unsigned opens only where the desk made it, and as what the desk made it. */
async function handoverOf(json: string, findPack: FindPack, origin: Origin): Promise<OpenedHandover> {
	const opened = await openHandover(json, findPack, origin === 'signed' ? undefined : openUnsigned);
	const { current } = opened;
	if (current.status !== 'opened' || current.origin === origin) return opened;
	return { current: { status: 'malformed' }, earlier: [], views: [] };
}

/** Work this desk has kept; undefined where it can no longer be opened. */
export async function reopen(
	{ json, origin = 'signed' }: { json: string; origin?: Origin },
	findPack: FindPack
): Promise<Open | undefined> {
	const { current, ...along } = await handoverOf(json, findPack, origin);
	return current.status === 'opened' ? { ...current, ...along } : undefined;
}

const PROBLEMS: Record<Exclude<Opened['status'], 'opened'>, Problem> = {
	malformed: 'malformed',
	'unknown-format': 'unknownFormat',
	unsigned: 'unsigned',
	'unknown-pack': 'unknownPack',
	'newer-pack': 'newerPack',
	tampered: 'tampered'
};

const CARRIED_PROBLEMS: Record<Exclude<Unpacked['status'], 'unpacked'>, Problem> = {
	incomplete: 'brokenScan',
	'wrong-check': 'misread',
	'unknown-version': 'unknownVersion',
	'unknown-pack': 'unknownPack',
	'newer-pack': 'newerPack',
	malformed: 'malformed'
};

function refused(problem: Problem): Collected {
	return { status: 'refused', problem };
}
