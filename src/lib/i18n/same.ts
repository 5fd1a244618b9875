/**
 * A text that is the same in bokmål and nynorsk is often one that nobody translated. It passes the
 * test only when all its words stand here, a line for each first letter: words that are right in both, and names.
 */
const sameInBoth = new Set(
	`
	a aktivitet alarmtelefonen alle alt andre ansvar arbeidet at av avbryt avklart avtale avtalen avtalt barn barnet
	begynn begynner begynt begynte behandling bestemmer betyr bli blir bokmål brev brevet bruk brukt bydel dag dagen
	datoen deg del delt delvis den denne depresjon det dette diagnosen diaré digitalt din ditt dobbel du døgnet
	ekstrem eller en endre enkel enn er etter familien familiesituasjon fast fastlege fastlegen feber feil feltet
	ferdig fhir fil fjern for forbi forelder forelderen foreldre forhold forløp forløpet forvaltningskontoret frisk
	frykt funksjon fysisk færre fødselsdato fødselsnummer føle før først første får fått gitt gjennom gjerne gjort
	godt gratis grupper gå går gått ha halsen har heller helse helsenorge helsepersonell hent her hjelp
	hjelpetelefonen hoppe hos i igjen ingen inn invitasjon invitasjonen ja journal journalen json kalenderen kamera
	kameraet kan kanskje kirkens kjent kl klar klokkeslett kode koden kollegaer kom kommune kommunen kondisjon
	kontakt kontaktlege kontaktpunkt kontaktpunktet koordinator kopi kopier kopiere kopiert kors kort krysse kv
	kvalme kvartal lag lagre lagt langt lege legg les likevel lim litt lukk lurer lymfødem med meg mellom mental
	merke mest mitt munn munnen muskelstyrke møter nav nei nervøsitet neste nettverk notat notatet nummeret ny
	nynorsk nytt nær nøkkelen når og om ombestemme omsorg omtrent opp oppblåst over p pakkeforløpet papir pasienten
	pass pause penn personvern plan praktisk prøv psykisk pusten på påkjenning pårørendelinjen qr registrert
	rehabilitering resten ring ro rundt rusmisbruk røde råd sagt samisk samtale samtalen seg seksualitet seksuell
	sendt ser serveren side sidene signatur signerte skal skann skjema skjemaet skjermen skjul skjult skriv skrive
	slett slette slik slå smerter sms snakke som sos spising språk spurt spør spørsmål status stemmer stikkord stor
	stå står svar svare svarer svart svært søvn så sår ta takk tannhelse tekst telefon telefonen telefonnummer
	telefontid temaet tenner tid tidene til tilbake tiltak ting tlf to tolk tomme tomt transport tre tredje tungt
	tøm tømt under ung unge ut v var vare ved venner verdt versjon video videosamtale vil vis vise vite w wmfg øving
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
