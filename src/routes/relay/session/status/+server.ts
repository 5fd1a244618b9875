import { route } from '$lib/server/answer.ts';
import { status } from '$lib/server/session/answers.ts';

export const POST = route('session-status', status);
