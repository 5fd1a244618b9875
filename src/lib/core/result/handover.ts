/**
 * What is handed over: one signed result, or several in a FHIR R4 Bundle (type `collection`): the current one
 * first, then earlier ones of the same journey, then how relatives see it. The bundle has no signature; each result
 * has its own and is opened by itself, so that a bad one hides no good one (steps in docs/formats.md). A conversation
 * that a desk saved is read as well, for the results in it.
 */
import { canonical, utf8 } from '../bytes.ts';
import { MAX_JSON } from '../envelope/seal.ts';
import { DOCUMENT_TAG, urls, UUID, type QuestionnaireResponse } from './fhir.ts';
import { parseStrict } from './json.ts';
import { openResource, type FindPack, type Opened } from './open.ts';
import { find } from './parse.ts';

/** How many earlier results may come along. */
export const MAX_EARLIER = 3;

/** How many relatives' own views may come along. */
export const MAX_VIEWS = 2;

/** The format of bundles, counted up when their shape changes: `2` has views in it, and only where there are any. */
const TAG = 'urn:hjemvei:fhir:bundle';
type Format = '1' | '2';

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
	/** How many of the views, likewise. */
	readonly views: number;
};

/**
 * `current`, `earlier` and `views` are signed FHIR as text, `earlier` newest first. The oldest stay behind where
 * all would be more than `max` bytes, which is what a sealed envelope holds where nothing else is said; after them
 * the last views, which are about this conversation.
 */
export function bundleResults(
	current: string,
	earlier: readonly string[],
	max: number = MAX_JSON,
	views: readonly string[] = []
): Bundled {
	for (let seen = Math.min(views.length, MAX_VIEWS); seen >= 0; seen -= 1) {
		for (let taken = Math.min(earlier.length, MAX_EARLIER); taken + seen > 0 && taken >= 0; taken -= 1) {
			const along = [...earlier.slice(0, taken), ...views.slice(0, seen)];
			const resources = [current, ...along].map((json) => JSON.parse(json) as QuestionnaireResponse);
			const json = JSON.stringify(bundleOf(resources, seen > 0 ? '2' : '1'));
			if (utf8(json).length <= max) return { json, taken, views: seen };
		}
	}
	return { json: current, taken: 0, views: 0 };
}

export type OpenedEarlier =
	| (Extract<Opened, { status: 'opened' }> & {
			/** Signed with the key of the current one, so by the same journey on the same device. */
			readonly sameKey: boolean;
	  })
	| Exclude<Opened, { status: 'opened' }>
	/** The current one again, or one that stands before it in the bundle. */
	| { readonly status: 'duplicate' };

/** How a relative sees it. What opens is by such a one, and for the conversation of the current result. */
export type OpenedView = Extract<Opened, { status: 'opened' }> | Exclude<OpenedEarlier, { status: 'opened' }>;

export type OpenedHandover = {
	/** Where it is not opened, the handover is refused as a whole. */
	readonly current: Opened;
	/** Each judged by itself, in the bundle's order. Empty where the current one did not open. */
	readonly earlier: readonly OpenedEarlier[];
	/** The same of relatives' views. */
	readonly views: readonly OpenedView[];
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
	if ('refused' in read) return { current: read.refused, earlier: [], views: [] };
	const current = only(await openOne(read.first, findPack), isPatients);
	if (current.status !== 'opened') return { current, earlier: [], views: [] };
	const seen = new Set([current.result.id]);
	const open = async (entry: unknown, is: (opened: Done) => boolean): Promise<Opened | Duplicate> => {
		const opened = isEntry(entry) ? only(await openOne(entry.resource, findPack), is) : MALFORMED;
		const again = opened.status === 'opened' && seen.has(opened.result.id);
		if (opened.status === 'opened') seen.add(opened.result.id);
		return again ? { status: 'duplicate' } : opened;
	};
	const earlier: OpenedEarlier[] = [];
	for (const entry of read.earlier) {
		const opened = await open(entry, isPatients);
		if (opened.status !== 'opened') earlier.push(opened);
		else earlier.push({ ...opened, sameKey: opened.thumbprint === current.thumbprint });
	}
	const views: OpenedView[] = [];
	const { conversation } = current.result;
	for (const entry of read.views)
		views.push(await open(entry, (one) => !isPatients(one) && one.result.conversation === conversation));
	return { current, earlier, views };
}

