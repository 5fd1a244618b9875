import { beforeAll, expect, test } from 'vitest';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import { example } from './example.ts';
import { originOf, signatureOf } from './identity.ts';

const i18n = new I18n(() => 'nb');
const { result } = example({}, {});

beforeAll(() => loadWords('nb', 'clinician', 'keyed', 'practice', 'view'));

test('what a phone signed says nothing of where it comes from, and what its signature shows', () => {
	expect(originOf({ origin: 'signed', result }, i18n)).toEqual([]);
	expect(signatureOf('signed', i18n.t).text).toMatch(/ikke et samtykke/);
});

test('what was keyed in says when, and the date of the paper or that there is none', () => {
	expect(originOf({ origin: 'keyed', result, paperDate: '2026-11-17' }, i18n).join(' ')).toMatch(
		/papir .*18\. november 2026 kl\. 10\.32.* ikke signert\. .*17\.11\.2026/
	);
	expect(originOf({ origin: 'keyed', result }, i18n).at(-1)).toMatch(/ingen dato/);
	expect(signatureOf('keyed', i18n.t)).toMatchObject({ title: 'Ingen signatur' });
});

test('practice says that nobody is ill', () => {
	expect(originOf({ origin: 'practice', result }, i18n).join(' ')).toMatch(/[Oo]ppdiktet/);
	expect(signatureOf('practice', i18n.t).text).toMatch(/oppdiktet/);
});
