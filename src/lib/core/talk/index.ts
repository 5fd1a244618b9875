/** The conversation as it is worked through (DESIGN §4). */
export { changeTalk, newTalk, type TalkPatch } from './change.ts';
export { isBlank, isReferredOnly } from './need.ts';
export { parseTalk } from './parse.ts';
export {
	isBegun,
	isPast,
	isPrivate,
	newNeed,
	noteIsLoose,
	problemsOf,
	problemsOfNeed,
	statedNeeds,
	type NeedProblem,
	type Problem
} from './rules.ts';
export {
	MAX_NEEDS,
	NEED_TEXT,
	outcomes,
	outsiders,
	tasks,
	type ContactGiven,
	type Need,
	type Outcome,
	type Outsider,
	type Referral,
	type Responsible,
	type Talk,
	type Talked,
	type Task,
	type Topic
} from './talk.ts';
export {
	destinationOf,
	isOthers,
	nextConversation,
	nextWindow,
	tasksFor,
	type Destination,
	type Situation
} from './tasks.ts';
export { lineText, linesText, NAME, NOTE_PART, PHONE } from './text.ts';
