import { verbForm } from '../../../text/verbs/verb-form.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { materials } from '../../phrases/materials.ts'
import { singleThings } from '../../phrases/single-things.ts'
import { stuffs } from '../../phrases/stuffs.ts'
import { countedKind } from './counted-kind.ts'

/**
 * Whether a noun may stand without an article where there is one of it: plurals, names, substances, what is done or known ("training", "maintenance", "safety"), letters that name such a thing ("HR"). Of every other noun nobody knows; it is asked
 * only of those who leave articles out.
 */
export function standsBare({ word, text }: { readonly word: string; readonly text: string }): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1)
  if (/^\p{Lu}{2,}\d*$/u.test(text)) return letters.has(text)
  if (/\p{Lu}|\d/u.test(text) || ways.has(word)) return true
  if (massNouns.has(last) || stuffs.has(last) || materials.has(last) || plurals.test(last)) return true
  if (/(?:[^sui]s|ings?|ly)$/u.test(last)) return true
  if (countedKind(last) !== null || singleThings.has(last)) return false
  if (shaped.test(last)) return true
  return verbForm(last)?.form === 'past' || word.length < 3
}

/** What tells how, behind a verb or what it is done to: "keep calm", "deal with customers direct". */
const ways = new Set(
  'calm direct early late first last clean dry warm safe full high low fast well alone indoors outdoors abroad overseas upright open free paper'.split(
    ' ',
  ),
)

/** Endings of what is done, of qualities and of fields, which are counted only now and then. */
const shaped =
  /(?:ation|ution|ition|ction|ption|ision|usion|asion|ment|ance|ence|ancy|ency|ity|ety|ship|ness|ism|ics|logy|graphy|metry|nomy|work|care|keeping|wear|ware|craft|aid|hood|dom|cy|ery|try|ture|al|ure|age|wide|free|fully|[\p{L}]{2}(?:side|time|line|shore|doors?))$/u

const plurals =
  /^(?:people|children|men|women|staff|sheep|cattle|fish|data|media|criteria|crew|police|personnel|deer|poultry|livestock|aircraft)$/u

/** Letters of a field, a scheme, a language or a body that are said without an article. General knowledge. */
const letters = new Set(
  `IT ID HR PR AV QA QC R&D CPD PPE PPM H&S HSE VAT PAYE CIS MTD GDPR SEO PPC SEN SEND EAL PE RE PSHE DT ICT EYFS KS1 KS2 KS3 KS4 CAD CAM CNC GIS SQL CSS HTML XML JSON PHP AWS GCP API TDD CI CD MS ISO BRC HACCP COSHH RAMS CDM TPM SMED TPN IV IVF ECG CPR
    PBS CBT DBT ACT BLS ILS ALS EMIS NHS GMC NMC HCPC TUPE ACAS IR35 CRB DBS PAT LOLER PUWER BIM BREEAM ESG CSR SAP UX UI SSO TCP IP DNS DHCP IPAM BGP OSPF SNMP MPLS VOIP PCI SOX IFRS GAAP AML KYC ASB UC HB MI OT SLT AAC BSL ADHD ASD TIG MIG MMA GD&T SPC NDT
    LED PVC MDF UPVC GRP A&E ITU ICU HDU CAMHS P&L EBITDA B2B B2C USA UK EU BBC ITV`.split(/\s+/u),
)
