/**
 * The thermometer and the list of 42 challenges used in Norway. Bokmål is word for word as in the
 * form in use; nynorsk follows it with slips mended («tretthet» → «trøyttleik», «vannlating» →
 * «vasslatinga»), the meaning kept. «Nedstemtheit» is the choice in doubt (or «å vere nedfor»).
 * The mapping to themes sorts the conversation; it decides and hides nothing, and waits for a
 * clinician's approval. The words have owners: see `notice`.
 */
import type { Pack } from '$lib/core/instrument/pack.ts';
import { themes } from '../themes.ts';
import { physical } from './pakjenning.physical.ts';
import { questions, safety } from './shared-1.0.0.ts';

export const pakjenning: Pack = {
	id: 'pakjenning',
	version: '1.0.0',
	title: { nb: 'Kartlegging av påkjenning og utfordringer', nn: 'Kartlegging av påkjenning og utfordringar' },
	notice: {
		nb: 'Ordene i skjemaet har eiere. Termometeret bygger på tekst fra NCCN (National Comprehensive Cancer Network). Listen er en norsk, tilpasset liste, og ordene tilhører dem som laget den, Helse Sør-Øst. Ingen av dem har godkjent eller anbefalt Hjemvei. Den som tar skjemaet i bruk, må avklare retten til det først.',
		nn: 'Orda i skjemaet har eigarar. Termometeret byggjer på tekst frå NCCN (National Comprehensive Cancer Network). Lista er ei norsk, tilpassa liste, og orda høyrer til dei som laga henne, Helse Sør-Øst. Ingen av dei har godkjent eller tilrådd Heimveg. Den som tek skjemaet i bruk, må avklare retten til det først.'
	},
	answerForm: 'tick',
	distress: {
		question: {
			nb: 'Velg tallet (0-10) som best beskriver hvor stor grad av påkjenning du har opplevd den siste uka, inkludert i dag.',
			nn: 'Vel talet (0-10) som best beskriv kor stor grad av påkjenning du har opplevd den siste veka, inkludert i dag.'
		},
		highest: { nb: 'Ekstrem påkjenning', nn: 'Ekstrem påkjenning' },
		lowest: { nb: 'Ingen påkjenning', nn: 'Inga påkjenning' }
	},
	heading: {
		nb: 'Oversikt over utfordringer og påkjenninger i din hverdag',
		nn: 'Oversyn over utfordringar og påkjenningar i din kvardag'
	},
	instruction: {
		nb: 'Merk av om noe av det følgende har vært en utfordring eller påkjenning den siste uka, inkludert i dag, knyttet til din nåværende situasjon.',
		nn: 'Merk av om noko av det følgjande har vore ei utfordring eller påkjenning den siste veka, inkludert i dag, knytt til den noverande situasjonen din.'
	},
	groups: [
		{
			id: 'practical',
			title: { nb: 'Praktiske utfordringer', nn: 'Praktiske utfordringar' },
			items: [
				{
					id: 'child-care',
					text: { nb: 'Omsorg for barn', nn: 'Omsorg for barn' },
					themes: ['family', 'home-help']
				},
				{ id: 'housing', text: { nb: 'Bolig', nn: 'Bustad' }, themes: ['finances', 'home-help'] },
				{
					id: 'finances-insurance',
					text: { nb: 'Økonomi/Forsikring', nn: 'Økonomi/forsikring' },
					themes: ['finances', 'work']
				},
				{ id: 'transport', text: { nb: 'Transport', nn: 'Transport' }, themes: ['home-help', 'finances'] },
				{
					id: 'work-school-education',
					text: { nb: 'Jobb/skole/utdanning', nn: 'Jobb/skule/utdanning' },
					themes: ['work', 'finances']
				},
				{
					id: 'treatment-decisions',
					text: { nb: 'Beslutninger om behandling', nn: 'Avgjerder om behandling' },
					themes: ['coping', 'own-health']
				}
			]
		},
		{
			id: 'social',
			title: { nb: 'Sosiale utfordringer', nn: 'Sosiale utfordringar' },
			items: [
				{
					id: 'relationship-children',
					text: { nb: 'Forhold til barn', nn: 'Forhold til barn' },
					themes: ['family']
				},
				{
					id: 'relationship-partner',
					text: { nb: 'Forhold til partner', nn: 'Forhold til partnar' },
					themes: ['family', 'sexual-health']
				},
				{
					id: 'having-children',
					text: { nb: 'Mulighet til å få barn', nn: 'Moglegheit til å få barn' },
					themes: ['sexual-health', 'family']
				},
				{
					id: 'family-health',
					text: { nb: 'Helseproblemer i familien', nn: 'Helseproblem i familien' },
					themes: ['family']
				},
				{
					id: 'friends-colleagues',
					text: { nb: 'Forhold til venner og kollegaer', nn: 'Forhold til venner og kollegaer' },
					themes: ['leisure', 'family', 'work']
				}
			]
		},
		{
			id: 'emotional',
			title: { nb: 'Emosjonelle utfordringer', nn: 'Emosjonelle utfordringar' },
			items: [
				{ id: 'depression', text: { nb: 'Depresjon', nn: 'Depresjon' }, themes: ['mental-health'] },
				{ id: 'fear', text: { nb: 'Frykt', nn: 'Frykt' }, themes: ['mental-health'] },
				{ id: 'nervousness', text: { nb: 'Nervøsitet', nn: 'Nervøsitet' }, themes: ['mental-health'] },
				{ id: 'feeling-low', text: { nb: 'Nedstemthet', nn: 'Nedstemtheit' }, themes: ['mental-health'] },
				{ id: 'worry', text: { nb: 'Bekymringer', nn: 'Bekymringar' }, themes: ['mental-health'] },
				{
					id: 'loss-of-interest',
					text: {
						nb: 'Tap av interesse for vanlige aktiviteter',
						nn: 'Tap av interesse for vanlege aktivitetar'
					},
					themes: ['mental-health', 'leisure']
				}
			]
		},
		{
			id: 'spiritual',
			title: { nb: 'Åndelige/religiøse bekymringer', nn: 'Åndelege/religiøse bekymringar' },
			items: [
				{
					id: 'spiritual-religious',
					text: { nb: 'Åndelige/religiøse bekymringer', nn: 'Åndelege/religiøse bekymringar' },
					themes: ['coping', 'mental-health']
				}
			]
		},
		physical
	],
	screens: [
		{
			id: 'practical',
			title: { nb: 'Praktiske utfordringer', nn: 'Praktiske utfordringar' },
			items: [
				'child-care',
				'housing',
				'finances-insurance',
				'transport',
				'work-school-education',
				'treatment-decisions'
			],
			safety: false
		},
		{
			id: 'social',
			title: { nb: 'Sosiale utfordringer', nn: 'Sosiale utfordringar' },
			items: [
				'relationship-children',
				'relationship-partner',
				'having-children',
				'family-health',
				'friends-colleagues'
			],
			safety: false
		},
		{
			id: 'emotional',
			title: {
				nb: 'Emosjonelle utfordringer og åndelige/religiøse bekymringer',
				nn: 'Emosjonelle utfordringar og åndelege/religiøse bekymringar'
			},
			items: [
				'depression',
				'fear',
				'nervousness',
				'feeling-low',
				'worry',
				'loss-of-interest',
				'spiritual-religious'
			],
			safety: false
		},
		{
			id: 'physical-1',
			title: { nb: 'Fysiske utfordringer, del 1', nn: 'Fysiske utfordringar, del 1' },
			items: [
				'appearance',
				'hygiene-dressing',
				'breathing',
				'urination',
				'constipation',
				'diarrhoea',
				'eating',
				'fatigue',
				'feeling-bloated',
				'fever',
				'mobility',
				'lymphoedema'
			],
			safety: true
		},
		{
			id: 'physical-2',
			title: { nb: 'Fysiske utfordringer, del 2', nn: 'Fysiske utfordringar, del 2' },
			items: [
				'fitness-strength',
				'digestion',
				'memory-concentration',
				'mouth-sores',
				'nausea',
				'nose',
				'pain',
				'sexuality',
				'skin',
				'sleep',
				'substance-use',
				'tingling'
			],
			safety: true
		}
	],
	themes,
	asksThemes: true,
	safety,
	questions
};
