/**
 * Takes what reaches other computers out of this process's global names, before anything is loaded. Node loads its whole network at the first look at
 * one of them, and pdf.js looks at `Response` when it loads, to mend it: an empty one stands in.
 */
export function withoutNetwork(): void {
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'Request', 'Headers', 'Response', 'FormData', 'CloseEvent'])
    Reflect.deleteProperty(globalThis, name)
  Reflect.defineProperty(globalThis, 'Response', { value: class {}, configurable: true, writable: true })
}
