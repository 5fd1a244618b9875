import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 20,
	title: 'Barn i familien',
	short: 'Korleis du snakkar med dei, og kven som kan hjelpe',
	lead: 'Barn merkjer at noko er gale. Dei treng å vite kva som skjer, med ord dei forstår.',
	sections: [
		{
			id: 'staff',
			heading: 'Sei frå om at det er barn i familien',
			body: [
				'Helsepersonell skal medverke til at barna får vite det dei treng, og får den hjelpa dei treng. Det gjeld barn under 18 år når mor eller far er sjuk. Det gjeld også sysken til eit barn som er sjukt.',
				'Fortel kven barna er, og kven som passar på dei. Då veit helsepersonell kven dei skal tenkje på.',
				'Sjukehus skal ha nokon som er [barneansvarleg](=barneansvarlig), der det trengst. Spør kven det er på avdelinga.'
			]
		},
		{
			id: 'talk',
			heading: 'Slik kan du snakke med barnet',
			body: [
				[
					'Fortel det som er sant. Barnet treng ikkje å vite alt på éin gong.',
					'Sei at ingen har skuld i at nokon blir sjuk. Barn tek lett på seg skulda.',
					'Sei kva som blir annleis heime, til dømes kven som hentar i barnehagen.',
					'Veit du ikkje svaret, så sei det.',
					'Ta imot både sinne og glede. Barn kan gråte den eine augneblinken og leike den neste.',
					'La barnet få vere saman med vener og gjere det det plar.',
					'Barnet kan gjerne hjelpe til. Men det skal ikkje ta plassen til ein vaksen.'
				],
				'Nokre barn spør mykje, andre spør aldri. Tankane kan kome fram i leik og teikning. Sei at barnet kan spørje når det vil.',
				'Eit barn som skal på besøk på sjukehuset, bør vite kva det får sjå. Fortel om utstyret, og om den sjuke ser annleis ut.'
			]
		},
		{
			id: 'others',
			heading: 'La andre vaksne få vite det',
			body: [
				'Snakk med barnehagen eller skulen. Då kan dei vaksne der følgje litt ekstra med. På skulen kan barnet snakke med helsesjukepleiaren.'
			]
		},
		{
			id: 'conversation',
			heading: 'Ta det opp i samtalen',
			body: [
				'Familien er eitt av [temaa i samtalane](temaene). Du kan krysse av for det når du [førebur deg](/forbered). Du kan også spørje kva kommunen der du bur, har for barn og unge.'
			]
		},
		{
			id: 'help',
			heading: 'Her kan de få hjelp',
			body: [
				[
					`Rådgivinga til Kreftforeningen: for vaksne som lurer på korleis dei kan støtte barnet. Ring ${number('cancer-society')}.`,
					'Treffpunkt i Kreftforeningen: ein stad der barn og unge møter andre som har det som dei.',
					'Ung Kreft: for unge frå 15 til 35 år, også når det er ein annan i familien som er sjuk.',
					`Kors på halsen: for alle under 18 år som vil snakke med ein vaksen. Ring ${number('children-talk')}.`,
					`Alarmtelefonen for barn og unge: når eit barn ikkje har det trygt. Ring ${number('children-alarm')}.`
				],
				'Fleire stader å ringje finn du under [Hjelp](/hjelp).'
			]
		}
	],
	sources: [
		source.childRelativesAct,
		source.childRelativesBill,
		source.childRelatives,
		source.childRelativesBreast,
		source.childRelativesNhi,
		source.youngCancer
	],
	checked
};
