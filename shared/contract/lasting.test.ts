import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from './index.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const models = 'electron/services/models/stopping.test.ts'

/**
 * What may take longer than 300 ms on a slow computer: the file of the window that shows it, words that say so while it lasts, and a
 * test that stops it, by its call or by those words. What a screen only asks for to show it (`asked`) ends when the screen does.
 */
const lasting: Readonly<Record<string, readonly [file: string, words: string, stopped: string]>> = {
  'applications.create': [
    'renderer/applications/start-application.ts',
    'longAct(',
    'electron/services/stopping.test.ts',
  ],
  'applications.duplicate': [
    'renderer/applications/copy/duplicate-dialog.tsx',
    'longAct(',
    'electron/services/stopping.test.ts',
  ],
  'applications.forget': ['renderer/forgetting/forget-for-good.ts', 'for good…', 'e2e/specs/slow-acts.spec.ts'],
  'applications.openDraft': ['renderer/applications/start-application.ts', 'Reading', 'e2e/specs/slow-acts.spec.ts'],
  'backups.make': ['renderer/settings/save-copy.ts', 'Making the backup…', 'e2e/specs/slow-acts.spec.ts'],
  'backups.makeOpen': ['renderer/settings/save-copy.ts', 'in open formats…', 'e2e/specs/slow-acts.spec.ts'],
  'backups.restore': ['renderer/settings/restore-dialog.tsx', 'Restoring', 'e2e/specs/slow-acts.spec.ts'],
  'backups.restoreGiven': ['renderer/settings/restore-dialog.tsx', 'Restoring', 'e2e/specs/slow-acts.spec.ts'],
  'backups.restoreKept': ['renderer/settings/restore-dialog.tsx', 'Restoring', 'e2e/specs/slow-acts.spec.ts'],
  'checks.document': ['renderer/workspace/findings/run-checks.ts', 'Checking the', 'e2e/specs/slow-acts.spec.ts'],
  'checks.secondOpinion': ['renderer/workspace/findings/opinion-part.tsx', 'Stop asking', models],
  'drafts.write': ['renderer/workspace/drafting/proposal-card.tsx', 'Stop', 'e2e/specs/hostile-model.spec.ts'],
  'exports.cvLines': ['renderer/exporting/export-as.ts', 'Writing the file…', 'e2e/specs/slow-acts.spec.ts'],
  'exports.evidenceSheet': ['renderer/exporting/export-as.ts', 'evidence sheet…', 'e2e/specs/slow-acts.spec.ts'],
  'exports.rewrite': [
    'renderer/exporting/left-files-acts.ts',
    'Writing the file…',
    'electron/services/exports/stopping.test.ts',
  ],
  'exports.write': ['renderer/exporting/export-as.ts', 'Writing the file…', 'e2e/specs/slow-acts.spec.ts'],
  'library.forgetEverything': ['renderer/forgetting/forget-for-good.ts', 'for good…', 'e2e/specs/slow-acts.spec.ts'],
  'library.forgetSource': ['renderer/forgetting/forget-for-good.ts', 'for good…', 'e2e/specs/slow-acts.spec.ts'],
  'library.import': ['renderer/library/bringing/import-bar.tsx', 'Stop', 'e2e/specs/slow-acts.spec.ts'],
  'library.resume': ['renderer/library/entries/save-resume.ts', 'Writing the library…', 'e2e/specs/slow-acts.spec.ts'],
  'matches.rankWithModel': ['renderer/workspace/model/model-ranking-bar.tsx', 'Stop asking', models],
  'models.findLocal': ['renderer/settings/connect-model.tsx', 'Looking for model servers', models],
  'models.list': ['renderer/settings/connect-model.tsx', 'Asking the server', models],
  'models.test': ['renderer/settings/model-part.tsx', 'Stop the test', models],
  'postings.add': ['renderer/applications/start-application.ts', 'Reading the posting…', 'e2e/specs/slow-acts.spec.ts'],
  'postings.fetch': ['renderer/applications/fetch-address.tsx', 'Stop', 'electron/services/stopping.test.ts'],
}

/** What screens ask for to show it, and what an act asks on its way: it can be ended, and none of it changes anything. */
const asked: readonly string[] = ['exports.document', 'library.compareVersions', 'library.wordings', 'postings.preview']

/** What reads a file again, so it may last, and cannot be stopped halfway: it is one change with an Undo. */
const whole: readonly string[] = ['library.partEvidence', 'library.takeVersion']

const operations = new Set(
  Object.entries(contract).flatMap(([service, all]) => Object.keys(all).map((name) => `${service}.${name}`)),
)

describe('what may last', () => {
  it.each(Object.entries(lasting))('%s says so and can be stopped', (name, [file, words, stopped]) => {
    expect(operations).toContain(name)
    expect(read(file)).toContain(words)
    expect([`client.${name}(`, words].filter((each) => read(stopped).includes(each))).not.toEqual([])
  })

  it('is given a way to be stopped wherever the window asks for it', () => {
    const files = globSync('renderer/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('.test.'))
    const calls = files.flatMap((file) =>
      [...read(file).matchAll(/\bclient\.(\w+\.\w+)\(/gu)].map((call) => ({
        file,
        name: call[1] ?? '',
        args: argumentsAt(read(file), call.index + call[0].length),
      })),
    )
    const unstoppable = calls.filter(({ name, args }) => name in lasting && !/\bsignal\b/u.test(args))
    // Opening the sample asks for everything one after the other, and can be stopped between.
    expect(unstoppable.filter(({ file }) => file !== 'renderer/sample/open-sample.ts')).toEqual([])
  })

  it('is known of every operation that the host lets be stopped', () => {
    const files = globSync('electron/services/**/service.ts', { cwd: root }).concat('electron/services/backups.ts')
    const heard = files.flatMap((file) => {
      const service = /Operations\['(\w+)'\]/u.exec(read(file))?.[1]
      return [...read(file).matchAll(/os\.(\w+)\.handler\((?:async )?(?:function\* ?)?\(\{[^)]*\bsignal\b/gu)].map(
        (handler) => `${service}.${handler[1]}`,
      )
    })
    expect(heard.length).toBeGreaterThan(20)
    expect(heard.filter((name) => !(name in lasting || asked.includes(name) || whole.includes(name)))).toEqual([])
  })
})

/** What stands between the parenthesis that opened before `from` and its end. */
function argumentsAt(text: string, from: number): string {
  let open = 1
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') open += 1
    if (text[at] === ')') open -= 1
    if (open === 0) return text.slice(from, at)
  }
  return ''
}
