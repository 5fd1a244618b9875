/** What a link of a room leads to: asking to be let in, or taking over from another phone. Nothing is sent before a tap. */
import { kept, toStorageError, type StorageCode } from '$lib/client/db/index.ts';
import { journeyOf, MYSELF, whoIsHere, type Person as Whose } from '$lib/client/people.ts';
import { rooms, type Asked, type RoomLinkRead, type Taken } from '$lib/client/room/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { otherKind, type OtherKind } from '$lib/core/envelope/index.ts';
import { parseMove, readRoomDigits, type Move, type ReadRoomDigits } from '$lib/core/room/index.ts';
import { bringForm } from './bringing.ts';

/** What is wrong with a link or a file. */
export type BadLink =
	| Exclude<ReadRoomDigits['status'], 'room' | 'move' | 'other-kind'>
	| Exclude<OtherKind, 'room' | 'move'>
	| 'empty'
	| 'handover'
	| 'file'
	| 'file-version';
/** Why it was refused, or not even heard. */
export type Refusal = Exclude<(Asked | Taken)['status'], 'asked' | 'already' | 'own' | 'taken'>;

export type Stage =
	| { readonly at: 'field'; readonly bad?: BadLink }
	| { readonly at: 'join'; readonly link: RoomLinkRead; readonly refusal?: Refusal }
	/** `answers`: from a file, also those that are private. */
	| { readonly at: 'take'; readonly move: Move; readonly answers?: Sheet; readonly refusal?: Refusal }
	| { readonly at: 'own'; readonly room: string }
	| { readonly at: 'taken'; readonly room: string };

/** As much of a file as is read. */
const LARGEST_FILE = 64 * 1024;

export class Joining {
	#stage = $state.raw<Stage>({ at: 'field' });
	#people = $state.raw<readonly Whose[]>([MYSELF]);
	#problem = $state<StorageCode>();
	#session = $state(false);
	#empty = $state(false);
	#busy = $state(false);
	#link = '';

	get stage() {
		return this.#stage;
	}
	/** Those a room may be taken over for, the own first. */
	get people() {
		return this.#people;
	}
	get problem() {
		return this.#problem;
	}
	/** True where nothing outlives the page. */
	get session() {
		return this.#session;
	}
	/** True where nothing was ever written here, which may be another place than the app's. */
	get empty() {
		return this.#empty;
	}
	get busy() {
		return this.#busy;
	}
	/** What was given last, to be copied into the app. */
	get link() {
		return this.#link;
	}

	async start(): Promise<void> {
		await this.#attempt(async () => {
			const { people, empty } = await whoIsHere();
			this.#people = people;
			this.#empty = empty && (await rooms.list()).length === 0;
			this.#session = !(await kept());
		});
	}

	/** `input`: from a stranger. */
	read(input: string): void {
		this.#problem = undefined;
		this.#link = input;
		const read = readRoomDigits(input);
		// What asks and takes over is fetched beforehand, so that a network lost meanwhile is told as just that.
		if (read.status === 'room' || read.status === 'move')
			void import('$lib/client/room/browser.ts').catch(() => undefined);
		if (read.status === 'room') this.#stage = { at: 'join', link: read.link };
		else if (read.status === 'move') this.#stage = { at: 'take', move: read.move };
		else this.#stage = { at: 'field', bad: badOf(input, read.status) };
	}

	async readFile(file: File): Promise<void> {
		const read = file.size > LARGEST_FILE ? undefined : parseMove(await file.text().catch(() => ''));
		if (read?.status === 'read')
			this.#stage = { at: 'take', move: read.move, ...(read.answers && { answers: read.answers }) };
		else this.#stage = { at: 'field', bad: read?.status === 'unknown-format' ? 'file-version' : 'file' };
	}

	/** @returns the room where there is something to wait for, or to go on with. */
	async ask(name: string): Promise<string | undefined> {
		const stage = this.#stage;
		if (stage.at !== 'join') return undefined;
		const asked = await this.#once(() => rooms.ask(stage.link, name).catch(unfetched));
		if (!asked) return undefined;
		switch (asked.status) {
			case 'asked':
			case 'already':
				return asked.room;
			case 'own':
				this.#stage = { at: 'own', room: asked.room };
				return undefined;
			default:
				this.#stage = { ...stage, refusal: asked.status };
				return undefined;
		}
	}

	async take(whose: Whose): Promise<void> {
		const stage = this.#stage;
		if (stage.at !== 'take') return;
		const taken = await this.#once(async () => {
			const journey = await journeyOf(whose);
			const outcome = await rooms.takeMove(stage.move, journey).catch(unfetched);
			// Also when it was taken over before: the network may have been gone before the form had come.
			if ('room' in outcome) {
				const row = await rooms.get(outcome.room);
				await bringForm(outcome.room, row?.journey ?? journey, stage.answers);
			}
			return outcome;
		});
		if (taken?.status === 'taken' || taken?.status === 'already')
			this.#stage = { at: 'taken', room: taken.room };
		else if (taken) this.#stage = { ...stage, refusal: taken.status };
	}

	/** There is network again: that there was none is no longer so. */
	online(): void {
		const stage = this.#stage;
		if (!('refusal' in stage) || stage.refusal !== 'offline') return;
		const { refusal: _was, ...rest } = stage;
		this.#stage = rest;
	}

	/** Another link, or none. */
	another(): void {
		this.#stage = { at: 'field' };
	}

	async #once<T>(job: () => Promise<T>): Promise<T | undefined> {
		if (this.#busy) return undefined;
		this.#busy = true;
		const done = await this.#attempt(job);
		this.#busy = false;
		return done;
	}

	async #attempt<T>(job: () => Promise<T>): Promise<T | undefined> {
		this.#problem = undefined;
		try {
			return await job();
		} catch (cause) {
			this.#problem = toStorageError(cause).code;
			return undefined;
		}
	}
}

/** A script that could not be fetched is a network that is not there. */
function unfetched(cause: unknown): { readonly status: 'offline' } {
	if (cause instanceof TypeError) return { status: 'offline' };
	throw cause;
}

type Unread = Exclude<ReadRoomDigits['status'], 'room' | 'move'>;

function badOf(input: string, status: Unread): BadLink {
	if (input.trim() === '') return 'empty';
	// What is none of ours may still be another of our codes, which are told apart elsewhere.
	if (status !== 'other-kind' && status !== 'foreign') return status;
	const kind = otherKind(input);
	if (kind === 'room' || kind === 'move') return 'wrong-check';
	return kind ?? (status === 'foreign' ? 'foreign' : 'handover');
}
