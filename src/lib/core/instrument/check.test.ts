import { describe, expect, test } from 'vitest';
import { checkPack, checkReleased } from './check.ts';
import { examplePack } from './example.ts';
import { packHash } from './hash.ts';
import type { Pack } from './pack.ts';

/** The example, changed at one place as someone editing a file could. */
function broken(change: (pack: ReturnType<typeof loose>) => void): Pack {
	const pack = loose();
	change(pack);
	return pack as Pack;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a broken pack fits no type
const loose = (): any => structuredClone(examplePack);

test('the example has no problems', () => expect(checkPack(examplePack)).toEqual([]));

describe('each mistake is told once, at its place', () => {
	test.each<[string, string, Parameters<typeof broken>[0]]>([
		['groups.0.items.1.text', 'nn is missing', (p) => delete p.groups[0].items[1].text.nn],
		['groups.0.items.1.text', 'nb is missing', (p) => delete p.groups[0].items[1].text.nb],
		['screens.1.title.nn', 'is empty', (p) => (p.screens[1].title.nn = ' ')],
		['notice', 'is missing', (p) => delete p.notice],
		['distress.lowest', 'is missing', (p) => delete p.distress.lowest],
		['safety.nb', 'has blanks around it or is not NFC', (p) => (p.safety.nb = 'fe\u0301ber')],
		['questions.ownQuestions', 'nn is missing', (p) => (p.questions.ownQuestions = { nb: 'own' })],
		['questions.private', 'is missing', (p) => delete p.questions.private],
		[
			'questions.followUpChoices',
			'must be the choices yes, no, maybe',
			(p) => p.questions.followUpChoices.pop()
		],
		['questions.followUpChoices', 'is missing', (p) => delete p.questions.followUpChoices],
		['groups.1.items.0.id', 'duplicate id «c»', (p) => duplicate(p)],
		['groups.1.id', 'duplicate id «first»', (p) => (p.groups[1].id = 'first')],
		['screens.1.id', 'duplicate id «one»', (p) => (p.screens[1].id = 'one')],
		['themes.2.id', 'duplicate id «t1»', (p) => p.themes.push(p.themes[0])],
		['id', '«Min pakke» is not a lower-case slug', (p) => (p.id = 'Min pakke')],
		['screens.0.id', '«En» is not a lower-case slug', (p) => (p.screens[0].id = 'En')],
		['version', 'must be like 1.0.0', (p) => (p.version = '1')],
		['answerForm', 'unknown answer form «scale»', (p) => (p.answerForm = 'scale')],
		['groups.0.items.0.themes.0', 'unknown theme «t9»', (p) => (p.groups[0].items[0].themes = ['t9'])],
		['groups.0.items.0.themes', 'is empty', (p) => (p.groups[0].items[0].themes = [])],
		['groups.2.items', 'is empty', (p) => p.groups.push({ ...p.groups[0], id: 'third', items: [] })],
		['screens.2.items', 'is empty', (p) => p.screens.push({ ...p.screens[0], id: 'three', items: [] })],
		['groups.0.items.0.id', '«a» is on no screen', (p) => p.screens[0].items.shift()],
		['screens.1.items.2', '«d» is on two screens', (p) => p.screens[1].items.push('d')],
		['screens.1.items.2', '«z» is in no group', (p) => p.screens[1].items.push('z')],
		[
			'screens.0.items.1',
			'«a» stands in another order than in its group',
			(p) => p.screens[0].items.reverse()
		]
	])('%s: %s', (path, problem, change) => {
		expect(checkPack(broken(change))).toEqual([{ path, problem }]);
	});
});

function duplicate(pack: ReturnType<typeof loose>): void {
	pack.groups[1].items[0].id = 'c';
	pack.screens[1].items.pop();
}

describe('released packs are frozen', () => {
	const released = { 'example|1.0.0': packHash(examplePack) };

	test('as released', () => expect(checkReleased(examplePack, released)).toEqual([]));

	test('a word changed', () => {
		const pack = broken((p) => (p.groups[0].items[0].text.nn = 'other'));
		expect(checkReleased(pack, released)).toEqual([
			{
				path: 'version',
				problem: `example|1.0.0 was changed after its release; give it a new version (hash ${packHash(pack)})`
			}
		]);
	});

	test('a version without a hash', () => {
		const pack = broken((p) => (p.version = '1.1.0'));
		expect(checkReleased(pack, released)).toEqual([
			{ path: 'version', problem: `example|1.1.0 is not released; its hash is ${packHash(pack)}` }
		]);
	});

	test('the order in which keys are written does not matter', () => {
		const turned = Object.fromEntries(Object.entries(examplePack).reverse()) as Pack;
		expect(packHash(turned)).toBe(packHash(examplePack));
	});

	test('the hash is base64url of 32 bytes', () => expect(packHash(examplePack)).toMatch(/^[\w-]{43}$/));
});
