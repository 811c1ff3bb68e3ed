/** The command was called in a way it does not know: exit code 2. `message` is one line. */
export class UsageError extends Error {}
