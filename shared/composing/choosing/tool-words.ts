import type { ToolKind } from './tools-asked.ts'

/** By which words a line names a thing of each kind. General knowledge of CVs; names with a capital or a figure inside ("AutoCAD", "Civil 3D") are taken for software too. */
export const toolWords: Readonly<Record<Exclude<ToolKind, 'tongue'>, RegExp>> = {
  software:
    /\b(?:(?:Auto|Archi|Vector|Draft|Solid|Libre|Free)CAD|AutoCAD|CAD|(?:Civil|Fusion|Rhino) ?(?:3D|360)|Excel|Outlook|PowerPoint|Power BI|Microsoft (?:365|Office|Word|Teams|Project)|MS (?:Office|Project|Word)|Office 365|Google (?:Docs|Sheets|Workspace)|SharePoint|Revit|SketchUp|SolidWorks|Photoshop|Illustrator|InDesign|Lightroom|Premiere Pro|Canva|Figma|QGIS|ArcGIS|GIS|BIM|MATLAB|Python|SQL|SPSS|Stata|NVivo|Tableau|SAP|Sage(?! advice)|Xero|QuickBooks|Salesforce|HubSpot|SystmOne|EMIS|SIMS|Arbor|Moodle|Mailchimp|WordPress|Shopify|Jira|Trello|Slack|Zoom|Bluebeam|Navisworks|Primavera|Pro Tools|Logic Pro|Ableton|spreadsheets?|databases?|CRM)\b/u,
  equipment:
    /\b(?:total stations?|GPS|theodolites?|laser levels?|(?:fork-?lift|reach|pallet|hand pallet) ?(?:trucks?)?|forklifts?|excavators?|diggers?|dumpers?|telehandlers?|tractors?|cranes?|hoists?|lathes?|milling machines?|CNC(?: machines?)?|(?:band|chain|table|circular|mitre)[ -]?saws?|chainsaws?|strimmers?|mowers?|drills?|grinders?|welders?|(?:MIG|TIG|arc) weld\p{L}*|kilns?|looms?|(?:sewing|knitting|embroidery|overlock) machines?|overlockers?|printing press\p{L}*|presses|scanners?|barcode|label printers?|microscopes?|centrifuges?|pipettes?|spectrometers?|spectrophotometers?|HPLC|autoclaves?|multimeters?|oscilloscopes?|oxygen meters?|pH meters?|torque wrench\p{L}*|hand tools|power tools|tills?|card machines?|coffee machines?|espresso machines?|fryers?|ovens?|cameras?|lighting desks?|mixing desks?|drones?|hoovers?|floor (?:polishers?|scrubbers?)|jet wash\p{L}*|scaffolds?|harness\p{L}*|vans?|lorr(?:y|ies)|minibus\p{L}*)\b/iu,
}

/** A name as makers write them. */
export const makersName = /\b(?:\p{Lu}\p{Ll}+\p{Lu}\p{L}*|\p{Lu}\p{L}+ \d\p{Lu}\b)/u
