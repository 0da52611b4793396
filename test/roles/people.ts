/** Invented people as plain résumés, one for each playbook, and some who do something else. */
import { readText } from '../../lib/readers/text';
import type { Profile } from '../../lib/model';

type Job = [title: string, at: string, dates: string, ...texts: string[]];
type Person = { name: string; headline: string; about: string; jobs: Job[]; skills?: string; certificates?: string; projects?: string[] };

/** What somebody would paste: headings by line, entries by dates, bullets by their marks. */
export function resume({ name, headline, about, jobs, skills, certificates, projects }: Person): string {
  return [
    name, headline, '', 'Summary', about, '', 'Experience',
    ...jobs.flatMap(([title, at, dates, ...texts]) => [title, `${at}, ${dates}`, ...texts.map((text) => `- ${text}`), '']),
    ...(projects ? ['Projects', ...projects.map((text) => `- ${text}`), ''] : []),
    ...(skills ? ['Skills', skills, ''] : []),
    ...(certificates ? ['Certifications', certificates, ''] : []),
  ].join('\n');
}

/** The profile read from the résumé, by the same reader that reads pasted text. Throws when it is not read as one. */
export function profileOf(person: Person): Profile {
  const read = readText(resume(person), '2026-03-01T09:00:00Z');
  if (!read.ok) throw new Error(`${person.name}: ${read.reason}`);
  return read.profile;
}

const backEnd = (name: string, language: string, framework: string, test: string, cloud: string, more = ''): Person => ({
  name, headline: `Back-end developer, ${language}`,
  about: `Back-end developer who likes plain designs. I build services in ${language} and look after the data behind them.`,
  jobs: [
    ['Back-end developer', 'Kestrel Parcels', '03/2022 - present',
      `Built the booking service in ${language} with ${framework} and PostgreSQL; it takes 900 orders a minute at noon.`,
      `Designed the REST API for partners, described it with OpenAPI and put sign-in with OAuth and JWT in front of it.`,
      `Run it on ${cloud} in Docker containers, released through GitHub Actions. ${more}`],
    ['Software developer', 'Moss & Wren', '09/2019 - 02/2022',
      `Wrote back-end services in ${language} with ${framework}, with unit tests in ${test}.`,
      'Moved the catalogue from MySQL to MongoDB and cut the slowest query from 4 s to 80 ms. Worked with Git and code reviews every day.'],
  ],
  skills: `${language}, ${framework}, PostgreSQL, MongoDB, REST APIs, Git, Docker, ${test}`,
});

const frontEnd = (name: string, title: string, from: string): Person => ({
  name, headline: title,
  about: 'I build interfaces that people can use with a keyboard, on slow telephones and in a hurry.',
  jobs: [
    [title, 'Tern Tickets', `${from} - present`,
      'Built the seat map in React and TypeScript with responsive CSS and HTML that a screen reader understands (WCAG 2.2).',
      'Called the REST API of the shop, with tests in Jest and Playwright; cut the load time of the home page from 5 s to 1.8 s by work on web performance.',
      'Took care of the design system in Storybook with two designers in Figma; releases through GitHub Actions, builds with Vite.'],
    ['Web developer', 'Alder Media', '02/2018 - 06/2018', 'Wrote pages in JavaScript, HTML and CSS with Vue and reviewed changes in Git.'],
  ],
  skills: 'React, TypeScript, JavaScript, HTML, CSS, Jest, Git, accessibility, micro frontends, mentoring',
});

const fullStack = (name: string, title: string, from: string): Person => ({
  name, headline: title,
  about: 'I take a feature from the table to the screen, and stay with it once it is in use.',
  jobs: [
    [title, 'Heron Health', `${from} - present`,
      'Built the appointment calendar in React with TypeScript, its GraphQL API in Node.js and its tables in PostgreSQL.',
      'Wrote tests with Jest and Cypress; reviewed code in Git every day and mentored two juniors.',
      'Runs on AWS in Docker containers through GitLab CI; sign-in with OAuth and roles. Led the software architecture of the split into microservices.'],
    ['Web developer', 'Bramble Studio', '04/2019 - 08/2019', 'Built shops in PHP with Laravel, MySQL and Vue.'],
  ],
  skills: 'TypeScript, React, Node.js, PostgreSQL, GraphQL, Docker, AWS, Git',
});

