import { route } from '$lib/server/answer.ts';
import { withdraw } from '$lib/server/handover.ts';

export const POST = route('withdraw', withdraw);
