/**
 * The 13 themes that a needs assessment in the pathway may touch, as the Directorate of Health
 * names them to professionals («oral helse» here «munn- og tannhelse»). They are public.
 */
import type { Choice } from '$lib/core/instrument/pack.ts';

export const themes: readonly Choice[] = [
	{ id: 'family', text: { nb: 'Familiesituasjon og nettverk', nn: 'Familiesituasjon og nettverk' } },
	{ id: 'work', text: { nb: 'Jobb/skole/utdanning', nn: 'Jobb/skule/utdanning' } },
	{ id: 'finances', text: { nb: 'Økonomi og boforhold', nn: 'Økonomi og butilhøve' } },
	{
		id: 'home-help',
		text: { nb: 'Hjelp og tilrettelegging i hjemmet', nn: 'Hjelp og tilrettelegging i heimen' }
	},
	{ id: 'rehabilitation', text: { nb: 'Rehabilitering', nn: 'Rehabilitering' } },
	{
		id: 'activity',
		text: { nb: 'Fysisk aktivitet og fysisk funksjon', nn: 'Fysisk aktivitet og fysisk funksjon' }
	},
	{ id: 'nutrition', text: { nb: 'Ernæring/mat/måltider', nn: 'Ernæring/mat/måltid' } },
	{ id: 'own-health', text: { nb: 'Ivaretakelse av egen helse', nn: 'Å ta vare på eiga helse' } },
	{
		id: 'coping',
		text: { nb: 'Egne ressurser / læring og mestring', nn: 'Eigne ressursar / læring og meistring' }
	},
	{ id: 'leisure', text: { nb: 'Fritid/sosiale aktiviteter', nn: 'Fritid/sosiale aktivitetar' } },
	{ id: 'mental-health', text: { nb: 'Psykisk helse', nn: 'Psykisk helse' } },
	{ id: 'sexual-health', text: { nb: 'Seksuell helse', nn: 'Seksuell helse' } },
	{ id: 'oral-health', text: { nb: 'Munn- og tannhelse', nn: 'Munn- og tannhelse' } }
];
