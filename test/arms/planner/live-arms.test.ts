import { expect, it } from 'vitest';
import { liveArms } from '../../../src/arms/planner/live-arms.ts';
import { buildManifest } from '../../support/manifests.ts';
import { arms, manifests } from './rule-planner-fixture.ts';

const weather = buildManifest({
  name: 'weather',
  capabilities: [
    {
      name: 'forecast',
      inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
    { name: 'broken', inputSchema: { type: 'no such type' } },
  ],
});

it('an arm that does not run here checks inputs by the schema that it published', () => {
  const [remote] = liveArms({ manifests: [weather], arms });
  expect(remote?.rejectInput?.('forecast', { city: 'Bern' })).toBeUndefined();
  expect(remote?.rejectInput?.('forecast', { town: 'Bern' })).toContain('required');
});

it('a schema that cannot be checked rejects nothing', () => {
  const [remote] = liveArms({ manifests: [weather], arms });
  expect(remote?.rejectInput?.('broken', {})).toBeUndefined();
});

it('an arm that runs here checks inputs itself, and only arms that are alive are there', () => {
  const [executor] = manifests;
  const live = liveArms({ manifests: executor === undefined ? [] : [executor], arms });
  expect(live.map(({ manifest }) => manifest.name)).toEqual(['executor']);
  expect(live[0]?.rejectInput?.('calculate', { expression: '' })).toContain('expression');
});
