import { fold } from '../../text/fold.ts'
import { dutyVerbs } from '../cues/duty-verbs.ts'
import { factLabels } from './fact-labels.ts'

const other =
  /^(?:salary|pay|ctc|package|wage|rate|day rate|remuneration|compensation|salary range|pay range|hours|hours of work|working hours|contract|contract type|type of contract|contract length|contract term|term|tenure|duration|department|division|directorate|team|section|unit|faculty|reports to|reporting to|responsible to|accountable to|line manager|line manages|manages|direct reports|notice period|industry|industry type|sector|functional area|role category|employment type|employment|job types?|work location|work setting|schedule|expected hours|reference id|vetting level|vetting|force|pay scale & grade|open & closing dates|appointment type|work schedule|promotion potential|job family|travel required|location\(s\)|träger|umfang|beginn|entgelt|type|grade|band|pay band|pay scale|level|seniority|seniority level|start|start date|starting|when|ref|reference|reference number|job ref|job id|vacancy id|vacancy reference|job reference|requisition|posted|date posted|interview date|interview dates|interviews|proposed interview dates?|number of (?:posts|openings|vacancies|positions)|openings|vacancies|fte|holiday|holidays|annual leave|pension|contact|email|phone|telephone|tel|website|web|rotation|vessel|depot|campus|gehalt|vergütung|beginn|eintritt|arbeitszeit|vertragsart|umfang|salaire|rémunération|contrat|type de contrat|durée|salario|contrato|jornada|salaris|uren|dienstverband|薪资|月薪|年薪|学历|招聘人数|給与|年収|雇用形態)(?:\s*\(.*\))?$/u

/** True for a line that only states a fact of the vacancy behind a label: "Salary: £30,000", "Location: Leeds". */
export function isFactLine(text: string): boolean {
  const match = /^[^\p{L}]*([^:：]{2,40}?)\s*[:：]\s*(\S.*)$/u.exec(text.slice(0, 400))
  if (!match?.[1] || !match[2]) return false
  const label = fold(match[1])
  const known = other.test(label) || Object.values(factLabels).some((pattern) => pattern.test(label))
  const value = match[2]
  if (/^(?:job|work)$/u.test(label) && listsWork(value)) return false
  return known && value.split(/\s+/u).length <= 16 && !/^(?:to|you|we)\b|[.;]\s+\S/iu.test(value)
}

/** "Job: run a section, close down": what is done, where "Job: Chef, Whitby" names it. */
const listsWork = (value: string): boolean =>
  /,|\band\b/u.test(value) && dutyVerbs.has(/^(\p{Ll}+) \S/u.exec(value)?.[1] ?? '')
