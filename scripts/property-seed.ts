import fc from 'fast-check'

/**
 * Property tests draw the same each time, so that a change is judged by what it changed; `VOUCH_SEED=random npm run unit` draws anew, and
 * prints the seed with what it found.
 */
const asked = process.env.VOUCH_SEED
if (asked !== 'random') fc.configureGlobal({ seed: asked ? Number(asked) : 20261121 })
