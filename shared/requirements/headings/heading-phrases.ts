import type { Zone } from '../lines/zone.ts'

/** `whole` phrases must be the entire heading; `within` phrases may stand anywhere in it as words. */
export interface HeadingPhrases {
  readonly whole: readonly string[]
  readonly within: readonly string[]
}

const list = (text: string): string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean)

/**
 * English headings of job advertisements by what stands under them. General knowledge of advertisements in health, teaching,
 * public service, trades, retail, academia, law, finance, charities and technology. Written without apostrophes ("youll"), lower case.
 */
export const englishHeadings: Readonly<Record<Zone, HeadingPhrases>> = {
  must: {
    whole:
      list(`wanted | needed | you | you have | you are | you bring | you should | you need | you must | musts | must | candidate | the candidate | the person | person
      | the ideal person | your background | your skills | your experience | your qualifications | your profile | profile | requirements | essential | essentials
      | basics | the basics | what we need | we need | we are looking for | were looking for | we want | required | the essentials | essential skills | e | prerequisites | ideally you
      | about yourself | person spec | personal specification | job specification | the successful candidate | the successful applicant | successful applicant | successful candidate
      | you will have | youll have | you will need | youll need | you will be | youll be | you will bring | youll bring | applicants | physical demands | physical requirements | who | is this you | this is you | sound like you`),
    within:
      list(`requirements | requirement | must have | must haves | essential criteria | essential criterion | essential requirements | essential experience | essential skills | essential qualifications
      | minimum qualifications | minimum requirements | minimum criteria | basic qualifications | required qualifications | required skills | required experience | skills required | experience required
      | what you bring | what youll bring | what you will bring | what you need | what youll need | what you will need | what do i need | what do you need | what you have | what you should have | what youve got
      | about you | a bit about you | a little about you | a little bit about you | more about you | who you are | who are you | who youll be | who we need | who we are looking for | who were looking for | who we look for | who are we after | are we after | we look for | what we look for | what we are looking for | what were looking for
      | are we looking for | looking for someone | looking for somebody | looking for a person | someone who | somebody who | looking for people | you may be a good fit | might be a good fit | good fit if | great fit if | great match if | good match if
      | right fit if | fit for you if | match if you | you might be | you may be | could be you if | you could be | you will have | youll have | you will need | youll need | you should have | you must | you must have | youve got | you have got | you have | you need | you possess | you bring | you are
      | ideal candidate | ideal applicant | successful candidate | successful applicant | suitable candidate | right candidate | right person | ideal person | person appointed | perfect candidate | perfect person | your profile | candidate profile | candidate requirements | applicant profile
      | person specification | selection criteria | entry requirements | qualifications required | qualifications and experience | knowledge skills and experience | hoping to see | hope to see | hoping for | would like to see | what were after | what we are after | person were after | are you the person | person we need | what we need | what it takes | do you have what it takes | what we ask
      | what we expect from you | what we require | what we want | to succeed | to be successful | to thrive | thrive here | youll thrive | do well here | youll love this | youll enjoy this if | make us happy | youll fit | fit right in | to be considered | to apply you | your skills and | do you have | have you got | is this you | youre someone who | youre the one | could this be you | sounds like you | love to hear from you if
      | what we need from you | need from you | will need to have | will possess | what makes you | you should apply if | apply if you | join us if you | for you if | right for you if | this role is for you | key requirements | core requirements | behaviours | behaviors | behaviours tested at interview | behaviours tested | behaviours assessed | behaviours we will assess | competencies tested | lead criterion | criterion | success profile | success profiles | key attributes | attributes
      | what makes a great | what makes a good | what good looks like | your strengths | what you know | what you can do | wed love you to | we would like you to | we expect | we ask | you can | youre good at`),
  },
  nice: {
    whole: list(
      `useful | handy | considered assets | considered an asset | additional assets | strong assets | desirable | desirables | desired | preferred | asset | assets | bonus | bonuses | bonus points | plus | pluses | d | extras | nice | ideally | advantageous | beneficial | non essential | additional | even better | extra credit`,
    ),
    within:
      list(`what would help | would help | what helps | nice to have | nice to haves | nice haves | good to have | good to haves | great to have | bonus points | bonus if | bonus skills | bonus for | its a bonus | preferred qualifications | preferred skills | preferred experience | preferred requirements | preferred criteria | preferred but
      | desirable criterion | desirable criteria | desirable skills | desirable experience | desirable qualifications | desirable requirements | desired skills | desired experience | desired qualifications | desirable | desirables | a plus | is a plus | are a plus | extra credit | brownie points | extra points
      | would be an advantage | an advantage | advantageous | would be great if | be great if you | its great if | itd be great | would be nice | itd be nice | we would love | wed love it if | wed also love | even better if | stand out | set you apart | sets you apart | ideally you | ideally have | ideally will
      | also have experience with | may also have | might also have | also helpful | helpful but | useful but | would be useful | would be helpful | would be beneficial | welcome but not | not essential | not required but | so much the better | even happier | optional | additional qualifications | icing on the cake | cherry on | the extras | extra | earn extra | strong candidates may | wish list | wishlist`),
  },
  criteria: {
    whole:
      list(`skills | experience | qualifications | knowledge | education | training | abilities | attributes | aptitudes | competencies | competences | technical | soft skills | hard skills | technical skills | personal qualities | qualities | other | circumstances | personal circumstances
      | key skills | tech stack | our stack | disposition | values and behaviours | personal attributes | personal characteristics | certifications | certificates | certificates and licences | licensure | licensure certification | licenses certifications | licences and certifications | certificates and training | credentials | interpersonal | communication | languages and tools | attitude | mindset | work experience | physical | other factors`),
    within:
      list(`skills and experience | experience and skills | skills experience | skills and abilities | skills and knowledge | knowledge and skills | knowledge and experience | experience and knowledge | education and experience | education and training | qualifications and training | qualifications training
      | experience and qualifications | qualifications and skills | skills and qualifications | skills and competencies | skills | qualifications | experience | knowledge | education | personal qualities | aptitude | criteria | expertise | competences | essential`),
  },
  duty: {
    whole:
      list(`jobs | duties | responsibilities | role | the role | the job | job | the work | the position | the post | job description | position description | accountabilities | main purpose | job purpose | tasks | key tasks | your tasks | your role | your mission | your work | your day | your week | your days | a typical day | typical day | typical week
      | what | the what | you will | youll | you would | youd | overview of duties | purpose | the task | deliverables | the gig | gig | objectives | scope | in this role | in this role you | in this role you will | main tasks | about the work | function | your impact | the challenge | your challenge | job details | day to day`),
    within:
      list(`what your week looks like | what your day looks like | what your days look like | your week looks | your day looks | a bit about the job | a bit about the role | a little about the role | a little about the job | more about the role | more about the job | responsibilities | responsibility | responsible for | duties | accountabilities | accountable for | what you do | what youll do | what you will do | what you would do | what youd do | what will you do | what will i do | what youll be doing | what you will be doing | what will you be doing | what youll be up to | be up to | what do you do | what the job | what the work involves | what the role involves | work involves | role involves | job involves | what does the role | what is the job | whats the job
      | what youll be responsible | what youll work on | what you will work on | youll work on | what youll own | youll be working on | how youll | how you will | how youll make | how you will make | what youll achieve | outcomes | what success looks like | success looks like | first 90 days | first year | first six months | your first | objectives | make an impact | your impact | day to day | day in the life | typical day | typical week | a day at | key tasks | main tasks | your tasks | your mission | your role | your responsibilities | your day | your work | youll get to | what you get to do
      | purpose of the post | purposes of the post | purpose of the role | purpose of the job | purpose of job | purpose of role | main purpose | job purpose | role purpose | key purpose | key accountabilities | key objectives | key functions | essential functions | essential duties | job functions | the role will | role includes | duties include | the role is to | in this role | in this post | in this position | in this job | as a member of | as part of this | you will be doing
      | postholder will | post holder will | post holders will | jobholder will | job holder will | holder will | appointee will | you will | you would | youll be | youd be | key deliverables | main functions | functions | main activities | activities | key areas | areas of work | what the role | about the role | about this role | about the position | about the post | the role | the job | the position | job description | role description | role profile`),
  },
  role: {
    whole: list(
      `summary | job summary | role summary | overview | the opportunity | opportunity | about the role | about this role | about the job | the role in brief | introduction | description | background to the role | context | at a glance | in a nutshell | key facts | key information | details`,
    ),
    within: list(
      `job summary | the opportunity | opportunity | about the role | about this role | about the job | about the position | about the post | about the opportunity | overview | position summary | role summary | role overview | job overview | the role at a glance | why this role | why this job | the context | at a glance`,
    ),
  },
  eligibility: {
    whole: list(
      `eligibility | disclosure and barring service check | disclosure and barring service | dbs check | dbs checks | practicalities | logistics | things to know | you should also know | what else you should know | what you should know | you should know | what to know | stuff to know | good to know | worth knowing | the practical bits | the practical stuff | the practicalities | security | vetting | clearance | nationality | right to work | location | travel | hours | working pattern | working hours | shifts | working conditions | working arrangements | conditions | conditions of appointment | conditions of employment | pre employment checks | checks | safeguarding | safer recruitment | additional information | other information | other requirements | special requirements | language | languages | age | where | when | start date | availability | disclosure | licences | license | licenses | work environment`,
    ),
    within: list(
      `eligibility | right to work | security clearance | national security | security checks | vetting | nationality requirement | nationality requirements | work authorization | work authorisation | visa | work permit | pre employment | employment checks | background check | background checks | safeguarding | safer recruitment | dbs | disclosure and barring | disclosure | working conditions | working arrangements | working pattern | working hours | hours of work | shift pattern | conditions of | special conditions | other requirements | special requirements | additional requirements | applicant requirements | professional registration | registration requirements | travel requirements | where and how youll work | where youll work | where you will work | how well work | licences and | language requirements | language skills | conditions`,
    ),
  },
  question: {
    whole: list(
      `questions | application form | your application | screening questions | form questions | supporting statement | personal statement | statement of suitability | tell us about you | tell us about yourself | tell us | tell us more | your answers | short answers | essay questions | supporting information`,
    ),
    within: list(
      `application questions | application question | screening questions | application form | supplementary questions | form questions | questions to answer | answer the following | answer these | following questions | supporting statement | personal statement | statement of suitability | suitability statement | tell us about you | tell us about yourself | competency questions | written questions | essay questions | questionnaire | supporting information | short answer questions | questions for applicants | questions for you | assessment questions`,
    ),
  },
  company: {
    whole: list(
      `us | we | we are | about | about us | who we are | who are we | the company | company | the organisation | the organization | the firm | the school | the team | our team | our story | our mission | mission | our vision | our values | values | our culture | culture | our purpose | the department | the trust | the employer | employer | the client | our client | company description | company overview | company profile | introduction | background | welcome | the practice | the charity | the project | the group | our people | why us | the mission | the lab | the university | the museum`,
    ),
    within: list(
      `wont enjoy | not for you if | isnt for you if | isnt the job for you | isnt the role for you | not the job for you | not the role for you | not our person if | wont suit you | wont be happy here | should not apply | shouldnt apply | do not apply if | dont apply if | please dont apply | this isnt for you if | not for you | isnt for you | not be for you | not a fit | arent a fit | not the right | not a good fit | who shouldnt apply | about us | about our | who we are | who are we | about the company | about the team | about the organisation | about the organization | about the department | about the school | about the trust | about the firm | about the charity | about the university | about the employer | about the client | about the project | about the service | our story | our mission | our vision | our values | our culture | our team | our company | our purpose | our commitment to | our history | company overview | company description | company profile | meet the team | meet us | what we do | what do we do | why us | why we exist | life at | the team youll | the team you | behind the | a bit about | a little about us | introducing`,
    ),
  },
  benefits: {
    whole: list(
      `benefits | our side | on our side | our part | our end | our side of it | the deal | from us | perks | salary | pay | compensation | package | the package | rewards | reward | remuneration | what you get | you get | we offer | our offer | the offer | offer | wage | pay and benefits | salary and benefits | why join | why join us | why work for us | why work here | why work with us | extras we offer | the good stuff | the perks | the benefits | in return | holiday | pension | what we offer | development | career development | learning and development | wellbeing | equity | rate | terms | terms and conditions | training and development | pay and extras | total rewards`,
    ),
    within: list(
      `benefits | perks | perks of the job | perks of the role | benefits of the job | benefits of the role | benefits of working | salary | compensation | remuneration | rewards | reward you | reward package | pay range | package | what we offer | what do we offer | we offer | we can offer | what we can offer | what we have to offer | can offer you | offer you | our offer | whats on offer | on offer | what you get | what youll get | what you will get | what will i get | what do i get | what do you get | youll get | you will get | get from us | you will receive | youll receive | you receive | what you receive | in return | what you can expect from us | expect from us | whats in it for you | in it for you | whats in it | in it for me | why join | why work | why youll love | why you will love | youll love | why us | why choose | reasons to join | what we can do for you | we can do for you | do for you | the good stuff | good stuff | on the table | we give you | what we give | we provide | what we provide | take care of you | look after you | looking after you | how we support | how we look after | pay and | what makes us | why you should join | you can look forward to | youll find here | youll find | you will find here | look forward to | enjoy working | what we promise | our promise | extra benefits | your benefits | terms and conditions of service | working for us | working here | working with us`,
    ),
  },
  process: {
    whole: list(
      `apply | when you apply | how we hire | how we interview | how hiring works | how to apply | applying | application | applications | application process | next steps | process | our process | the process | contact | contact us | interviews | interview | selection | selection process | recruitment process | hiring process | timeline | timetable | key dates | dates | closing date | deadline | further information | more information | to apply | enquiries | queries | interested | ready to apply | what next | what happens next | merit pool | feedback | note to agencies | agencies | recruitment agencies | references | notes | note`,
    ),
    within: list(
      `submission of applications | submitting your application | evaluated | you will be evaluated | be evaluated | be assessed | how we assess | online application | required documents | documents required | how to apply | to apply | apply now | apply | application process | applying | next steps | hiring process | recruitment process | interview process | our process | selection process | selection stages | assessment process | closing date | key dates | deadline | further information | more information | further details | contact details | contact us | enquiries | queries | what happens next | what next | happens after you apply | need to know | find out more | interested | recruitment timeline | interview | merit pool | agencies | related documents | any questions | questions about | candidate guidance | use of artificial intelligence | use of ai | ai policy`,
    ),
  },
  legal: {
    whole: list(
      `diversity | equality | equal opportunities | equal opportunity | inclusion | privacy | privacy notice | gdpr | data protection | disclaimer | legal | accessibility | reasonable adjustments | accommodations | copyright | cookies | our commitment`,
    ),
    within: list(
      `diversity | equality | equal opportunities | equal opportunity | equal employment | eeo | inclusion | inclusive | privacy | gdpr | data protection | personal data | disclaimer | accessibility | reasonable adjustments | accommodation | accommodations | disability confident | cookies | monitoring | fraud | belonging | modern slavery`,
    ),
  },
  page: {
    whole: list(
      `menu | navigation | search | share | profile insights | share this job | similar jobs | related jobs | follow us | newsletter | site map | sign in | log in | footer | quick links | social media | recently viewed | job alerts | categories | tags`,
    ),
    within: list(
      `similar jobs | related jobs | other jobs | similar vacancies | more jobs | share this | job alert | job alerts | sign up | newsletter | follow us | you may also like | people also viewed | set alert | site map`,
    ),
  },
}
