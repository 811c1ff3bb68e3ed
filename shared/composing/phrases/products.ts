/** Names of programmes, makers and methods that are no word besides, and that keep their capital wherever they stand. General knowledge of CVs. */
export const products: ReadonlySet<string> = new Set(
  'makaton intune fanuc siemens heidenhain mazak haas lorenzo xero fortinet cisco kofax amtech autocad revit photoshop indesign salesforce hubspot mailchimp canva figma jira trello asana opentable micros kronos workday signalong bobath elklan lego montessori kaizen scrum terraform ansible kubernetes docker jenkins grafana citrix vmware oracle tableau python java excel covid seasearch'.split(
    ' ',
  ),
)
