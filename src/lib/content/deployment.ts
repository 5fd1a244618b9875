/**
 * The one file a deployer edits. What stands here is an example: `example: true` says so on the
 * pages, and goes away when the file has been filled in.
 */
import type { Text } from '../core/locale.ts';

export type Deployment = {
	/**
	 * The instrument adults answer: `pakjenning` (the list used in Norway; its owners must have
	 * agreed, see its `notice`) or `temaer` (needs nobody's permission). Under 16 always gets `temaer`.
	 */
	readonly pack: 'pakjenning' | 'temaer';
	/** Whether the clinician's side may save a result as a file on that machine. */
	readonly savingAllowed: boolean;
	/** The origin that hand-over links point to, `https://…` without a path. Left out: where the app is. */
	readonly publicOrigin?: string;
	/** What conversations 2 and 3 are counted from here; the sources differ. The person may say otherwise. */
	readonly countsFrom: 'diagnosis' | 'pathway';
	/** True where the hospital already has a form on Helsenorge for conversation 1, so that nobody answers twice. */
	readonly helsenorgeForm: boolean;
	/** Who runs this installation and answers for it. */
	readonly deployer: {
		/** True while the name and contact are placeholders. */
		readonly example: boolean;
		readonly name: string;
		/** For questions about the app. The privacy notice names it too. */
		readonly email: string;
		/** The deployer's data protection officer (GDPR article 37). */
		readonly privacyOfficer: { readonly email: string };
		/** Where someone tells of what they could not use; the accessibility statement must name it. */
		readonly accessibility: { readonly email: string };
		/**
		 * What the privacy notice must say and only the deployer knows (GDPR article 13): the legal grounds, and
		 * where the server stands, who runs it for the deployer, and what they log. Whole sentences.
		 */
		readonly grounds: Text;
		readonly hosting: Text;
	};
};

export const deployment: Deployment = {
	pack: 'pakjenning',
	savingAllowed: true,
	countsFrom: 'diagnosis',
	helsenorgeForm: true,
	deployer: {
		example: true,
		name: 'Eksempel kommune',
		email: 'post@eksempel.example',
		privacyOfficer: { email: 'personvernombud@eksempel.example' },
		accessibility: { email: 'tilgjengelighet@eksempel.example' },
		grounds: {
			nb: 'Eksempel: Vi bruker opplysningene for å yte helsehjelp. Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav e og artikkel 9 nr. 2 bokstav h, og helselovene.',
			nn: 'Døme: Vi bruker opplysningane for å yte helsehjelp. Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav e og artikkel 9 nr. 2 bokstav h, og helselovene.'
		},
		hosting: {
			nb: 'Eksempel: Serveren står i Norge. Eksempel Drift AS driver den for oss, etter en avtale som ikke lar dem bruke opplysningene til noe annet.',
			nn: 'Døme: Serveren står i Noreg. Eksempel Drift AS driv han for oss, etter ein avtale som ikkje lèt dei bruke opplysningane til noko anna.'
		}
	}
};
