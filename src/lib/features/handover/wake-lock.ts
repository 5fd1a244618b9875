/** Keeps the screen on while a code is shown, and asks anew when the page comes back. Silent where there is none. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let stopped = false;
	async function ask() {
		if (stopped || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		// Refused when the battery is low: the screen then goes dark as it always does.
		const mine = await navigator.wakeLock.request('screen').catch(() => undefined);
		if (stopped) void mine?.release();
		else lock = mine;
	}
	document.addEventListener('visibilitychange', ask);
	void ask();
	return () => {
		stopped = true;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release();
	};
}
