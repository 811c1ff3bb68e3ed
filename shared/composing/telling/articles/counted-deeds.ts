/** What is done once or as a trade: counted only where nothing joins it to another of its kind ("a wildlife survey", "survey and mapping"). General knowledge of English. */
export const countedDeeds: ReadonlySet<string> = new Set(
  'audit survey inspection interview project course exam tour meeting lecture campaign forecast report conference review refit'.split(
    ' ',
  ),
)
