/** What was agreed, on its way home (DESIGN §4 «Plan back»). */
export { parsePlan, serializePlan, type ReadPlanText } from './format.ts';
export { LONG, MAX_AGREEMENTS, SHORT, type Agreement, type Plan } from './plan.ts';
export { notHappened, outcomes, stillHold, type Followed, type Outcome } from './outcome.ts';
export { isPlan, planText } from './rules.ts';
