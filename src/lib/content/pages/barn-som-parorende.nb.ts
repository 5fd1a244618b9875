import type { ReadPage } from '../page.ts';
import { number } from './facts.ts';
import { checked, source } from './sources.ts';

export const page: ReadPage = {
	part: 'relatives',
	order: 20,
	title: 'Barn i familien',
	short: 'Hvordan du snakker med dem, og hvem som kan hjelpe',
	lead: 'Barn merker at noe er galt. De trenger å vite hva som skjer, med ord de forstår.',
	sections: [
		{
			id: 'staff',
			heading: 'Si fra om at det er barn i familien',
			body: [
				'Helsepersonell skal bidra til at barna får den informasjonen og hjelpen de trenger. Det gjelder barn under 18 år når mor eller far er syk. Det gjelder også søsken til et barn som er sykt.',
				'Fortell hvem barna er, og hvem som passer på dem. Da vet helsepersonell hvem de skal tenke på.',
				'Sykehus skal ha noen som er [barneansvarlige](=barneansvarlig), der det trengs. Spør hvem det er på avdelingen.'
			]
		},
		{
			id: 'talk',
			heading: 'Slik kan du snakke med barnet',
			body: [
				[
					'Fortell det som er sant. Barnet trenger ikke å vite alt på en gang.',
					'Si at ingen har skyld i at noen blir syke. Barn tar lett på seg skylden.',
					'Si hva som blir annerledes hjemme, for eksempel hvem som henter i barnehagen.',
					'Vet du ikke svaret, så si det.',
					'Ta imot både sinne og glede. Barn kan gråte det ene øyeblikket og leke det neste.',
					'La barnet være sammen med venner og gjøre det det pleier.',
					'Barnet kan gjerne hjelpe til. Men det skal ikke ta en voksens plass.'
				],
				'Noen barn spør mye, andre spør aldri. Tankene kan komme fram i lek og tegning. Si at barnet kan spørre når det vil.',
				'Et barn som skal på besøk på sykehuset, bør vite hva det får se. Fortell om utstyret, og om den syke ser annerledes ut.'
			]
		},
		{
			id: 'others',
			heading: 'La andre voksne få vite det',
			body: [
				'Snakk med barnehagen eller skolen. Da kan de voksne der følge litt ekstra med. På skolen kan barnet snakke med helsesykepleieren.'
			]
		},
		{
			id: 'conversation',
			heading: 'Ta det opp i samtalen',
			body: [
				'Familien er et av [temaene i samtalene](temaene). Du kan krysse av for det når du [forbereder deg](/forbered). Du kan også spørre om hva kommunen der du bor, har for barn og unge.'
			]
		},
		{
			id: 'help',
			heading: 'Her kan dere få hjelp',
			body: [
				[
					`Kreftforeningens rådgivning: for voksne som lurer på hvordan de kan støtte barnet. Ring ${number('cancer-society')}.`,
					'Treffpunkt i Kreftforeningen: et sted der barn og unge møter andre som har det som dem.',
					'Ung Kreft: for unge fra 15 til 35 år, også når det er en annen i familien som er syk.',
					`Kors på halsen: for alle under 18 år som vil snakke med en voksen. Ring ${number('children-talk')}.`,
					`Alarmtelefonen for barn og unge: når et barn ikke har det trygt. Ring ${number('children-alarm')}.`
				],
				'Flere steder å ringe finner du under [Hjelp](/hjelp).'
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
