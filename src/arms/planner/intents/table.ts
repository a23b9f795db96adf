import type { Intent } from '../reading.ts';

export const readTable: Intent = () => undefined;
