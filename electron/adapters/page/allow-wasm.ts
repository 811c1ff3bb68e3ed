/** The one file of the page that may compile WebAssembly: the worker that looks over spelling. It runs apart from the page. */
export const compilesWasm = (path: string): boolean => /^\/assets\/spelling-worker-[\w-]+\.js$/u.test(path)

/** The content policy for that file: everything else stays forbidden, evaluating text as code included. */
export const allowWasm = (policy: string): string =>
  policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
