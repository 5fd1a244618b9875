/** A plan as text and back (docs/formats.md, «Plan»). */
import { canonical } from '../bytes.ts';
import { parseStrict } from '../result/json.ts';
import type { Plan } from './plan.ts';
import { isPlan } from './rules.ts';

const FORMAT = 'hjemvei-plan/1';

export type ReadPlanText =
	| { readonly status: 'read'; readonly plan: Plan }
	/** A plan in a form from another version of the app. */
	| { readonly status: 'unknown-format' }
	/** Not a plan, or one that says something a plan cannot say. */
	| { readonly status: 'malformed' };

/** Canonical JSON (RFC 8785) with the format's name. Throws RangeError for what is no plan. */
export function serializePlan(plan: Plan): string {
	if (!isPlan(plan)) throw new RangeError('not a plan');
	return canonical({ format: FORMAT, ...plan });
}

/** `json`: at most 64 KiB, from anybody. One plan has one spelling. Never throws. */
export function parsePlan(json: string): ReadPlanText {
	try {
		const { format, ...plan } = parseStrict(json) as { format?: unknown };
		if (typeof format === 'string' && /^hjemvei-plan\/\d+$/.test(format) && format !== FORMAT)
			return { status: 'unknown-format' };
		const isOurs = format === FORMAT && isPlan(plan) && serializePlan(plan) === json;
		return isOurs ? { status: 'read', plan } : { status: 'malformed' };
	} catch {
		// Not JSON, too long or too deep, or not an object.
		return { status: 'malformed' };
	}
}
