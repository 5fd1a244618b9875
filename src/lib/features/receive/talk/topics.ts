/** What a topic is called, in the words the person saw; empty where their own words would be too much. */
import type { Locale } from '$lib/core/locale.ts';
import type { Topic } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';
import { listedTopic } from '../listed-topic.ts';

/** `name`: the item, the theme, or the question that was answered with own words. `words`: a need to begin with. */
export type TopicWords = { readonly name: string; readonly words: string };

export function topicWords({ pack }: Pick<Open, 'pack'>, topic: Topic, locale: Locale): TopicWords {
	const listed = listedTopic(pack, topic);
	if (listed) return { name: listed[locale], words: listed[locale] };
	const question = pack.questions[topic as 'important'];
	return { name: question?.[locale] ?? topic, words: '' };
}