const mobile = (name: string, platform: string, stack: string, storage: string, tests: string): Person => ({
  name, headline: `${platform} developer`,
  about: `${platform} developer with a weakness for apps that work in tunnels.`,
  jobs: [
    [`${platform} developer`, 'Larch Transit', '05/2022 - present',
      `Built the ticket app for ${platform} with ${stack}; 400,000 people use it each week.`,
      `Kept timetables on the device with ${storage} and called a REST API over HTTP when there was a network.`,
      `Wrote unit tests with ${tests}; releases with fastlane in a CI/CD pipeline, crash reports in Sentry.`],
    ['Mobile developer', 'Puffin Labs', '08/2020 - 04/2022', `Looked after three ${platform} apps with ${stack}, published them in the store and reviewed changes in Git.`],
  ],
  skills: `${platform}, ${stack}, ${storage}, ${tests}, fastlane, Git, accessibility`,
});

const devOps = (name: string, title: string, from: string): Person => ({
  name, headline: title,
  about: 'I make releases boring and alarms rare.',
  jobs: [
    [title, 'Cedar Bank', `${from} - present`,
      'Run forty services on AWS in Kubernetes clusters, all described in Terraform; built the platform engineering team’s templates.',
      'Built the pipelines in GitLab CI with Argo CD; a release takes nine minutes and can be taken back in one.',
      'Watch it with Prometheus and Grafana, set SLOs with the teams and led the incident response in the on-call rotation.',
      'Wrote tools in Go and Bash on Linux, tightened IAM and secrets management in Vault; load balancing with HAProxy. Mentored three engineers.'],
    ['System administrator', 'Fjord Hosting', '01/2019 - 06/2019', 'Looked after Linux servers and networking, automated with Ansible and Python.'],
  ],
  skills: 'AWS, Kubernetes, Terraform, Docker, GitLab CI, Prometheus, Linux, Go',
});

const tester = (name: string, title: string): Person => ({
  name, headline: title,
  about: 'I ask early what could go wrong, and automate what is worth asking twice.',
  jobs: [
    [title, 'Nutmeg Insurance', '02/2022 - present',
      'Wrote the test strategy and the test cases for claims, explored new features by hand before each release.',
      'Automated tests of the user interface with Playwright and Selenium in TypeScript, and API testing with Postman and REST Assured in Java.',
      'Run them in GitHub Actions on every change; load tests with JMeter, test data with SQL. Faults are tracked in Jira and TestRail.'],
    ['Test engineer', 'Quill Software', '04/2019 - 01/2022', 'Regression testing and manual testing of a payroll product; built the first automated tests in Python with pytest.'],
  ],
  skills: 'Test automation, Playwright, Selenium, Postman, Jira, SQL, Python, Java', certificates: 'ISTQB Certified Tester Foundation Level',
});

const dataEngineer = (name: string, title: string, from: string): Person => ({
  name, headline: title,
  about: 'Pipelines that run at night and let people sleep.',
  jobs: [
    [title, 'Osprey Energy', `${from} - present`,
      'Built data pipelines in Python and Spark that load 2 billion meter readings a day into Snowflake on AWS.',
      'Orchestrated them with Airflow and dbt; wrote tests of data quality and led data governance with the departments.',
      'Tuned SQL and the data model so that the monthly report takes 3 minutes instead of 50; streaming with Kafka; all in Git with Terraform and CI/CD.',
      'Decided with others on the data mesh and mentored two colleagues.'],
    ['ETL developer', 'Thistle Retail', '03/2018 - 10/2018', 'Loaded sales data with SSIS into SQL Server.'],
  ],
  skills: 'Python, SQL, Spark, Airflow, dbt, Snowflake, Kafka, AWS',
});

const analyst = (name: string, from: string): Person => ({
  name, headline: 'Data analyst',
  about: 'I turn questions into answers that hold.',
  jobs: [
    ['Data analyst', 'Pippin Foods', `${from} - present`,
      'Answered questions of sales and purchasing with SQL and Excel pivot tables; stakeholder management with five departments and requirements gathering.',
      'Built dashboards in Power BI and Tableau that forty people open each morning.',
      'Analysed data in Python with pandas: an A/B test with statistics showed that the new shelf sold 4 % more. Cleaned data of three shops (data cleaning) and used Google Analytics.'],
  ],
  skills: 'SQL, Excel, Power BI, Tableau, Python, statistics, data analysis',
});

