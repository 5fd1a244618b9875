import type { Words } from './index.ts';
import type nb from './together.nb.ts';

export default {
	tab: 'Saman',
	title: 'Ha nokon med deg',
	entry: {
		title: 'Ha nokon med deg',
		text: 'Ein i familien eller ein ven kan vere med frå sin eigen telefon.',
		names: '{{names}} er med.',
		nobody: 'Ingen er med enno.',
		sent: 'Sjå om nokon har spurt om å få vere med.',
		guest: 'Du er med hos nokon',
		guestOf: 'Du er med hos {{name}}',
		guestText: 'Sjå kva som er nytt.',
		waiting: 'Du ventar på å få vere med',
		waitingText: 'Sjå om du har fått svar.'
	},
	start: {
		lead: 'Ein i familien eller ein ven kan vere med frå sin eigen telefon. Du bestemmer kva kvar av dei får gjere.',
		how: {
			send: 'Du sender ei lenkje eller viser ein QR-kode.',
			ask: 'Den som får invitasjonen, spør om å få vere med. Ingen kjem inn før du seier ja.',
			remove: 'Du kan ta nokon ut igjen når du vil.'
		},
		people: 'Kven gjeld det?',
		own: 'Meg',
		adult: 'Ein annan vaksen',
		child: 'Barnet mitt',
		since: '{{who}}, frå {{when}}',
		name: 'Namnet ditt',
		nameOther: 'Namnet på den det gjeld',
		nameHint: 'Det ser dei som er med. Du kan la det stå tomt.',
		button: 'Lag ein invitasjon',
		locked: 'Det de deler, er låst. Berre dei du slepper inn, kan lese det.',
		gotLink: 'Opne ei lenkje du har fått'
	},
	invite: {
		title: 'Inviter',
		lead: 'Send lenkja til den du vil ha med. Er de på same staden, kan den andre skanne QR-koden.',
		send: 'Send lenkja',
		copy: 'Kopier meldinga',
		copied: 'Meldinga er kopiert. Lim ho inn der du vil sende ho.',
		copyFailed: 'Nettlesaren kopierte ikkje. Merk teksten og kopier han sjølv.',
		message: 'Meldinga som blir send',
		sms: 'Hei, vil du vere med meg i Heimveg? Opne lenkja og skriv namnet ditt, så slepper eg deg inn: {{link}}',
		smsFrom:
			'Hei, vil du vere med meg i Heimveg? Opne lenkja og skriv namnet ditt, så slepper eg deg inn. Helsing {{name}}. {{link}}',
		qr: 'QR-koden',
		qrLabel: 'QR-kode med lenkja. Skann han med den andre telefonen.',
		qrFailed: 'QR-koden kan ikkje visast akkurat no. Send lenkja i staden.',
		until: 'Lenkja verkar til {{date}}, eller til du har sleppt inn ein som brukte ho.',
		safe: 'Hamnar lenkja hos feil person, kjem likevel ingen inn utan at du seier ja.',
		stop: 'Steng lenkja',
		stopped: 'Lenkja er stengd. Ingen kan bruke ho lenger.',
		again: 'Lag ei ny lenkje',
		making: 'Lagar lenkja …',
		offline: 'Du kan sende lenkja no. Ho verkar når denne sida har vore open med nett.',
		full: 'Ti er med, og det er ikkje plass til fleire. Ta ut ein først.',
		failed: 'Lenkja vart ikkje laga. Prøv igjen.',
		waitHere: 'Når nokon spør om å få vere med, ser du det her.'
	},
	asks: {
		title: '{{name}} vil vere med',
		answer: 'Svar',
		when: 'Spurde {{when}}.',
		digits: 'Talet på telefonen til {{name}}',
		check:
			'Ring {{name}}, og spør kva for eit tal som står på skjermen. Er det eit anna tal, er det nokon annan som spør. Då seier du nei.',
		may: 'Kva skal {{name}} få gjere?',
		missing: 'Vel kva {{name}} skal få gjere.',
		admit: 'Slepp inn',
		refuse: 'Nei, ikkje slepp inn',
		later: 'Du kan endre det seinare.',
		gone: 'Den som spurde, ventar ikkje lenger.',
		admittingLater: '{{name}} slepp inn når telefonen din har nett.',
		refusingLater: '{{name}} får nei når telefonen din har nett.',
		twin: 'Det er alt ein som heiter {{name}} her. Sjå nøye på talet.',
		full: 'Ti er med, og det er ikkje plass til fleire. Ta ut ein først.'
	},
	may: {
		along: 'Lese saman med meg',
		alongHint:
			'Les om samtalane og kan skrive eigne spørsmål. Ser ikkje svara dine. Du vel sjølv kva du viser fram.',
		reader: 'Sjå svara mine',
		readerHint: 'Ser svara når du deler skjemaet, men kan ikkje endre noko.',
		helper: 'Hjelpe meg med å svare',
		helperHint: 'Ser svara når du deler skjemaet, og kan svare saman med deg. Berre du kan stadfeste.',
		private:
			'Det du merkjer med «ikkje for pårørande», ser ingen av dei. Dei som er med, ser namna på kvarandre.'
	},
	does: {
		along: 'Les saman med deg',
		reader: 'Ser svara dine',
		helper: 'Hjelper deg med å svare',
		owner: 'Den det gjeld'
	},
	people: {
		title: 'Dei som er med',
		empty: 'Ingen er med enno. Send ein invitasjon til den du vil ha med.',
		here: 'Er her no',
		seen: 'Sist her {{when}}',
		never: 'Har ikkje vore her enno',
		today: 'i dag kl. {{time}}',
		yesterday: 'i går kl. {{time}}',
		change: 'Endre eller ta ut',
		invite: 'Inviter ein til',
		inviteFirst: 'Inviter',
		admitted: '{{name}} er sleppt inn.',
		refused: '{{name}} er ikkje sleppt inn.',
		removed: '{{name}} er teken ut og får ikkje noko nytt. Det {{name}} har sett, er sett.',
		removedLater: '{{name}} blir teken ut når telefonen din har nett.',
		changed: '{{name}}: {{does}}.',
		changedLater: '{{name}}: {{does}}. Det gjeld når telefonen din har nett.',
		removing: 'Blir teken ut når telefonen din har nett',
		changing: 'Blir endra når telefonen din har nett'
	},
	guest: {
		others: 'Med er også {{names}}.'
	},
	person: {
		may: 'Kva får {{name}} gjere?',
		removeTitle: 'Ta ut {{name}}',
		removeText:
			'{{name}} kjem ikkje inn lenger og får ikkje noko nytt. Det {{name}} alt har sett, kan du ikkje ta tilbake.',
		remove: 'Ta ut {{name}}'
	},
	more: {
		summary: 'Byte telefon eller avslutte',
		move: 'Byt til ein ny telefon',
		end: 'Avslutt for alle'
	},
	end: {
		title: 'Vil du avslutte for alle?',
		text: 'Ingen av dei kjem inn lenger. Det de har delt, blir sletta hos dei neste gong dei opnar Heimveg. Det dei har sett, er sett.',
		keep: 'Svara dine blir liggjande på denne telefonen.',
		yes: 'Avslutt for alle',
		no: 'Nei, gå tilbake',
		later: 'Det blir avslutta når telefonen din har nett.'
	},
	move: {
		title: 'Byt til ein ny telefon',
		lead: 'Den nye telefonen tek over, og dei som er med, blir med vidare. Denne telefonen slepp ikkje inn etterpå.',
		answers: 'Svar du har stadfesta før, flyttar du i Innstillingar.',
		careful:
			'Den som får tak i QR-koden eller fila, kan ta over for deg og lese det de deler. Vis QR-koden berre til din eigen telefon.',
		show: 'Vis QR-koden',
		hide: 'Skjul QR-koden',
		scan: 'Skann QR-koden med den nye telefonen.',
		qrLabel: 'QR-kode som flyttar til ein ny telefon',
		fileTitle: 'Har du ikkje begge telefonane på same tid?',
		file: 'Lagre ei fil',
		fileText: 'Ta vare på fila på ein trygg stad. Opne ho på den nye telefonen.',
		failed: 'Det gjekk ikkje. Prøv igjen.'
	},
	link: {
		offline: 'Du er utan nett',
		offlineText: 'Det du gjer her, blir teke vare på. Det gjeld når telefonen har nett igjen.',
		down: 'Tenesta svarer ikkje no',
		downText: 'Det du gjer her, blir teke vare på. Vi prøver igjen heile tida.',
		connecting: 'Koplar til …',
		elsewhere: 'Sida er open i ei anna fane',
		elsewhereText: 'Berre éi fane kan vere i bruk om gongen.',
		here: 'Bruk denne fana'
	},
	problem: {
		full: 'Det er skrive så mykje at det ikkje er plass til meir akkurat no. Ingenting er borte. Vent litt, og prøv igjen.',
		stuck: 'Noko gjekk gale, og det siste er ikkje sendt. Ingenting er borte. Vi prøver igjen heile tida.',
		flood:
			'Ein av dei som er med, sender svært mykje på éin gong. Vi tek imot det saktare. Ingenting er borte. Held det fram, kan du ta ut den som sender.',
		storage: 'Telefonen fekk ikkje lagra. Frigjer plass, og last sida på nytt.',
		badMember:
			'Ein av dei som er med, sende noko appen ikkje forstår. Vi tok det ikkje inn. Svara dine er som før.'
	},
	over: {
		ended: 'Det er avslutta',
		endedText: 'Ingen er med lenger. Svara dine ligg framleis på denne telefonen.',
		moved: 'Du har flytta til ein annan telefon',
		movedText: 'Bruk den nye telefonen. Svara som var her, ligg her framleis.',
		wrongKey: 'Denne telefonen slepp ikkje inn lenger',
		wrongKeyText:
			'Det kan skje når nettlesaren har rydda. Svara dine er som før. Begynn på nytt, og inviter dei igjen.',
		unknown: 'Det de delte, finst ikkje lenger',
		unknownText:
			'Når ingen har brukt det på 30 dagar, blir det sletta av seg sjølv. Svara dine ligg framleis på denne telefonen.',
		again: 'Begynn på nytt'
	},
	join: {
		title: 'Du er invitert til å vere med',
		lead: 'Nokon vil ha deg med i Heimveg. Der førebur ein pasient seg til samtalar, ofte saman med ein som står nær.',
		from: 'Lenkja seier ikkje kven ho er frå. Er du i tvil, spør den du fekk ho av.',
		name: 'Kva heiter du?',
		nameHint: 'Skriv det slik at den som inviterte deg, skjønar at det er deg.',
		nameMissing: 'Skriv namnet ditt.',
		nameLong: 'Namnet er for langt. Det kan ha {{max}} teikn.',
		ask: 'Spør om å få vere med',
		asking: 'Spør …',
		free: 'Det er frivillig. Du treng ingen konto, og du kan slutte når du vil.',
		sees: 'Den som inviterte deg, ser namnet du skriv, og når du sist var her. Andre som er med, ser namnet ditt.'
	},
	wait: {
		title: 'Vent på svar',
		lead: 'Du har spurt om å få vere med. Den som inviterte deg, må seie ja.',
		digits: 'Sei dette talet når du blir spurd',
		why: 'Talet står på begge telefonane. Slik veit den som inviterte deg, at det er deg.',
		stay: 'La sida stå open, eller kom tilbake seinare. Spørsmålet ditt ventar i sju dagar.',
		offline: 'Du er utan nett. Vi ser etter svar når du får nett igjen.',
		down: 'Tenesta svarer ikkje no. Vi prøver igjen heile tida.',
		cancel: 'Eg vil ikkje likevel'
	},
	no: {
		refused: 'Du slapp ikkje inn',
		refusedText: 'Den som inviterte deg, sa nei. Trur du det er ein feil, kan du ta kontakt.',
		removed: 'Du er ikkje med lenger',
		removedText: 'Den det gjeld, har teke deg ut. Du får ikkje noko nytt.',
		ended: 'Det er avslutta',
		endedText: 'Den det gjeld, har avslutta. Ingen er med lenger.',
		left: 'Du er ikkje med lenger',
		leftText: 'Du valde å slutte. Vil du vere med igjen, må du få ei ny lenkje.',
		wrongKey: 'Denne telefonen slepp ikkje inn lenger',
		wrongKeyText: 'Det kan skje når nettlesaren har rydda. Be om ei ny lenkje.',
		unknown: 'Det de delte, finst ikkje lenger',
		unknownText: 'Det er avslutta, eller så har ingen brukt det på 30 dagar. Be om ei ny lenkje.',
		moved: 'Du har flytta til ein annan telefon',
		movedText: 'Bruk telefonen du flytta til.',
		close: 'Fjern det frå denne telefonen'
	},
	already: {
		own: 'Dette er di eiga lenkje',
		ownText: 'Send ho til den du vil ha med. Den som opnar ho, spør om å få vere med hos deg.',
		toPeople: 'Sjå kven som er med'
	},
	open: {
		title: 'Opne ei lenkje',
		lead: 'Har du fått ei lenkje for å vere med hos nokon? Lim ho inn her.',
		label: 'Lenkja',
		button: 'Opne',
		file: 'Skal du flytte hit frå ein annan telefon, og har du ei fil?',
		fileLabel: 'Vel fila'
	},
	bad: {
		title: 'Lenkja kan ikkje brukast',
		empty: 'Feltet er tomt. Lim inn lenkja først.',
		foreign: 'Dette er ikkje ei lenkje frå Heimveg. Sjå etter at du kopierte rett melding.',
		incomplete:
			'Lenkja er ikkje heil. Kopier alt frå «https» til det siste sifferet, eller skann QR-koden på nytt.',
		wrongCheck: 'Noko i lenkja er lese eller skrive feil. Kopier ho eller skann QR-koden på nytt.',
		unknownVersion: 'Lenkja er laga med ein nyare versjon av appen. Last sida på nytt når du har nett.',
		handover: 'Dette er ein kode til helsepersonell. Han gir du til den du skal snakke med.',
		session: 'Dette er QR-koden på skjermen til helsepersonell. Han blir brukt til å sende svar.',
		invitation: 'Dette er ein invitasjon til ein samtale. Han opnar du i Vegen min.',
		plan: 'Dette er koden til det de vart samde om. Han bruker du i Vegen min.',
		old: 'Lenkja verkar ikkje lenger. Ho er for gammal, stengd eller brukt opp. Be om ei ny.',
		wrongKey: 'Det som ligg bak, høyrer ikkje til denne lenkja. Ikkje gå vidare. Be om ei ny lenkje.',
		crowded:
			'Ti ventar alt på svar frå den same lenkja. Be den som inviterte deg, om å svare dei eller lage ei ny lenkje.',
		offline: 'Du er utan nett. Lenkja er ikkje brukt opp. Prøv igjen når du har nett.',
		down: 'Tenesta svarer ikkje no. Lenkja er ikkje brukt opp. Prøv igjen om litt.',
		again: 'Prøv igjen',
		moveOld: 'Flyttinga er brukt eller erstatta av ei nyare. Lag ein ny QR-kode på den gamle telefonen.',
		file: 'Dette er ikkje ei fil for å flytte til ein ny telefon.',
		fileVersion: 'Fila er laga med ein nyare versjon av appen. Last sida på nytt når du har nett.'
	},
	take: {
		title: 'Flytt til denne telefonen',
		lead: 'Denne telefonen tek over for den gamle. Dei som er med hos deg, blir med vidare.',
		after: 'Den gamle telefonen slepp ikkje inn etterpå.',
		yes: 'Flytt hit',
		moving: 'Flyttar …',
		done: 'Denne telefonen har teke over',
		doneText: 'Du kan leggje bort den gamle.'
	},
	browser: {
		title: 'Bruker du appen frå heimeskjermen?',
		text: 'Då kan lenkja ha opna seg ein annan stad. Kopier ho, og opne appen frå heimeskjermen. Vel «Ha nokon med deg», og så «Opne ei lenkje du har fått».',
		copy: 'Kopier lenkja',
		copied: 'Kopiert.',
		failed: 'Nettlesaren kopierte ikkje. Gå tilbake til meldinga, og kopier lenkja derifrå.'
	},
	which: {
		title: 'Kven gjeld det?',
		mine: 'Dei som er med hos meg',
		mineOf: 'Dei som er med hos {{name}}',
		guest: 'Eg er med hos nokon',
		guestOf: 'Eg er med hos {{name}}'
	},
	storage: {
		session:
			'Nettlesaren lagrar ikkje, kanskje fordi vindauget er privat. Då er du ikkje med lenger når du lukkar sida.',
		full: 'Telefonen har ikkje plass til å lagre. Frigjer plass, og prøv igjen.',
		unavailable: 'Nettlesaren lèt ikkje appen lagre noko. Prøv i ein annan nettlesar.',
		outdated: 'Ein nyare versjon av Heimveg er open i ei anna fane. Last sida på nytt.',
		blocked: 'Ein eldre versjon av appen er open i ei anna fane. Lukk den fana, og prøv igjen.',
		gone: 'Det du ville endre, er sletta, kanskje i ei anna fane.',
		failed: 'Det vart ikkje lagra. Prøv igjen.'
	},
	noscript: 'Sida treng JavaScript for å vere med hos nokon. Du kan også ringje den som sende lenkja.'
} as const satisfies Words<typeof nb>;
