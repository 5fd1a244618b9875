import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Limits } from './limits.ts';
import { MAX_BODY } from './parse.ts';

const STORE = 512 * 1024 * 1024;
const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function uploadAll(limits: Limits, name: string): Promise<number> {
	let bytes = 0;
	while ((await limits.upload(name, MAX_BODY)).status === 'go') bytes += MAX_BODY;
	return bytes;
}

test('whoever uses up the share of an address does not close it for the day', async () => {
	const limits = new Limits(STORE);
	const [hospital, other] = ['192.0.2.1', '192.0.2.2'].map((address) => limits.nameOf(address));
	expect(await uploadAll(limits, hospital!)).toBeGreaterThan(STORE / 20);
	expect((await limits.upload(other!, 12_000)).status).toBe('go');
	vi.advanceTimersByTime(11 * MINUTE);
	expect((await limits.upload(hospital!, 12_000)).status).toBe('go');
});

test('in a whole day one address fills no more than its eighth', async () => {
	const limits = new Limits(STORE);
	let bytes = 0;
	for (let minutes = 0; minutes < 24 * 60; minutes += 10) {
		bytes += await uploadAll(limits, 'hospital');
		vi.advanceTimersByTime(10 * MINUTE);
	}
	expect(bytes).toBeLessThanOrEqual(STORE / 8);
});

test('an address is the same with and without a port, and an IPv6 network is one', () => {
	const limits = new Limits(STORE);
	const same = (...addresses: string[]) => new Set(addresses.map((address) => limits.nameOf(address))).size;
	expect(same('192.0.2.1', '192.0.2.1:50123', '::ffff:192.0.2.1', '[::ffff:192.0.2.1]:9')).toBe(1);
	expect(same('2001:db8::1', '2001:db8:0:0:ffff::2', '[2001:db8::1]:50123')).toBe(1);
	expect(same('192.0.2.1', '192.0.2.2', '2001:db8::1', '2001:db8:0:1::1', 'unknown')).toBe(5);
});
