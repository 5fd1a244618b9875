/** The document of a room as a guest's form stands on it: there is no draft beside it. */
import { isSharedKey, type Member } from '$lib/core/room/index.ts';
import type { AnswerStore } from '../answer-store.ts';
import { StorageError } from '../db/index.ts';
import type { SharedDoc } from './shared-doc.ts';

/** The number of the patient, in every room. */
const PATIENT = 1;

export type Names = {
	/** Those who are in the room now. */
	members(): readonly Pick<Member, 'no' | 'name'>[];
	/** What one is called who is in it no more: their name is not known here, and what they wrote is not the patient's. */
	former(): string;
	/** Called when either is another. @returns what stops it. */
	onChange(listener: () => void): () => void;
};

/** `kept`: resolves when what was done here rests on the phone. */
export function guestStore(doc: SharedDoc, kept: () => Promise<void>, names: Names): AnswerStore {
	const given = (fits: boolean) => (fits ? kept() : Promise.reject(new StorageError('full')));
	return {
		get sheet() {
			return doc.sheet();
		},
		takes: isSharedKey,
		set(changes) {
			return given(doc.setAll(changes));
		},
		type(key, text, was) {
			return given(doc.type(key, text, was));
		},
		settled: kept,
		authors(key) {
			const known = names.members();
			const others = doc.authors(key).filter((no) => no !== PATIENT);
			const called = others.map((no) => known.find((one) => one.no === no)?.name ?? names.former());
			return [...new Set(called)];
		},
		onChange(listener) {
			const stops = [doc.onChange(() => listener()), names.onChange(listener)];
			return () => stops.forEach((stop) => stop());
		}
	};
}
