/**
 * Told to zod before it loads, in the place where all its copies look: the page's policy forbids making code from text, so it need not try
 * for each page whether it may.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

export {}
