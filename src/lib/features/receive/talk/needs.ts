/** What is done with the needs of a talk. */
import { newNeed, type Need, type Responsible, type Topic } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';
import type { Talking } from '../talking.svelte.ts';
import { topicWords } from './topics.ts';

/** What is talked about is talked about; the new need is what is written in next. */
export function addNeed(talking: Talking, open: Open, responsible?: Responsible, topic?: Topic): void {
	const { talk } = talking;
	const words = topic === undefined ? '' : topicWords(open, topic, talk.locale).words;
	const need = newNeed(talk, {
		need: words,
		...(topic !== undefined && { topic }),
		...(responsible && { responsible })
	});
	if (!need) return;
	const talked = topic === undefined ? {} : { topics: { ...talk.topics, [topic]: 'talked' as const } };
	talking.change({ ...talked, needs: [...talk.needs, need] });
	talking.writing = need.id;
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

export function removeNeed(talking: Talking, id: Need['id']): void {
	talking.change({ needs: talking.talk.needs.filter((need) => need.id !== id) });
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
