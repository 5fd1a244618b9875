/** The name of what was talked about, as the person saw it, and whether it is kept from relatives. */
import { textKeys } from '$lib/core/instrument/sheet.ts';
import type { Talked, Topic } from '$lib/core/talk/index.ts';
import { listedTopic } from '../listed-topic.ts';
import type { Material } from './material.ts';
import { quoted } from './plain.ts';

type Named = Pick<Material, 'result' | 'pack' | 't'>;

/** Undefined for what this form does not have. */
function topicName({ result, pack }: Omit<Named, 't'>, topic: Topic): string | undefined {
	const question = textKeys.find((key) => key === topic);
	return (question ? pack.questions[question] : listedTopic(pack, topic))?.[result.locale];
}

/** «Søvn», with «ikke for pårørende» where the person said so. */
export function topicQuoted(named: Named, topic: Topic): string | undefined {
	const name = topicName(named, topic);
	return name === undefined ? undefined : marked(quoted(name), isPrivate(named, topic), named.t);
}

export function marked(text: string, isPrivate: boolean, t: Material['t']): string {
	return isPrivate ? `${text} (${t(($) => $.note.text.private)})` : text;
}

export function isPrivate({ result }: Pick<Material, 'result'>, topic: Topic): boolean {
	return result.answers.private.includes(topic);
}

/** In the form's order, whatever order they were talked about in. */
export function topicsThat({ pack, talk }: Pick<Material, 'pack' | 'talk'>, talked: Talked): Topic[] {
	const order = [
		...pack.groups.flatMap(({ items }) => items.map(({ id }) => `mark/${id}`)),
		...pack.themes.map(({ id }) => `theme/${id}`)
	];
	const place = (topic: Topic) => (order.includes(topic) ? order.indexOf(topic) : order.length);
	return Object.keys(talk.topics)
		.filter((topic) => talk.topics[topic] === talked)
		.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
