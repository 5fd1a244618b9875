import { expect, test } from 'vitest';
import { packs } from '$lib/content/packs/index.ts';
import { byTheme } from './by-theme.ts';
import { example, full } from './example.ts';
import { summarize } from './summary.ts';

const { result, pack } = example({}, { ...full, 'mark/pain': true, 'mark/worry': true, 'mark/fear': true });
const summary = summarize(result, pack);
const told = (sections: ReturnType<typeof byTheme>) =>
	Object.fromEntries(sections.map(({ title, lines }) => [title, lines.map(({ text }) => text)]));

test('each marked item stands once, under the theme that fits it best, themes in their own order', () => {
	expect(told(byTheme(summary.marked, pack, 'nb', summary.themes))).toEqual({
		'Jobb/skole/utdanning': [],
		'Økonomi og boforhold': ['Økonomi/Forsikring'],
		'Ernæring/mat/måltider': ['Kvalme'],
		'Ivaretakelse av egen helse': ['Smerter'],
		'Psykisk helse': ['Frykt', 'Bekymringer', 'Søvn']
	});
});

test('a theme the person chose says so and has its place also without items', () => {
	const sections = byTheme(summary.marked, pack, 'nn', summary.themes);
	expect(sections.filter(({ chosen }) => chosen).map(({ title, chosen }) => [title, chosen?.topic])).toEqual([
		['Jobb/skule/utdanning', 'theme/work']
	]);
});

test('a theme whose items are all kept from relatives is gone from a shared screen', () => {
	const own = example({}, { 'mark/worry': true, 'private/mark/worry': true, 'mark/pain': true });
	const shared = summarize(own.result, own.pack, true);
	expect(JSON.stringify(byTheme(shared.marked, own.pack, 'nb'))).not.toMatch(/Psykisk|Bekymringer/);
});

test('no item of any pack is lost on the way', () => {
	for (const pack of packs) {
		const everything = pack.groups.map(({ id, items }) => ({
			...{ id, title: id },
			lines: items.map(({ id }) => ({ topic: `mark/${id}`, text: id, private: false }))
		}));
		const topics = byTheme(everything, pack, 'nb').flatMap(({ lines }) => lines.map(({ topic }) => topic));
		expect(topics.toSorted()).toEqual(
			everything.flatMap(({ lines }) => lines.map(({ topic }) => topic)).toSorted()
		);
	}
});
