import { route } from '$lib/server/answer.ts';
import { put } from '$lib/server/handover.ts';

export const PUT = route('put', put);