const scientist: Person = {
  name: 'Ilse Vanterpool', headline: 'Data scientist',
  about: 'I try the simple thing first and measure whether more is worth it.',
  jobs: [
    ['Data scientist', 'Marten Logistics', '01/2022 - present',
      'Built a machine learning model for arrival times in Python with scikit-learn and XGBoost; it beat the plain average by 31 %.',
      'Cleaned and joined data with pandas and SQL, feature engineering on ten sources; tested with statistics and A/B testing.',
      'Put it into service with Docker and MLflow on AWS; showed results in Streamlit and Jupyter. Later a PyTorch model for addresses (NLP).'],
    ['Machine learning engineer', 'Sable Voice', '06/2020 - 12/2021', 'Served deep learning models behind a REST API in Python with FastAPI, tests with pytest, CI/CD and Kubernetes. Published a paper at a conference.'],
  ],
  skills: 'Python, SQL, scikit-learn, PyTorch, pandas, MLOps, Docker, statistics, Git',
};

const productManager = (name: string, from: string): Person => ({
  name, headline: 'Product manager',
  about: 'I find out which problem is worth solving, and with whom.',
  jobs: [
    ['Product manager', 'Willow Rail', `${from} - present`,
      'Answerable for the product strategy and the product roadmap of the journey planner; product discovery with customer interviews every week.',
      'Kept the backlog with RICE scoring and user stories with a scrum team of eight; OKRs with the board, stakeholder management across four departments.',
      'Used SQL and Amplitude for product analytics and A/B testing; the change of the search brought 12 % more bookings.',
      'Led the go-to-market strategy and the pricing of the season ticket; tested prototypes in Figma.'],
  ],
  skills: 'Product management, roadmapping, product discovery, user research, SQL, Jira, agile, API basics',
});

const nurse = (name: string, unit: string): Person => ({
  name, headline: `Registered nurse, ${unit}`,
  about: `Registered nurse on ${unit}, calm when it counts.`,
  jobs: [
    ['Registered nurse', 'Rowan Infirmary', '04/2021 - present',
      `Direct patient care on ${unit} (critical care) for two to five patients a shift: patient assessment, vital signs, triage at admission.`,
      'Medication administration and IV therapy, wound care, infection control rounds for the whole floor.',
      'Wrote care plans and discharge planning in Epic EHR; taught patient education and helped new colleagues in (mentoring).'],
    ['Staff nurse', 'Saint Brannoc Hospital', '09/2018 - 03/2021', 'Nursing care on a surgical ward, perioperative nursing, phlebotomy.'],
  ],
  certificates: 'Registered nurse, state register\nBasic life support (BLS)\nACLS',
});

