import { globSync, readFileSync } from 'node:fs';
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Languages are named in themselves, in whatever language the page is. */
const ALLOWED = ['Bokmål', 'Nynorsk'];
const SPOKEN = [
	'alt',
	'aria-description',
	'aria-label',
	'aria-roledescription',
	'label',
	'placeholder',
	'title'
];

/** The words that stand in a component itself, seen or read aloud. */
function literalWords(source: string): string[] {
	const found: string[] = [];
	const visit = (node: unknown, spoken: boolean): void => {
		if (Array.isArray(node)) return node.forEach((inner) => visit(inner, spoken));
		if (typeof node !== 'object' || node === null) return;
		const { type, name, data } = node as { type?: string; name?: string; data?: string };
		if (type === 'Text' && spoken && /\p{L}{2}/u.test(data ?? '')) found.push(data!.trim());
		const heard =
			type === 'Attribute' ? SPOKEN.includes(name ?? '') : type === 'StyleDirective' ? false : spoken;
		for (const [key, inner] of Object.entries(node)) if (key !== 'metadata') visit(inner, heard);
	};
	visit((parse(source, { modern: true }) as AST.Root).fragment, true);
	return found.filter((words) => !ALLOWED.includes(words));
}

test('no component holds words of its own', () => {
	// The gallery is the designers' own; production leaves it out.
	const files = globSync('src/**/*.svelte').filter((file) => !file.includes('/gallery/'));
	expect(files.length).toBeGreaterThan(5);
	const wrong = files.flatMap((file) =>
		literalWords(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`)
	);
	expect(wrong, 'visible and spoken words belong in catalogues, content or packs').toEqual([]);
});

test('the search finds words where they can hide', () => {
	const source =
		'<script>const a = "nei";</script><p class="stor tekst">Hei</p>{#if true}<img alt="Et bilde" src="bilde.svg" />{/if}<style>p { color: red }</style>';
	expect(literalWords(source)).toEqual(['Hei', 'Et bilde']);
});
