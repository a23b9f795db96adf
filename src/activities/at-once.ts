/**
 * The work takes more than milliseconds, reaches more than Postgres, or somebody bills for it: it is to be called again as an activity
 * of its own. Nothing was begun here.
 */
export interface NotAtOnce {
  notAtOnce: true;
}

export const notAtOnce: NotAtOnce = { notAtOnce: true };
