export default {
	/** On tabs and in lists of visited pages, which others may see. */
	tab: 'Sammen',
	title: 'Ha noen med deg',
	entry: {
		title: 'Ha noen med deg',
		text: 'En i familien eller en venn kan være med fra sin egen telefon.',
		names: '{{names}} er med.',
		nobody: 'Ingen er med ennå.',
		sent: 'Se om noen har spurt om å få være med.',
		guest: 'Du er med hos noen',
		guestOf: 'Du er med hos {{name}}',
		guestText: 'Se hva som er nytt.',
		waiting: 'Du venter på å få være med',
		waitingText: 'Se om du har fått svar.'
	},
	start: {
		lead: 'En i familien eller en venn kan være med fra sin egen telefon. Du bestemmer hva hver av dem får gjøre.',
		how: {
			send: 'Du sender en lenke eller viser en QR-kode.',
			ask: 'Den som får invitasjonen, spør om å få være med. Ingen kommer inn før du sier ja.',
			remove: 'Du kan ta noen ut igjen når du vil.'
		},
		people: 'Hvem gjelder det?',
		own: 'Meg',
		adult: 'En annen voksen',
		child: 'Barnet mitt',
		since: '{{who}}, fra {{when}}',
		name: 'Navnet ditt',
		nameOther: 'Navnet på den det gjelder',
		nameHint: 'Det ser de som er med. Du kan la det stå tomt.',
		button: 'Lag en invitasjon',
		locked: 'Det dere deler, er låst. Bare de du slipper inn, kan lese det.',
		gotLink: 'Åpne en lenke du har fått'
	},
	invite: {
		title: 'Inviter',
		lead: 'Send lenken til den du vil ha med. Er dere på samme sted, kan den andre skanne QR-koden.',
		send: 'Send lenken',
		copy: 'Kopier meldingen',
		copied: 'Meldingen er kopiert. Lim den inn der du vil sende den.',
		copyFailed: 'Nettleseren kopierte ikke. Merk teksten og kopier den selv.',
		message: 'Meldingen som blir sendt',
		sms: 'Hei, vil du være med meg i Hjemvei? Åpne lenken og skriv navnet ditt, så slipper jeg deg inn: {{link}}',
		smsFrom:
			'Hei, vil du være med meg i Hjemvei? Åpne lenken og skriv navnet ditt, så slipper jeg deg inn. Hilsen {{name}}. {{link}}',
		qr: 'QR-koden',
		qrLabel: 'QR-kode med lenken. Skann den med den andre telefonen.',
		qrFailed: 'QR-koden kan ikke vises akkurat nå. Send lenken i stedet.',
		until: 'Lenken virker til {{date}}, eller til du har sluppet inn en som brukte den.',
		safe: 'Havner lenken hos feil person, kommer likevel ingen inn uten at du sier ja.',
		stop: 'Steng lenken',
		stopped: 'Lenken er stengt. Ingen kan bruke den lenger.',
		again: 'Lag en ny lenke',
		making: 'Lager lenken …',
		offline: 'Du kan sende lenken nå. Den virker når denne siden har vært åpen med nett.',
		full: 'Ti er med, og flere er det ikke plass til. Ta ut en først.',
		failed: 'Lenken ble ikke laget. Prøv igjen.',
		waitHere: 'Når noen spør om å få være med, ser du det her.'
	},
	asks: {
		title: '{{name}} vil være med',
		answer: 'Svar',
		when: 'Spurte {{when}}.',
		digits: 'Tallet på telefonen til {{name}}',
		check:
			'Ring {{name}}, og spør hvilket tall som står på skjermen. Er det et annet tall, er det noen andre som spør. Si da nei.',
		may: 'Hva skal {{name}} få gjøre?',
		missing: 'Velg hva {{name}} skal få gjøre.',
		admit: 'Slipp inn',
		refuse: 'Nei, ikke slipp inn',
		later: 'Du kan endre det senere.',
		gone: 'Den som spurte, venter ikke lenger.',
		admittingLater: '{{name}} slipper inn når telefonen din har nett.',
		refusingLater: '{{name}} får nei når telefonen din har nett.',
		twin: 'Det er alt en som heter {{name}} her. Se nøye på tallet.',
		full: 'Ti er med, og flere er det ikke plass til. Ta ut en først.'
	},
	may: {
		along: 'Lese sammen med meg',
		alongHint:
			'Leser om samtalene og kan skrive egne spørsmål. Ser ikke svarene dine. Du velger selv hva du viser fram.',
		reader: 'Se svarene mine',
		readerHint: 'Ser svarene når du deler skjemaet, men kan ikke endre noe.',
		helper: 'Hjelpe meg med å svare',
		helperHint: 'Ser svarene når du deler skjemaet, og kan svare sammen med deg. Bare du kan bekrefte.',
		private:
			'Det du merker med «ikke for pårørende», ser ingen av dem. De som er med, ser navnene på hverandre.'
	},
	does: {
		along: 'Leser sammen med deg',
		reader: 'Ser svarene dine',
		helper: 'Hjelper deg med å svare',
		owner: 'Den det gjelder'
	},
	people: {
		title: 'De som er med',
		empty: 'Ingen er med ennå. Send en invitasjon til den du vil ha med.',
		here: 'Er her nå',
		seen: 'Sist her {{when}}',
		never: 'Har ikke vært her ennå',
		today: 'i dag kl. {{time}}',
		yesterday: 'i går kl. {{time}}',
		change: 'Endre eller ta ut',
		invite: 'Inviter en til',
		inviteFirst: 'Inviter',
		admitted: '{{name}} er sluppet inn.',
		refused: '{{name}} er ikke sluppet inn.',
		removed: '{{name}} er tatt ut og får ikke noe nytt. Det {{name}} har sett, er sett.',
		removedLater: '{{name}} blir tatt ut når telefonen din har nett.',
		changed: '{{name}}: {{does}}.',
		changedLater: '{{name}}: {{does}}. Det gjelder når telefonen din har nett.',
		removing: 'Blir tatt ut når telefonen din har nett',
		changing: 'Blir endret når telefonen din har nett'
	},
	guest: {
		others: 'Med er også {{names}}.'
	},
	person: {
		may: 'Hva får {{name}} gjøre?',
		removeTitle: 'Ta ut {{name}}',
		removeText:
			'{{name}} kommer ikke inn lenger og får ikke noe nytt. Det {{name}} alt har sett, kan du ikke ta tilbake.',
		remove: 'Ta ut {{name}}'
	},
	more: {
		summary: 'Bytte telefon eller avslutte',
		move: 'Bytt til en ny telefon',
		end: 'Avslutt for alle'
	},
	end: {
		title: 'Vil du avslutte for alle?',
		text: 'Ingen av dem kommer inn lenger. Det dere har delt, blir slettet hos dem neste gang de åpner Hjemvei. Det de har sett, er sett.',
		keep: 'Svarene dine blir liggende på denne telefonen.',
		yes: 'Avslutt for alle',
		no: 'Nei, gå tilbake',
		later: 'Det avsluttes når telefonen din har nett.'
	},
	move: {
		title: 'Bytt til en ny telefon',
		lead: 'Den nye telefonen tar over, og de som er med, blir med videre. Denne telefonen slipper ikke inn etterpå.',
		answers: 'Svar du har bekreftet før, flytter du i Innstillinger.',
		careful:
			'Den som får tak i QR-koden eller filen, kan ta over for deg og lese det dere deler. Vis QR-koden bare til din egen telefon.',
		show: 'Vis QR-koden',
		hide: 'Skjul QR-koden',
		scan: 'Skann QR-koden med den nye telefonen.',
		qrLabel: 'QR-kode som flytter til en ny telefon',
		fileTitle: 'Har du ikke begge telefonene samtidig?',
		file: 'Lagre en fil',
		fileText: 'Ta vare på filen på et trygt sted. Åpne den på den nye telefonen.',
		failed: 'Det gikk ikke. Prøv igjen.'
	},
	link: {
		offline: 'Du er uten nett',
		offlineText: 'Det du gjør her, blir tatt vare på. Det gjelder når telefonen har nett igjen.',
		down: 'Tjenesten svarer ikke nå',
		downText: 'Det du gjør her, blir tatt vare på. Vi prøver igjen hele tiden.',
		connecting: 'Kobler til …',
		elsewhere: 'Siden er åpen i en annen fane',
		elsewhereText: 'Bare én fane kan være i bruk om gangen.',
		here: 'Bruk denne fanen'
	},
	problem: {
		full: 'Det er skrevet så mye at det ikke er plass til mer akkurat nå. Ingenting er borte. Vent litt, og prøv igjen.',
		stuck: 'Noe gikk galt, og det siste er ikke sendt. Ingenting er borte. Vi prøver igjen hele tiden.',
		flood:
			'En av dem som er med, sender svært mye på én gang. Vi tar imot det saktere. Ingenting er borte. Fortsetter det, kan du ta ut den som sender.',
		storage: 'Telefonen fikk ikke lagret. Frigjør plass, og last siden på nytt.',
		badMember:
			'En av dem som er med, sendte noe appen ikke forstår. Vi tok det ikke inn. Svarene dine er som før.'
	},
	over: {
		ended: 'Det er avsluttet',
		endedText: 'Ingen er med lenger. Svarene dine ligger fortsatt på denne telefonen.',
		moved: 'Du har flyttet til en annen telefon',
		movedText: 'Bruk den nye telefonen. Svarene som var her, ligger her fortsatt.',
		wrongKey: 'Denne telefonen slipper ikke inn lenger',
		wrongKeyText:
			'Det kan skje når nettleseren har ryddet. Svarene dine er som før. Begynn på nytt, og inviter dem igjen.',
		unknown: 'Det dere delte, finnes ikke lenger',
		unknownText:
			'Når ingen har brukt det på 30 dager, slettes det av seg selv. Svarene dine ligger fortsatt på denne telefonen.',
		again: 'Begynn på nytt'
	},
	join: {
		title: 'Du er invitert til å være med',
		lead: 'Noen vil ha deg med i Hjemvei. Der forbereder en pasient seg til samtaler, ofte sammen med en som står nær.',
		from: 'Lenken sier ikke hvem den er fra. Er du i tvil, spør den du fikk den av.',
		name: 'Hva heter du?',
		nameHint: 'Skriv det slik at den som inviterte deg, skjønner at det er deg.',
		nameMissing: 'Skriv navnet ditt.',
		nameLong: 'Navnet er for langt. Det kan ha {{max}} tegn.',
		ask: 'Spør om å få være med',
		asking: 'Spør …',
		free: 'Det er frivillig. Du trenger ingen konto, og du kan slutte når du vil.',
		sees: 'Den som inviterte deg, ser navnet du skriver, og når du sist var her. Andre som er med, ser navnet ditt.'
	},
	wait: {
		title: 'Vent på svar',
		lead: 'Du har spurt om å få være med. Den som inviterte deg, må si ja.',
		digits: 'Si dette tallet når du blir spurt',
		why: 'Tallet står på begge telefonene. Slik vet den som inviterte deg, at det er deg.',
		stay: 'La siden stå åpen, eller kom tilbake senere. Spørsmålet ditt venter i sju dager.',
		offline: 'Du er uten nett. Vi ser etter svar når du får nett igjen.',
		down: 'Tjenesten svarer ikke nå. Vi prøver igjen hele tiden.',
		cancel: 'Jeg vil ikke likevel'
	},
	no: {
		refused: 'Du slapp ikke inn',
		refusedText: 'Den som inviterte deg, sa nei. Tror du det er en feil, kan du ta kontakt.',
		removed: 'Du er ikke med lenger',
		removedText: 'Den det gjelder, har tatt deg ut. Du får ikke noe nytt.',
		ended: 'Det er avsluttet',
		endedText: 'Den det gjelder, har avsluttet. Ingen er med lenger.',
		left: 'Du er ikke med lenger',
		leftText: 'Du valgte å slutte. Vil du være med igjen, må du få en ny lenke.',
		wrongKey: 'Denne telefonen slipper ikke inn lenger',
		wrongKeyText: 'Det kan skje når nettleseren har ryddet. Be om en ny lenke.',
		unknown: 'Det dere delte, finnes ikke lenger',
		unknownText: 'Det er avsluttet, eller så har ingen brukt det på 30 dager. Be om en ny lenke.',
		moved: 'Du har flyttet til en annen telefon',
		movedText: 'Bruk den telefonen du flyttet til.',
		close: 'Fjern det fra denne telefonen'
	},
	already: {
		own: 'Dette er din egen lenke',
		ownText: 'Send den til den du vil ha med. Den som åpner den, spør om å få være med hos deg.',
		toPeople: 'Se hvem som er med'
	},
	open: {
		title: 'Åpne en lenke',
		lead: 'Har du fått en lenke for å være med hos noen? Lim den inn her.',
		label: 'Lenken',
		button: 'Åpne',
		file: 'Skal du flytte hit fra en annen telefon, og har du en fil?',
		fileLabel: 'Velg filen'
	},
	bad: {
		title: 'Lenken kan ikke brukes',
		empty: 'Feltet er tomt. Lim inn lenken først.',
		foreign: 'Dette er ikke en lenke fra Hjemvei. Se etter at du kopierte riktig melding.',
		incomplete:
			'Lenken er ikke hel. Kopier alt fra «https» til det siste sifferet, eller skann QR-koden på nytt.',
		wrongCheck: 'Noe i lenken er lest eller skrevet feil. Kopier den eller skann QR-koden på nytt.',
		unknownVersion: 'Lenken er laget med en nyere versjon av appen. Last siden på nytt når du har nett.',
		handover: 'Dette er en kode til helsepersonell. Den gir du til den du skal snakke med.',
		session: 'Dette er QR-koden på skjermen til helsepersonell. Den brukes til å sende svar.',
		invitation: 'Dette er en invitasjon til en samtale. Den åpner du i Min vei.',
		plan: 'Dette er koden til det dere ble enige om. Den bruker du i Min vei.',
		old: 'Lenken virker ikke lenger. Den er for gammel, stengt eller brukt opp. Be om en ny.',
		wrongKey: 'Det som ligger bak, hører ikke til denne lenken. Ikke gå videre. Be om en ny lenke.',
		crowded:
			'Ti venter alt på svar fra den samme lenken. Be den som inviterte deg, om å svare dem eller lage en ny lenke.',
		offline: 'Du er uten nett. Lenken er ikke brukt opp. Prøv igjen når du har nett.',
		down: 'Tjenesten svarer ikke nå. Lenken er ikke brukt opp. Prøv igjen om litt.',
		again: 'Prøv igjen',
		moveOld: 'Flyttingen er brukt eller erstattet av en nyere. Lag en ny QR-kode på den gamle telefonen.',
		file: 'Dette er ikke en fil for å flytte til en ny telefon.',
		fileVersion: 'Filen er laget med en nyere versjon av appen. Last siden på nytt når du har nett.'
	},
	take: {
		title: 'Flytt til denne telefonen',
		lead: 'Denne telefonen tar over for den gamle. De som er med hos deg, blir med videre.',
		after: 'Den gamle telefonen slipper ikke inn etterpå.',
		yes: 'Flytt hit',
		moving: 'Flytter …',
		done: 'Denne telefonen har tatt over',
		doneText: 'Du kan legge bort den gamle.'
	},
	browser: {
		title: 'Bruker du appen fra hjemskjermen?',
		text: 'Da kan lenken ha åpnet seg et annet sted. Kopier den, og åpne appen fra hjemskjermen. Velg «Ha noen med deg», og så «Åpne en lenke du har fått».',
		copy: 'Kopier lenken',
		copied: 'Kopiert.',
		failed: 'Nettleseren kopierte ikke. Gå tilbake til meldingen, og kopier lenken derfra.'
	},
	which: {
		title: 'Hvem gjelder det?',
		mine: 'De som er med hos meg',
		mineOf: 'De som er med hos {{name}}',
		guest: 'Jeg er med hos noen',
		guestOf: 'Jeg er med hos {{name}}'
	},
	storage: {
		session:
			'Nettleseren lagrer ikke, kanskje fordi vinduet er privat. Da er du ikke med lenger når du lukker siden.',
		full: 'Telefonen har ikke plass til å lagre. Frigjør plass, og prøv igjen.',
		unavailable: 'Nettleseren lar ikke appen lagre noe. Prøv i en annen nettleser.',
		outdated: 'En nyere versjon av Hjemvei er åpen i en annen fane. Last siden på nytt.',
		blocked: 'En eldre versjon av appen er åpen i en annen fane. Lukk den fanen, og prøv igjen.',
		gone: 'Det du ville endre, er slettet, kanskje i en annen fane.',
		failed: 'Det ble ikke lagret. Prøv igjen.'
	},
	noscript: 'Siden trenger JavaScript for å være med hos noen. Du kan også ringe den som sendte lenken.'
} as const;
