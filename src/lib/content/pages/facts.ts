/** Facts that several pages name, from the files where they are kept. */
import type { Locale } from '../../core/locale.ts';
import { deployment } from '../deployment.ts';
import { help } from '../help.ts';

/** A help line's number as a link, never broken over two lines. Throws for an id that help.ts does not have. */
export function number(id: string): string {
	const line = help.groups.flatMap(({ lines }) => lines).find((line) => line.id === id);
	if (!line) throw new Error(`help.ts has no line «${id}»`);
	return `[${line.number.replaceAll(' ', '\u00a0')}](tel:${line.tel})`;
}

const example = {
	nb: 'Navn og adresser på denne siden er bare eksempler. Den som tar Hjemvei i bruk, setter inn sine egne.',
	nn: 'Namn og adresser på denne sida er berre døme. Den som tek Heimveg i bruk, set inn sine eigne.'
};

/** A sentence where the deployer's name and addresses stand, for as long as they are not a real deployer's. */
export function placeholders(locale: Locale): readonly string[] {
	return deployment.deployer.example ? [example[locale]] : [];
}
