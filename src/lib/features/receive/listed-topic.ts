/** What a topic is called where the form has it as an item or a theme; undefined for own words and for what it does not have. */
import type { Pack } from '$lib/core/instrument/pack.ts';
import type { Topic } from '$lib/core/talk/index.ts';

export function listedTopic(pack: Pick<Pack, 'groups' | 'themes'>, topic: Topic | undefined) {
	const [kind, id] = (topic ?? '').split('/');
	if (kind === 'mark') return pack.groups.flatMap(({ items }) => items).find((item) => item.id === id)?.text;
	return kind === 'theme' ? pack.themes.find((theme) => theme.id === id)?.text : undefined;
}
