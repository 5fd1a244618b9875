import { expect, test } from 'vitest';
import { catalogues } from './catalogues/index.ts';

test('placeholder until the parity test stands', () => expect(Object.keys(catalogues)).toContain('common'));
