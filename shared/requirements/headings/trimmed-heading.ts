/** A heading without the marks it ends with. */
export const trimmedHeading = (text: string): string => text.replace(/[\s:：.…–-]+$/u, '')
