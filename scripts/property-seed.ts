import fc from 'fast-check'

/** Property tests draw anew on every run here; where a change is judged they draw the same each time, so that only the change decides. */
if (process.env.CI) fc.configureGlobal({ seed: 20261121 })
