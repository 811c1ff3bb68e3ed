/** What stands where in the archive, for whoever opens it without Vouch. */
export const readMe = `This is a whole library of Vouch in open formats. Nothing here needs Vouch to be read.

library.md           all entries and evidence, to be read
resume.json          the same as JSON Resume v1 (jsonresume.org), for other programs
sources/             the files as they were imported
applications/        for each application its posting, its document in Markdown with the notes to yourself, and the files that left
library.json         everything, with every pair, version and quote; Vouch makes the same library of it again
library.schema.json  what library.json holds, as JSON Schema

In Vouch: Settings, Backup, Restore. Documents in Markdown can also be opened as applications.
`
