/** Where a plan belongs on this phone: with the result it is bound to. */
import { toBase64url } from '$lib/core/bytes.ts';
import { resultHash, type QuestionnaireResponse } from '$lib/core/result/index.ts';
import type { Plan } from '$lib/core/plan/index.ts';
import * as results from './results.ts';
import type { SavedResult } from './results.ts';

/** The result the plan came of. Undefined where it is not on this phone: the person is asked before it opens. */
export async function resultOf(plan: Plan): Promise<SavedResult | undefined> {
	return (await results.list()).find((result) => hashOf(result) === plan.result);
}

function hashOf({ json }: SavedResult): string | undefined {
	try {
		return toBase64url(resultHash(JSON.parse(json) as QuestionnaireResponse));
	} catch {
		// An unreadable one is not the one that was handed over.
		return undefined;
	}
}
