/** From what stands in the field, or in a file, to something that can be collected. No network. */
import { otherKind, readCode, type Code } from '$lib/core/envelope/index.ts';
import type { Problem } from './problem.ts';

export type Source =
	| { from: 'code'; code: Code }
	/** The digits of a carrying QR, or what a broken-off scan gave of them. */
	| { from: 'carried'; digits: string }
	| { from: 'file'; json: string }
	/** From a paper form, keyed in at this desk: unsigned. */
	| { from: 'keyed'; json: string }
	/** A made-up patient: unsigned, and says so. */
	| { from: 'practice'; json: string }
	/** Delivered to a session this tab opened. */
	| { from: 'session'; json: string; receipt: SessionReceipt };
/** What the phone is told with: the session's ticket hash, its owner token and the proof. */
export type SessionReceipt = { session: string; owner: string; proof: string };
export type Reading = { status: 'read'; source: Source } | { status: 'refused'; problem: Problem };

/** A signed result is some kilobytes. More than this is something else, and is not read. */
export const MAX_FILE = 64 * 1024;
/** A scanner's burst is a whole link; nobody types that much and ends it with Tab. */
const SCANNED = 20;

export function readField(input: string): Reading {
	if (input.trim() === '') return refused('empty');
	const read = readCode(input);
	switch (read.status) {
		case 'code':
			return { status: 'read', source: { from: 'code', code: read.code } };
		case 'carried':
			return { status: 'read', source: { from: 'carried', digits: read.digits } };
		default:
			return refused(otherProblem(input) ?? PROBLEMS[read.status]);
	}
}

const PROBLEMS = {
	incomplete: 'incomplete',
	'wrong-check': 'wrongCheck',
	'unknown-version': 'unknownVersion',
	foreign: 'foreign'
} as const;

/** One of our other kinds, held up where answers should be. */
function otherProblem(input: string): Problem | undefined {
	const kind = otherKind(input);
	if (kind === 'plan') return 'planCode';
	return kind === 'move' ? 'room' : kind;
}

/** Whether Tab after this text means «end of scan», as handheld scanners are often set up. */
export function isScan(input: string): boolean {
	return input.trim().length >= SCANNED;
}

export async function readFile(file: Blob): Promise<Reading> {
	if (file.size > MAX_FILE) return refused('tooLarge');
	try {
		return { status: 'read', source: { from: 'file', json: await file.text() } };
	} catch {
		return refused('unreadable');
	}
}

function refused(problem: Problem): Reading {
	return { status: 'refused', problem };
}
