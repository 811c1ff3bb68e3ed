/**
 * Tools, products, standards and bodies as their makers write them, from which a misspelling can be told. Names shorter than four letters,
 * and those within a letter of a usual word, stay out. General knowledge of the professions.
 */
export const toolNames: readonly string[] = `
  Python JavaScript TypeScript Kotlin Haskell Erlang Elixir Clojure Fortran Matlab MATLAB PostgreSQL MySQL SQLite MongoDB MariaDB Cassandra Redis Elasticsearch Snowflake BigQuery Redshift
  Databricks Hadoop Spark Kafka Airflow Tableau PowerBI Qlik Looker Metabase Grafana Kibana Splunk Datadog Prometheus Kubernetes Docker Terraform Ansible Jenkins GitHub GitLab Bitbucket
  Linux Ubuntu Debian PowerShell Apache Nginx Selenium Cypress Playwright Postman SonarQube React Angular Svelte Django Flask FastAPI Laravel Symfony GraphQL Webpack Tailwind WordPress
  Drupal Joomla Magento Shopify WooCommerce Squarespace NumPy SciPy Pandas PyTorch TensorFlow Keras XGBoost LightGBM scikit-learn OpenCV Matplotlib Seaborn Plotly Jupyter RStudio Stata SPSS
  Minitab NVivo MAXQDA Qualtrics SurveyMonkey REDCap Transformers HuggingFace LangChain SHAP LIME CUDA MLflow Kubeflow SageMaker
  Jira Confluence Trello Asana Airtable Smartsheet Figma Sketch SketchUp InVision Photoshop Illustrator InDesign Lightroom CorelDRAW Canva AutoCAD Revit SolidWorks CATIA ArchiCAD Vectorworks
  ANSYS COMSOL Abaqus ArcGIS QGIS MapInfo Primavera Procore Bluebeam Navisworks
  Excel PowerPoint Outlook SharePoint OneDrive Dropbox OneNote Salesforce HubSpot Marketo Mailchimp Zendesk Freshdesk ServiceNow NetSuite Workday QuickBooks Xero FreeAgent Kashflow Intacct
  Hyperion Anaplan DocuSign Hootsuite Instagram Facebook LinkedIn Twitter TikTok YouTube Pinterest Snapchat WhatsApp Telegram
  SystmOne EMIS Cerner Meditech Datix RiO Epic Moodle Turnitin Kahoot Quizlet Bromcom ClassCharts Blackboard SIMS Arbor
  OpenTable ResDiary Deliveroo Airbnb Amadeus Fidelio Siemens Simatic Rockwell Modbus Profibus Arduino Megger Maximo
  LexisNexis Westlaw Bloomberg Refinitiv FactSet Capital Cubase Ableton Audacity Premiere DaVinci Blender Houdini
  qPCR HPLC ELISA CRISPR GraphPad ImageJ Benchling LabVIEW Bioconductor Snakemake Nextflow
  HACCP COSHH RIDDOR NEBOSH IOSH CITB CSCS SMSTS SSSTS CIPD ACCA CIMA AAT ICAEW PRINCE2 ITIL TOGAF Scrum Kanban Lean SixSigma GDPR SOX IFRS GAAP HIPAA MiFID BREEAM LEED RIBA RICS
  PGCE QTS SENCO EYFS NVQ BTEC NQT IELTS TOEFL CELTA TESOL DELTA ILETS Ofsted CQC NICE Makaton PECS TEACCH CAMHS MHRA PRINCE Montessori Steiner
  DALI DMX KNX BACnet Niagara Solidworks Fusion360 Inventor Creo Rhino Grasshopper
`
  .split(/\s+/u)
  .filter((name) => name.length >= 4)

/**
 * Abbreviations with what is said around them: of one that is a letter off, only its field tells that it is meant. General knowledge of the
 * professions.
 */
export const acronymFields: Readonly<Record<string, string>> = {
  SHAP: 'explain interpret attribution feature importance model predict lime xai learning',
  CUDA: 'gpu kernel parallel graphics nvidia compute',
  BERT: 'language model transformer nlp text embedding',
  LSTM: 'recurrent sequence network learning forecast',
  YOLO: 'detection image object vision',
  HACCP: 'food kitchen hygiene safety catering',
  COSHH: 'hazard substance chemical safety cleaning',
  RIDDOR: 'accident incident report safety',
  NEBOSH: 'safety health certificate',
  IOSH: 'safety health managing certificate',
  CSCS: 'site card construction building',
  SMSTS: 'site construction management safety',
  CIPD: 'hr people personnel recruitment',
  ACCA: 'account audit finance tax',
  CIMA: 'account management finance budget',
  ICAEW: 'account audit finance chartered',
  IFRS: 'account report financial audit consolidation',
  GAAP: 'account report financial audit',
  GDPR: 'data protection privacy personal consent',
  ITIL: 'service support incident change it',
  TOGAF: 'architecture enterprise',
  BREEAM: 'building energy sustainable',
  PGCE: 'teach school education',
  EYFS: 'nursery early child reception teach',
  SENCO: 'school pupil need teach',
  BTEC: 'teach college level diploma',
  IELTS: 'english language score test',
  TOEFL: 'english language score test',
  CELTA: 'english teach language',
  CAMHS: 'mental child health young',
  MHRA: 'medicine device regulatory trial',
  ELISA: 'assay antibody protein laboratory sample',
  HPLC: 'chromatography sample laboratory analysis',
  SPSS: 'statistic analysis data survey',
  QGIS: 'map spatial gis',
  BACnet: 'building control ventilation',
}
