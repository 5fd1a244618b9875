/**
 * An own question from 0 to 10 and the 13 public themes in plain words. It needs nobody's
 * permission, and it is what anyone under 16 gets: «du» is the child, also when a parent writes.
 */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { themes } from '../themes.ts';
import { questions, safety } from './shared-1.0.0.ts';

export const temaer: Pack = {
	id: 'temaer',
	version: '1.0.0',
	title: { nb: 'Temaer for samtalen', nn: 'Tema for samtalen' },
	notice: {
		nb: 'Spørsmålene er laget for Hjemvei. Temaene er de 13 offentlige temaene i «Pakkeforløp hjem for pasienter med kreft», med enklere ord. Alle kan bruke dem.',
		nn: 'Spørsmåla er laga for Heimveg. Temaa er dei 13 offentlege temaa i «Pakkeforløp heim for pasientar med kreft», med enklare ord. Alle kan bruke dei.'
	},
	answerForm: 'tick',
	distress: {
		question: {
			nb: 'Hvor tungt har du hatt det den siste uka? Velg et tall fra 0 til 10.',
			nn: 'Kor tungt har du hatt det den siste veka? Vel eit tal frå 0 til 10.'
		},
		highest: { nb: 'Så tungt som det kan bli', nn: 'Så tungt som det kan bli' },
		lowest: { nb: 'Ikke tungt i det hele tatt', nn: 'Ikkje tungt i det heile' }
	},
	heading: { nb: 'Det du vil snakke om', nn: 'Det du vil snakke om' },
	instruction: {
		nb: 'Kryss av for det du vil snakke om. Tenk på hvordan du har det nå for tiden.',
		nn: 'Kryss av for det du vil snakke om. Tenk på korleis du har det for tida.'
	},
	groups: [
		{
			id: 'themes',
			title: { nb: 'Temaer', nn: 'Tema' },
			items: [
				{
					id: 'family',
					text: { nb: 'Familien og de som står deg nær', nn: 'Familien og dei som står deg nær' },
					themes: ['family']
				},
				{
					id: 'work',
					text: { nb: 'Jobb, skole og utdanning', nn: 'Jobb, skule og utdanning' },
					themes: ['work']
				},
				{
					id: 'finances',
					text: { nb: 'Økonomi og hvordan du bor', nn: 'Økonomi og korleis du bur' },
					themes: ['finances']
				},
				{
					id: 'home-help',
					text: { nb: 'Hjelp og tilrettelegging hjemme', nn: 'Hjelp og tilrettelegging heime' },
					themes: ['home-help']
				},
				{
					id: 'rehabilitation',
					text: {
						nb: 'Rehabilitering: hjelp til å komme i gang igjen',
						nn: 'Rehabilitering: hjelp til å kome i gang att'
					},
					themes: ['rehabilitation']
				},
				{
					id: 'activity',
					text: {
						nb: 'Fysisk aktivitet og hva kroppen klarer',
						nn: 'Fysisk aktivitet og kva kroppen greier'
					},
					themes: ['activity']
				},
				{ id: 'nutrition', text: { nb: 'Mat og måltider', nn: 'Mat og måltid' }, themes: ['nutrition'] },
				{
					id: 'own-health',
					text: { nb: 'Å ta vare på egen helse', nn: 'Å ta vare på eiga helse' },
					themes: ['own-health']
				},
				{
					id: 'coping',
					text: {
						nb: 'Det du får til, og det du vil lære mer om',
						nn: 'Det du får til, og det du vil lære meir om'
					},
					themes: ['coping']
				},
				{
					id: 'leisure',
					text: { nb: 'Fritid og å være sammen med andre', nn: 'Fritid og å vere saman med andre' },
					themes: ['leisure']
				},
				{
					id: 'mental-health',
					text: { nb: 'Psykisk helse: tanker og følelser', nn: 'Psykisk helse: tankar og kjensler' },
					themes: ['mental-health']
				},
				{
					id: 'sexual-health',
					text: { nb: 'Seksuell helse, kropp og nærhet', nn: 'Seksuell helse, kropp og nærleik' },
					themes: ['sexual-health']
				},
				{ id: 'oral-health', text: { nb: 'Munn og tenner', nn: 'Munn og tenner' }, themes: ['oral-health'] }
			]
		}
	],
	screens: [
		{
			id: 'themes-1',
			title: { nb: 'Temaer, del 1', nn: 'Tema, del 1' },
			items: ['family', 'work', 'finances', 'home-help', 'rehabilitation', 'activity', 'nutrition'],
			safety: true
		},
		{
			id: 'themes-2',
			title: { nb: 'Temaer, del 2', nn: 'Tema, del 2' },
			items: ['own-health', 'coping', 'leisure', 'mental-health', 'sexual-health', 'oral-health'],
			safety: true
		}
	],
	themes,
	asksThemes: false,
	safety,
	questions
};
