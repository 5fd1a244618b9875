import type { ReadPage } from '../page.ts';

export const page: ReadPage = {
	part: 'about',
	order: 30,
	title: 'Hva som lagres, og hvor',
	short: 'På telefonen, på serveren og hos helsepersonell, og hvordan du sletter',
	lead: 'Det du skriver, ligger på telefonen din. Serveren har bare svar i låst form, og bare for en tid.',
	sections: [
		{
			id: 'phone',
			heading: 'På telefonen din',
			body: [
				[
					'svar du har begynt på, og svar du har bekreftet',
					'koder du har laget, og hva som skjedde med dem',
					'avtaler, notater, valg og telefonnumre under [Min vei](/min-vei)',
					'det dere ble enige om i samtalene, når du har hentet det, og det du har svart om det',
					'hvem som er med deg, hvem du er med hos, og det dere deler',
					'språket og tekststørrelsen du har valgt',
					'nøkkelen som setter merke på svarene når du bekrefter',
					'selve appen, så den virker uten nett'
				],
				'Alt dette ligger i [nettleseren](=nettleser), ikke i en konto. Det følger ikke med av seg selv når du bytter telefon. Det du deler med andre, kan du [flytte](/sammen). Hjemvei lagrer bare det appen trenger for å virke.',
				'Hjemvei har ingen egen lås. Den som kan åpne telefonen din, kan åpne Hjemvei. Bruk skjermlås.'
			]
		},
		{
			id: 'server',
			heading: 'På serveren',
			body: [
				'Når du lager en kode, låser telefonen svarene og sender dem til [serveren](=server). Serveren har ikke nøkkelen, og kan ikke lese dem. Det samme skjer når du skanner en QR-kode fra helsepersonell og sender svarene dit.',
				'Svarene blir slettet der når de er hentet, når du tar dem tilbake, eller når koden går ut. Ved koden står det hvor lenge den virker. Det er aldri mer enn 14 dager.',
				'Helsepersonell kan også gi deg det dere ble enige om, med en kode. Da ligger det på serveren på samme måte, til telefonen din har hentet det.',
				'Etterpå ligger det igjen et merke uten innhold i omtrent to uker. Det hindrer at noen bruker koden om igjen.',
				'Avtaler og notater under Min vei blir ikke sendt. Det samme gjelder det du svarer om hva som skjedde. Men en avtale, og det dere ble enige om, kan du velge å vise til dem som er med. Vil du ha med et spørsmål, skriver du det i skjemaet.'
			]
		},
		{
			id: 'together',
			heading: 'Når noen er med deg',
			body: [
				'[De som er med](/sammen), har det dere deler, på sine egne telefoner. Serveren frakter det mellom dere i låst form, og har ikke nøkkelen. Den ser hvor mange dere er, og når dere er der. Den ser ikke navn eller svar.',
				'Tar du ut noen, får de ikke noe nytt. Nøkkelen blir byttet med en gang. Det de har sett, kan ingen ta tilbake.',
				'Avslutter du, blir alt slettet på serveren. Det skjer også når ingen har brukt det på 30 dager.',
				'Det du merker med «ikke for pårørende», blir ikke sendt til dem som er med. Har de fått det før du merket det, blir det tatt bort hos dem. Da kan de alt ha sett det.'
			]
		},
		{
			id: 'clinician',
			heading: 'Hos helsepersonell',
			body: [
				'De åpner svarene i nettleseren på sin maskin. Etter ti minutter uten bruk blir svarene skjult. Når de tømmer eller lukker fanen, kan svarene ikke åpnes igjen der. Det samme gjelder etter tre timer uten bruk.',
				'Lukker de fanen uten å tømme, kan svarene bli liggende i låst form. Da fjernes de når noen bruker siden igjen senere.',
				'Resten av dagen husker nettleseren deres at svarene er åpnet. Kommer de samme svarene igjen, får helsepersonell vite det. Det den husker, viser ikke hvem svarene gjelder.',
				'Det de skriver i journalen, skriver ut eller lagrer som fil, følger reglene på arbeidsplassen deres.'
			]
		},
		{
			id: 'key',
			heading: 'Koden er nøkkelen',
			body: [
				'Den som har koden, kan hente svarene. Vis den bare til den som skal lese dem. Når svarene er hentet, slutter koden å virke.',
				'Med en kode kan du ta svarene tilbake til de er hentet. Sender du dem ved å skanne en QR-kode hos helsepersonell, kan du ikke det. Er svarene hentet, gjelder reglene for [journalen](=journal). Den kan du be om å få se, og få rettet.',
				'Har du også svar fra en tidligere samtale, spør appen om de skal følge med. De følger bare med når du sier ja.',
				'Har telefonen ikke nett, kan du vise alle svarene i én QR-kode. Da går de rett til den som skanner, utenom serveren. Svar fra tidligere samtaler får ikke plass i den. En slik QR-kode kan du ikke ta tilbake, så la ingen ta bilde av den.'
			]
		},
		{
			id: 'confirm',
			heading: 'Hva det betyr å bekrefte',
			body: [
				'Når du bekrefter, setter telefonen et digitalt merke på svarene. Merket viser om noen endrer dem etterpå. Svar om samme person fra samme telefon kan kjennes igjen på merket.',
				'Merket viser ikke hvem du er. Det er ikke et samtykke til noe.'
			]
		},
		{
			id: 'delete',
			heading: 'Slik sletter du',
			body: [
				[
					'Alt på telefonen: gå til [Innstillinger](/innstillinger), og velg «Slett alt på denne telefonen».',
					'Én vei, for eksempel for en du hjelper: gå til [Innstillinger](/innstillinger), og velg «Slett denne veien».',
					'Ett skjema du har begynt på: der du [forbereder samtalen](/forbered).',
					'Det dere ble enige om: under [Min vei](/min-vei).',
					'Svar du har bekreftet: under [Gi svarene videre](/gi-videre).'
				],
				'Venter svar på å bli hentet, prøver appen å ta dem tilbake. Uten nett kan koden virke til den går ut.',
				'Filer, papir og avtaler i kalenderen må du slette selv. Svar som helsepersonell har hentet, ligger hos dem.'
			]
		},
		{
			id: 'keep',
			heading: 'Slik tar du vare på det du har skrevet',
			body: [
				'Under [Innstillinger](/innstillinger) kan du lagre alt som én fil: svar, avtaler, det dere ble enige om, notater og telefonnumre. Den kan du åpne i nettleseren og skrive ut.',
				'Under [Gi svarene videre](/gi-videre) kan du lagre ett bekreftet skjema som fil, og gi den til den du skal snakke med.',
				'Filene er ikke låst. Alle som har dem, kan lese dem. Legg dem et trygt sted.'
			]
		},
		{
			id: 'wiped',
			heading: 'Hvis nettleseren sletter svarene',
			body: [
				'En nettleser kan slette det som er lagret, særlig når du ikke har åpnet siden på en stund. Har du bekreftede svar på papir eller i en fil, kan du [legge dem tilbake](/legg-tilbake). Resten kan ikke hentes tilbake. Svar du har gitt videre, har helsepersonell fortsatt.',
				'Legg gjerne appen på hjemskjermen, og gjør det før du begynner å svare. Noen telefoner har ett lager for nettleseren og et annet for hjemskjermen.',
				'I et privat vindu blir alt borte når du lukker det.'
			]
		},
		{
			id: 'borrowed',
			heading: 'Hvis du låner en telefon',
			body: ['Slett alt når du er ferdig. Ellers kan den neste lese det du har skrevet.']
		}
	],
	sources: []
};
