/**
 * Brings confirmed results back to a phone that has lost them: from the QR on the filled-in paper, or
 * from a saved file. What comes in may be anybody's, so it is opened as strictly as at a clinic.
 */
import { findPack } from '$lib/content/packs/index.ts';
import { otherKind, readCode } from '$lib/core/envelope/index.ts';
import { toSheet } from '$lib/core/instrument/sheet.ts';
import { unpackResult, type Unpacked } from '$lib/core/qr/index.ts';
import { openHandover, partsOf, type Opened } from '$lib/core/result/index.ts';
import type { SavedResult } from '$lib/client/db/index.ts';
import * as journeys from '$lib/client/journeys.ts';
import * as results from '$lib/client/results.ts';

type Open = Extract<Opened, { status: 'opened' }>;

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

export type Restored =
	| { readonly status: 'restored'; readonly results: readonly { saved: SavedResult; added: boolean }[] }
	| { readonly status: 'refused'; readonly problem: Problem };

/** A saved result is some kilobytes, everything from a phone some hundred; more than this is something else. */
export const MAX_FILE = 1024 * 1024;

/** What the camera saw or someone pasted. Throws StorageError where the phone cannot keep it. */
export async function restoreText(text: string): Promise<Restored> {
	if (text.trim() === '') return refused('empty');
	const read = readCode(text);
	// A code opens only what still waits at the relay, and is for the clinic.
	if (read.status === 'code') return refused('code');
	if (read.status !== 'carried') {
		if (otherKind(text)) return refused('otherKind');
		return refused(read.status === 'unknown-version' ? 'newer' : 'foreign');
	}
	const unpacked = unpackResult(read.digits, findPack);
	return unpacked.status === 'unpacked' ? restoreJson(unpacked.json) : refused(PROBLEMS[unpacked.status]);
}

/** One signed result, or several in one file. Throws StorageError where the phone cannot keep them. */
export async function restoreJson(json: string): Promise<Restored> {
	const { current, earlier } = await openHandover(json, findPack);
	if (current.status !== 'opened') return refused(PROBLEMS[current.status]);
	const opened = [current, ...earlier.filter((one) => one.status === 'opened')];
	const rows: SavedResult[] = [];
	for (const one of opened) rows.push(rowOf(one, await journeyOf(one)));
	const added = await results.putBack(rows);
	return { status: 'restored', results: rows.map((saved, i) => ({ saved, added: added[i]! })) };
}

type Refusal = Exclude<Opened['status'], 'opened'> | Exclude<Unpacked['status'], 'unpacked'>;

/** A saved result, or the page that holds everything from a phone, with the signed originals at its end. */
export async function restoreFile(text: string): Promise<Restored> {
	if (!text.trimStart().startsWith('<')) return restoreJson(text);
	const all: Restored[] = [];
	for (const json of originalsIn(text)) all.push(await restoreJson(json));
	const restored = all.flatMap((one) => (one.status === 'restored' ? one.results : []));
	if (restored.length > 0) return { status: 'restored', results: restored };
	return all[0] ?? refused('malformed');
}

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

/**
 * The journey that signed it; else one of the same kind that is about the same person or about nobody yet;
 * else a new one, so that people who share a phone are not mixed.
 */
async function journeyOf({ result, resource }: Open): Promise<string> {
	const subject = journeys.subjectOf(result.answerer);
	const all = (await journeys.list()).filter((journey) => journey.subject === subject);
	const { x, y } = partsOf(resource);
	const signer = all.find(({ jwk }) => jwk.x === x && jwk.y === y);
	if (signer) return signer.id;
	const here = await results.list();
	const fits = all.find(({ id }) =>
		here.filter(({ journey }) => journey === id).every((one) => samePerson(one, result.person))
	);
	return (fits ?? (await journeys.create(subject))).id;
}

type Person = { readonly name?: string; readonly birthDate?: string };

/** Not known to differ: what either leaves out says nothing. */
function samePerson(a: Person, b: Person): boolean {
	return (['name', 'birthDate'] as const).every((key) => !a[key] || !b[key] || a[key] === b[key]);
}

function rowOf({ result, resource, digits }: Open, journey: string): SavedResult {
	const { id, conversation, answerer, length, pack, locale, person, relative, confirmedAt, amends } = result;
	return {
		...{ id, journey, conversation, answerer, length, locale, confirmedAt, digits },
		pack: { id: pack.id, version: pack.version },
		json: JSON.stringify(resource),
		sheet: toSheet(result.answers),
		...person,
		...(relative ? { relative } : {}),
		...(amends ? { amends } : {})
	};
}

function refused(problem: Problem): Restored {
	return { status: 'refused', problem };
}
