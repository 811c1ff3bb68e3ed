import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contract } from './index.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/**
 * How an act of the person that takes something away, or puts something in its place, can be taken back. `undo`: a message offers it. `text`: the undo of
 * the text or its history. `asks`: it says first what goes, because it goes for good.
 */
type Way = 'undo' | 'text' | 'asks'

/** The act, how it is taken back, the file of the window that offers that, and a test or spec that does it, by words of it. */
const destructive: Readonly<Record<string, readonly [way: Way, offered: string, shown: string, words: string]>> = {
  'applications.archive': [
    'undo',
    'renderer/applications/acts/application-acts.ts',
    'e2e/specs/taking-back.spec.ts',
    'was put into the archive',
  ],
  'applications.forget': [
    'asks',
    'renderer/applications/acts/forget-dialog.tsx',
    'e2e/specs/applications.spec.ts',
    'This cannot be undone.',
  ],
  'applications.remove': [
    'undo',
    'renderer/sample/remove-sample.ts',
    'e2e/specs/first-run.spec.ts',
    'goes in one act that can be taken back',
  ],
  'applications.replaceName': [
    'undo',
    'renderer/applications/copy/duplicate-result.tsx',
    'e2e/specs/taking-back.spec.ts',
    'is named once',
  ],
  'applications.setDeadline': [
    'undo',
    'renderer/applications/acts/application-acts.ts',
    'e2e/specs/taking-back.spec.ts',
    'no last day',
  ],
  'applications.setNoModel': [
    'undo',
    'renderer/workspace/model/forbid-model.ts',
    'e2e/specs/taking-back.spec.ts',
    'No AI in this application',
  ],
  'applications.setStatus': [
    'undo',
    'renderer/applications/acts/application-acts.ts',
    'e2e/specs/applications.spec.ts',
    "name: 'Undo'",
  ],
  'backups.restore': [
    'asks',
    'renderer/settings/restore-dialog.tsx',
    'e2e/specs/keeping.spec.ts',
    'Restore this backup',
  ],
  'backups.restoreGiven': [
    'asks',
    'renderer/settings/restore-dialog.tsx',
    'e2e/specs/opening-a-backup.spec.ts',
    'Restore this backup',
  ],
  'backups.restoreKept': [
    'asks',
    'renderer/settings/restore-dialog.tsx',
    'electron/adapters/store/library-file.test.ts',
    'comes back beside a copy of what was there',
  ],
  'checks.settle': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/truth.spec.ts',
    'until it is called right',
  ],
  'documents.restore': [
    'undo',
    'renderer/history/restore-acts.ts',
    'e2e/specs/history.spec.ts',
    "name: 'Undo', exact: true",
  ],
  'documents.save': [
    'text',
    'renderer/editor/editor-tools.tsx',
    'e2e/specs/writing.spec.ts',
    'undo survives other screens',
  ],
  'documents.switchKind': [
    'undo',
    'renderer/workspace/kinds/switch-kind.ts',
    'e2e/specs/kinds.spec.ts',
    'nothing is lost, and it can be undone',
  ],
  'host.deleteLog': ['asks', 'renderer/settings/log-part.tsx', 'e2e/specs/keeping.spec.ts', 'Delete the log?'],
  'library.editEntry': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'all of it is taken back',
  ],
  'library.editEvidence': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'all of it is taken back',
  ],
  'library.forgetEverything': [
    'asks',
    'renderer/forgetting/forget-everything-dialog.tsx',
    'e2e/specs/details.spec.ts',
    'wants a word typed',
  ],
  'library.forgetSource': [
    'asks',
    'renderer/forgetting/forget-source-dialog.tsx',
    'e2e/specs/details.spec.ts',
    'says what goes',
  ],
  'library.partEvidence': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'library.removeEntry': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'library.removeEvidence': [
    'undo',
    'renderer/workspace/pairing/pairing-undo.ts',
    'e2e/specs/pairing.spec.ts',
    "keys.press('u')",
  ],
  'library.removeSource': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/taking-back.spec.ts',
    'was taken out of the library',
  ],
  'library.setDetails': [
    'undo',
    'renderer/details/use-details.ts',
    'e2e/specs/details.spec.ts',
    'Taken into your details.',
  ],
  'library.takeVersion': ['undo', 'renderer/library/sources/versions-dialog.tsx', 'e2e/specs/library.spec.ts', 'Undo'],
  'matches.decide': [
    'undo',
    'renderer/workspace/pairing/pairing-undo.ts',
    'e2e/specs/pairing.spec.ts',
    "keys.press('u')",
  ],
  'matches.gap': ['undo', 'renderer/workspace/pairing/pairing-undo.ts', 'e2e/specs/pairing.spec.ts', "keys.press('u')"],
  'matches.unpair': [
    'undo',
    'renderer/workspace/pairing/pairing-undo.ts',
    'e2e/specs/pairing.spec.ts',
    'Taken back: unpaired.',
  ],
  'models.disconnect': ['asks', 'renderer/settings/model-part.tsx', 'e2e/specs/taking-back.spec.ts', 'forget the key?'],
  'postings.describe': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.edit': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.ignore': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.merge': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.move': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.removeRequirement': [
    'undo',
    'renderer/posting/change-posting.ts',
    'e2e/specs/posting.spec.ts',
    'posting.undo()',
  ],
  'postings.setLevel': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'postings.split': ['undo', 'renderer/posting/change-posting.ts', 'e2e/specs/posting.spec.ts', 'posting.undo()'],
  'review.drop': ['undo', 'renderer/library/review/reviewed.ts', 'e2e/specs/review.spec.ts', 'all of it is taken back'],
  'review.joinDouble': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'possible duplicates are shown in pairs',
  ],
  'review.keepApart': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'possible duplicates are shown in pairs',
  ],
  'review.merge': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'review.mergeAll': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'also far apart, are merged, moved and taken out together',
  ],
  'review.mergeEntries': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'review.move': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'review.settle': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'a doubt is settled by one of its candidates',
  ],
  'review.split': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'review.splitEntry': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'undone in turn, all is as it was',
  ],
  'review.undoImport': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'electron/services/review/review.test.ts',
    'an import is taken back',
  ],
  'review.undoImports': [
    'undo',
    'renderer/library/review/reviewed.ts',
    'e2e/specs/review.spec.ts',
    'one line, one undo',
  ],
  'settings.set learnedWords': [
    'undo',
    'renderer/settings/spelling-part.tsx',
    'e2e/specs/writing.spec.ts',
    'is no longer known',
  ],
  'settings.set limitPresets': [
    'undo',
    'renderer/settings/limits-part.tsx',
    'e2e/specs/taking-back.spec.ts',
    'was removed',
  ],
  'drafts: a proposal is rejected': [
    'undo',
    'renderer/workspace/drafting/drafting.ts',
    'e2e/specs/taking-back.spec.ts',
    'The proposal was rejected.',
  ],
}

