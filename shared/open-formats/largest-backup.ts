/** Bytes of the largest file that a window can restore, just below what one message to the host may hold. The command line takes any. */
export const largestBackup = 60 * 1024 * 1024
