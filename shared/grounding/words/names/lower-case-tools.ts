/**
 * Tools, products and firms that people also write in lower case, by walking through the professions' software, languages and makers.
 * Names that are ordinary English words (excel, word, go, rust, access, teams, outlook, sage, notion) are left to the check of capitals.
 * General knowledge.
 */
export const lowerCaseTools: ReadonlySet<string> = new Set(
  `python java javascript typescript kotlin scala haskell erlang elixir clojure fortran cobol perl php golang matlab lua vba sql plsql tsql prolog solidity verilog vhdl labview
    react reactjs angular angularjs vuejs svelte nextjs nodejs node.js express.js jquery django fastapi rails laravel symfony spring-boot dotnet asp.net blazor xamarin electron graphql grpc webpack vite redux tailwind bootstrap wordpress drupal joomla magento shopify woocommerce squarespace wix
    numpy scipy pandas polars sklearn scikit-learn scikit pytorch tensorflow keras jax xgboost lightgbm catboost spacy nltk huggingface opencv matplotlib seaborn plotly ggplot2 dplyr tidyverse jupyter rstudio spss stata sas minitab eviews nvivo atlas.ti maxqda qualtrics surveymonkey redcap
    hadoop pyspark kafka rabbitmq airflow dbt dagster luigi trino databricks snowflake redshift bigquery teradata vertica informatica talend ssis fivetran tableau powerbi qlik qlikview qliksense metabase superset grafana kibana splunk datadog prometheus newrelic
    mysql postgres postgresql mariadb sqlite mssql mongodb cassandra redis memcached elasticsearch solr neo4j dynamodb couchdb couchbase firebase supabase hbase influxdb clickhouse duckdb
    aws azure gcp heroku digitalocean openstack vmware kubernetes k8s openshift docker podman terraform pulumi ansible saltstack jenkins gitlab github bitbucket circleci travis teamcity bamboo argocd git svn mercurial subversion linux ubuntu debian redhat centos unix bash powershell nginx apache tomcat selenium cypress playwright pytest junit postman jmeter sonarqube
    jira trello asana clickup airtable smartsheet miro figma sketchup invision photoshop indesign lightroom aftereffects after-effects coreldraw gimp inkscape cinema4d houdini zbrush unity3d canva autocad revit solidworks catia archicad vectorworks ansys comsol abaqus fusion360 arcgis qgis mapinfo
    salesforce hubspot marketo pardot mailchimp zendesk freshdesk servicenow dynamics365 netsuite workday successfactors bamboohr taleo peoplesoft sap s4hana oracle-fusion quickbooks xero freeagent kashflow intacct hyperion anaplan coupa ariba docusign dropbox sharepoint onedrive
    cerner emis systmone meditech allscripts athenahealth datix medisoft lloyds nervecentre kinesis vitalpac omnicell pyxis
    moodle canvas-lms turnitin kahoot quizlet bromcom classcharts edmodo schoology powerschool
    opentable resdiary deliveroo ubereats airbnb booking.com opera-pms fidelio amadeus
    plc scada siemens simatic allen-bradley rockwell modbus profibus arduino raspberry-pi megger cmms maximo planon archibus
    google googleads adwords facebook instagram linkedin twitter tiktok youtube pinterest snapchat whatsapp telegram skype microsoft amazon netflix spotify tesla ibm intel nvidia cisco dell samsung huawei sony nokia ericsson siemens bosch accenture deloitte kpmg pwc mckinsey bain barclays hsbc lloyds natwest santander vodafone unilever nestle tesco sainsburys asda aldi lidl ikea
    westlaw lexisnexis bloomberg refinitiv factset capitaliq murex primavera procore bluebeam buildertrend navisworks buildingconnected cinegy davinci-resolve protools logic-pro ableton cubase sibelius
    chatgpt openai copilot llama gemini claude langchain mlflow kubeflow sagemaker vertexai wandb zapier n8n uipath blueprism automation-anywhere powerapps powerautomate
    pcr qpcr elisa hplc gcms lc-ms nmr crispr flow-cytometry graphpad imagej fiji benchling labguru lims bioconductor gatk snakemake nextflow mplus`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Those that are plain words of German, French or Spanish ("la primavera", "vite"): no names in such a text. */
export const plainAbroad: ReadonlySet<string> = new Set(['primavera', 'vite', 'miro', 'sas', 'apache', 'maximo'])
