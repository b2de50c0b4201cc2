/** Milliseconds that a command may take for one file; nobody waits for an answer over HTTP meanwhile. */
export const commandDeadline = 600_000;
