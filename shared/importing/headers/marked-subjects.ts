/** A subject and the mark reached in it. General knowledge of school certificates. */
const subject = /^(?:\p{L}[\p{L} -]*:\s*)?\p{Lu}\p{L}+(?: \p{L}+)? \(?(?:[A-GU][*+]?|[1-9])\)?$/u

/** "German B", "Maths C, History A*": subjects with their marks are part of what was achieved, and no school. */
export const markedSubjects = (text: string): boolean => text.split(/,\s*/u).every((part) => subject.test(part))
