import { route } from '$lib/server/answer.ts';
import { close } from '$lib/server/session/answers.ts';

export const POST = route('session-close', close);
