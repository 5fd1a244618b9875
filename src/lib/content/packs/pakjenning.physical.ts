/** The 24 physical challenges of `pakjenning`; they stand on two screens. */
import type { Group } from '$lib/core/instrument/pack.ts';

export const physical: Group = {
	id: 'physical',
	title: { nb: 'Fysiske utfordringer', nn: 'Fysiske utfordringar' },
	items: [
		{
			id: 'appearance',
			text: { nb: 'Utseende', nn: 'Utsjånad' },
			themes: ['mental-health', 'coping', 'sexual-health']
		},
		{
			id: 'hygiene-dressing',
			text: { nb: 'Hygiene/påkledning', nn: 'Hygiene/påkleding' },
			themes: ['home-help', 'activity']
		},
		{ id: 'breathing', text: { nb: 'Pusten', nn: 'Pusten' }, themes: ['own-health', 'activity'] },
		{
			id: 'urination',
			text: { nb: 'Endringer i vannlating', nn: 'Endringar i vasslatinga' },
			themes: ['own-health']
		},
		{
			id: 'constipation',
			text: { nb: 'Forstoppelse', nn: 'Forstopping' },
			themes: ['own-health', 'nutrition']
		},
		{ id: 'diarrhoea', text: { nb: 'Diaré', nn: 'Diaré' }, themes: ['own-health', 'nutrition'] },
		{
			id: 'eating',
			text: { nb: 'Spising', nn: 'Spising' },
			themes: ['nutrition', 'own-health', 'oral-health']
		},
		{ id: 'fatigue', text: { nb: 'Tretthet', nn: 'Trøyttleik' }, themes: ['rehabilitation', 'activity'] },
		{
			id: 'feeling-bloated',
			text: { nb: 'Føle seg oppblåst', nn: 'Føle seg oppblåst' },
			themes: ['own-health', 'nutrition']
		},
		{ id: 'fever', text: { nb: 'Feber', nn: 'Feber' }, themes: ['own-health'] },
		{
			id: 'mobility',
			text: { nb: 'Mobilitet (ta seg frem)', nn: 'Mobilitet (ta seg fram)' },
			themes: ['activity', 'home-help']
		},
		{
			id: 'lymphoedema',
			text: { nb: 'Lymfødem', nn: 'Lymfødem' },
			themes: ['rehabilitation', 'own-health']
		},
		{
			id: 'fitness-strength',
			text: { nb: 'Kondisjon/muskelstyrke', nn: 'Kondisjon/muskelstyrke' },
			themes: ['activity', 'rehabilitation']
		},
		{ id: 'digestion', text: { nb: 'Fordøyelse', nn: 'Fordøying' }, themes: ['nutrition', 'own-health'] },
		{
			id: 'memory-concentration',
			text: { nb: 'Hukommelse/konsentrasjon', nn: 'Minne/konsentrasjon' },
			themes: ['rehabilitation', 'work']
		},
		{
			id: 'mouth-sores',
			text: { nb: 'Sår i munnen', nn: 'Sår i munnen' },
			themes: ['oral-health', 'nutrition']
		},
		{ id: 'nausea', text: { nb: 'Kvalme', nn: 'Kvalme' }, themes: ['nutrition', 'own-health'] },
		{ id: 'nose', text: { nb: 'Tørr/tett nese', nn: 'Tørr/tett nase' }, themes: ['own-health'] },
		{ id: 'pain', text: { nb: 'Smerter', nn: 'Smerter' }, themes: ['own-health', 'rehabilitation'] },
		{
			id: 'sexuality',
			text: { nb: 'Seksualitet', nn: 'Seksualitet' },
			themes: ['sexual-health', 'family']
		},
		{ id: 'skin', text: { nb: 'Tørr/kløende hud', nn: 'Tørr/kløande hud' }, themes: ['own-health'] },
		{ id: 'sleep', text: { nb: 'Søvn', nn: 'Søvn' }, themes: ['mental-health', 'own-health'] },
		{
			id: 'substance-use',
			text: { nb: 'Rusmisbruk', nn: 'Rusmisbruk' },
			themes: ['own-health', 'mental-health']
		},
		{
			id: 'tingling',
			text: { nb: 'Prikking i hender/føtter', nn: 'Prikking i hender/føter' },
			themes: ['rehabilitation', 'activity']
		}
	]
};
