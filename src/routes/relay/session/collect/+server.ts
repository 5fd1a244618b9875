import { route } from '$lib/server/answer.ts';
import { collect } from '$lib/server/session/answers.ts';

export const POST = route('session-collect', collect);