export const people = {
  node: backEnd('Dagny Rowe', 'Node.js', 'Express', 'Jest', 'AWS', 'Some tools are in Python.'),
  python: backEnd('Teodor Blix', 'Python', 'Django', 'pytest', 'Google Cloud', 'A small part is in Go.'),
  java: backEnd('Maren Oduya', 'Java', 'Spring Boot', 'JUnit', 'AWS', 'A newer part is in Kotlin.'),
  dotnet: backEnd('Piet Harrow', 'C#', 'ASP.NET Core', 'xUnit', 'AWS', 'Some tools are in Python.'),
  go: backEnd('Sunniva Pike', 'Go', 'Gin', 'unit testing tools', 'Google Cloud', 'Some tools are in Python.'),
  ruby: backEnd('Odile Marsh', 'Ruby', 'Ruby on Rails', 'RSpec', 'AWS', 'Some tools are in Python.'),
  php: backEnd('Anselm Kite', 'PHP', 'Laravel', 'PHPUnit', 'AWS', 'Some tools are in Python.'),
  seniorBackEnd: {
    ...backEnd('Runa Castell', 'Java', 'Spring Boot', 'JUnit', 'AWS', 'Led the software architecture: event-driven, caching with Redis, load balancing, high availability. Mentored four developers.'),
  },
  juniorBackEnd: {
    name: 'Nilo Farrant', headline: 'Junior back-end developer',
    about: 'I like it when a table and a page agree. In my first year of paid work.',
    jobs: [['Junior back-end developer', 'Copse Books', '02/2025 - present',
      'Helped to build the order service in Python with Flask and MySQL, with guidance.',
      'Wrote tests with pytest and a small REST API; changes are reviewed in Git.',
      'Joined the pages with the server: HTML, CSS and JavaScript. Learned to use design patterns and object-oriented programming where they help.']],
    skills: 'Python, Flask, MySQL, Git, HTML, JavaScript',
  } as Person,
  frontEnd: frontEnd('Liv Corrigan', 'Front-end developer', '07/2022'),
  juniorFrontEnd: frontEnd('Bo Ashdown', 'Junior front-end developer', '03/2025'),
  seniorFrontEnd: frontEnd('Greta Lomax', 'Senior front-end developer', '09/2018'),
  fullStack: fullStack('Amadou Penhale', 'Full-stack developer', '03/2022'),
  seniorFullStack: fullStack('Ingrid Vasko', 'Senior full-stack developer', '09/2019'),
  ios: mobile('Selma Dray', 'iOS', 'Swift and SwiftUI in Xcode', 'Core Data', 'XCTest'),
  android: mobile('Jory Amsel', 'Android', 'Kotlin and Jetpack Compose in Android Studio', 'Room', 'Espresso'),
  devOps: devOps('Kalle Brandt', 'DevOps engineer', '02/2022'),
  seniorDevOps: devOps('Esme Tolliver', 'Site reliability engineer', '07/2019'),
  tester: tester('Wanda Sykora', 'QA engineer'),
  testAutomation: tester('Otto Fenwick', 'QA automation engineer'),
  security: {
    name: 'Yara Lindholm', headline: 'Security engineer', about: 'I look for the way in before others do, and close it so that people can still work.',
    jobs: [
      ['Security engineer', 'Beryl Payments', '01/2022 - present',
        'Penetration testing of our own services by OWASP with Burp Suite; threat modelling with the teams, SAST in the CI/CD pipelines.',
        'Vulnerability management with Nessus and Snyk: open critical findings fell from 140 to 6.',
        'Wrote detections in Splunk and Microsoft Sentinel (SIEM); led incident response and digital forensics in two incidents.',
        'Cut rights in AWS IAM and Entra ID to what is needed; automated it in Python. Prepared the audit by ISO 27001.'],
      ['SOC analyst', 'Harrier Networks', '05/2019 - 12/2021', 'Watched alarms in the SOC, looked at traffic with Wireshark and firewalls.'],
    ],
    skills: 'OWASP, Burp Suite, SIEM, Python, networking, cloud security', certificates: 'OSCP\nCISSP',
  } as Person,
  engineeringManager: {
    name: 'Harriet Okello', headline: 'Engineering manager', about: 'I lead engineers so that they do not need me for the next step.',
    jobs: [
      ['Engineering manager', 'Finch Mobility', '03/2021 - present',
        'Line management of nine engineers: people management, performance reviews, mentoring, two promoted to lead.',
        'Hiring: conducting interviews, recruitment of five developers in a year.',
        'Planned deliveries with product in scrum and OKRs, stakeholder management with sales; released daily after a move to CI/CD.',
        'Shaped the software architecture with the leads and had budget management for the cloud.'],
      ['Back-end developer', 'Finch Mobility', '05/2016 - 02/2021', 'Built services in Java with Spring Boot and PostgreSQL.'],
    ],
    skills: 'People management, hiring, agile, software architecture, project management',
  } as Person,
  analyst: analyst('Noor Haldane', '05/2022'),
  juniorAnalyst: analyst('Tove Rusk', '04/2025'),
  dataEngineer: dataEngineer('Mirko Salt', 'Data engineer', '06/2022'),
  seniorDataEngineer: dataEngineer('Aoife Tarn', 'Senior data engineer', '11/2018'),
  scientist,
  mlEngineer: { ...scientist, name: 'Casimir Boyle', headline: 'Machine learning engineer' },
  productManager: productManager('Edda Marlowe', '02/2022'),
  seniorProductManager: productManager('Lorenz Quayle', '05/2018'),
  designer: {
    name: 'Petra Amble', headline: 'Product designer', about: 'I design how things behave, and watch people use them. Portfolio with three case studies.',
    jobs: [
      ['Product designer', 'Larkspur Travel', '09/2021 - present',
        'Designed the booking flow in Figma from wireframes to the finished user interface: UI design, interaction design, prototyping.',
        'User research with usability testing every two weeks; journey mapping; the new flow lost 18 % fewer people.',
        'Kept the design system with four engineers in an agile team, with accessibility by WCAG and microcopy in plain words.'],
      ['UX designer', 'Juniper Bank', '02/2019 - 08/2021', 'UX design of a savings app; tested with A/B testing, prepared hand-over in Zeplin.'],
    ],
    skills: 'Figma, UX design, UI design, prototyping, user research, design systems',
  } as Person,
  writer: {
    name: 'Clemens Rourke', headline: 'Technical writer', about: 'I try everything I describe.',
    jobs: [
      ['Technical writer', 'Sorrel Cloud', '06/2022 - present',
        'Technical writing for developers: API documentation with OpenAPI, user guides and release notes in Markdown, published with MkDocs.',
        'Worked with engineers and interviewed subject matter experts; reviewed words in the interface (UX writing).',
        'Put 600 pages in order (information architecture, knowledge base); support questions fell by a quarter. Pages live in Git, built by GitHub Actions.'],
      ['Technical author', 'Plover Devices', '01/2020 - 05/2022', 'User manuals in DITA and XML, with drawings in Visio, prepared for translation (localization).'],
    ],
    skills: 'Technical documentation, docs as code, Markdown, DITA, API documentation, Git, HTML, Python',
  } as Person,
  support: {
    name: 'Mika Thorsby', headline: 'Technical support engineer', about: 'I like the moment when a vague complaint turns into a line in a log.',
    jobs: [
      ['Technical support engineer', 'Reed Telecom', '03/2022 - present',
        'Second-line technical support for a cloud product: troubleshooting on Linux, reading logs in Kibana, traffic in Wireshark.',
        'Tickets in Zendesk and Jira; customer support by chat and telephone, CSAT from 81 to 93.',
        'Looked up data with SQL, scripted checks in Python and Bash, wrote knowledge base articles in Confluence.'],
      ['IT support specialist', 'Hollis College', '08/2019 - 02/2022', 'Help desk for 900 people: Windows, Active Directory, networking, root cause analysis by ITIL.'],
    ],
    skills: 'Technical support, Linux, networking, SQL, Zendesk, Git, onboarding of customers (customer onboarding), SaaS',
  } as Person,
  sdr: {
    name: 'Jonna Breck', headline: 'Sales development representative', about: 'I ring people up and let them talk.',
    jobs: [
      ['Sales development representative', 'Tansy Software', '06/2024 - present',
        'Prospecting and cold calling of manufacturers with Sales Navigator and Salesloft; 14 meetings booked a month, 120 % of quota.',
        'Lead generation by e-mail campaigns and calls, records in Salesforce CRM, qualified by MEDDIC for a SaaS product.'],
      ['Sales assistant', 'Dell & Moor Shoes', '03/2022 - 05/2024', 'Retail sales and customer service on the floor; best month of the store with upselling.'],
    ],
    skills: 'Cold calling, lead generation, Salesforce, HubSpot, copywriting',
  } as Person,
  accountExecutive: {
    name: 'Ruben Castellan', headline: 'Account executive', about: 'I find out what it is worth before I offer anything.',
    jobs: [
      ['Account executive', 'Tansy Software', '02/2022 - present',
        'B2B sales of SaaS to logistics companies: new business of 1.1 million a year, 115 % of quota in three years.',
        'Led deals from the first talk to the signature with consultative selling and contract negotiation; product demos with pre-sales.',
        'Kept the sales pipeline and forecast in Salesforce CRM; own prospecting, account management and upselling after the sale.'],
      ['Sales representative', 'Grebe Office', '01/2020 - 01/2022', 'Field sales of office systems with a sales target reached each year.'],
    ],
    skills: 'B2B sales, solution selling, negotiation, Salesforce, HubSpot; fluent in Spanish',
  } as Person,
  customerSuccess: {
    name: 'Fenna Aldous', headline: 'Customer success manager', about: 'Customers stay when it helps them.',
    jobs: [
      ['Customer success manager', 'Vetch Analytics', '04/2022 - present',
        'Look after 40 business customers of a SaaS product: customer onboarding, training, success plans with dates.',
        'Renewals: gross retention from 86 to 95 %; churn reduction by signs of use in Gainsight and Salesforce CRM.',
        'Quarterly business reviews with heads of department, stakeholder management, upselling where it fits; data analysis in Excel.'],
      ['Account manager', 'Grebe Office', '01/2020 - 03/2022', 'Account management of 120 companies, complaints and contract renewals.'],
    ],
    skills: 'Customer success, account management, Gainsight, Excel, SQL basics',
  } as Person,
  marketing: {
    name: 'Sanna Verity', headline: 'Marketing manager', about: 'I stop what does not work and say so.',
    jobs: [
      ['Marketing manager', 'Clover Cycles', '01/2022 - present',
        'Planned and ran marketing campaigns for a new city: digital marketing with Google Ads, SEO and social media; 3,000 test rides at 4 each.',
        'Content marketing and copywriting for the site and a newsletter in Mailchimp; marketing automation in HubSpot.',
        'Measured it in Google Analytics with A/B testing, answerable for the budget (budget planning), market research with customers, lead generation for sales.'],
      ['Content manager', 'Alder Media', '03/2019 - 12/2021', 'Content strategy, e-mail campaigns and brand marketing for three customers; pages in WordPress and Canva.'],
    ],
    skills: 'Marketing, Google Ads, SEO, content marketing, Google Analytics, HubSpot',
  } as Person,
  recruiter: {
    name: 'Malin Escott', headline: 'Recruiter', about: 'The same questions for everybody, and an answer for everybody.',
    jobs: [
      ['Recruiter', 'Finch Mobility', '05/2022 - present',
        'Full-cycle recruiting of 45 people a year for sales and engineering; intake meetings with hiring managers.',
        'Active sourcing with LinkedIn Recruiter and Boolean search; time to hire from 62 to 38 days.',
        'Brought in structured interviews with interview scorecards and trained interviewers; records in Greenhouse (ATS). Rewrote the careers page (employer branding).'],
      ['Talent acquisition specialist', 'Oakum Staffing', '02/2020 - 04/2022', 'Recruitment for logistics, GDPR and employment law in practice, onboarding of new hires.'],
    ],
    skills: 'Recruiting, talent acquisition, sourcing candidates, structured interviews, employment law',
  } as Person,
  accountant: {
    name: 'Greger Pallister', headline: 'Accountant', about: 'Books that are right on the fifth working day.',
    jobs: [
      ['Accountant', 'Kelp Foods', '03/2021 - present',
        'Accounting for three companies: general ledger, accounts payable and receivable, reconciled 60 accounts a month.',
        'Month-end close in five days instead of nine; financial statements by IFRS and work with external audit.',
        'Tax returns for VAT; reports from SAP FI and Excel with pivot tables; variance analysis for the management.'],
      ['Bookkeeper', 'Hazel & Sons', '08/2018 - 02/2021', 'Bookkeeping in DATEV, bank reconciliation, payroll.'],
    ],
    skills: 'Accounting, IFRS, SAP FI, DATEV, Excel, taxation', certificates: 'ACCA',
  } as Person,
  nurse: nurse('Marit Soames', 'the medical ward'),
  intensiveCareNurse: nurse('Ewan Garrick', 'intensive care'),
  /** Fits none of them. */
  pastryChef: {
    name: 'Colette Brimley', headline: 'Pastry chef', about: 'Pastry chef with a love of rye, butter and long doughs. I lead a kitchen of four and bake for two hundred guests a day.',
    jobs: [
      ['Pastry chef', 'Hotel Meridian', '04/2019 - present',
        'Bake bread, cakes and plated desserts for the restaurant and for weddings of up to three hundred guests.',
        'Wrote the summer menu with fruit of the region, tempered chocolate by hand and cut waste of flour and cream by a fifth.',
        'Order ingredients, plan the shifts of the kitchen and keep to the rules of food hygiene.'],
      ['Baker', 'Sourdough Corner', '09/2014 - 03/2019', 'Made dough at three in the morning, shaped loaves, ran two ovens and taught apprentices to braid.'],
    ],
    skills: 'Viennoiserie, chocolate work, sugar work, menu planning, food hygiene',
  } as Person,
} satisfies Record<string, Person>;

export type Name = keyof typeof people;
