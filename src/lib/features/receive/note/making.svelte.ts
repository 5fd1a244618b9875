/**
 * The note as it stands while one works: made anew at every change, in its own language, whose words are fetched when
 * they are first needed; and what is written over in it.
 */
import { untrack } from 'svelte';
import type { Locale } from '$lib/core/locale.ts';
import type { Talk } from '$lib/core/talk/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import type { PanelProps } from '../panels/panel.ts';
import { referralText } from '../referral.ts';
import type { Material } from './material.ts';
import { isToUnit, makeNote, partText, wholeText, type Note, type Part } from './note.ts';
import { plain } from './plain.ts';

type Work = Pick<PanelProps, 'open' | 'talking' | 'absent'>;

export class Making {
	readonly #work: Work;
	readonly #words: I18n;
	#ready = $state.raw<readonly Locale[]>([]);
	failed = $state(false);
	#copied: readonly string[] = [];

	constructor(work: Work) {
		this.#work = work;
		this.#words = new I18n(() => work.talking.talk.locale);
		$effect(() => {
			const { locale } = work.talking.talk;
			untrack(() => void this.fetch(locale));
		});
	}

	/** The words of a language, unless they are here. */
	async fetch(locale: Locale = this.talk.locale): Promise<void> {
		this.failed = false;
		if (this.#ready.includes(locale)) return;
		try {
			await loadWords(locale, 'clinician', 'note');
			this.#ready = [...this.#ready, locale];
		} catch {
			// Without network, and never used here before.
			this.failed = this.talk.locale === locale;
		}
	}

	get talk(): Talk {
		return this.#work.talking.talk;
	}

	/** Undefined while the words are on their way. */
	readonly material: Material | undefined = $derived.by(() => {
		const { open, talking, absent } = this.#work;
		const { locale } = talking.talk;
		if (!this.#ready.includes(locale)) return undefined;
		const referral = (id: string) => referralText(id, locale);
		return { ...open, absent, talk: talking.talk, t: this.#words.t, locale, referral };
	});

	readonly note: Note | undefined = $derived(this.material && makeNote(this.material));

	/** As it is copied. */
	text(part?: Part): string {
		if (!this.material || !this.note) return '';
		return part ? partText(this.material, part) : wholeText(this.material, this.note);
	}

	isEdited({ id }: Part): boolean {
		return this.talk.note.edited[id] !== undefined;
	}

	/** What stands in the box, as it was typed. */
	shown({ id, text }: Part): string {
		return this.talk.note.edited[id] ?? text;
	}

	edit(part: Part, text: string): void {
		if (plain(text) === part.text) return this.remake(part);
		this.#write({ ...this.#edited(), [part.id]: text });
	}

	remake({ id }: Part): void {
		const { [id]: _gone, ...edited } = this.#edited();
		this.#write(edited);
	}

	setLength(length: Talk['note']['length']): void {
		const { edited } = this.talk.note;
		this.#work.talking.change({ note: { length, edited } });
	}

	/** The whole, or every part of it, has been taken along. */
	copied(part?: Part): void {
		if (part && isToUnit(part)) return;
		const { talking } = this.#work;
		const parts = this.note?.parts.filter((one) => !isToUnit(one)).map((one) => this.text(one)) ?? [];
		if (part) this.#copied = [...this.#copied, this.text(part)];
		if (part && !parts.every((text) => this.#copied.includes(text))) return;
		talking.change({ note: { ...this.talk.note, copied: true } });
	}

	/** Of units that no longer have anything to follow up nothing is kept. */
	#edited(): Record<string, string> {
		const parts = this.note?.parts.map(({ id }) => id) ?? [];
		const kept = Object.entries(this.talk.note.edited).filter(
			([id]) => parts.includes(id) || !id.startsWith('to/')
		);
		return Object.fromEntries(kept);
	}

	#write(edited: Record<string, string>): void {
		this.#work.talking.change({ note: { length: this.talk.note.length, edited } });
	}
}
