/** Every area of words, in both languages, loaded when a route asks for it. */
export const catalogues = {
	common: { nb: () => import('./common.nb.ts'), nn: () => import('./common.nn.ts') },
	home: { nb: () => import('./home.nb.ts'), nn: () => import('./home.nn.ts') },
	note: { nb: () => import('./note.nb.ts'), nn: () => import('./note.nn.ts') },
	paper: { nb: () => import('./paper.nb.ts'), nn: () => import('./paper.nn.ts') },
	prepare: { nb: () => import('./prepare.nb.ts'), nn: () => import('./prepare.nn.ts') },
	handover: { nb: () => import('./handover.nb.ts'), nn: () => import('./handover.nn.ts') },
	restore: { nb: () => import('./restore.nb.ts'), nn: () => import('./restore.nn.ts') },
	journey: { nb: () => import('./journey.nb.ts'), nn: () => import('./journey.nn.ts') },
	live: { nb: () => import('./live.nb.ts'), nn: () => import('./live.nn.ts') },
	export: { nb: () => import('./export.nb.ts'), nn: () => import('./export.nn.ts') },
	invited: { nb: () => import('./invited.nb.ts'), nn: () => import('./invited.nn.ts') },
	together: { nb: () => import('./together.nb.ts'), nn: () => import('./together.nn.ts') },
	agreed: { nb: () => import('./agreed.nb.ts'), nn: () => import('./agreed.nn.ts') },
	plan: { nb: () => import('./plan.nb.ts'), nn: () => import('./plan.nn.ts') },
	invite: { nb: () => import('./invite.nb.ts'), nn: () => import('./invite.nn.ts') },
	meet: { nb: () => import('./meet.nb.ts'), nn: () => import('./meet.nn.ts') },
	document: { nb: () => import('./document.nb.ts'), nn: () => import('./document.nn.ts') },
	counts: { nb: () => import('./counts.nb.ts'), nn: () => import('./counts.nn.ts') },
	clinician: { nb: () => import('./clinician.nb.ts'), nn: () => import('./clinician.nn.ts') },
	keyed: { nb: () => import('./keyed.nb.ts'), nn: () => import('./keyed.nn.ts') },
	practice: { nb: () => import('./practice.nb.ts'), nn: () => import('./practice.nn.ts') },
	talk: { nb: () => import('./talk.nb.ts'), nn: () => import('./talk.nn.ts') },
	along: { nb: () => import('./along.nb.ts'), nn: () => import('./along.nn.ts') },
	view: { nb: () => import('./view.nb.ts'), nn: () => import('./view.nn.ts') }
} as const;

export type Area = keyof typeof catalogues;

/** The same keys with other words: what a nynorsk catalogue must be. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
