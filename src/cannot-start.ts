/** The hub cannot start. The message is all that a person needs: what is wrong, in one line, and the ways out. */
export class CannotStartError extends Error {}
