/**
 * What a clinician picks from while working through a conversation: what a patient may be referred to already, and
 * roles that may be responsible for a need. Offices with a telephone number stand in contacts.ts. A deployer edits
 * both lists; they stand here as they are read. `npm start` names the line of whatever is wrong.
 */
import type { Text } from '../core/locale.ts';

export type Listed = {
	/** Small letters, digits and hyphens; keep it when the words change. */
	readonly id: string;
	readonly text: Text;
};

export const referrals: readonly Listed[] = [
	{ id: 'prehabilitering', text: { nb: 'Prehabilitering', nn: 'Prehabilitering' } },
	{ id: 'rehabilitering', text: { nb: 'Rehabilitering', nn: 'Rehabilitering' } },
	{
		id: 'ernaering',
		text: { nb: 'Klinisk ernæringsfysiolog', nn: 'Klinisk ernæringsfysiolog' }
	},
	{ id: 'fysioterapeut', text: { nb: 'Fysioterapeut', nn: 'Fysioterapeut' } },
	{ id: 'ergoterapeut', text: { nb: 'Ergoterapeut', nn: 'Ergoterapeut' } },
	{ id: 'sosionom', text: { nb: 'Sosionom', nn: 'Sosionom' } },
	{ id: 'psykolog', text: { nb: 'Psykolog', nn: 'Psykolog' } },
	{
		id: 'mestring',
		text: { nb: 'Lærings- og mestringstilbud', nn: 'Lærings- og meistringstilbod' }
	},
	{ id: 'lymfodem', text: { nb: 'Lymfødembehandling', nn: 'Lymfødembehandling' } },
	{ id: 'tannhelse', text: { nb: 'Tannhelsetjenesten', nn: 'Tannhelsetenesta' } },
	{ id: 'palliativt-team', text: { nb: 'Palliativt team', nn: 'Palliativt team' } }
];

export const roles: readonly Listed[] = [
	{ id: 'fastlege', text: { nb: 'Fastlegen', nn: 'Fastlegen' } },
	{ id: 'kreftkoordinator', text: { nb: 'Kreftkoordinator i kommunen', nn: 'Kreftkoordinator i kommunen' } },
	{ id: 'hjemmesykepleie', text: { nb: 'Hjemmesykepleien', nn: 'Heimesjukepleia' } },
	{ id: 'kontaktlege', text: { nb: 'Kontaktlegen på sykehuset', nn: 'Kontaktlegen på sjukehuset' } },
	{ id: 'avdeling', text: { nb: 'Avdelingen som behandler', nn: 'Avdelinga som behandlar' } },
	{ id: 'fysioterapeut', text: { nb: 'Fysioterapeut i kommunen', nn: 'Fysioterapeut i kommunen' } },
	{ id: 'ergoterapeut', text: { nb: 'Ergoterapeut i kommunen', nn: 'Ergoterapeut i kommunen' } },
	{ id: 'sosionom', text: { nb: 'Sosionom på sykehuset', nn: 'Sosionom på sjukehuset' } },
	{ id: 'forvaltningskontor', text: { nb: 'Forvaltningskontoret', nn: 'Forvaltningskontoret' } }
];
