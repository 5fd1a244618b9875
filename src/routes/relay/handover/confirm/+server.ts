import { route } from '$lib/server/answer.ts';
import { confirm } from '$lib/server/handover.ts';

export const POST = route('confirm', confirm);
