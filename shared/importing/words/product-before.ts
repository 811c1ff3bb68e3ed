/** Programs and systems that are told by the year of their version, standing right before it ("Windows Server 2016–2022"). General knowledge. */
export const productBefore =
  /(?<!\p{L})(?:windows(?: server)?|server|exchange(?: server)?|office|excel|word|outlook|access|sharepoint|sql(?: server)?|visual studio|vs|dynamics|project|visio|autocad(?: \p{L}+)?|civil 3d|revit|inventor|solidworks|solid edge|archicad|vectorworks|navisworks|3ds max|photoshop|tekla|microstation|matlab r?|mathcad|delphi|oracle|hyper-v|system center|sccm|configuration manager|biztalk)\s*[([]?$/iu
