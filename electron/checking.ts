import { homedir } from 'node:os'
import { keepCompiled } from './adapters/files/keep-compiled.ts'
import { answerAsThread } from './adapters/system/answer-as-thread.ts'

/** The entry of the checking thread. */
keepCompiled({ platform: process.platform, home: homedir(), env: process.env }, import.meta.dirname)
const { checkAll } = await import('./services/checks/check-all.ts')
answerAsThread(checkAll)
