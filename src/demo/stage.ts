import type { DemoPlaces } from '../embedded/dev.ts';
import type { ApiClient } from './api-client.ts';
import type { Style } from './style.ts';

/** What every part of the demonstration needs. */
export interface Stage {
  places: DemoPlaces;
  api: ApiClient;
  style: Style;
}
