import { route } from '$lib/server/answer.ts';
import { deliver, open } from '$lib/server/session/answers.ts';

export const POST = route('session-open', open);
export const PUT = route('session-deliver', deliver);
