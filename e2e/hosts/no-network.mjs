import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/**
 * Loaded into a host before its program: every connection off the loopback address fails, as it does without a network, and is written down
 * in the file that `VOUCH_NO_NETWORK` names.
 */
const log = process.env.VOUCH_NO_NETWORK
const connect = Socket.prototype.connect
const loopback = /^(?:127\.|::1$|localhost$)/u

Socket.prototype.connect = function guarded(...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given
  const { host, path } = typeof options === 'object' && options !== null ? options : { host: given[1] }
  if (path || host === undefined || loopback.test(host)) return connect.apply(this, given)
  if (log) appendFileSync(log, `${host}\n`)
  queueMicrotask(() => this.destroy(Object.assign(new Error(`connect ENETUNREACH ${host}`), { code: 'ENETUNREACH' })))
  return this
}
