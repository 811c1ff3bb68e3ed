import { verbForm } from '../../../text/verbs/verb-form.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { countedDeeds, counterparts, sureCountNouns } from './sure-count-nouns.ts'

/** Offices that are something else too: an adjective, a deed, a part of the body. General knowledge of English. */
const notOnlyPersons = new Set(
  `lead chair hand head mate liaison official professional executive expert associate veteran graduate fellow guide coach host cook judge champion intern principal minister commander
  partner rep vet potter smith groom porter steward chauffeuse nominee framer user reference major minor junior senior contact volunteer buddy trainer's trader grower sailor pilot apprentice`.split(
    /\s+/u,
  ),
)

/** Ends of "-er" that tell of more, of a stuff or of a way, and of nobody: "closer", "water". */
const noDoer = new Set(
  `former better closer longer later lower upper finer wider safer drier slower cooler warmer clearer smoother cleaner higher larger smaller other rather order offer cover matter power tender number paper water timber plaster
  solder leather rubber copper silver butter master center meter layer letter tower shower counter corner border quarter filter monitor cider beer labour under over after ever never per further together winter summer dinner supper answer transfer
  career charter render polymer fiber laser cancer fever gender wander weather whether cater enter alter deliver consider discover recover remember register minister administer shelter render`.split(
    /\s+/u,
  ),
)

/** What a noun counts. */
export type Counted = 'person' | 'thing' | 'deed'

/** Whether a noun is surely counted, and as what. Null for all others, and for plurals. */
export function countedKind(word: string): Counted | null {
  if (countedDeeds.has(word)) return 'deed'
  if (sureCountNouns.has(word)) return 'thing'
  if (counterparts.has(word)) return 'person'
  if (roleNouns.has(word)) return notOnlyPersons.has(word) ? null : 'person'
  return isMaker(word) ? 'thing' : null
}

/** "Dumper", "refresher": by the verb in its name. */
function isMaker(word: string): boolean {
  const { stem } = /^(?<stem>\p{L}{3,})er$/u.exec(word)?.groups ?? {}
  if (!stem || noDoer.has(word) || verbForm(word) !== null) return false
  return [stem, `${stem}e`, stem.slice(0, -1)].some((base) => verbForm(base)?.form === 'base')
}
