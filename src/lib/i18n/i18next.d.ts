import type agreed from './catalogues/agreed.nb.ts';
import type along from './catalogues/along.nb.ts';
import type clinician from './catalogues/clinician.nb.ts';
import type common from './catalogues/common.nb.ts';
import type counts from './catalogues/counts.nb.ts';
import type documentWords from './catalogues/document.nb.ts';
import type exportWords from './catalogues/export.nb.ts';
import type handover from './catalogues/handover.nb.ts';
import type live from './catalogues/live.nb.ts';
import type meet from './catalogues/meet.nb.ts';
import type home from './catalogues/home.nb.ts';
import type invite from './catalogues/invite.nb.ts';
import type invited from './catalogues/invited.nb.ts';
import type journey from './catalogues/journey.nb.ts';
import type note from './catalogues/note.nb.ts';
import type keyed from './catalogues/keyed.nb.ts';
import type paper from './catalogues/paper.nb.ts';
import type practice from './catalogues/practice.nb.ts';
import type plan from './catalogues/plan.nb.ts';
import type prepare from './catalogues/prepare.nb.ts';
import type restore from './catalogues/restore.nb.ts';
import type talk from './catalogues/talk.nb.ts';
import type together from './catalogues/together.nb.ts';
import type view from './catalogues/view.nb.ts';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'app';
		enableSelector: true;
		resources: {
			app: {
				agreed: typeof agreed;
				along: typeof along;
				clinician: typeof clinician;
				common: typeof common;
				counts: typeof counts;
				document: typeof documentWords;
				export: typeof exportWords;
				handover: typeof handover;
				live: typeof live;
				meet: typeof meet;
				home: typeof home;
				invite: typeof invite;
				invited: typeof invited;
				journey: typeof journey;
				note: typeof note;
				keyed: typeof keyed;
				paper: typeof paper;
				practice: typeof practice;
				plan: typeof plan;
				prepare: typeof prepare;
				restore: typeof restore;
				talk: typeof talk;
				together: typeof together;
				view: typeof view;
			};
		};
	}
}
