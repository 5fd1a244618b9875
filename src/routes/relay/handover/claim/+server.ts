import { route } from '$lib/server/answer.ts';
import { claim } from '$lib/server/handover.ts';

export const POST = route('claim', claim);
