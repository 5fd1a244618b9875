import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 50,
	title: 'Slik kan du forberede deg',
	short: 'Et skjema på fem minutter, og andre måter',
	lead: 'Du kan komme som du er. Men svarer du på noen spørsmål hjemme, blir det ofte lettere å si det som betyr mest.',
	sections: [
		{
			id: 'form',
			heading: 'Svar på skjemaet hjemme',
			body: [
				'[Skjemaet](/forbered) tar omtrent fem minutter. Du svarer når det passer deg.',
				[
					'Først velger du et tall fra 0 til 10. Det sier hvor tungt du har hatt det den siste uka. Skjemaet kaller det [påkjenning](=pakjenning). Er det vanskelig å velge? Ta det som er nærmest.',
					'Så krysser du av for det som er vanskelig. Du velger opptil tre ting å snakke om først.',
					'Til slutt kan du skrive med egne ord.'
				],
				'Du kan hoppe over alt du vil, og ta pause når du vil. Svarene ligger på telefonen til du selv [gir dem videre](svarene).'
			]
		},
		{
			id: 'short',
			heading: 'Er det for mye i dag?',
			body: [
				'Da kan du velge det korte skjemaet. Det tar omtrent to minutter.',
				'Har du ingen behov nå, kan du svare bare det. Du blir likevel spurt om du vil ha samtalen.'
			]
		},
		{
			id: 'helsenorge',
			heading: 'Har du fått skjemaet på Helsenorge?',
			body: [
				'Noen sykehus sender det der før den første samtalen. Har du svart der, trenger du ikke svare igjen her.'
			]
		},
		{
			id: 'paper',
			heading: 'Vil du heller skrive på papir?',
			body: [
				'Da kan du [skrive ut skjemaet](/skjema) og fylle det ut med penn. Har du ikke skriver? Be sykehuset eller kommunen om et skjema på papir.',
				'Før samtalene i kommunen sender de deg ofte et skjema. Ta det med deg.'
			]
		},
		{
			id: 'questions',
			heading: 'Skriv ned det du vil spørre om',
			body: [
				'I [Min vei](/min-vei) er det plass til egne spørsmål og stikkord. Ingen andre ser dem før du selv viser dem fram. En lapp er like bra.'
			]
		},
		{
			id: 'with',
			heading: 'Spør noen om å bli med',
			body: [
				'To hører mer enn én. Det kan være en [pårørende](=parorende), en venn eller en nabo. De kan også hjelpe deg med skjemaet.',
				'Den som blir med, kan lese [siden for pårørende](parorende). Dere kan også [svare fra hver deres telefon](parorende#together).'
			]
		},
		{
			id: 'language',
			heading: 'Trenger du tolk, eller vil du snakke samisk?',
			body: [
				'Ring den som har gitt deg timen, i god tid før samtalen. Du kan også krysse av for det i skjemaet, men da ser de det først når du gir svarene videre. Helsetjenesten bestiller [tolk](=tolk). Du betaler ikke for det. Familien skal ikke være tolk.'
			]
		},
		{
			id: 'urgent',
			heading: 'Haster det?',
			body: [
				'Da skal du ikke vente til samtalen. Ingen følger med på det du skriver i skjemaet. Ring dem som behandler deg, eller bruk [telefonnumrene her](/hjelp).'
			]
		}
	],
	sources: [source.form, source.ostfold, source.procedure, source.interpreter],
	checked
};
