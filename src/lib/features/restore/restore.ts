/**
 * Brings confirmed results back to a phone that has lost them: from the QR on the filled-in paper, or
 * from a saved file. What comes in may be anybody's, so it is opened as strictly as at a clinic.
 */
import { findPack } from '$lib/content/packs/index.ts';
import { otherKind, readCode } from '$lib/core/envelope/index.ts';
import { toSheet } from '$lib/core/instrument/sheet.ts';
import { restoredSheet } from '$lib/core/pathway/kept.ts';
import { unpackResult, type Unpacked } from '$lib/core/qr/index.ts';
import { openHandover, partsOf, type Opened } from '$lib/core/result/index.ts';
import type { SavedResult } from '$lib/client/db/index.ts';
import * as journeys from '$lib/client/journeys.ts';
import * as results from '$lib/client/results.ts';
import type { Came } from './whose.ts';

/** Each has a sentence of its own in the catalogue. */
export type Problem =
	| 'empty'
	| 'foreign'
	| 'code'
	| 'otherKind'
	| 'incomplete'
	| 'misread'
	| 'newer'
	| 'unknown'
	| 'malformed'
	| 'tooLarge';

type Open = Extract<Opened, { status: 'opened' }>;

/** One verified result, and what tells whose it is. */
export type Found = Came & { readonly open: Open };

export type Read =
	/** `unread`: how many more there were that could not be opened. */
	| { readonly status: 'read'; readonly found: readonly Found[]; readonly unread: number }
	| { readonly status: 'refused'; readonly problem: Problem };

/** Where it is put: a road that is here, or one of its own. */
export type Put = { readonly found: readonly Found[]; readonly journey: string | 'new' };
export type Restored = { readonly saved: SavedResult; readonly added: boolean };

/** A saved result is some kilobytes, everything from a phone some hundred; more than this is something else. */
export const MAX_FILE = 1024 * 1024;

/** What the camera saw or someone pasted. Nothing is kept by it. */
export async function readText(text: string): Promise<Read> {
	if (text.trim() === '') return refused('empty');
	const read = readCode(text);
	// A code opens only what still waits at the relay, and is for the clinic.
	if (read.status === 'code') return refused('code');
	if (read.status !== 'carried') {
		if (otherKind(text)) return refused('otherKind');
		return refused(read.status === 'unknown-version' ? 'newer' : 'foreign');
	}
	const unpacked = unpackResult(read.digits, findPack);
	return unpacked.status === 'unpacked' ? readJson(unpacked.json) : refused(PROBLEMS[unpacked.status]);
}

/** One signed result, or several in one file. */
export async function readJson(json: string): Promise<Read> {
	const { current, earlier } = await openHandover(json, findPack);
	if (current.status !== 'opened') return refused(PROBLEMS[current.status]);
	const opened = [current, ...earlier.filter((one) => one.status === 'opened')];
	const unread = earlier.filter(({ status }) => status !== 'opened' && status !== 'duplicate').length;
	return { status: 'read', found: opened.map(foundIn), unread };
}

/** A saved result, or the page that holds everything from a phone, with the signed originals at its end. */
export async function readFile(text: string): Promise<Read> {
	if (!text.trimStart().startsWith('<')) return readJson(text);
	const all: Read[] = [];
	for (const json of originalsIn(text)) all.push(await readJson(json));
	const read = all.filter((one) => one.status === 'read');
	if (read.length === 0) return all[0] ?? refused('malformed');
	const unread = read.reduce((sum, one) => sum + one.unread, all.length - read.length);
	return { status: 'read', found: read.flatMap(({ found }) => found), unread };
}

/** Keeps them, all or none, each on its road. Throws StorageError where the phone cannot. */
export async function putBack(puts: readonly Put[]): Promise<readonly Restored[]> {
	const rows: SavedResult[] = [];
	for (const { found, journey } of puts) {
		const id = journey === 'new' ? await newRoad(found[0]!) : journey;
		rows.push(...found.map(({ open }) => rowOf(open, id)));
	}
	const added = await results.putBack(rows);
	return rows.map((saved, i) => ({ saved, added: added[i]! }));
}

/** Somebody else's road beside those of the same kind is older than they are: what is begun next is not theirs. */
async function newRoad({ subject }: Found): Promise<string> {
	const alike = (await journeys.list()).filter((journey) => journey.subject === subject);
	const oldest = Math.min(...alike.map(({ createdAt }) => createdAt));
	return (await journeys.create(subject, undefined, alike.length > 0 ? oldest - 1 : undefined)).id;
}

function foundIn(open: Open): Found {
	const { result, resource } = open;
	const { x, y } = partsOf(resource);
	return {
		...{ id: result.id, person: result.person, subject: journeys.subjectOf(result.answerer) },
		...{ key: { x, y }, open }
	};
}

type Refusal = Exclude<Opened['status'], 'opened'> | Exclude<Unpacked['status'], 'unpacked'>;

/** As `features/settings/export` writes them. Whether they are what they say is judged as of any other text. */
function originalsIn(page: string): string[] {
	return [...page.matchAll(/<pre>(\{[^<]*\})<\/pre>/g)].map(([, text]) =>
		text!
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&nbsp;', '\u00a0')
			.replaceAll('&amp;', '&')
	);
}

const PROBLEMS: Record<Refusal, Problem> = {
	incomplete: 'incomplete',
	'wrong-check': 'misread',
	'unknown-version': 'newer',
	'unknown-format': 'newer',
	'newer-pack': 'newer',
	'unknown-pack': 'unknown',
	malformed: 'malformed',
	unsigned: 'malformed',
	tampered: 'malformed'
};

function rowOf({ result, pack: words, resource, digits }: Open, journey: string): SavedResult {
	const { id, conversation, answerer, length, pack, locale, person, relative, confirmedAt, amends } = result;
	return {
		...{ id, journey, conversation, answerer, length, locale, confirmedAt, digits },
		pack: { id: pack.id, version: pack.version },
		json: JSON.stringify(resource),
		sheet: restoredSheet(words, result, toSheet(result.answers)),
		...person,
		...(relative ? { relative } : {}),
		...(amends ? { amends } : {})
	};
}

function refused(problem: Problem): Read {
	return { status: 'refused', problem };
}
