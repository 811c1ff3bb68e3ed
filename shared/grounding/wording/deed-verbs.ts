import { verbTiers } from '../words/verb-tiers.ts'

const soft = new Set(
  'set cut put read own learn master understand enjoy drive speak excel advise plan help support join contribute aid serve close look bring present input back second care fit share play deal match agree approve record note store'.split(
    ' ',
  ),
)

/** Verbs of doing in the base form: "I supervise" states a deed, "I hope" and "I speak" do not. */
export const deedVerbs: ReadonlySet<string> = new Set(
  [
    ...verbTiers[1].split(/\s+/u),
    ...verbTiers[2].split(/\s+/u),
    ...verbTiers[3].split(/\s+/u),
    'coordinate',
    'keep',
  ].filter((verb) => verb.length > 1 && !soft.has(verb)),
)
