import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { tellsOfCharge } from '../../matching/ranking/charge-of-people.ts'

const leading =
  /\b(?:lead(?:er)?|manager|supervisor|head|chef|cook in charge|foreman|forewoman|chargehand|in charge|director|owner|boss|captain|sister|matron|principal|sergeant|chief)\b/iu
const size =
  /\b(?:return[- ]to[- ]work (?:chats|interviews|meetings)|appraisals|disciplinar(?:y|ies)|one-to-ones with)\b|(?:^|, |; )(?:\p{L}+ )?(?:team|crew|staff|brigade|department|gang|shift) of (?:about |up to |around )?(?:\d+|\p{L}+)\b|^\d+ (?:on (?:the |each |a )?shift|staff|reports|in the team)\b/iu

/** Whether a line tells of people the person was in charge of: in its words, or by the size of the team or what only whoever leads one does, where the post says that it was theirs to lead ("14 on shift" of a Shift Leader). */
export const hadCharge = ({ text }: Pick<Evidence, 'text'>, entry: Entry | null): boolean =>
  tellsOfCharge(text) !== null || (entry !== null && leading.test(entry.title ?? '') && size.test(text))
