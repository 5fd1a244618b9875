/** What is done with the needs of a talk. */
import { MAX_NEEDS, newNeed, type Need, type Responsible, type Topic } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';
import type { Talking } from '../talking.svelte.ts';
import { topicWords } from './topics.ts';

/** What is talked about is talked about; the new need is what is written in next. */
export function addNeed(talking: Talking, open: Open, responsible?: Responsible, topic?: Topic): void {
	const { talk } = talking;
	const words = topic === undefined ? '' : topicWords(open, topic, talk.locale).words;
	const need = newNeed(talk, freshId(), {
		need: words,
		...(topic !== undefined && { topic }),
		...(responsible && { responsible })
	});
	if (!need) return;
	const talked = topic === undefined ? {} : { topics: { ...talk.topics, [topic]: 'talked' as const } };
	talking.change({ ...talked, needs: [...talk.needs, need] });
	talking.writing = need.id;
}

/** Random, so that none is used twice in a talk, not even after one was taken out. */
function freshId(): Need['id'] {
	return `n${1 + (crypto.getRandomValues(new Uint32Array(1))[0]! % 999_999_999)}`;
}

/** A field given as undefined is taken out. */
export function changeNeed(
	talking: Talking,
	id: Need['id'],
	patch: { [K in keyof Need]?: Need[K] | undefined }
) {
	talking.change({
		needs: talking.talk.needs.map((need) =>
			need.id === id
				? (Object.fromEntries(
						Object.entries({ ...need, ...patch }).filter(([, value]) => value !== undefined)
					) as Need)
				: need
		)
	});
}

/** A need that was taken out, where it stood, and which were left. */
export type Removed = { readonly need: Need; readonly at: number; readonly left: readonly Need['id'][] };

export function removeNeed(talking: Talking, need: Need): Removed {
	const { needs } = talking.talk;
	const left = needs.filter(({ id }) => id !== need.id);
	talking.change({ needs: left });
	return { need, at: needs.findIndex(({ id }) => id === need.id), left: left.map(({ id }) => id) };
}

/** The needs with it back in its place; undefined once a new one was added, or where there is no room. */
export function withBack(needs: readonly Need[], { need, at, left }: Removed): readonly Need[] | undefined {
	const isFull = needs.length >= MAX_NEEDS;
	return isFull || needs.some(({ id }) => !left.includes(id)) ? undefined : needs.toSpliced(at, 0, need);
}

/** Where nobody had chosen another, the usual one follows what is said of the patient. */
export function followUsual(
	needs: readonly Need[],
	before: Responsible | undefined,
	now: Responsible | undefined
): readonly Need[] {
	const usual = JSON.stringify(before);
	return needs.map((need) => {
		if (JSON.stringify(need.responsible) !== usual) return need;
		const { responsible: _before, ...rest } = need;
		return now ? { ...rest, responsible: now } : rest;
	});
}
