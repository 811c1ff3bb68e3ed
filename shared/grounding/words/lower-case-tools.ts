/**
 * Tools, products and firms that people also write in lower case, by walking through the professions' software, languages and makers.
 * Names that are ordinary English words (excel, word, go, rust, access, teams, outlook, sage, notion) are left to the check of capitals.
 * General knowledge.
 */
export const lowerCaseTools: ReadonlySet<string> = new Set(
  `python java javascript typescript kotlin scala haskell erlang elixir clojure fortran cobol perl php ruby golang matlab octave julia lua dart groovy vba sql plsql tsql pascal delphi prolog solidity assembly verilog vhdl labview
  react reactjs angular angularjs vuejs svelte nextjs nodejs node.js express.js jquery ember django flask fastapi rails laravel symfony spring-boot hibernate dotnet asp.net blazor flutter xamarin ionic electron graphql grpc webpack vite redux tailwind bootstrap wordpress drupal joomla magento shopify woocommerce squarespace wix
  numpy scipy pandas polars sklearn scikit-learn scikit pytorch tensorflow keras jax xgboost lightgbm catboost spacy nltk huggingface transformers opencv matplotlib seaborn plotly ggplot2 dplyr tidyverse shiny jupyter rstudio spss stata sas minitab eviews nvivo atlas.ti maxqda qualtrics surveymonkey redcap
  hadoop spark pyspark kafka rabbitmq airflow dbt dagster luigi flink beam hive presto trino databricks snowflake redshift bigquery synapse teradata vertica informatica talend ssis fivetran looker tableau powerbi qlik qlikview qliksense metabase superset grafana kibana splunk datadog prometheus newrelic
  mysql postgres postgresql mariadb sqlite oracle mssql mongodb cassandra redis memcached elasticsearch solr neo4j dynamodb couchdb couchbase firebase supabase hbase influxdb clickhouse duckdb
  aws azure gcp heroku digitalocean openstack vmware kubernetes k8s openshift docker podman helm terraform pulumi ansible puppet saltstack vagrant jenkins gitlab github bitbucket circleci travis teamcity bamboo argocd git svn mercurial subversion linux ubuntu debian redhat centos unix bash powershell nginx apache tomcat selenium cypress playwright pytest junit jest mocha cucumber postman jmeter sonarqube
  jira confluence trello asana clickup basecamp airtable smartsheet miro figma sketchup invision photoshop illustrator indesign lightroom premiere aftereffects after-effects coreldraw gimp inkscape blender maya cinema4d houdini zbrush unity3d unreal canva autocad revit solidworks catia inventor archicad rhino grasshopper vectorworks ansys comsol abaqus fusion360 arcgis qgis mapinfo
  salesforce hubspot marketo pardot mailchimp zendesk freshdesk intercom servicenow dynamics365 netsuite workday successfactors bamboohr greenhouse taleo peoplesoft sap s4hana oracle-fusion quickbooks xero freeagent kashflow intacct hyperion anaplan concur coupa ariba docusign dropbox sharepoint onedrive
  epic cerner emis systmone meditech allscripts athenahealth datix medisoft lloyds nervecentre rio kinesis vitalpac omnicell pyxis
  moodle canvas-lms turnitin kahoot quizlet arbor bromcom classcharts seesaw edmodo blackboard schoology powerschool
  opentable resdiary toast lightspeed micros deliveroo ubereats airbnb booking.com opera-pms mews fidelio sabre galileo amadeus
  plc scada siemens simatic allen-bradley rockwell modbus profibus arduino raspberry-pi fluke megger cmms maximo planon archibus
  google googleads adwords analytics facebook instagram linkedin twitter tiktok youtube pinterest snapchat whatsapp telegram slack zoom skype microsoft amazon apple netflix spotify uber tesla ibm intel nvidia cisco dell samsung huawei sony nokia ericsson siemens bosch accenture deloitte kpmg pwc mckinsey bain barclays hsbc lloyds natwest santander vodafone unilever nestle tesco sainsburys asda aldi lidl ikea
  westlaw lexisnexis clio bloomberg refinitiv factset capitaliq murex calypso primavera procore bluebeam buildertrend navisworks buildingconnected cinegy avid davinci-resolve protools logic-pro ableton cubase sibelius
  chatgpt openai copilot llama gemini claude langchain mlflow kubeflow sagemaker vertexai wandb zapier n8n uipath blueprism automation-anywhere powerapps powerautomate
  pcr qpcr elisa hplc gcms lc-ms nmr crispr flow-cytometry prism graphpad imagej fiji benchling labguru lims bioconductor blast gatk snakemake nextflow stan jags bugs mplus amos`
    .split(/\s+/u)
    .filter(Boolean),
)
