/** Words that helpers use and patients meet. A page explains them where they stand; `/les/ord` lists them all. */
import type { Text } from '../core/locale.ts';

export type Word = {
	/** What a page names after `=`. */
	readonly id: string;
	readonly term: Text;
	/** One or two short sentences. */
	readonly means: Text;
};

export const words: readonly Word[] = [
	{
		id: 'kontaktlege',
		term: { nb: 'kontaktlege', nn: 'kontaktlege' },
		means: {
			nb: 'En fast lege på sykehuset som du kan spørre om behandlingen din.',
			nn: 'Ein fast lege på sjukehuset som du kan spørje om behandlinga di.'
		}
	}
];
