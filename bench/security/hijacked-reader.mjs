// What a parser could try that a file has taken over, from inside a reading process. Tells what the system let it do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const tries = {
  'list a folder': () => readdirSync('/'),
  'read the library': (library) => readFileSync(library),
  'write a file': (library) => writeFileSync(`${library}.evil`, 'x'),
  'start a program': () => process.getBuiltinModule('child_process').spawnSync('true'),
  'load code of a machine': () => process.dlopen({ exports: {} }, '/none.node'),
}
process.once('message', ({ name: library }) => {
  const could = Object.entries(tries).filter(([, attempt]) => {
    try {
      attempt(library)
      return true
    } catch (error) {
      return !/ERR_ACCESS_DENIED|ERR_DLOPEN_DISABLED/u.test(`${error.code} ${error.message}`)
    }
  })
  const text = could.length === 0 ? 'all of it denied' : `could ${could.map(([name]) => name).join(', ')}`
  const document = { kind: 'text', text, blocks: [], hidden: [], warnings: [] }
  process.send({ kind: 'read', document }, () => process.disconnect())
})
