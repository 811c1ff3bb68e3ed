import { describe, expect, it } from 'vitest'
import { allowWasm, compilesWasm } from './allow-wasm.ts'
import { securityHeaders } from './security-headers.ts'

describe('WebAssembly', () => {
  it('may be compiled by the spelling worker alone', () => {
    expect(compilesWasm('/assets/spelling-worker-Ab_3-x.js')).toBe(true)
    for (const path of [
      '/',
      '/index.html',
      '/assets/index-1a2b.js',
      '/assets/spelling-worker-x.js.html',
      '/x/spelling-worker-a.js',
    ])
      expect(compilesWasm(path)).toBe(false)
  })

  it('is all that the policy of that file allows beyond the others', () => {
    const policy = securityHeaders()['Content-Security-Policy'] ?? ''
    expect(policy).not.toContain('wasm')
    const allowed = allowWasm(policy)
    expect(allowed).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(allowed).not.toContain("'unsafe-eval'")
    expect(allowed.replace(" 'wasm-unsafe-eval'", '')).toBe(policy)
  })
})
