/** Putting back, step by step: what came is read, whose it is is settled, and then all of it is kept at once. */
import * as drafts from '$lib/client/drafts.ts';
import * as journeys from '$lib/client/journeys.ts';
import * as results from '$lib/client/results.ts';
import { putBack, type Found, type Problem, type Put, type Read, type Restored } from './restore.ts';
import { groupsOf, placeOf, type Place } from './whose.ts';

/** A question that is open: answers of one person, and where they could be put. */
export type Asked = { readonly found: readonly Found[]; readonly place: Exclude<Place, { at: 'here' }> };

export type RestoreState =
	| { readonly at: 'start' | 'left' }
	| { readonly at: 'asking'; readonly asked: Asked }
	| { readonly at: 'done'; readonly results: readonly Restored[]; readonly unread: number }
	| { readonly at: 'problem'; readonly problem: Problem | 'unreadable' | 'storage' };

export class Restoring {
	state = $state.raw<RestoreState>({ at: 'start' });

	#questions: readonly Asked[] = [];
	#puts: readonly Put[] = [];
	#unread = 0;

	/** What came in takes the place of whatever was asked before. Returns whether anything in it can be put back. */
	async take(reading: Promise<Read>): Promise<boolean> {
		try {
			const read = await reading;
			if (read.status === 'refused') {
				this.fail(read.problem);
				return false;
			}
			await this.#begin(read);
		} catch {
			this.fail('storage');
		}
		return true;
	}

	fail(problem: Problem | 'unreadable' | 'storage'): void {
		this.state = { at: 'problem', problem };
	}

	/** `apart`: they are somebody else's than those of the road that was asked about. */
	async answer(how: 'put' | 'apart' | 'leave'): Promise<void> {
		if (this.state.at !== 'asking') return;
		const { found, place } = this.state.asked;
		const journey = how === 'put' && 'journey' in place ? place.journey : 'new';
		if (how !== 'leave') this.#puts = [...this.#puts, { found, journey }];
		await this.#next();
	}

	async #begin({ found, unread }: Extract<Read, { status: 'read' }>): Promise<void> {
		const lists = await Promise.all([journeys.list(), results.list(), drafts.list()]);
		const phone = { journeys: lists[0], results: lists[1], drafts: lists[2] };
		const puts: Put[] = [];
		const questions: Asked[] = [];
		for (const group of groupsOf(found)) {
			const place = placeOf(group, phone);
			if (place.at === 'here') puts.push({ found: group, journey: place.journey });
			else questions.push({ found: group, place });
		}
		[this.#puts, this.#questions, this.#unread] = [puts, questions, unread];
		await this.#next();
	}

	async #next(): Promise<void> {
		const [asked, ...others] = this.#questions;
		this.#questions = others;
		if (asked) this.state = { at: 'asking', asked };
		else if (this.#puts.length === 0) this.state = { at: 'left' };
		else await this.#keep();
	}

	async #keep(): Promise<void> {
		try {
			this.state = { at: 'done', results: await putBack(this.#puts), unread: this.#unread };
		} catch {
			this.fail('storage');
		}
	}
}
