/** What a client may be called. */
export const clientIdForm = /^[A-Za-z0-9._:-]{1,64}$/;
