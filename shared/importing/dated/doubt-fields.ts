import type { EntryDraft } from '../items/gathered.ts'
import { stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { isBase, scorePlace } from '../scores/score-place.ts'
import { scoreDegree, scoreJobTitle } from '../scores/score-title.ts'
import { isPause } from '../sections/pauses.ts'
import { hasDegree } from '../words/degree-words.ts'
import { ownAccount } from '../words/employment-terms.ts'
import { organisationWords } from '../words/organisation-words.ts'
import { placeEndings } from '../words/place-endings.ts'
import { schoolLike } from '../words/school-like.ts'

/** Scores from which words say by themselves what a name is. */
const [namesEmployer, namesPost] = [1.9, 2.2]

/**
 * Asks about fields that are filled and may as well be another: a town as the employer, a lone name as the employer, a title with the
 * employer in it and the other way round. The value stays, as it is more often right than not.
 */
export function doubtFields(entry: EntryDraft): void {
  if (entry.kind === 'project') return
  const title = entry.title && stretchText(entry.title)
  const organisation = entry.organisation && stretchText(entry.organisation)
  const asked = (field: 'title' | 'organisation') => entry.doubts.some((doubt) => doubt.field === field)
  const both = !asked('title') && !asked('organisation') && title !== null && organisation !== null
  if (both && (entry.kind === 'education' ? neitherStudied : neitherNamed)({ title, organisation })) {
    const message = `Is “${title}” ${entry.kind === 'education' ? 'what was studied' : 'the title'}, and “${organisation}” where?`
    const candidates = [title, organisation]
    entry.doubts.push({ field: 'title', candidates, message }, { field: 'organisation', candidates, message })
    return
  }
  const between = title && organisation && entry.location === null ? nameBetween(title, organisation) : null
  if (title && organisation && between && !asked('title') && !asked('organisation')) {
    const message = `Is “${between}” where it was, and “${organisation}” the town?`
    entry.doubts.push(
      { field: 'title', candidates: [title.slice(0, title.indexOf(between)).replace(/,\s+$/u, ''), title], message },
      { field: 'organisation', candidates: [between, organisation], message },
    )
    return
  }
  if (title && !asked('title') && torn(title)) {
    const message = `“${title}” seems to be cut from something longer. What was the title?`
    entry.doubts.push({ field: 'title', candidates: [title], message })
  }
  if (entry.kind === 'education') return
  if (organisation && !asked('organisation')) {
    const [placed, told] = [entry.location !== null, entry.items.length > 0]
    const message = aboutEmployer({ title, organisation, placed, told })
    if (message) entry.doubts.push({ field: 'organisation', candidates: [organisation], message })
  }
  if (title && !asked('title')) {
    const where = parts(title)
      .slice(1)
      .find((part) => namesPlace(part))
    if (where) {
      const message = `Is “${where}” a part of the title, or where it was?`
      entry.doubts.push({ field: 'title', candidates: [parts(title)[0] ?? title, title], message })
    }
  }
}

interface Pair {
  readonly title: string
  readonly organisation: string
}

/** Neither says by a word of its own what it is: only their places told them apart. */
const neitherNamed = ({ title, organisation }: Pair): boolean =>
  scoreJobTitle(title) < 1 &&
  scoreOrganisation(organisation) < namesEmployer &&
  !isPause(title) &&
  !ownAccount.test(title) &&
  !ownAccount.test(organisation)

const neitherStudied = ({ title, organisation }: Pair): boolean =>
  !hasDegree(title) && scoreDegree(title) < 1 && !schoolLike(organisation)

/** "Asda Linwood": a chain of shops, cafés or banks and where its branch is. General knowledge of Britain and Ireland. */
const isBranch = (text: string): boolean =>
  /^(?:Tesco|Asda|Morrisons|Sainsbury['’]?s|Waitrose|Lidl|Aldi|Iceland|Co-op|Boots|Superdrug|Matalan|Primark|Next|Argos|B&Q|Wilko|Halfords|Screwfix|Wickes|Homebase|Dunelm|Currys|Specsavers|Barclays|Lloyds|HSBC|NatWest|Santander|Nationwide|Costa|Greggs|Starbucks|Subway|McDonald['’]?s|KFC|Nando['’]?s|Travelodge|Hilton|Dunnes|SuperValu|Centra|Penneys|M&S|TK Maxx|IKEA|Army HQ) /u.test(
    text,
  )

/** A bracket without its partner, or a word that joins names to one before. */
const torn = (text: string): boolean =>
  (text.match(/[([]/gu) ?? []).length !== (text.match(/[)\]]/gu) ?? []).length || /^(?:and|or|then|&)\s/u.test(text)

/** "Shap. Tractors, walling": a full stop inside it parts two things. */
const stopped =
  /(?<!\b(?:St|Mt|Dr|Mr|Mrs|Messrs|Bros|Assoc|Univ|Dept|Co|Pvt|Pte|Pty|Cia|Soc|Hon|Jas|Wm|Geo|Chas|Thos|Edw))(?<=\p{Ll}{2})\. \p{Lu}/u
/** "garden maintenance", "various via Quern Staff": words in small letters describe work more often than they name who gave it. */
const descriptive = (text: string): boolean =>
  /^\p{Ll}{2,}\s/u.test(text) &&
  !/^(?:the|le|la|les|il|el|de|van|von|der|die|das)\s|^(?:various|several|different) (?!via\s)/u.test(text) &&
  !text
    .split(/\s+/u)
    .some(
      (word) =>
        organisationWords.has(word.toLowerCase().replace(/s$/u, '')) ||
        /^(?:committee|hall|council|group)$/iu.test(word),
    )

const parts = (text: string): string[] => text.split(/,\s+/u)

const namesPlace = (part: string): boolean =>
  scoreJobTitle(part) < 1.6 && (isBase(part) || scorePlace(part) >= 2 || scoreOrganisation(part) >= 2.4)

/** "Violin maker, own workshop" at "Mittenwald": a name behind the post, where the employer may as well be a town no table holds; null when none stands there. */
function nameBetween(title: string, organisation: string): string | null {
  const [, name, ...more] = parts(title)
  if (
    !name ||
    more.length > 0 ||
    !/^\p{Lu}\p{Ll}+$/u.test(organisation) ||
    scoreOrganisation(organisation) >= namesEmployer
  )
    return null
  const tells = ownAccount.test(name) || schoolLike(name) || scoreOrganisation(name) >= namesEmployer
  return tells ? name : null
}

interface Names {
  readonly title: string | null
  readonly organisation: string
  readonly placed: boolean
  /** True when evidence says what was done. */
  readonly told: boolean
}

/** What to ask about an employer; null when nothing speaks against it. */
function aboutEmployer({ title, organisation, placed, told }: Names): string | null {
  const named = scoreOrganisation(organisation) >= namesEmployer || ownAccount.test(organisation)
  const post = parts(organisation).find(
    (part) => scoreJobTitle(part) >= namesPost && scoreOrganisation(part) < namesEmployer,
  )
  if (post && parts(organisation).length > 1) return `Is “${post}” a part of the employer’s name, or the title?`
  if (torn(organisation) || stopped.test(organisation))
    return `“${organisation}” seems to be cut from something longer. Who was the employer?`
  if (named) return null
  if (descriptive(organisation)) return `Is “${organisation}” the employer, or what you did?`
  if (title === null && !placed && !told) return `Is “${organisation}” the employer, or what you did?`
  return !placed && placeEndings.test(organisation) && !isBranch(organisation)
    ? `Is “${organisation}” the employer, or the town?`
    : null
}
