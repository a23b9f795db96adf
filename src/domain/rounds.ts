/** A plan that did not do is followed by one more, and no further one. */
export const maxRounds = 2;
