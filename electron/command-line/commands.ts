import type { Command } from './context.ts'

interface Entry {
  /** How it is called, without the program's name. */
  readonly usage: string
  readonly about: string
  readonly load: () => Promise<Command>
}

/** Every command. Each loads only what it needs, so that the program starts fast. */
export const commands: Readonly<Record<string, Entry>> = {
  import: {
    usage: 'import FILE... [--dry-run] [--json]',
    about: 'read files into the library',
    load: async () => (await import('./commands/import-command.ts')).importCommand,
  },
  requirements: {
    usage: 'requirements FILE [--json]',
    about: 'list what a posting asks for',
    load: async () => (await import('./commands/requirements-command.ts')).requirementsCommand,
  },
  match: {
    usage: 'match --from FILE... --job FILE [--top N] [--json]',
    about: 'rank evidence for each requirement',
    load: async () => (await import('./commands/match-command.ts')).matchCommand,
  },
  draft: {
    usage:
      'draft --from FILE... --job FILE [--kind statement|letter|answers] [--limit N] [--model URL --model-name NAME [--key-env VAR] [--show-sent]] --out FILE.md|pdf|docx|html|txt',
    about: 'write a document from evidence',
    load: async () => (await import('./commands/draft-command.ts')).draftCommand,
  },
  convert: {
    usage: 'convert DRAFT.md [--with-notes] [--author NAME] [--wrap COLUMNS] --out FILE.md|pdf|docx|html|txt',
    about: 'open an alignment draft and export it',
    load: async () => (await import('./commands/convert-command.ts')).convertCommand,
  },
  check: {
    usage: 'check FILE --from FILE... [--job FILE] [--sheet FILE.md|pdf|docx|html|txt] [--json] | check --batch',
    about: 'check every claim against evidence',
    load: async () => (await import('./commands/check-command.ts')).checkCommand,
  },
  list: {
    usage: 'list [--json]',
    about: 'list the applications of the library',
    load: async () => (await import('./commands/list-command.ts')).listCommand,
  },
  export: {
    usage: 'export APPLICATION [--evidence | --with-notes] [--wrap COLUMNS] --out FILE.md|pdf|docx|html|txt',
    about: 'write an application to a file',
    load: async () => (await import('./commands/export-command.ts')).exportCommand,
  },
  library: {
    usage: 'library --out FILE.json',
    about: 'write the whole library as JSON Resume',
    load: async () => (await import('./commands/library-command.ts')).libraryCommand,
  },
  backup: {
    usage: 'backup FILE',
    about: 'write the whole library to one file',
    load: async () => (await import('./commands/backup-command.ts')).backupCommand,
  },
  restore: {
    usage: 'restore FILE [--dry-run]',
    about: 'bring a backup back; what was there is kept beside it',
    load: async () => (await import('./commands/restore-command.ts')).restoreCommand,
  },
  serve: {
    usage: 'serve [--port N] [--no-open]',
    about: 'open Vouch in a browser window',
    load: async () => (await import('./commands/serve-command.ts')).serveCommand,
  },
}
