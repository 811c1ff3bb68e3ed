import { remembered } from '../../text/remembered.ts'

/** Times without employment that people state as such, at the head of a line. General knowledge of CVs in several languages. */
const opening =
  /^(?:(?:planned|short|extended|one[- ]year|full[- ]time)\s+)?(?:career (?:break|pause|gap)|sabbatical|(?:parental|maternity|paternity|adoption|family|carer['’]?s|medical|sick|study) leave|gap year|family break|year out|time out|break from work|redundancy|unemployed|job[- ]?seeking|travel(?:l?ing)?(?=\s*(?:$|[,(:–—-]|and\b|in\b|through\b|around\b))|backpacking|at home (?:with|raising|caring|looking)\b|caring (?:responsibilities|for)\b|care of\b|raising (?:a|my|our|two|three)\b|(?:stay[- ]at[- ]home|full[- ]time) (?:parent(?:ing)?|mother|father|mum|mom|dad|carer|caregiver)|homemaker|family carer|carer for (?:a|my)\b|relocat(?:ion|ed)\b|elternzeit|mutterschutz|sabbatjahr|familien(?:zeit|phase|pause)|auszeit|arbeits(?:suchend|los)|pflegezeit|congé (?:parental|sabbatique|maternité)|excedencia|pausa (?:laboral|carriera)|aspettativa|ouderschapsverlof|barselsorlov|föräldraledig(?:het)?|foreldrepermisjon)(?![\p{L}\p{N}])/iu

/** True for what names a time without employment ("Career break", "Full-time parent and carer") rather than a role. */
export const isPause = remembered((text) => opening.test(text))
