/** Makers and services of products that everybody names together. General knowledge. */
const lines = `
microsoft: azure excel word powerpoint outlook teams sharepoint onedrive dynamics visio windows powerbi
amazon: aws ec2 redshift dynamodb sagemaker
google: gcp bigquery gmail youtube android
adobe: photoshop illustrator indesign lightroom acrobat aftereffects premiere audition
autodesk: autocad revit civil3d navisworks inventor maya
apple: iphone ipad macos ios logic
atlassian: jira confluence bitbucket trello
office: word excel powerpoint outlook access
siemens: somatom simatic
epic: mychart
intuit: quickbooks
oracle: netsuite peoplesoft
esri: arcgis
`

/** The products of each maker, in lower case. */
export const productsOf: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': '))
    .map(([maker = '', products = '']) => [maker, products.split(' ')]),
)

/** Products called like a common word: in small letters they are that word. */
export const plainProducts: ReadonlySet<string> = new Set(
  'teams word access sheets go windows dynamics logic inventor premiere audition'.split(' '),
)
