/**
 * A text that is the same in bokmål and nynorsk is often one that nobody translated. It passes the
 * test only when all its words stand here, a line for each first letter: words that are right in both, and names.
 */
const sameInBoth = new Set(
	`
	a aktivitet alarmtelefonen alle alt andre angre ansvar arbeidet arket at av avbryt avklart avtale avtalen avtalt avslutt avslutte
	barn barnet bør begynn begynner begynt begynte behandling behov behovet bestemmer betyr bli blikk blir bokmål brev brevet bruk brukt bydel
	dag dagen datert dato datoen deg del dele deler delt delvis den denne depresjon det dette diagnosen diaré digitalt din ditt dobbel du døgnet
	ekstrem eller en endre enkel enn er ergoterapeut ernæringsfysiolog etter
	familien familiesituasjon fast fastlege fastlegen feber feil feltet ferdig fhir fil fjern for forbi forelder forelderen foreldre forhold forløp forløpet forvaltningskontoret frisk frykt funksjon fysioterapeut fysisk får fått færre fødselsdato fødselsnummer føle før først første flytt
	gitt gjennom gjennomført gjerne gjort godt gratis grupper gå går gått
	ha halsen har heller helse helsenorge helsepersonell hent her hjelp hjelper hjelpetelefonen hoppe hos hit hjelpe
	i igjen ingen inn invitasjon invitasjonen inviter
	ja journal journalen json
	kalenderen kamera kameraet kan kanskje kirkens kjent kl klar klinisk klokkeslett kode koden kollegaer kom kommune kommunen kondisjon kontakt kontaktlege kontaktpunkt kontaktpunktet kontrollere koordinator kopi kopier kopiere kopiert kors kort kreftkoordinator kryss krysse kv kvalme kvartal
	lag lagre lagt langt lege legg lenger les likevel lim litt lukk lurer lymfødem lymfødembehandling
	med meg mellom mental merk merke mest mitt munn munnen muskelstyrke møter
	nav nei nervøsitet neste nett nettverk notat notatet nummeret ny nynorsk nytt når nær nøkkelen nye
	og også om ombestemme omsorg omtrent opp oppblåst over
	p pakkeforløpet palliativt papir papirskjema pasienten pass pause penn personvern plan praktisk prehabilitering prøv psykisk psykolog pusten på påkjenning pårørendelinjen
	qr
	registrert rehabilitering resten ring ro roller rundt rusmisbruk råd røde
	sagt samisk samtale samtalen seg seksualitet seksuell send sender sendt ser serveren side sidene signatur signerte skal skann skjedde skjema skjemaet skjermen skjul skjult skriv skrive slett slette slik slutt slå smerter sms snakke som sos sosionom spising språk språket spurt spør spørsmål status stemmer stikkord stor stå står svar svare svarer svart svært så sår søvn sist
	ta takk tannhelse team tekst teksten telefon telefonen telefonnummer telefontid tema temaet tenner tid tidene til tilbake tilbakefall tiltak ting tlf to tolk tomme tomt transport tre tredje tungt tur tøm tømme tømt
	under ung unge ut
	v var vare ved venner verdt versjon video videosamtale vil vis vise viser vite vent
	w wmfg
	øving
	å år
	`
		.split(/\s+/)
		.filter(Boolean)
);

/** The words of a text that both languages are not known to share. */
export function unknownWords(text: string): string[] {
	const found = text.replace(/\{\{.*?\}\}/g, ' ').match(/\p{L}+/gu) ?? [];
	return found.filter((word) => !sameInBoth.has(word.toLowerCase()));
}
