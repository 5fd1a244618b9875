import { route } from '$lib/server/answer.ts';
import { confirm } from '$lib/server/session/answers.ts';

export const POST = route('session-confirm', confirm);
