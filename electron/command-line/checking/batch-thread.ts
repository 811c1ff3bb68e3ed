import { homedir } from 'node:os'
import { keepCompiled } from '../../adapters/files/keep-compiled.ts'
import { answerAsThread } from '../../adapters/system/answer-as-thread.ts'
import type { LinesAsked } from './answer-lines.ts'

/** The entry of the threads that answer a part of a large `check --batch`. */
keepCompiled({ platform: process.platform, home: homedir(), env: process.env }, import.meta.dirname)
const { answerLines } = await import('./answer-lines.ts')
answerAsThread(async (asked: LinesAsked) => answerLines(asked))
