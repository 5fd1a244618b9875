/** What a clinician has typed, in this tab's memory and nowhere else: reloading or closing it leaves nothing. */
import { dayInNorway } from '$lib/core/date.ts';
import type { Invitation } from '$lib/core/invitation/index.ts';
import type { Locale } from '$lib/core/locale.ts';
import { checkInvitation, senderFields, type Troubles, type Typed, type TypedField } from './check.ts';

export type Made = { readonly invitation: Invitation; readonly digits: string };

export class Invite {
	#typed = $state.raw<Typed>({});
	#troubles = $state.raw<Troubles>({});
	#made = $state.raw<Made>();
	#tooLarge = $state(false);
	/** The patient knows the diagnosis. */
	informed = $state(false);
	/** The language of letter and message. */
	locale = $state<Locale>('nb');
	/** For the envelope's window alone. */
	recipient = $state('');
	/** The contact point it was filled in from. */
	point = $state('');

	get typed() {
		return this.#typed;
	}
	get troubles() {
		return this.#troubles;
	}
	get made() {
		return this.#made;
	}
	get tooLarge() {
		return this.#tooLarge;
	}

	type(patch: Typed): void {
		this.#typed = { ...this.#typed, ...patch };
		this.#tooLarge = false;
		// What was wrong with a field says nothing of what stands there now.
		const rest = Object.entries(this.#troubles).filter(([key]) => !(key in patch));
		this.#troubles = Object.fromEntries(rest);
	}

	tick(informed: boolean): void {
		this.informed = informed;
		this.#troubles = Object.fromEntries(Object.entries(this.#troubles).filter(([key]) => key !== 'informed'));
	}

	/** @returns the first field to look at again; undefined where it was made. */
	make(now: number): 'informed' | TypedField | undefined {
		const checked = checkInvitation(this.#typed, this.informed, dayInNorway(now));
		this.#made = checked.status === 'made' ? checked : undefined;
		this.#troubles = checked.status === 'wrong' ? checked.troubles : {};
		this.#tooLarge = checked.status === 'too-large';
		if (this.#tooLarge) return 'video';
		return inOrder.find((field) => this.#troubles[field]);
	}

	change(): void {
		this.#made = undefined;
	}

	/** For the next patient: who sends it stays. */
	next(): void {
		const stays = Object.entries(this.#typed).filter(([key]) =>
			(senderFields as readonly string[]).includes(key)
		);
		this.#forget(Object.fromEntries(stays));
	}

	clear(): void {
		this.#forget({});
		this.point = '';
	}

	#forget(typed: Typed): void {
		this.#typed = typed;
		this.#troubles = {};
		this.#tooLarge = false;
		this.#made = undefined;
		this.informed = false;
		this.recipient = '';
	}
}

/** As they stand on the screen. */
const inOrder: readonly ('informed' | TypedField)[] = [
	'informed',
	'conversation',
	...senderFields,
	'date',
	'time',
	'place',
	'video',
	'with'
];