/** What only reads, adds, or is done again the same way; `why` where that is not plain. */
const harmless: readonly string[] = [
  'applications.create',
  'applications.duplicate',
  'applications.earlier',
  'applications.get',
  'applications.insight',
  'applications.list',
  'applications.openDraft',
  'applications.rename',
  'applications.search',
  'applications.standing',
  'applications.undo',
  'backups.given',
  'backups.kept',
  'backups.make',
  'backups.makeOpen',
  'backups.putAwayGiven',
  'checks.document',
  'checks.fixes',
  'checks.library',
  'checks.opinionSending',
  'checks.secondOpinion',
  'checks.sentence',
  'documents.get',
  'documents.history',
  'documents.keep',
  'documents.nameVersion',
  'documents.snapshot',
  'drafts.agree',
  'drafts.compose',
  // As the window has it: taking one away is the rejection above, or the accepting that the text's undo takes back.
  'drafts.keep',
  'drafts.kept',
  'drafts.sending',
  'drafts.write',
  'exports.again',
  'exports.arrived',
  'exports.cvLines',
  'exports.document',
  'exports.evidenceSheet',
  'exports.list',
  'exports.markSent',
  'exports.pages',
  'exports.preflight',
  'exports.preview',
  'exports.rewrite',
  'exports.write',
  'host.about',
  'host.changes',
  'host.handed',
  'host.log',
  'host.noteCrash',
  'host.report',
  'library.addEntry',
  'library.addEvidence',
  'library.details',
  'library.find',
  'library.import',
  'library.original',
  'library.resume',
  'library.compareVersions',
  'library.search',
  'library.source',
  'library.undo',
  'library.uses',
  'library.view',
  'library.wordings',
  'matches.pair',
  'matches.pairing',
  'matches.question',
  'matches.rankWithModel',
  'matches.rankingSending',
  'matches.reorder',
  'matches.suggest',
  // Whoever takes an agreement back is only asked again.
  'models.connect',
  'models.findLocal',
  'models.list',
  'models.status',
  'models.takeBack',
  'models.test',
  'postings.add',
  'postings.addRequirement',
  'postings.addSections',
  // Only what no application uses: the page stored it a moment before, for one that was then not begun.
  'postings.discard',
  'postings.fetch',
  'postings.get',
  'postings.preview',
  'postings.sharePairs',
  'postings.undo',
  'review.doubles',
  'review.place',
  'review.undo',
  'settings.get',
  'settings.set',
]

const operations = Object.entries(contract).flatMap(([service, all]) =>
  Object.keys(all).map((name) => `${service}.${name}`),
)

describe('what a person does', () => {
  it('is known for each operation to be harmless, or how it is taken back', () => {
    const known = new Set([...harmless, ...Object.keys(destructive)])
    expect(operations.filter((name) => !known.has(name))).toEqual([])
    const real = new Set(operations)
    expect([...known].filter((name) => /^\w+\.\w+$/u.test(name) && !real.has(name))).toEqual([])
    expect(harmless.filter((name) => name in destructive)).toEqual([])
  })

  it.each(Object.entries(destructive))('%s can be taken back, or asks first', (_, [way, offered, shown, words]) => {
    const says = { undo: /Undo/u, text: /Undo/u, asks: /<(?:Dialog|QuestionDialog|ForgetQuestion)\b/u }
    expect(read(offered)).toMatch(says[way])
    expect(read(shown)).toContain(words)
  })
})
