import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'pathway',
	order: 40,
	title: 'Dette kan de snakke om',
	short: '13 tema, med døme. Du vel sjølv',
	lead: 'Det er 13 tema. Du vel sjølv kva du vil snakke om, og kva du vil fortelje.',
	sections: [
		{
			id: 'choose',
			heading: 'Ta det som betyr mest',
			body: [
				'Du treng ikkje ta alle. Eitt tema kan vere nok.',
				'Det som plagar deg mest, er kanskje ikkje det folk flest spør om. Ta det med likevel. Ingenting er for lite.',
				'I [skjemaet](/forbered) kan du krysse av for det du vil snakke om først.'
			]
		},
		{
			id: 'themes',
			heading: 'Dei 13 temaa',
			body: [
				{
					terms: [
						{
							id: 'family',
							term: 'Familien og dei som står deg nær',
							text: [
								'Når du er sjuk, merkjer ofte dei rundt deg det også. De kan snakke om kven som støttar deg, og kven som treng støtte sjølv.',
								'Det kan vere korleis du skal fortelje det til barna eller barnebarna. Eller at de heime ikkje får snakka saman. Eller at du bur åleine.'
							]
						},
						{
							id: 'work',
							term: 'Jobb, skule og utdanning',
							text: [
								'Du kan snakke om kva du orkar, og når. Kanskje vil du jobbe litt. Kanskje må du vere borte lenge.',
								'Det kan vere sjukmelding, eksamen, eller kva du skal seie til sjefen og dei du jobbar saman med.'
							]
						},
						{
							id: 'finances',
							term: 'Pengar og bustad',
							text: [
								'Når du er sjuk, kan det bli mindre å leve av og meir å betale. Då kan det hjelpe å snakke med ein [sosionom](=sosionom).',
								'Det kan vere rekningar, forsikring, lån eller reiser. Det kan også vere trapper og ein bustad som har blitt tung å bu i.'
							]
						},
						{
							id: 'home-help',
							term: 'Hjelp heime',
							text: [
								'Her kan de finne ut kva som skal til for at dagen går.',
								'Det kan vere hjelp til å dusje, kle på seg, lage mat eller passe barn. Eller eit handtak på badet, eller skyss til sjukehuset. Ein [ergoterapeut](=ergoterapeut) kan hjelpe med hjelpemiddel.'
							]
						},
						{
							id: 'rehabilitation',
							term: 'Rehabilitering: å kome i gang att',
							text: [
								'[Rehabilitering](=rehabilitering) er hjelp til å greie meir av det du vil. Det kan vere heime, i kommunen eller på ein institusjon.',
								'Det kan vere at du fort blir trøytt, eller at det er vanskeleg å hugse. Eller prikking i hender og føter, eller [lymfødem](=lymfodem).'
							]
						},
						{
							id: 'activity',
							term: 'Å røre seg',
							text: [
								'Du kan snakke om kva kroppen greier no, og kva du saknar å kunne.',
								'Det kan vere å gå tur, kome seg opp av stolen, eller bli sterkare att. Ein [fysioterapeut](=fysioterapeut) kan hjelpe deg i gang.'
							]
						},
						{
							id: 'nutrition',
							term: 'Mat og måltid',
							text: [
								'Nokre synest det er vanskeleg å ete når dei er sjuke. Sei det gjerne tidleg.',
								'Det kan vere kvalme, lita matlyst, at maten smakar annleis, eller at du går ned i vekt.'
							]
						},
						{
							id: 'own-health',
							term: 'Å ta vare på eiga helse',
							text: [
								'Dette er alt anna i kroppen som plagar deg, og det du gjer for å ha det godt.',
								'Det kan vere smerter, pust, mage, hud eller søvn. Andre sjukdommar, medisinar, røyk og alkohol høyrer også med.'
							]
						},
						{
							id: 'coping',
							term: 'Det som gir deg styrke, og det du vil lære meir om',
							text: [
								'Du veit mykje om kva som hjelper deg. Det er godt å ta med. Helsepersonell kallar det ofte læring og meistring.',
								'Det kan vere tru og livssyn, noko du er glad i, eller nokon du lit på. Eller eit kurs, ein [likeperson](=likeperson), eller eit vanskeleg val om behandling.'
							]
						},
						{
							id: 'leisure',
							term: 'Fritid og å vere saman med andre',
							text: [
								'Mykje kan bli sett på vent når du er sjuk. Her kan de snakke om det du gjerne vil ha att.',
								'Det kan vere koret, hagen eller fotballkampen. Eller vener som ikkje ringjer lenger, eller at du er einsam.'
							]
						},
						{
							id: 'mental-health',
							term: 'Tankar og kjensler',
							text: [
								'Mange blir redde, triste eller sinte. Andre kjenner lite. Du kan seie det som det er.',
								'Det kan vere uro om natta, tankar om døden, eller at du ikkje gler deg over noko. Treng du nokon no, så ikkje vent til samtalen. Her er [telefonnummera](/hjelp).'
							]
						},
						{
							id: 'sexual-health',
							term: 'Kropp, nærleik og seksualitet',
							text: [
								'Kreft og behandling kan endre kroppen og lysta. Du kan spørje om dette, same kor gammal du er, og anten du har partnar eller ikkje.',
								'Det kan vere smerter, at kroppen kjennest framand, eller ønsket om å få barn.'
							]
						},
						{
							id: 'oral-health',
							term: 'Munn og tenner',
							text: [
								'Nokre får plager i munnen når dei får behandling. Det er lett å gløyme å seie frå om dei.',
								'Det kan vere sår eller tørr munn, at det gjer vondt å svelgje, eller noko med tennene.'
							]
						}
					]
				}
			]
		},
		{
			id: 'other',
			heading: 'Er det noko anna?',
			body: [
				'Då tek du det med. I skjemaet kan du skrive med eigne ord. Du kan også skrive ned spørsmål i [Vegen min](/min-vei).',
				'Noko vil du kanskje ikkje at [pårørande](=parorende) skal høyre. Du kan be om å få snakke åleine.'
			]
		}
	],
	sources: [source.helsebiblioteket, source.ostfold, source.form],
	checked
};
