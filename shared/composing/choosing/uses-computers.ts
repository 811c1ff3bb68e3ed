/** A call for being at home with computers as such, and for no program by its name. */
const asked =
  /\b(?:(?:basic|good|general|sound|some|everyday) )*(?:(?:computer|IT|ICT|digital|keyboard) (?:skills?|literacy|literate)|using (?:an? |the )?(?:computers?|IT)\b|(?:computer|IT|digitally)[- ]literate|use (?:an? )?computers?|confident with (?:computers|IT|technology)|(?:comfortable|happy|at home) with (?:computers|spreadsheets|IT|technology))/iu

/** Programs and papers that are made at a computer. General knowledge of CVs. */
const used =
  /\b(?:spreadsheets?|Excel|Microsoft (?:365|Office|Word|Teams)|MS Office|Office 365|Google (?:Docs|Sheets|Workspace|Drive)|Outlook|PowerPoint|databases?|Word(?=,| and| \()|word[- ]processing|ECDL|ICDL|Sage|Xero|SAP|SystmOne|EMIS|touch[- ]typ\p{L}*|electronic (?:\p{L}+ )?(?:system|record|prescribing)\p{L}*)\b/u

/** Whether an item tells of work at a computer where just that is asked for: readings entered in a spreadsheet for "basic computer skills". */
export const usesComputers = (text: string, asks: string): boolean => asked.test(asks) && used.test(text)
