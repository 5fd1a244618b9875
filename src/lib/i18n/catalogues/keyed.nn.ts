import type { Words } from './index.ts';
import type nb from './keyed.nb.ts';

export default {
	open: 'Skriv inn eit papirskjema',
	openHint: 'For svar på papir. Du kan gjere alt frå tastaturet.',
	title: 'Papirskjema',
	lead: 'Felta står i same rekkjefølgje som på arket. La det som er tomt, stå tomt. Eit tomt felt blir «ikkje svart på», aldri «nei».',
	name: 'Namn',
	born: 'Fødd',
	bornHint: 'Dag, månad og år, til dømes 28.02.1950',
	date: 'Dato på arket',
	dateHint: 'Står det ingen dato, lèt du feltet stå tomt.',
	conversation: 'Kva for ein samtale gjeld skjemaet?',
	conversations: {
		'1': '1, på sjukehuset',
		'2': '2, i kommunen, første gongen',
		'3': '3, i kommunen, andre gongen'
	},
	whoLabel: 'Kven har svart?',
	choose: 'Vel',
	who: {
		self: 'Pasienten sjølv',
		together: 'Pasienten saman med ein annan',
		none: 'Ein pårørande',
		guardian: 'Ein pårørande som seier å vere verje',
		'power-of-attorney': 'Ein pårørande som seier å ha fullmakt',
		'under-12': 'Ein forelder, for eit barn under 12 år',
		'12-15': 'Forelder og barn saman, 12–15 år'
	},
	relative: 'Namnet på den som svarer for pasienten',
	language: 'Språket på arket',
	nb: 'Bokmål',
	nn: 'Nynorsk',
	version: 'Versjon, nedst på arket',
	number: 'Talet, 0–10',
	keys: 'Piltastane flytter, mellomrom kryssar av. Skriv byrjinga på eit ord for å hoppe dit. Tab går til neste gruppe.',
	partly: 'Berre ein del av gruppa er fylt ut',
	state: {
		open: 'ikkje svart på',
		none: 'gått gjennom',
		gone: 'gått gjennom',
		partly: 'delvis gått gjennom'
	},
	firstHint:
		'Vel blant det som er kryssa av. Står det noko anna på arket, skriv du det under «Andre utfordringar».',
	firstEmpty: 'Her vel du blant det som er kryssa av i lista. Ingenting er kryssa av enno.',
	nothing: 'Ikkje fylt ut',
	notTicked: 'Ikkje kryssa av',
	yes: 'Ja',
	no: 'Nei',
	done: 'Vis svara',
	doneKeys: 'Enter går til neste felt. Ctrl og Enter viser svara.',
	cancel: 'Avbryt og tøm skjemaet',
	flaws: 'Sjå på dette først',
	flaw: {
		born: 'Fødselsdatoen kan ikkje stemme. Skriv dag, månad og fire siffer for året, eller la feltet stå tomt.',
		date: 'Datoen på arket kan ikkje stemme. Skriv dag, månad og fire siffer for året, eller la feltet stå tomt.',
		conversation: 'Vel kva for ein samtale skjemaet gjeld.',
		who: 'Vel kven som har svart. Spør om det ikkje er kryssa av.',
		number: 'Talet må vere eit heilt tal frå 0 til 10, eller stå tomt.',
		long: 'Ein tekst er for lang. Under feltet står det kor mykje.',
		empty: 'Ingenting er fylt ut enno.'
	},
	remark: {
		moreThanNone:
			'Arket har kryss for «ingen behov», og andre svar i tillegg. Alle dei andre svara blir med, men ikkje det krysset. Spør pasienten kva som gjeld.',
		languageAlone:
			'Eit språk er skrive, men verken tolk eller samisk er kryssa av. Då blir ikkje språket med.'
	},
	notKept:
		'Nettlesaren lèt ikkje fana ta vare på skjemaet. Blir sida lasta på nytt, må du skrive det inn igjen.',
	erased: 'Ingen rørte papirskjemaet på ti minutt, så det er tømt her. Skriv det inn på nytt frå arket.',
	journal: 'Skrive inn frå papirskjema av helsepersonell {{when}}. Svara er ikkje signerte. {{paper}}',
	dated: 'Skjemaet er datert {{date}}.',
	undated: 'Skjemaet har ingen dato.'
} as const satisfies Words<typeof nb>;