type Done = Extract<Opened, { status: 'opened' }>;
type Duplicate = { readonly status: 'duplicate' };
const MALFORMED = { status: 'malformed' } as const;

/** What opens but is something else than what stands in that place is not taken for it. */
function only(opened: Opened, is: (opened: Done) => boolean): Opened {
	return opened.status !== 'opened' || is(opened) ? opened : MALFORMED;
}

/** A relative's own view stands beside the patient's answers, and never in their place. */
function isPatients({ result }: Done): boolean {
	return result.answerer.role !== 'relative';
}

/** `first` bare, the others as the entries they stand in. */
type Read =
	| { readonly first: unknown; readonly earlier: readonly unknown[]; readonly views: readonly unknown[] }
	| { readonly refused: Opened };

/** The results in it: of a bundle first the bare current one, then the earlier entries as they stand. */
function readHandover(json: string): Read {
	try {
		const value = parseStrict(json);
		if (!isBundle(value)) return { first: value, earlier: [], views: [] };
		if (isSaved(value)) return readSaved(value);
		if (!hasTag(value)) return { refused: MALFORMED };
		const format = value.meta.tag[0]!.code;
		if (format !== '1' && format !== '2') return { refused: { status: 'unknown-format' } };
		const { entry } = value;
		const whole = utf8(json).length <= MAX_JSON && canonical(frame(entry, format)) === canonical(value);
		const sorted = sort(entry, format === '2' ? claimsView : () => false);
		// What says that it has views and has none is of a format we do not know.
		if (format === '2' && sorted.views.length === 0) return { refused: { status: 'unknown-format' } };
		const placed = sorted.views.every((view, place) => view === entry.at(place - sorted.views.length));
		return whole && entry.length > 1 && placed && isEntry(entry[0]) ? ofFew(sorted) : { refused: MALFORMED };
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
	const results = entry.filter((one) => one?.resource?.resourceType === 'QuestionnaireResponse');
	return isEntry(results[0]) ? ofFew(sort(results, claimsView)) : { refused: MALFORMED };
}

function sort([first, ...rest]: readonly Entry[], isView: (entry: Entry) => boolean) {
	return {
		first: first?.resource,
		earlier: rest.filter((entry) => !isView(entry)),
		views: rest.filter(isView)
	};
}

function ofFew(sorted: ReturnType<typeof sort>): Read {
	const few = sorted.earlier.length <= MAX_EARLIER && sorted.views.length <= MAX_VIEWS;
	return few ? sorted : { refused: MALFORMED };
}

/** Whether it says that it is a relative's view; whether it is one shows when it opens. */
function claimsView(entry: Entry | null): boolean {
	const extension: unknown = entry?.resource?.extension;
	if (!Array.isArray(extension)) return false;
	const answerer: unknown = find(extension as QuestionnaireResponse['extension'], urls.answerer)?.extension;
	if (!Array.isArray(answerer)) return false;
	return find(answerer as QuestionnaireResponse['extension'], 'role')?.valueCode === 'relative';
}

function bundleOf(resources: readonly QuestionnaireResponse[], format: Format): Bundle {
	return frame(resources.map(entryOf), format);
}

function frame(entry: readonly Entry[], code: Format): Bundle {
	const tag = [{ system: TAG, code }];
	return { resourceType: 'Bundle', meta: { tag }, type: 'collection', entry };
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
	return meta.tag.length === 1 && meta.tag[0]!.system === TAG && Array.isArray(entry);
}

/** Nothing but a result under its own address: what else an entry held would ride along unseen. */
function isEntry(value: unknown): value is Entry {
	const entry = value as Partial<Entry> | null;
	const address = entry?.resource?.identifier?.value;
	if (typeof address !== 'string' || !address.startsWith(UUID)) return false;
	return canonical(entryOf(entry!.resource!)) === canonical(entry);
}
