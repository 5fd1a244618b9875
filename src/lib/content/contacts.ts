/**
 * Whom to call about the pathway: a hospital's, a municipality's or a district's contact point. Patients pick
 * theirs from this list, or type one themselves. The second file a deployer edits, beside deployment.ts: fill
 * in your own, and set `contactsAreExample` to false. `npm start` names the line of whatever is wrong here.
 */
import type { Text } from '../core/locale.ts';

export type ContactPoint = {
	/** Small letters, digits and hyphens; keep it when the rest changes. */
	readonly id: string;
	readonly kind: 'hospital' | 'municipality' | 'district';
	/** The hospital, municipality or district, as it writes its own name. */
	readonly name: string;
	readonly unit?: Text;
	/** In groups, as it is read: «00 00 00 00». With «+» and a country code when it is not Norwegian. */
	readonly phone: string;
	/** When someone answers. */
	readonly hours?: Text;
	/** What one can call about. */
	readonly about: Text;
	/** The day someone last made sure that the number is right (YYYY-MM-DD). */
	readonly checked: string;
};

/** True while the list is the one that ships: nobody answers these numbers. The app says so wherever it shows them. */
export const contactsAreExample: boolean = true;

export const contactPoints: readonly ContactPoint[] = [
	{
		id: 'eksempel-sykehus',
		kind: 'hospital',
		name: 'Eksempel sykehus',
		unit: { nb: 'Eksempelavdelingen', nn: 'Eksempelavdelinga' },
		phone: '00 00 00 00',
		hours: { nb: 'Hverdager kl. 8–15', nn: 'Kvardagar kl. 8–15' },
		about: {
			nb: 'Spørsmål om den første samtalen',
			nn: 'Spørsmål om den første samtalen'
		},
		checked: '2026-11-22'
	},
	{
		id: 'eksempel-kommune',
		kind: 'municipality',
		name: 'Eksempel kommune',
		unit: { nb: 'Eksempelkontoret', nn: 'Eksempelkontoret' },
		phone: '00 00 00 00',
		hours: { nb: 'Hverdager kl. 9–15', nn: 'Kvardagar kl. 9–15' },
		about: {
			nb: 'Spørsmål om samtalene i kommunen og om hjelp hjemme',
			nn: 'Spørsmål om samtalane i kommunen og om hjelp heime'
		},
		checked: '2026-11-22'
	},
	{
		id: 'eksempel-bydel',
		kind: 'district',
		name: 'Eksempel bydel',
		phone: '00 00 00 00',
		about: {
			nb: 'Spørsmål om samtalene i bydelen og om hjelp hjemme',
			nn: 'Spørsmål om samtalane i bydelen og om hjelp heime'
		},
		checked: '2026-11-22'
	}
];
