import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 40,
	title: 'Dette kan dere snakke om',
	short: '13 temaer, med eksempler. Du velger selv',
	lead: 'Det er 13 temaer. Du velger selv hva du vil snakke om, og hva du vil fortelle.',
	sections: [
		{
			id: 'choose',
			heading: 'Ta det som betyr mest',
			body: [
				'Du trenger ikke ta alle. Ett tema kan være nok.',
				'Det som plager deg mest, er kanskje ikke det folk flest spør om. Ta det med likevel. Ingenting er for lite.',
				'I [skjemaet](/forbered) kan du krysse av for det du vil snakke om først.'
			]
		},
		{
			id: 'themes',
			heading: 'De 13 temaene',
			body: [
				{
					terms: [
						{
							id: 'family',
							term: 'Familien og de som står deg nær',
							text: [
								'Når du er syk, merker ofte de rundt deg det også. Dere kan snakke om hvem som støtter deg, og hvem som trenger støtte selv.',
								'Det kan være hvordan du skal fortelle det til barna eller barnebarna. Eller at dere hjemme ikke får snakket sammen. Eller at du bor alene.'
							]
						},
						{
							id: 'work',
							term: 'Jobb, skole og utdanning',
							text: [
								'Du kan snakke om hva du orker, og når. Kanskje vil du jobbe litt. Kanskje må du være borte lenge.',
								'Det kan være sykmelding, eksamen, eller hva du skal si til sjefen og kollegaene.'
							]
						},
						{
							id: 'finances',
							term: 'Penger og bolig',
							text: [
								'Sykdom kan gi mindre inntekt og nye utgifter. Da kan det hjelpe å snakke med en [sosionom](=sosionom).',
								'Det kan være regninger, forsikring, lån eller reiser. Det kan også være trapper og en bolig som er blitt tung å bo i.'
							]
						},
						{
							id: 'home-help',
							term: 'Hjelp hjemme',
							text: [
								'Her kan dere finne ut hva som skal til for at dagen går.',
								'Det kan være hjelp til å dusje, kle på seg, lage mat eller passe barn. Eller et håndtak på badet, eller skyss til sykehuset. En [ergoterapeut](=ergoterapeut) kan hjelpe med hjelpemidler.'
							]
						},
						{
							id: 'rehabilitation',
							term: 'Rehabilitering: å komme i gang igjen',
							text: [
								'[Rehabilitering](=rehabilitering) er hjelp til å klare mer av det du vil. Det kan være hjemme, i kommunen eller på en institusjon.',
								'Det kan være at du blir fort trøtt, eller at det er vanskelig å huske. Eller prikking i hender og føtter, eller [lymfødem](=lymfodem).'
							]
						},
						{
							id: 'activity',
							term: 'Å bevege seg',
							text: [
								'Du kan snakke om hva kroppen klarer nå, og hva du savner å kunne.',
								'Det kan være å gå turer, komme seg ut av stolen, eller bli sterkere igjen. En [fysioterapeut](=fysioterapeut) kan hjelpe deg i gang.'
							]
						},
						{
							id: 'nutrition',
							term: 'Mat og måltider',
							text: [
								'Noen synes det er vanskelig å spise når de er syke. Si det gjerne tidlig.',
								'Det kan være kvalme, lite matlyst, at maten smaker annerledes, eller at du går ned i vekt.'
							]
						},
						{
							id: 'own-health',
							term: 'Å ta vare på egen helse',
							text: [
								'Dette er alt annet i kroppen som plager deg, og det du gjør for å ha det godt.',
								'Det kan være smerter, pust, mage, hud eller søvn. Andre sykdommer, medisiner, røyk og alkohol hører også med.'
							]
						},
						{
							id: 'coping',
							term: 'Det som gir deg styrke, og det du vil lære mer om',
							text: [
								'Du vet mye om hva som hjelper deg. Det er godt å ta med. Helsepersonell kaller det ofte læring og mestring.',
								'Det kan være tro og livssyn, noe du er glad i, eller noen du stoler på. Eller et kurs, en [likeperson](=likeperson), eller et vanskelig valg om behandling.'
							]
						},
						{
							id: 'leisure',
							term: 'Fritid og å være sammen med andre',
							text: [
								'Mye kan bli satt på vent når du er syk. Her kan dere snakke om det du gjerne vil ha tilbake.',
								'Det kan være koret, hagen eller fotballkampen. Eller venner som ikke ringer lenger, eller at du er ensom.'
							]
						},
						{
							id: 'mental-health',
							term: 'Tanker og følelser',
							text: [
								'Mange blir redde, triste eller sinte. Andre kjenner lite. Du kan si det som det er.',
								'Det kan være uro om natten, tanker om døden, eller at du ikke gleder deg over noe. Trenger du noen nå, så ikke vent til samtalen. Her er [telefonnumrene](/hjelp).'
							]
						},
						{
							id: 'sexual-health',
							term: 'Kropp, nærhet og seksualitet',
							text: [
								'Kreft og behandling kan endre kroppen og lysten. Du kan spørre om dette, uansett alder og om du har partner eller ikke.',
								'Det kan være smerter, at kroppen kjennes fremmed, eller ønsket om å få barn.'
							]
						},
						{
							id: 'oral-health',
							term: 'Munn og tenner',
							text: [
								'Noen får plager i munnen når de får behandling. Det er lett å glemme å si fra om dem.',
								'Det kan være sår eller tørr munn, at det gjør vondt å svelge, eller noe med tennene.'
							]
						}
					]
				}
			]
		},
		{
			id: 'other',
			heading: 'Er det noe annet?',
			body: [
				'Da tar du det med. I skjemaet kan du skrive med egne ord. Du kan også skrive ned spørsmål i [Min vei](/min-vei).',
				'Noe vil du kanskje ikke at [pårørende](=parorende) skal høre. Du kan be om å få snakke alene.'
			]
		}
	],
	sources: [source.helsebiblioteket, source.ostfold, source.form],
	checked
};
