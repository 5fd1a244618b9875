import { route } from '$lib/server/answer.ts';
import { status } from '$lib/server/handover.ts';

export const POST = route('status', status);
