import type { Words } from './index.ts';
import type nb from './live.nb.ts';

export default {
	title: 'De svarer saman',
	patient: 'pasienten',
	you: 'deg',
	former: 'ein som var med',
	here: {
		label: 'Kven som er her no',
		nobody: 'Ingen andre er her no.',
		one: '{{name}} er her.',
		oneAt: '{{name}} er her, på «{{step}}».',
		oneSame: '{{name}} er her, på det same som deg.',
		several: 'Her no: {{people}}.',
		at: '{{name}} på «{{step}}»',
		and: '{{others}} og {{last}}',
		came: '{{name}} er her.',
		went: '{{name}} gjekk ut.'
	},
	step: {
		distress: 'Talet',
		more: 'Litt til',
		noNeed: 'Ingen behov no',
		review: 'Sjå over svara',
		setting: 'Kven og kva for ein samtale',
		confirm: 'Stadfest svara'
	},
	state: {
		connecting: 'Koplar til dei andre …',
		waiting: 'Ingen kontakt med dei andre no.',
		waitingOwner: 'Du kan halde fram med å svare. Dei andre får sjå det når telefonen har nett.',
		waitingHelper: 'Det du svarer, kjem fram til {{who}} når telefonen har nett.',
		waitingReader: 'Du ser svara slik dei var sist. Nye kjem når telefonen har nett.',
		elsewhere: 'Skjemaet er ope i ei anna fane',
		elsewhereText: 'Der svarer du saman med dei andre. Vil du heller halde fram her?',
		useThis: 'Hald fram her',
		asking: 'Nokon spør om å få vere med.',
		askingLink: 'Sjå kven det er',
		problem: {
			full: 'For mange endringar ventar. Det du har svart, ligg på telefonen og blir sendt seinare.',
			stuck:
				'Noko gjekk gale, og det siste er ikkje sendt. Det du har svart, ligg på telefonen. Vi prøver igjen heile tida.',
			flood: 'Det går for fort akkurat no. Det du svarer, blir sendt litt seinare.',
			storage: 'Telefonen får ikkje lagra. Frigjer plass, og last sida på nytt.',
			badMember:
				'Noko av det som kom frå ein av dei andre, kunne ikkje lesast. Det er ikkje teke med. Svara dine er som dei var.'
		}
	},
	over: {
		owner: 'No svarer du åleine',
		ownerText: 'Dei andre er ikkje kopla til lenger. Alt som er svart, ligg på telefonen din.',
		moved: 'Du har flytta til ein annan telefon',
		movedText:
			'Du held fram saman med dei andre på den nye telefonen. Det du svarer her, blir verande på denne telefonen.',
		ended: '{{who}} har avslutta',
		endedText: 'De svarer ikkje saman lenger. Svara kan ikkje opnast her.',
		removed: 'Du er ikkje med lenger',
		removedText: '{{who}} har teke deg ut. Svara kan ikkje opnast her lenger.',
		left: 'Du er ikkje med lenger',
		leftText: 'Du har sagt at du ikkje vil vere med. Svara kan ikkje opnast her lenger.',
		wrongKey: 'Svara kan ikkje opnast',
		wrongKeyText: 'Telefonen har ikkje rett nøkkel. Be {{who}} om ei ny lenkje.',
		unknown: 'Ingen kontakt lenger',
		unknownText:
			'Dette er avslutta, eller så har ingen brukt det på 30 dagar. Be {{who}} om ei ny lenkje dersom de vil halde fram.'
	},
	closed: {
		confirmed: 'Svara er stadfesta',
		confirmedText: '{{who}} har stadfesta svara. Skjemaet er lukka, og ingen kan endre det meir.',
		unshared: '{{who}} svarer åleine no',
		unsharedText: 'Skjemaet er ikkje delt lenger. Det du har svart, ligg hos {{who}}.',
		none: 'Ikkje noko skjema å svare på no',
		noneText: 'Når {{who}} deler eit skjema, kan du opne det her.',
		along: 'Du er med og les',
		alongText: '{{who}} har ikkje delt svara med deg.',
		unknownPack: 'Skjemaet er laga med ein nyare versjon av Heimveg. Last sida på nytt for å oppdatere.',
		reload: 'Last sida på nytt',
		notIn: 'Du er ikkje med hos nokon her',
		notInText: 'Opne lenkja du har fått, eller be om ei ny.',
		failed: 'Skjemaet kan ikkje opnast no',
		failedText: 'Telefonen fekk ikkje lese det som er lagra. Last sida på nytt.',
		toPage: 'Gå til «Å vere med»'
	},
	guest: {
		heading: 'Du hjelper {{who}} med å svare.',
		reads: 'Du les svara til {{who}}. Du kan ikkje endre dei.',
		onlyOwner: 'Berre {{who}} kan stadfeste svara og gi dei vidare.',
		done: 'Ferdig for no',
		lead: 'Slik er svara akkurat no.',
		see: 'Sjå',
		empty: 'Ingen har svart på noko enno.',
		private: 'Svar som {{who}} har valt å ikkje vise, står ikkje her.'
	},
	entry: {
		help: 'Hjelp {{who}} med å svare',
		helpText: 'De ser det same og kan svare samtidig. {{who}} stadfestar til slutt.',
		see: 'Sjå svara til {{who}}',
		seeText: 'Du ser dei medan dei blir fylte ut. Du kan ikkje endre dei.',
		own: 'Svar på skjemaet saman',
		ownText: 'Opne skjemaet, og vel «Svar saman» øvst. Dei som får sjå svar, ser ikkje noko før du gjer det.',
		ownShared: 'Hald fram med skjemaet',
		ownSharedText: 'De svarer på det saman no.',
		ownSharedAlone: 'Ingen andre ser det no.'
	},
	onlyMe: {
		label: 'Berre eg ser det eg svarer no',
		on: 'Det du svarer no, blir verande på denne telefonen.',
		title: 'Kva kan dei andre sjå?',
		lead: 'Dette ser berre du no. Kryss av for det dei andre kan sjå. Resten blir verande hos deg, til du gir svara vidare.',
		private: 'Det du ikkje kryssar av for, får merket «ikkje for pårørande».',
		cannot:
			'Desse kan ikkje få merket «ikkje for pårørande». Dei andre ser dei ikkje på telefonen, men helsepersonell kan vise dei på skjermen: {{what}}.',
		all: 'Kryss av for alle',
		done: 'Ferdig',
		goOn: 'Hald fram med å svare for meg sjølv',
		failed: 'Det gjekk ikkje å lagre valet. Prøv igjen.',
		before: 'Først må du velje kva dei andre kan sjå.',
		none: '{{group}}: ingen av desse',
		first: 'Først i samtalen: {{item}}',
		theme: 'Tema: {{theme}}'
	},
	share: {
		title: 'Svar saman',
		with: '{{names}} er med. Dette skjemaet er ikkje delt.',
		what: 'Deler du skjemaet, ser dei som får sjå svar, alt du har svart. Det du har merkt «ikkje for pårørande», ser dei ikkje.',
		start: 'Del skjemaet',
		starting: 'Deler …',
		other: 'De svarer på eit anna skjema saman no. Deler du dette, sluttar de med det andre.',
		stop: 'Slutt å dele skjemaet',
		stopSure: 'Dei andre ser ikkje svara meir på telefonen. Det dei har sett, er sett.',
		stopYes: 'Slutt å dele',
		stopNo: 'Nei, hald fram saman',
		failed: 'Det gjekk ikkje no. Prøv igjen når telefonen har nett.'
	},
	tooLong: {
		title: 'Ein tekst har vorte for lang',
		text: 'De har skrive i han samtidig, så han har fått {{length}} teikn. Kort han ned til {{max}} før du stadfestar: {{what}}',
		link: 'Til teksten'
	}
} as const satisfies Words<typeof nb>;
