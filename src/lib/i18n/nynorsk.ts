/**
 * What is wrong in nynorsk: words and endings that are bokmål only. Used by tests. What both know
 * («også», «nå» as «reach», «de» as «you») is left out, so that a find is nearly always right.
 */

const WORDS = `
	ikke jeg hva hvem hvor hvordan hvorfor hvis hvilken hvilket hvilke hver hvert
	noen noe fra mye mer bare kun uten selv være vært ble disse dem hun dere deres
	hjem hjemmet hjemme hjemvei sykehus sykehuset sykehusene syk
	uke uka uken uker måneder dager timer fremtid fremtiden frem fremover ennå
	åpne åpen åpent åpner åpnes navn navnet tall tallet tallene
	gjør gjøre vet sier se spørre fortelle forteller velger leser skriver kommer finner finnes
	trenger ønsker snakker venter lagrer henter endrer sletter virker gjelder eier
	viktigste mulig svarene spørsmålene temaene skjemaene punktene ordene
	sammen samme hele flere annen annet egen eget egne sted steder skole
	tilbud innhold holde holder beholde samtaler pasienter koder personer kommuner
	lagres sendes slettes brukes vises hentes leses endres gjøres kalles fylles
	tjener tjeneren nettleser nettleseren behandleren brukeren sommeren
	lagret slettet endret hentet bekreftet fortsett fortsette senere starter minutter måltider
	velg tegn vei veien videre forrige
`
	.split(/\s+/)
	.filter((word) => /^\p{L}+$/u.test(word));

/** «mulighet», «oppsummeringen», «utfordringer», «vanskelig», «kureres», «sykepleier» and so on. */
const ENDINGS = [
	/\p{L}{2,}het(en|er|ene|s)?/u,
	/\p{L}{3,}ingen/u,
	/\p{L}{3,}inge(r|ne)/u,
	/\p{L}{2,}(?<!vil|bil)lig(e|st|ste|ere)?/u,
	/\p{L}{2,}eres/u,
	/\p{L}{4,}ede/u,
	/\p{L}*siden/u,
	/valg\p{L}*/u,
	/forbered\p{L}*/u,
	/\p{L}*syke\p{L}+/u,
	/\p{L}*tjeneste\p{L}*/u
];

/** Where the next word decides. */
const PHRASES = [
	/de (som|tre|to|andre|fleste|siste|første)/u,
	/nå(?! (deg|meg|oss|han|henne|dei|fram|ein|tak))/u
];

/** Names that stand as their owners write them. */
const NAMES = [
	'Kirkens SOS',
	'Pårørendelinjen',
	'Kreftforeningen',
	'Barnekreftforeningen',
	'Sykehuset Østfold'
];

const patterns = [...WORDS.map((word) => new RegExp(word, 'u')), ...ENDINGS, ...PHRASES].map(
	({ source }) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu')
);

/** The bokmål in a text that should be nynorsk; addresses are no language. */
export function bokmalIn(text: string): string[] {
	const plain = [/\{\{.*?\}\}/g, /\S+@\S+/g, ...NAMES].reduce<string>(
		(rest, cut) => rest.replaceAll(cut, '…'),
		text
	);
	return patterns.flatMap((pattern) => [...plain.matchAll(pattern)].map(([found]) => found));
}
