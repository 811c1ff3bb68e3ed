/** Beginnings of names that are written with a capital inside, in lower case up to that capital's word. General knowledge of tools and brands. */
export const camelWords: ReadonlySet<string> = new Set(
  `javascript typescript coffeescript github gitlab bitbucket powerpoint powershell powerbi linkedin youtube facebook wordpress tensorflow pytorch fastapi salesforce hubspot openai devops devsecops finops mlops macos paypal sharepoint onenote onedrive indesign capcut graphql quickbooks postgresql mongodb mysql dynamodb nosql ebay iphone ipad macbook infodrainage microdrainage databricks dataframe opentelemetry opengl webgl websocket mailchimp surveymonkey servicenow sketchup archicad autocad solidworks fintech edtech biotech healthtech proptech mcdonald macdonald mckinsey mcarthur deloitte pwc openshift cloudformation kubeflow airbnb tiktok whatsapp airtable clickup bamboohr zendesk moneylaundering dotnet nodejs vuejs reactjs nextjs jquery rxjs`
    .split(/\s+/u)
    .filter(Boolean),
)
