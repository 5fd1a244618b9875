/**
 * A text that is the same in bokmål and nynorsk is often one that nobody translated. It passes the
 * test only when all its words stand here: words that are right in both, and names.
 */
const sameInBoth = new Set(
	`
	betyr dette din familien fast gratis heller helsenorge hjelp hos journal koordinator krysse lege mellom mest nær
	ombestemme papir personvern plan råd serveren skjemaet skrive står svare svarer ting to tre tredje
	ung
	aktivitet alarmtelefonen alle alt andre at av avbryt barn barnet begynn behandling bestemmer bli
	blir bokmål brukt bydel dag deg del delvis den denne depresjon det diagnosen diaré ditt dobbel du
	døgnet ekstrem eller endre enkel er etter familiesituasjon fastlege fastlegen feber feil feltet
	fhir fil for forelder foreldre forhold forløpet frisk frykt funksjon fysisk fødselsdato
	fødselsnummer føle før først første får fått gjennom gjort godt gå går gått ha halsen har helse
	helsepersonell hent her hjelpetelefonen hoppe i igjen ingen ja journalen json kamera kameraet kan
	kanskje kirkens kl klar kode koden kollegaer kommune kommunen kondisjon kopi kopier kors kvalme
	lag lagre les likevel litt lukk lymfødem med mental munn munnen muskelstyrke nei nervøsitet neste
	nettverk ny nynorsk nytt nøkkelen når og om omsorg opp oppblåst over pasienten pass pause praktisk
	prøv psykisk pusten på påkjenning pårørendelinjen qr rehabilitering ro rundt rusmisbruk røde
	samisk samtale samtalen seg seksualitet seksuell ser sidene skal skjema skjermen skjul skjult
	skriv slett slette slik slå smerter snakke som sos spising språk spurt spørsmål stor svar svart
	svært søvn så sår ta takk tannhelse tekst telefon telefonen tenner til tilbake tolk transport
	tungt tøm under unge ut utkastet v venner versjon vil vis vise vite w å år
	`
		.split(/\s+/)
		.filter(Boolean)
);

/** The words of a text that both languages are not known to share. */
export function unknownWords(text: string): string[] {
	const found = text.replace(/\{\{.*?\}\}/g, ' ').match(/\p{L}+/gu) ?? [];
	return found.filter((word) => !sameInBoth.has(word.toLowerCase()));
}
