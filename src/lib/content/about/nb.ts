import { pakjenning } from '../packs/pakjenning.ts';
import { temaer } from '../packs/temaer.ts';
import type { Page } from '../page.ts';

export const page: Page = {
	title: 'Om Hjemvei',
	lead: 'Hjemvei hjelper deg å forberede samtalene i Pakkeforløp hjem. Her står det hva som skjer med det du skriver.',
	sections: [
		{
			id: 'what',
			heading: 'Hva Hjemvei gjør',
			body: [
				'Du fyller ut et skjema på din egen telefon, bekrefter svarene og viser en kode til den du skal snakke med. Med koden kan helsepersonell åpne svarene.',
				'Hjemvei vurderer ikke svarene, gir ikke råd og varsler ingen. Appen er ikke en måte å få kontakt med helsetjenesten på.'
			]
		},
		{
			id: 'where',
			heading: 'Hva som lagres, og hvor',
			body: [
				[
					'På telefonen din: det du svarer, og det du har bekreftet. Det ligger der til du sletter det. Nettleseren kan også slette det, særlig hvis det er lenge siden du var her.',
					'Hos tjenesten som formidler svarene: svarene i låst form, fra du lager en kode til de er hentet, du tar dem tilbake, eller koden går ut. Koden varer i høyst 14 dager. Tjenesten har ikke nøkkelen og kan ikke lese svarene.',
					'Hos helsepersonell: svarene er åpne mens de arbeider med dem. Når helsepersonell tømmer eller lukker fanen, eller etter tre timer uten bruk, kan svarene ikke åpnes igjen der. Det de skriver i journalen eller lagrer som fil, følger reglene der.'
				]
			]
		},
		{
			id: 'not',
			heading: 'Hva som ikke finnes her',
			body: [
				[
					'ingen innlogging og ingen konto',
					'ingen informasjonskapsler',
					'ingen sporing eller måling av hva du gjør',
					'ingenting som hentes fra andre nettsteder',
					'ingen spørsmål om fødselsnummer'
				],
				'Når noe sendes, ser tjenesten nettadressen du sender fra (IP-adressen). Den brukes bare til å stoppe misbruk, og lagres ikke.'
			]
		},
		{
			id: 'key',
			heading: 'Koden er nøkkelen',
			body: [
				'Den som har koden, kan hente svarene. Vis den bare til den som skal lese dem. Når svarene er hentet, slutter koden å virke.',
				'Du kan ta svarene tilbake så lenge de ikke er hentet. Er de hentet, er det reglene for journalen som gjelder. Du har rett til innsyn i den.'
			]
		},
		{
			id: 'confirm',
			heading: 'Hva det betyr å bekrefte',
			body: [
				'Når du bekrefter, setter telefonen et digitalt merke på svarene. Merket viser om svarene er endret etterpå. Svar fra samme telefon kan kjennes igjen på merket. Det viser ikke hvem du er, og det er ikke en tillatelse til noe.'
			]
		},
		{
			id: 'phone',
			heading: 'Pass på telefonen',
			body: [
				'Den som kan åpne telefonen din, kan også åpne Hjemvei. Bruk skjermlås. Låner du en telefon, bør du slette alt når du er ferdig.'
			]
		},
		{
			id: 'words',
			heading: 'Hvem som eier ordene',
			body: [
				`«${pakjenning.title.nb}»: ${pakjenning.notice.nb}`,
				`«${temaer.title.nb}»: ${temaer.notice.nb}`,
				'Programkoden til Hjemvei er åpen og kan brukes fritt (MIT-lisens). Lisensen gjelder ikke ord som andre eier.'
			]
		}
	],
	sources: []
};
