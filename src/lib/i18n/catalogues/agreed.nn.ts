import type { Words } from './index.ts';
import type nb from './agreed.nb.ts';

export default {
	tab: 'Avtale',
	title: 'Avtalen etter samtalen',
	field: {
		lead: 'Etter samtalen kan du få med deg det de vart samde om. Den du snakka med, viser deg ein QR-kode eller ein kode på tolv teikn.',
		label: 'Koden eller lenkja',
		hint: 'Til dømes K7QM-9X4T-RW3H',
		button: 'Bruk koden',
		scan: 'Skann QR-koden',
		close: 'Slå av kameraet'
	},
	camera: {
		title: 'Kamera',
		aim: 'Hald telefonen mot skjermen, med heile QR-koden i biletet.',
		starting: 'Kameraet startar. Nettlesaren kan spørje om lov.',
		choose: 'Kamera',
		unnamed: 'Kamera {{number}}',
		denied: 'Nettlesaren får ikkje bruke kameraet. Tillat kamera for denne sida, eller skriv inn koden.',
		none: 'Fann ikkje noko kamera. Skriv inn koden i staden.',
		busy: 'Kameraet svarer ikkje. Lukk andre appar som bruker det, og prøv igjen.',
		unsupported: 'Denne nettlesaren kan ikkje bruke kamera her. Skriv inn koden i staden.',
		lost: 'Kameraet vart slått av. Slå det på igjen.'
	},
	problem: {
		incomplete: 'Noko manglar. Koden har tolv teikn. Skriv heile koden, eller skann QR-koden på nytt.',
		wrongCheck: 'Koden stemmer ikkje. Sjå etter om eit teikn er skrive feil, og prøv igjen.',
		unknownVersion:
			'Koden er laga med ein nyare versjon enn den du har her. Last sida på nytt når du har nett.',
		otherKind:
			'Dette ser ut som ein kode til svar, ikkje til ein avtale. Den skal du gi til den du skal snakke med. Er det likevel koden til avtalen? Sjå etter om eit teikn er skrive feil.',
		foreign: 'Dette er ikkje ein kode til ein avtale. Be den du snakka med, om å vise han igjen.'
	},
	ready: {
		lead: 'Her er koden til det de vart samde om. Trykk på knappen, så blir avtalen henta til denne telefonen.',
		kept: 'Du har teke vare på ein kode som ikkje er brukt enno. No kan du prøve å hente avtalen.',
		fetch: 'Hent avtalen',
		other: 'Bruk ein annan kode',
		drop: 'Slett koden'
	},
	empty: {
		title: 'Her ligg det ingen svar',
		text: 'Avtalen høyrer saman med svara dine. Har du dei i appen på heimeskjermen eller på ein annan telefon? Då bør du hente avtalen der. Koden verkar berre éin gong.',
		copy: 'Kopier lenkja',
		copied: 'Lenkja er kopiert.',
		failed: 'Lenkja vart ikkje kopiert. Skann QR-koden på den andre telefonen i staden.',
		here: 'Hent avtalen her likevel'
	},
	fetching: 'Hentar avtalen …',
	waiting: {
		offline: 'Ventar på nett',
		offlineText: 'Koden er teken vare på. Avtalen blir henta når telefonen får nett og Heimveg er open.',
		busy: 'Tenesta svarer ikkje',
		busyText: 'Koden er teken vare på. Prøv igjen om litt.',
		leased: 'Ein annan telefon er i ferd med å hente avtalen',
		leasedText:
			'Er det ikkje du som gjer det? Sei frå til den du snakka med. Du kan også prøve igjen om ti minutt.',
		unknownFormat: 'Avtalen er laga med ein nyare versjon',
		unknownFormatText: 'Koden er teken vare på. Last sida på nytt når du har nett, og prøv igjen.',
		again: 'Prøv igjen'
	},
	asking: {
		title: 'Er denne avtalen til deg?',
		conversation: {
			1: 'Han gjeld samtale 1, på sjukehuset.',
			2: 'Han gjeld samtale 2, i kommunen, første gongen.',
			3: 'Han gjeld samtale 3, i kommunen, andre gongen.'
		},
		made: 'Han vart laga {{date}}.',
		text: 'Svara som avtalen byggjer på, ligg ikkje på denne telefonen. Då kan vi ikkje sjå om han er til deg. Det kan vere fordi du svarte på papir eller på ein annan telefon.',
		who: 'Kven gjeld avtalen?',
		own: 'Meg',
		adult: 'Ein annan vaksen',
		child: 'Barnet mitt',
		since: '{{who}}, frå {{when}}',
		yes: 'Ja, opne avtalen',
		no: 'Nei, ikkje opne han'
	},
	practice: 'Dette er ei øving. Personen og avtalen er oppdikta.',
	done: {
		saved: 'Avtalen er henta',
		replaced: 'Avtalen er endra, og den nye er henta',
		same: 'Du har denne avtalen frå før',
		older: 'Du har ei nyare utgåve av avtalen',
		conflict: 'Avtalen høyrer ikkje saman med den du har frå før',
		savedText: 'Han ligg på denne telefonen, også utan nett. Du finn han i Vegen min.',
		replacedText: 'Den gamle er borte. Du finn avtalen i Vegen min.',
		sameText: 'Ingenting er endra. Du finn han i Vegen min.',
		olderText: 'Ingenting er endra. Den nyaste ligg i Vegen min.',
		conflictText: 'Ingenting er endra. Sei frå til den du snakka med.',
		see: 'Sjå avtalen'
	},
	failed: {
		title: 'Avtalen kan ikkje hentast',
		gone: 'Koden verkar ikkje. Han er kanskje brukt, teken tilbake eller gått ut. Be den du snakka med, om ein ny kode. Har du henta avtalen før, ligg han i Vegen min.',
		damaged: 'Det som låg bak koden, er ingen avtale vi kan opne. Be den du snakka med, om ein ny kode.',
		unexpected: 'Noko gjekk gale på telefonen. Prøv igjen.'
	},
	declined: {
		title: 'Avtalen er ikkje opna',
		text: 'Ingenting er lagra. Om ti minutt kan koden brukast på ein annan telefon.'
	},
	another: 'Skriv inn eller skann ein kode',
	journey: 'Til Vegen min',
	storage: {
		session:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Avtalen blir borte når du lukkar sida.',
		full: 'Telefonen har ikkje plass til å lagre. Frigjer plass, og prøv igjen.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko. Prøv i ein annan nettlesar.',
		outdated: 'Ein nyare versjon av Heimveg er open i ei anna fane. Last sida på nytt.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		gone: 'Det avtalen skulle leggjast til, er sletta, kanskje i ei anna fane. Prøv igjen.',
		failed: 'Avtalen vart ikkje lagra. Prøv igjen.'
	},
	noscript: 'Sida treng JavaScript for å hente avtalen. Du kan be om å få han på papir.'
} as const satisfies Words<typeof nb>;
