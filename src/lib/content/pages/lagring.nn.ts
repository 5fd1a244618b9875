import type { ReadPage } from '../page.ts';

export const page: ReadPage = {
	part: 'about',
	order: 30,
	title: 'Kva som blir lagra, og kvar',
	short: 'På telefonen, på serveren og hos helsepersonell, og korleis du slettar',
	lead: 'Det du skriv, ligg på telefonen din. Serveren har berre svar i låst form, og berre for ei tid.',
	sections: [
		{
			id: 'phone',
			heading: 'På telefonen din',
			body: [
				[
					'svar du har begynt på, og svar du har stadfesta',
					'kodar du har laga, og kva som skjedde med dei',
					'avtalar, notat, val og telefonnummer under [Vegen min](/min-vei)',
					'det de vart samde om i samtalane, når du har henta det, og det du har svart om det',
					'kven som er med deg, kven du er med hos, og det de deler',
					'språket og tekststorleiken du har valt',
					'nøkkelen som set merke på svara når du stadfestar',
					'sjølve appen, så han verkar utan nett'
				],
				'Alt dette ligg i [nettlesaren](=nettleser), ikkje i ein konto. Det følgjer ikkje med av seg sjølv når du byter telefon. Det du deler med andre, kan du [flytte](/sammen). Heimveg lagrar berre det appen treng for å verke.',
				'Heimveg har ingen eigen lås. Den som kan opne telefonen din, kan opne Heimveg. Bruk skjermlås.'
			]
		},
		{
			id: 'server',
			heading: 'På serveren',
			body: [
				'Når du lagar ein kode, låser telefonen svara og sender dei til [serveren](=server). Serveren har ikkje nøkkelen, og kan ikkje lese dei. Det same skjer når du skannar ein QR-kode frå helsepersonell og sender svara dit.',
				'Svara blir sletta der når dei er henta, når du tek dei tilbake, eller når koden går ut. Ved koden står det kor lenge han verkar. Det er aldri meir enn 14 dagar.',
				'Helsepersonell kan også gi deg det de vart samde om, med ein kode. Då ligg det på serveren på same måten, til telefonen din har henta det.',
				'Etterpå ligg det att eit merke utan innhald i omtrent to veker. Det hindrar at nokon bruker koden om att.',
				'Avtalar og notat under Vegen min blir ikkje sende. Det same gjeld det du svarer om kva som skjedde. Men ein avtale, og det de vart samde om, kan du velje å vise til dei som er med. Vil du ha med eit spørsmål, skriv du det i skjemaet.'
			]
		},
		{
			id: 'together',
			heading: 'Når nokon er med deg',
			body: [
				'[Dei som er med](/sammen), har det de deler, på sine eigne telefonar. Serveren fraktar det mellom dykk i låst form, og har ikkje nøkkelen. Han ser kor mange de er, og når de er der. Han ser ikkje namn eller svar.',
				'Tek du ut nokon, får dei ikkje noko nytt. Nøkkelen blir bytt med ein gong. Det dei har sett, kan ingen ta tilbake.',
				'Avsluttar du, blir alt sletta på serveren. Det skjer også når ingen har brukt det på 30 dagar.',
				'Det du merkjer med «ikkje for pårørande», blir ikkje sendt til dei som er med. Har dei fått det før du merkte det, blir det teke bort hos dei. Då kan dei alt ha sett det.'
			]
		},
		{
			id: 'clinician',
			heading: 'Hos helsepersonell',
			body: [
				'Dei opnar svara i nettlesaren på si maskin. Etter ti minutt utan bruk blir svara skjulte. Når dei tømmer eller lukkar fana, kan svara ikkje opnast igjen der. Det same gjeld etter tre timar utan bruk.',
				'Lukkar dei fana utan å tømme, kan svara bli liggjande i låst form. Då blir dei fjerna når nokon bruker sida igjen seinare.',
				'Resten av dagen hugsar nettlesaren deira at svara er opna. Kjem dei same svara igjen, får helsepersonell vite det. Det han hugsar, viser ikkje kven svara gjeld.',
				'Det dei skriv i journalen, skriv ut eller lagrar som fil, følgjer reglane på arbeidsplassen deira.'
			]
		},
		{
			id: 'key',
			heading: 'Koden er nøkkelen',
			body: [
				'Den som har koden, kan hente svara. Vis han berre til den som skal lese dei. Når svara er henta, sluttar koden å verke.',
				'Med ein kode kan du ta svara tilbake til dei er henta. Sender du dei ved å skanne ein QR-kode hos helsepersonell, kan du ikkje det. Er svara henta, gjeld reglane for [journalen](=journal). Den kan du be om å få sjå, og få retta.',
				'Har du også svar frå ein tidlegare samtale, spør appen om dei svara skal følgje med. Dei følgjer berre med når du seier ja.',
				'Har telefonen ikkje nett, kan du vise alle svara i éin QR-kode. Då går dei rett til den som skannar, utanom serveren. Svar frå tidlegare samtalar får ikkje plass i han. Ein slik QR-kode kan du ikkje ta tilbake, så la ingen ta bilete av han.'
			]
		},
		{
			id: 'confirm',
			heading: 'Kva det betyr å stadfeste',
			body: [
				'Når du stadfestar, set telefonen eit digitalt merke på svara. Merket viser om nokon endrar dei etterpå. Svar om same personen frå same telefonen kan kjennast att på merket.',
				'Merket viser ikkje kven du er. Det er ikkje eit samtykke til noko.'
			]
		},
		{
			id: 'delete',
			heading: 'Slik slettar du',
			body: [
				[
					'Alt på telefonen: gå til [Innstillingar](/innstillinger), og vel «Slett alt på denne telefonen».',
					'Éin veg, til dømes for ein du hjelper: gå til [Innstillingar](/innstillinger), og vel «Slett denne vegen».',
					'Eitt skjema du har begynt på: der du [førebur samtalen](/forbered).',
					'Det de vart samde om: under [Vegen min](/min-vei).',
					'Svar du har stadfesta: under [Gi svara vidare](/gi-videre).'
				],
				'Ventar svar på å bli henta, prøver appen å ta dei tilbake. Utan nett kan koden verke til han går ut.',
				'Filer, papir og avtalar i kalenderen må du slette sjølv. Svar som helsepersonell har henta, ligg hos dei.'
			]
		},
		{
			id: 'keep',
			heading: 'Slik tek du vare på det du har skrive',
			body: [
				'Under [Innstillingar](/innstillinger) kan du lagre alt som éi fil: svar, avtalar, det de vart samde om, notat og telefonnummer. Den kan du opne i nettlesaren og skrive ut.',
				'Under [Gi svara vidare](/gi-videre) kan du lagre eitt stadfesta skjema som fil, og gi ho til den du skal snakke med.',
				'Filene er ikkje låste. Alle som har dei, kan lese dei. Legg dei ein trygg stad.'
			]
		},
		{
			id: 'wiped',
			heading: 'Dersom nettlesaren slettar svara',
			body: [
				'Ein nettlesar kan slette det som er lagra, særleg når du ikkje har opna sida på ei stund. Har du stadfesta svar på papir eller i ei fil, kan du [leggje dei tilbake](/legg-tilbake). Resten kan ikkje hentast tilbake. Svar du har gitt vidare, har helsepersonell framleis.',
				'Legg gjerne appen på heimeskjermen, og gjer det før du begynner å svare. Nokre telefonar har eitt lager for nettlesaren og eit anna for heimeskjermen.',
				'I eit privat vindauge blir alt borte når du lukkar det.'
			]
		},
		{
			id: 'borrowed',
			heading: 'Dersom du låner ein telefon',
			body: ['Slett alt når du er ferdig. Elles kan den neste lese det du har skrive.']
		}
	],
	sources: []
};
