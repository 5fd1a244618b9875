/** The document of a room as a guest's form stands on it: there is no draft beside it. */
import { isSharedKey, type Member } from '$lib/core/room/index.ts';
import type { AnswerStore } from '../answer-store.ts';
import { StorageError } from '../db/index.ts';
import type { SharedDoc } from './shared-doc.ts';

/** The number of the patient, in every room. */
const PATIENT = 1;

/** `kept`: resolves when what was done here rests on the phone. `members`: those whose names are known now. */
export function guestStore(
	doc: SharedDoc,
	kept: () => Promise<void>,
	members: () => readonly Pick<Member, 'no' | 'name'>[]
): AnswerStore {
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
			const known = members();
			return doc
				.authors(key)
				.filter((no) => no !== PATIENT)
				.flatMap((no) => known.find((one) => one.no === no)?.name ?? []);
		},
		onChange: (listener) => doc.onChange(() => listener())
	};
}
