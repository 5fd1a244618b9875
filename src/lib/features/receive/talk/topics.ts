/** What a topic is called, in the words the person saw; empty where their own words would be too much. */
import type { Locale } from '$lib/core/locale.ts';
import type { Topic } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';

/** `name`: the item, the theme, or the question that was answered with own words. `words`: a need to begin with. */
export type TopicWords = { readonly name: string; readonly words: string };

export function topicWords({ pack }: Pick<Open, 'pack'>, topic: Topic, locale: Locale): TopicWords {
	const [kind, id] = topic.split('/');
	const listed =
		kind === 'mark'
			? pack.groups.flatMap(({ items }) => items).find((item) => item.id === id)
			: kind === 'theme'
				? pack.themes.find((theme) => theme.id === id)
				: undefined;
	if (listed) return { name: listed.text[locale], words: listed.text[locale] };
	const question = pack.questions[topic as 'important'];
	return { name: question?.[locale] ?? topic, words: '' };
}
