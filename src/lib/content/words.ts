/** Words that helpers use and patients meet. A page explains them where they stand; `/les/ord` lists them all. */
import type { Text } from '../core/locale.ts';

export type Word = {
	/** What a page names after `=`. */
	readonly id: string;
	readonly term: Text;
	/** One or two short sentences. */
	readonly means: Text;
};

export const words: readonly Word[] = [
	{
		id: 'avlastning',
		term: { nb: 'avlastning', nn: 'avlasting' },
		means: {
			nb: 'Hjelp som gir deg fri når du har mye ansvar for en som er syk. Noen andre tar over en stund.',
			nn: 'Hjelp som gir deg fri når du har mykje ansvar for ein som er sjuk. Då tek andre over ei stund.'
		}
	},
	{
		id: 'barneansvarlig',
		term: { nb: 'barneansvarlig', nn: 'barneansvarleg' },
		means: {
			nb: 'En ansatt som passer på at barn i familien får informasjon og hjelp når noen er alvorlig syk.',
			nn: 'Ein tilsett som passar på at barn i familien får informasjon og hjelp når nokon er alvorleg sjuk.'
		}
	},
	{
		id: 'barnekoordinator',
		term: { nb: 'barnekoordinator', nn: 'barnekoordinator' },
		means: {
			nb: 'En person i kommunen som hjelper familier med et alvorlig sykt barn. Barnekoordinatoren sørger for at de som hjelper dere, samarbeider.',
			nn: 'Ein person i kommunen som hjelper familiar med eit alvorleg sjukt barn. Barnekoordinatoren syter for at dei som hjelper dykk, samarbeider.'
		}
	},
	{
		id: 'behandlingsansvarlig',
		term: { nb: 'behandlingsansvarlig', nn: 'behandlingsansvarleg' },
		means: {
			nb: 'Den som bestemmer hvorfor og hvordan opplysninger om deg blir brukt, og som må svare for det.',
			nn: 'Den som bestemmer kvifor og korleis opplysningar om deg blir brukte, og som må svare for det.'
		}
	},
	{
		id: 'behovskartlegging',
		term: { nb: 'behovskartlegging', nn: 'behovskartlegging' },
		means: {
			nb: 'Å finne ut sammen hva du trenger hjelp til. Det gjør dere i samtalen, ofte med et skjema som hjelp.',
			nn: 'Å finne ut saman kva du treng hjelp til. Det gjer de i samtalen, ofte med eit skjema til hjelp.'
		}
	},
	{
		id: 'ergoterapeut',
		term: { nb: 'ergoterapeut', nn: 'ergoterapeut' },
		means: {
			nb: 'En fagperson som hjelper deg å få til gjøremålene i hverdagen, for eksempel med hjelpemidler hjemme.',
			nn: 'Ein fagperson som hjelper deg å få til gjeremåla i kvardagen, til dømes med hjelpemiddel heime.'
		}
	},
	{
		id: 'forlopskoordinator',
		term: { nb: 'forløpskoordinator', nn: 'forløpskoordinator' },
		means: {
			nb: 'En person på sykehuset som holder oversikten over timene og undersøkelsene dine.',
			nn: 'Ein person på sjukehuset som held oversikta over timane og undersøkingane dine.'
		}
	},
	{
		id: 'forvaltningskontor',
		term: { nb: 'forvaltningskontor', nn: 'forvaltningskontor' },
		means: {
			nb: 'Kontoret i kommunen som tar imot søknader om hjelp og avgjør hva du får. Noen steder heter det tildelingskontor eller noe annet.',
			nn: 'Kontoret i kommunen som tek imot søknader om hjelp og avgjer kva du får. Nokre stader heiter det tildelingskontor eller noko anna.'
		}
	},
	{
		id: 'fysioterapeut',
		term: { nb: 'fysioterapeut', nn: 'fysioterapeut' },
		means: {
			nb: 'En fagperson som hjelper deg med trening, bevegelse og smerter i kroppen.',
			nn: 'Ein fagperson som hjelper deg med trening, rørsle og smerter i kroppen.'
		}
	},
	{
		id: 'helsepersonell',
		term: { nb: 'helsepersonell', nn: 'helsepersonell' },
		means: {
			nb: 'Leger, sykepleiere og andre som arbeider i helsetjenesten. De har taushetsplikt.',
			nn: 'Legar, sjukepleiarar og andre som arbeider i helsetenesta. Dei har teieplikt.'
		}
	},
	{
		id: 'henvist',
		term: { nb: 'henvist', nn: 'tilvist' },
		means: {
			nb: 'At en lege eller andre har bedt noen i helsetjenesten om å hjelpe deg videre.',
			nn: 'At ein lege eller andre har bedt nokon i helsetenesta om å hjelpe deg vidare.'
		}
	},
	{
		id: 'individuell-plan',
		term: { nb: 'individuell plan', nn: 'individuell plan' },
		means: {
			nb: 'Én plan for all hjelpen du får. Den sier hva som er viktig for deg, hva som skal gjøres, og hvem som gjør det.',
			nn: 'Éin plan for all hjelpa du får. Han seier kva som er viktig for deg, kva som skal gjerast, og kven som gjer det.'
		}
	},
	{
		id: 'ip-adresse',
		term: { nb: 'IP-adresse', nn: 'IP-adresse' },
		means: {
			nb: 'Et nummer som nettet gir telefonen eller maskinen din, så svaret finner fram. Det kan vise omtrent hvor du er.',
			nn: 'Eit nummer som nettet gir telefonen eller maskina di, så svaret finn fram. Det kan vise omtrent kvar du er.'
		}
	},
	{
		id: 'journal',
		term: { nb: 'journal', nn: 'journal' },
		means: {
			nb: 'Det helsepersonell skriver ned om deg og hjelpen du får. Sykehuset, kommunen og fastlegen har hver sin.',
			nn: 'Det helsepersonell skriv ned om deg og hjelpa du får. Sjukehuset, kommunen og fastlegen har kvar sin.'
		}
	},
	{
		id: 'kontaktlege',
		term: { nb: 'kontaktlege', nn: 'kontaktlege' },
		means: {
			nb: 'Én bestemt lege på sykehuset som du kan spørre om behandlingen din.',
			nn: 'Éin bestemt lege på sjukehuset som du kan spørje om behandlinga di.'
		}
	},
	{
		id: 'kontaktpunkt',
		term: { nb: 'kontaktpunkt', nn: 'kontaktpunkt' },
		means: {
			nb: 'Den du kan ringe og spørre. Både sykehuset og kommunen bør ha ett.',
			nn: 'Den du kan ringje og spørje. Både sjukehuset og kommunen bør ha eitt.'
		}
	},
	{
		id: 'koordinator',
		term: { nb: 'koordinator', nn: 'koordinator' },
		means: {
			nb: 'En person som sørger for at alle som hjelper deg, samarbeider. Da har du én å spørre.',
			nn: 'Ein person som syter for at alle som hjelper deg, samarbeider. Då har du éin å spørje.'
		}
	},
	{
		id: 'koordinerende-enhet',
		term: { nb: 'koordinerende enhet', nn: 'koordinerande eining' },
		means: {
			nb: 'Stedet i kommunen som svarer på spørsmål når du trenger hjelp fra flere. Her kan du be om koordinator og individuell plan.',
			nn: 'Staden i kommunen som svarer på spørsmål når du treng hjelp frå fleire. Her kan du be om koordinator og individuell plan.'
		}
	},
	{
		id: 'kreftkoordinator',
		term: { nb: 'kreftkoordinator', nn: 'kreftkoordinator' },
		means: {
			nb: 'En person som hjelper folk med kreft i hverdagen, og som passer på at de som hjelper, samarbeider. De fleste arbeider i en kommune, noen på sykehus.',
			nn: 'Ein person som hjelper folk med kreft i kvardagen, og som passar på at dei som hjelper, samarbeider. Dei fleste arbeider i ein kommune, nokre på sjukehus.'
		}
	},
	{
		id: 'kreftsykepleier',
		term: { nb: 'kreftsykepleier', nn: 'kreftsjukepleiar' },
		means: {
			nb: 'En sykepleier med ekstra utdanning om kreft.',
			nn: 'Ein sjukepleiar med ekstra utdanning om kreft.'
		}
	},
	{
		id: 'likeperson',
		term: { nb: 'likeperson', nn: 'likeperson' },
		means: {
			nb: 'En som har opplevd noe av det samme som deg, og som gjerne snakker med andre om det.',
			nn: 'Ein som har opplevd noko av det same som deg, og som gjerne snakkar med andre om det.'
		}
	},
	{
		id: 'lindrende-behandling',
		term: { nb: 'lindrende behandling', nn: 'lindrande behandling' },
		means: {
			nb: 'Behandling som skal gjøre plagene mindre og hverdagen bedre når sykdommen ikke kan kureres.',
			nn: 'Behandling som skal gjere plagene mindre og kvardagen betre når sjukdommen ikkje kan kurerast.'
		}
	},
	{
		id: 'lymfodem',
		term: { nb: 'lymfødem', nn: 'lymfødem' },
		means: {
			nb: 'At en arm, et bein eller noe annet hovner opp fordi væske ikke renner unna som den skal.',
			nn: 'At ein arm, eit bein eller noko anna hovnar opp fordi væske ikkje renn unna som ho skal.'
		}
	},
	{
		id: 'nettleser',
		term: { nb: 'nettleser', nn: 'nettlesar' },
		means: {
			nb: 'Programmet du åpner nettsider med, for eksempel Safari eller Chrome.',
			nn: 'Programmet du opnar nettsider med, til dømes Safari eller Chrome.'
		}
	},
	{
		id: 'pakjenning',
		term: { nb: 'påkjenning', nn: 'påkjenning' },
		means: {
			nb: 'Hvor tungt du synes det er nå for tiden. Det kan gjelde kroppen, tankene eller hverdagen.',
			nn: 'Kor tungt du synest det er for tida. Det kan gjelde kroppen, tankane eller kvardagen.'
		}
	},
	{
		id: 'pakkeforlop',
		term: { nb: 'pakkeforløp', nn: 'pakkeforløp' },
		means: {
			nb: 'En felles plan for hvem i helsetjenesten som gjør hva, og omtrent når.',
			nn: 'Ein felles plan for kven i helsetenesta som gjer kva, og omtrent når.'
		}
	},
	{
		id: 'parorende',
		term: { nb: 'pårørende', nn: 'pårørande' },
		means: {
			nb: 'De som står deg nær. Det kan være familie, en venn eller en nabo. Du bestemmer hvem.',
			nn: 'Dei som står deg nær. Det kan vere familie, ein ven eller ein nabo. Du bestemmer kven.'
		}
	},
	{
		id: 'personvernombud',
		term: { nb: 'personvernombud', nn: 'personvernombod' },
		means: {
			nb: 'En person du kan spørre om hvordan opplysningene dine blir brukt. Ombudet skal også passe på at reglene blir fulgt.',
			nn: 'Ein person du kan spørje om korleis opplysningane dine blir brukte. Ombodet skal også passe på at reglane blir følgde.'
		}
	},
	{
		id: 'rehabilitering',
		term: { nb: 'rehabilitering', nn: 'rehabilitering' },
		means: {
			nb: 'Trening og annen hjelp for å bli sterkere og klare mer av det du vil.',
			nn: 'Trening og anna hjelp for å bli sterkare og greie meir av det du vil.'
		}
	},
	{
		id: 'samhandlingspunkt',
		term: { nb: 'samhandlingspunkt', nn: 'samhandlingspunkt' },
		means: {
			nb: 'Et annet ord for en av de tre samtalene i Pakkeforløp hjem.',
			nn: 'Eit anna ord for ein av dei tre samtalane i Pakkeforløp heim.'
		}
	},
	{
		id: 'server',
		term: { nb: 'server', nn: 'server' },
		means: {
			nb: 'En maskin på nettet som appen snakker med. Den gir deg sidene og formidler svar i låst form.',
			nn: 'Ei maskin på nettet som appen snakkar med. Ho gir deg sidene og formidlar svar i låst form.'
		}
	},
	{
		id: 'sosionom',
		term: { nb: 'sosionom', nn: 'sosionom' },
		means: {
			nb: 'En fagperson du kan snakke med om jobb, penger, bolig og familie. Mange sykehus har sosionom.',
			nn: 'Ein fagperson du kan snakke med om jobb, pengar, bustad og familie. Mange sjukehus har sosionom.'
		}
	},
	{
		id: 'taushetsplikt',
		term: { nb: 'taushetsplikt', nn: 'teieplikt' },
		means: {
			nb: 'Helsepersonell skal ikke fortelle andre det de vet om deg, med mindre du sier ja eller loven tillater det.',
			nn: 'Helsepersonell skal ikkje fortelje andre det dei veit om deg, med mindre du seier ja eller lova opnar for det.'
		}
	},
	{
		id: 'tilbakefall',
		term: { nb: 'tilbakefall', nn: 'tilbakefall' },
		means: {
			nb: 'At kreften kommer tilbake etter behandling. Helsepersonell sier også residiv.',
			nn: 'At kreften kjem tilbake etter behandling. Helsepersonell seier også residiv.'
		}
	},
	{
		id: 'tolk',
		term: { nb: 'tolk', nn: 'tolk' },
		means: {
			nb: 'En fagperson som oversetter det dere sier, så alle forstår. Tolken har taushetsplikt.',
			nn: 'Ein fagperson som omset det de seier, så alle forstår. Tolken har teieplikt.'
		}
	},
	{
		id: 'verge',
		term: { nb: 'verge', nn: 'verje' },
		means: {
			nb: 'En person som er oppnevnt til å ta vare på interessene til en som trenger hjelp med det.',
			nn: 'Ein person som er oppnemnd til å ta vare på interessene til ein som treng hjelp med det.'
		}
	},
	{
		id: 'wcag',
		term: { nb: 'WCAG', nn: 'WCAG' },
		means: {
			nb: 'Internasjonale regler for hvordan nettsider skal lages, så alle kan bruke dem.',
			nn: 'Internasjonale reglar for korleis nettsider skal lagast, så alle kan bruke dei.'
		}
	}
];
