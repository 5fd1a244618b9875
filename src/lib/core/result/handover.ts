/**
 * What is handed over: one signed result, or several in a FHIR R4 Bundle (type `collection`): the current one
 * first, then earlier ones of the same journey. The bundle has no signature; each result has its own and is
 * opened by itself, so that a bad one hides no good one (steps in docs/formats.md). A conversation that a desk saved
 * is read as well, for the results in it.
 */
import { canonical, utf8 } from '../bytes.ts';
import { MAX_JSON } from '../envelope/seal.ts';
import { DOCUMENT_TAG, UUID, type QuestionnaireResponse } from './fhir.ts';
import { parseStrict } from './json.ts';
import { openResource, type FindPack, type Opened } from './open.ts';

/** How many earlier results may come along. */
export const MAX_EARLIER = 3;

/** The format of bundles, counted up when their shape changes. */
const TAG = { system: 'urn:hjemvei:fhir:bundle', code: '1' } as const;

type Entry = { readonly fullUrl: string; readonly resource: QuestionnaireResponse };

export type Bundle = {
	readonly resourceType: 'Bundle';
	readonly meta: { readonly tag: readonly { readonly system: string; readonly code: string }[] };
	readonly type: 'collection';
	readonly entry: readonly Entry[];
};

export type Bundled = {
	/** What is handed over; with nothing beside it the current result as it stands, without a bundle. */
	readonly json: string;
	/** How many of the earlier ones, from the first, there was room for. */
	readonly taken: number;
};

/**
 * `current` and `earlier` are signed FHIR as text, `earlier` newest first. The oldest stay behind where
 * all would be more than `max` bytes, which is what a sealed envelope holds where nothing else is said.
 */
export function bundleResults(current: string, earlier: readonly string[], max: number = MAX_JSON): Bundled {
	for (let taken = Math.min(earlier.length, MAX_EARLIER); taken > 0; taken -= 1) {
		const resources = [current, ...earlier.slice(0, taken)].map(
			(json) => JSON.parse(json) as QuestionnaireResponse
		);
		const json = JSON.stringify(bundleOf(resources));
		if (utf8(json).length <= max) return { json, taken };
	}
	return { json: current, taken: 0 };
}

export type OpenedEarlier =
	| (Extract<Opened, { status: 'opened' }> & {
			/** Signed with the key of the current one, so by the same journey on the same device. */
			readonly sameKey: boolean;
	  })
	| Exclude<Opened, { status: 'opened' }>
	/** The current one again, or one that stands before it in the bundle. */
	| { readonly status: 'duplicate' };

export type OpenedHandover = {
	/** Where it is not opened, the handover is refused as a whole. */
	readonly current: Opened;
	/** Each judged by itself, in the bundle's order. Empty where the current one did not open. */
	readonly earlier: readonly OpenedEarlier[];
};

/** Opens one result out of `parseStrict`. */
export type OpenOne = (value: unknown, findPack: FindPack) => Promise<Opened> | Opened;

/**
 * `json`: from anybody, at most 64 KiB for a single result and `MAX_JSON` for a bundle. Never throws for what it says.
 * `openOne`: what each result in it must be; signed, where nothing else is said.
 */
export async function openHandover(
	json: string,
	findPack: FindPack,
	openOne: OpenOne = openResource
): Promise<OpenedHandover> {
	const read = readHandover(json);
	if ('refused' in read) return { current: read.refused, earlier: [] };
	const [first, ...rest] = read.entries;
	const current = await openOne(first, findPack);
	if (current.status !== 'opened') return { current, earlier: [] };
	const earlier: OpenedEarlier[] = [];
	const seen = new Set([current.result.id]);
	for (const entry of rest) {
		const opened = isEntry(entry)
			? await openOne(entry.resource, findPack)
			: ({ status: 'malformed' } as const);
		const again = opened.status === 'opened' && seen.has(opened.result.id);
		if (opened.status === 'opened') seen.add(opened.result.id);
		if (again) earlier.push({ status: 'duplicate' });
		else if (opened.status !== 'opened') earlier.push(opened);
		else earlier.push({ ...opened, sameKey: opened.thumbprint === current.thumbprint });
	}
	return { current, earlier };
}

type Read = { readonly entries: readonly unknown[] } | { readonly refused: Opened };

/** The results in it: of a bundle first the bare current one, then the earlier entries as they stand. */
function readHandover(json: string): Read {
	try {
		const value = parseStrict(json);
		if (!isBundle(value)) return { entries: [value] };
		if (isSaved(value)) return readSaved(value);
		if (!hasTag(value)) return { refused: { status: 'malformed' } };
		if (value.meta.tag[0]!.code !== TAG.code) return { refused: { status: 'unknown-format' } };
		const { entry } = value;
		const fits = entry.length >= 2 && entry.length <= 1 + MAX_EARLIER && utf8(json).length <= MAX_JSON;
		if (!fits || canonical(frame(entry)) !== canonical(value) || !isEntry(entry[0]))
			return { refused: { status: 'malformed' } };
		return { entries: [entry[0].resource, ...entry.slice(1)] };
	} catch (cause) {
		return { refused: { status: 'malformed', cause } };
	}
}

/** What a desk saved (core/document): its own bundle round the results. Of it the results alone are read. */
function isSaved({ meta, entry }: Bundle): boolean {
	return meta?.tag?.[0]?.system === DOCUMENT_TAG.system && Array.isArray(entry);
}

function readSaved({ meta, entry }: Bundle): Read {
	if (meta.tag[0]!.code !== DOCUMENT_TAG.code) return { refused: { status: 'unknown-format' } };
	const [first, ...earlier] = entry.filter((one) => one?.resource?.resourceType === 'QuestionnaireResponse');
	if (!isEntry(first) || earlier.length > MAX_EARLIER) return { refused: { status: 'malformed' } };
	return { entries: [first.resource, ...earlier] };
}

function bundleOf(resources: readonly QuestionnaireResponse[]): Bundle {
	return frame(resources.map(entryOf));
}

function frame(entry: readonly Entry[]): Bundle {
	return { resourceType: 'Bundle', meta: { tag: [TAG] }, type: 'collection', entry };
}

function entryOf(resource: QuestionnaireResponse): Entry {
	return { fullUrl: resource.identifier.value, resource };
}

function isBundle(value: unknown): value is Bundle {
	return typeof value === 'object' && value !== null && 'resourceType' in value
		? value.resourceType === 'Bundle'
		: false;
}

/** Whether it says which format it has, so that a later one can be told from a broken one. */
function hasTag({ meta, entry }: Bundle): boolean {
	return meta.tag.length === 1 && meta.tag[0]!.system === TAG.system && Array.isArray(entry);
}

/** Nothing but a result under its own address: what else an entry held would ride along unseen. */
function isEntry(value: unknown): value is Entry {
	const entry = value as Partial<Entry> | null;
	const address = entry?.resource?.identifier?.value;
	if (typeof address !== 'string' || !address.startsWith(UUID)) return false;
	return canonical(entryOf(entry!.resource!)) === canonical(entry);
}
