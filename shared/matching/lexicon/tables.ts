import { artsDesignMarketing } from './arts-design-marketing.ts'
import { conduct } from './conduct.ts'
import { education } from './education.ts'
import { eligibility } from './eligibility.ts'
import { everyday } from './everyday.ts'
import { everydayServices } from './everyday-services.ts'
import { financeAndOffice } from './finance-and-office.ts'
import { health } from './health.ts'
import { outcomes } from './outcomes.ts'
import type { Table } from './parse-lexicon.ts'
import { publicAndLaw } from './public-and-law.ts'
import { retailAndHospitality } from './retail-and-hospitality.ts'
import { scienceAndAcademia } from './science-and-academia.ts'
import { softwareAndData } from './software-and-data.ts'
import { spokenWays } from './spoken-ways.ts'
import { toldInDeeds } from './told-in-deeds.ts'
import { toldInManyTrades } from './told-in-many-trades.ts'
import { toldInMoreTrades } from './told-in-more-trades.ts'
import { toldOtherwise } from './told-otherwise.ts'
import { toldPlainly } from './told-plainly.ts'
import { tradesAndIndustry } from './trades-and-industry.ts'
import { transferableSkills } from './transferable-skills.ts'
import { widerCrafts } from './wider-crafts.ts'

const crafts = [
  health,
  education,
  publicAndLaw,
  financeAndOffice,
  retailAndHospitality,
  tradesAndIndustry,
  scienceAndAcademia,
  softwareAndData,
  artsDesignMarketing,
  everydayServices,
  eligibility,
]

/** The lexicon's tables. A new table is named here and nowhere else. */
export const tables: readonly Table[] = [
  { text: conduct, about: 'conduct' },
  { text: transferableSkills, about: 'transferable' },
  { text: outcomes, about: 'transferable' },
  ...crafts.map((text) => ({ text, about: 'craft' as const })),
  { text: widerCrafts, about: 'transferable' },
  { text: spokenWays, about: 'transferable' },
  { text: toldOtherwise, about: 'transferable' },
  { text: toldPlainly, about: 'transferable' },
  { text: toldInDeeds, about: 'transferable' },
  { text: toldInManyTrades, about: 'transferable' },
  { text: toldInMoreTrades, about: 'transferable' },
  { text: everyday, about: 'everyday' },
]
