import { deployment } from '../deployment.ts';
import type { ReadPage } from '../page.ts';
import { checked, source } from './sources.ts';

const start = { diagnosis: 'diagnosen', pathway: 'starten av forløpet' }[deployment.countsFrom];

export const page: ReadPage = {
	part: 'pathway',
	order: 30,
	title: 'Dei tre samtalane',
	short: 'Når, kvar, kven du møter, og kor lenge det varer',
	lead: 'Først ein samtale på sjukehuset. Så to i kommunen du bur i. Du kan ha med deg nokon kvar gong.',
	sections: [
		{
			id: 'when',
			heading: 'Når er samtalane?',
			body: [
				{
					stops: [
						{ id: 'one', title: 'På sjukehuset', when: 'etter at du har fått diagnosen' },
						{ id: 'two', title: 'I kommunen, første gongen', when: `omtrent 3–4 månader etter ${start}` },
						{ id: 'three', title: 'I kommunen, andre gongen', when: `omtrent 12–18 månader etter ${start}` }
					],
					home: 'Då sluttar pakkeforløpet. Oppfølginga du treng, held fram.'
				},
				'Tidene er omtrentlege. Dei er ikkje fristar.',
				'Nokre stader tel dei frå dagen du fekk diagnosen. Andre stader tel dei frå dagen forløpet starta. Spør kva som gjeld hos deg.',
				'I [Vegen min](/min-vei) kan du skrive inn datoen og sjå omtrent når dei to siste blir. Du kan også skjule tidene.'
			]
		},
		{
			id: 'health',
			heading: 'Kva om det ikkje passar?',
			body: [
				'Samtalen skal vere når det passar med helsa di. Er du dårleg eller sliten, kan de finne ein annan dag.',
				'På sjukehuset legg dei helst samtalen til ein dag du likevel skal dit.'
			]
		},
		{
			id: 'hospital',
			heading: 'Kven møter du på sjukehuset?',
			body: [
				'Gjerne ein lege eller ein sjukepleiar. Det kan også vere ein [forløpskoordinator](=forlopskoordinator) eller andre. Sjukehuset bestemmer kven.',
				'Flyttar dei deg til eit anna sjukehus? Då bør sjukehusa bli samde om kven som tek samtalen.'
			]
		},
		{
			id: 'municipality',
			heading: 'Kven møter du i kommunen?',
			body: [
				'Det kan vere fastlegen, ein [kreftsjukepleiar](=kreftsykepleier), ein [kreftkoordinator](=kreftkoordinator) eller ein annan. Det er ulikt frå stad til stad.',
				'Kommunen tek kontakt med deg når det nærmar seg. Nokre stader ringjer dei, andre stader får du brev. Har du ikkje høyrt noko, kan du [spørje sjølv](hvem-det-er-for#ask).'
			]
		},
		{
			id: 'length',
			heading: 'Kor lenge varer ein samtale?',
			body: ['Ofte 45–60 minutt. Sei frå dersom du treng ein pause, eller vil slutte før.']
		},
		{
			id: 'with',
			heading: 'Kan du ha med deg nokon?',
			body: [
				'Ja. Ta gjerne med ein [pårørande](=parorende) eller ein ven. Kan dei ikkje kome, kan du spørje om dei kan vere med på video eller telefon.',
				'Du kan også be om å få snakke litt åleine.'
			]
		},
		{
			id: 'after',
			heading: 'Kva skjer etter samtalen?',
			body: [
				'De blir samde om kva som skal følgjast opp, og kven som gjer det. Les om [kva som skjer med svara dine](svarene).',
				'Den du snakkar med, kan gi deg det på telefonen, med ein kode. Då står det under [Vegen min](/min-vei), også utan nett: kva, kven, når, og kven du kan ringje.',
				'Skjer ikkje det de vart samde om? Ring og sei frå. Du kan også seie det i neste samtale.'
			]
		}
	],
	sources: [source.helsenorge, source.helsebiblioteket, source.ostfold, source.bodo, source.procedure],
	checked
};
