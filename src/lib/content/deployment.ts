/**
 * The one file a deployer edits. What stands here is an example: `example: true` says so on the
 * pages, and goes away when the file has been filled in.
 */
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
	};
};

export const deployment: Deployment = {
	pack: 'pakjenning',
	savingAllowed: true,
	helsenorgeForm: true,
	deployer: {
		example: true,
		name: 'Eksempel kommune',
		email: 'post@eksempel.example',
		privacyOfficer: { email: 'personvernombud@eksempel.example' },
		accessibility: { email: 'tilgjengelighet@eksempel.example' }
	}
};
