/**
 * Invented job texts with what each line must become. The sign before the bar: `M` must-have, `N` nice-to-have, `?` a question, `-` nothing.
 * `M/` and `N/`: a choice, counted once: one criterion for which one of the named is enough.
 */
export type JobText = { family: string; lang: string; lines: string };

export const JOB_TEXTS: readonly JobText[] = [
  { family: 'back end', lang: 'en', lines: `
-|# Senior Back-End Engineer (m/f/d)
-|Harborlight builds booking software for small ferries. We are a team of forty people in two cities.
-|## What you'll do
-|- Design and run the services behind our booking engine
-|- Review code and help colleagues grow
-|## What we are looking for
M|- At least 5 years of experience in back-end development
M/|- Strong skills in Node.js, Python, Java, or similar
M/|- Solid knowledge of PostgreSQL or MySQL
M|- Experience with Docker and Kubernetes
M|- You know REST APIs inside out
?|- Excellent communication skills and a team spirit
N|- Experience with Kafka is a plus
N/|- Ideally you have worked with AWS or Google Cloud
-|## What we offer
-|- 30 days of vacation and a yearly budget for training in Kubernetes or anything else
-|- Hybrid work, two days in the office
-|We are an equal opportunity employer and welcome applicants regardless of age, gender or religion.` },
  { family: 'data', lang: 'en', lines: `
-|Data Engineer
-|About us
-|Millbrook Analytics helps bakeries predict how much bread they will sell.
-|Responsibilities:
-|* Build pipelines in Airflow and keep them healthy
-|* Talk to analysts about what they need
-|Required:
M|* 3-5 years of experience with SQL and Python
M/|* A modern warehouse such as Snowflake, BigQuery or Redshift
M|* dbt
M|* Bachelor's degree in computer science, mathematics or a related field
-|Nice to have:
N|* Terraform
N/|* Looker or Tableau
N|* Fluent German
-|Benefits:
-|* Pension plan and a gym card` },
  { family: 'front end', lang: 'en', lines: `
-|Front-end developer at Paperlane
-|We are looking for a front-end developer who likes to sweat the details.
-|YOUR PROFILE
M|You have 3+ years of experience with React.
M|You write TypeScript every day.
M|Good knowledge of HTML and CSS is required.
M/|You have tested user interfaces with Cypress or Playwright.
N|Experience with Storybook would be great.
N|Knowledge of accessibility is an advantage.
?|You are curious and like to learn.
-|WHY US?
-|A flat hierarchy, fruit, and a dog in the office.` },
  { family: 'nursing', lang: 'en', lines: `
-|Registered Nurse, Intensive Care
-|The ward
-|Our intensive care unit has twelve beds and treats patients after heart surgery.
-|Essential criteria
M|- Current registration as a registered nurse
M|- At least 2 years of experience in critical care
M|- Valid BLS and ACLS certification
M|- Experience with electronic health records
?|- Willingness to work shifts and weekends
?|- Compassionate and patient, a good listener
-|Desirable criteria
N|- Experience with wound care
N/|- Knowledge of Epic or Cerner
-|What we offer
-|- Paid parental leave, and help with finding a home` },
  { family: 'sales', lang: 'en', lines: `
-|Account Executive, Mid-Market
-|About the role
-|You will sell our planning software to garden centres.
-|Requirements
M|- 3 years of experience in B2B sales
M/|- Experience with Salesforce, HubSpot or a similar CRM
M|- Fluent English
?|- Self-motivated and resilient
?|- Willingness to travel up to 30 %
-|Bonus points
N|- Experience with LinkedIn Sales Navigator
N|- Spanish at B2 level
-|Perks
-|- Uncapped commission, a phone and a laptop` },
  { family: 'accounting', lang: 'en', lines: `
-|Accounts Payable Specialist
M|Qualifications: Bachelor's degree in accounting required. At least 3 years of experience in accounts payable. Advanced Excel skills. QuickBooks experience preferred.
-|What you will do
-|- Process invoices and reconcile accounts
-|What you'll bring
M|- Experience with financial reporting
M/|- SAP or Oracle EBS
M|- Knowledge of payroll
N|- CPA preferred
?|- Attention to detail
-|Our benefits
-|- Dental and vision insurance` },
  { family: 'support', lang: 'en', lines: `
-|Customer Support Specialist
-|Your tasks
-|- Answer customers by mail, chat and phone
-|What you need
M|- 1+ years of experience in customer support
M/|- Zendesk, Freshdesk or Intercom
M|- Excellent written and spoken English
N|- Basic SQL is a bonus
N/|- French or Dutch would be nice
?|- Patience and a friendly manner
-|How to apply
-|Send us a few lines about yourself.` },
  { family: 'design', lang: 'en', lines: `
-|Product Designer
-|You have
M|- 4+ years of experience in product design
M/|- Mastery of Figma or Sketch
M|- Experience with user research
M|- A portfolio that shows your way of working
N|- Knowledge of HTML and CSS is nice to have
N|- Preferably experience with motion design
?|- A collaborative attitude
-|We offer
-|- A studio by the river` },
  { family: 'accounting', lang: 'de', lines: `
-|Bilanzbuchhalter (m/w/d)
-|Wer wir sind
-|Die Kronbach Logistik GmbH fährt seit 1962 Milch durch das Allgäu.
-|Ihre Aufgaben
-|- Erstellung der Monats- und Jahresabschlüsse nach HGB
-|- Ansprechpartner für Prüfer und Steuerberater
-|Ihr Profil
M|- Abgeschlossene kaufmännische Ausbildung
M|- Mindestens 3 Jahre Berufserfahrung in der Buchhaltung
M/|- Sicherer Umgang mit DATEV oder SAP FI
M|- Sehr gute Excel-Kenntnisse
M|- Verhandlungssichere Deutschkenntnisse
N|- Kenntnisse in IFRS sind von Vorteil
N|- Idealerweise Erfahrung mit Power BI
?|- Teamfähigkeit und eine sorgfältige Arbeitsweise
-|Wir bieten
-|- 30 Tage Urlaub und ein Jobticket` },
  { family: 'devops', lang: 'de', lines: `
-|DevOps Engineer (w/m/d)
-|Deine Aufgaben
-|- Du betreibst unsere Cluster und automatisierst, was sich wiederholt
-|Das bringst du mit
M|- Mehrere Jahre Erfahrung mit Linux
M/|- Kenntnisse in AWS, Azure oder GCP
M|- Erfahrung mit Kubernetes und Terraform ist zwingend erforderlich
M/|- Du programmierst in Python oder Go
N|- Ansible ist ein Plus
N/|- Wünschenswert: Erfahrung mit Prometheus oder Grafana
M|- Gute Englischkenntnisse
?|- Eigeninitiative und Neugier
-|Das bieten wir dir
-|- Weiterbildung, etwa zu Docker und Kubernetes` },
  { family: 'nursing', lang: 'de', lines: `
-|Pflegefachkraft (m/w/d) für die Intensivstation
-|Das bringen Sie mit
M|- Abgeschlossene Ausbildung als Pflegefachkraft
M|- Erfahrung in der Intensivpflege
M|- Führerschein Klasse B
?|- Bereitschaft zum Schichtdienst
?|- Einfühlungsvermögen und Zuverlässigkeit
-|Wünschenswert
N|- Kenntnisse in Wundversorgung
-|Unser Angebot
-|- Betriebliche Altersvorsorge` },
  { family: 'back end', lang: 'fr', lines: `
-|Développeur back-end confirmé (H/F)
-|Qui sommes-nous ?
-|Brisemarée est une coopérative de pêcheurs qui vend son poisson en ligne.
-|Vos missions
-|- Concevoir et maintenir nos services
-|Profil recherché
M|- Au moins 3 ans d'expérience en développement PHP
M/|- Maîtrise de Symfony ou de Laravel
M/|- Bonne connaissance de PostgreSQL ou MySQL
M|- Connaissance de Git
M|- Anglais courant
N|- La connaissance de Docker serait un plus
N|- Une première expérience avec Kubernetes est appréciée
?|- Esprit d'équipe et autonomie
-|Nous offrons
-|- Tickets restaurant et deux jours de télétravail` },
  { family: 'logistics', lang: 'fr', lines: `
-|Gestionnaire de stocks (H/F)
-|Le poste
-|- Suivre les entrées et sorties de l'entrepôt
-|Votre profil
M|- Diplôme Bac+2 en logistique
M|- 2 ans d'expérience en logistique
M|- Permis B obligatoire
M|- Maîtrise d'Excel
N|- Le CACES est un atout
N|- Idéalement, connaissance de SAP
?|- Rigueur et sens de l'organisation
-|Avantages
-|- Mutuelle et prime annuelle` },
  { family: 'data', lang: 'es', lines: `
-|Analista de datos
-|Sobre nosotros
-|Somos una cooperativa de riego que mide cada gota.
-|Funciones
-|- Preparar informes para los socios
-|Requisitos
M|- Mínimo 2 años de experiencia con SQL
M/|- Dominio de Power BI o Tableau
M|- Conocimientos de Python
M|- Grado en matemáticas, estadística o similar
M|- Inglés alto
-|Se valorará
N|- Experiencia con dbt
N/|- Conocimientos de AWS o Azure
?|- Capacidad analítica y trabajo en equipo
-|Ofrecemos
-|- Horario flexible y 25 días de vacaciones` },
  { family: 'sales', lang: 'es', lines: `
-|Comercial B2B
-|¿Qué buscamos?
M|- Experiencia de al menos 3 años en ventas
M|- Carnet de conducir B
M|- Manejo de Salesforce
N|- Deseable inglés B2
N|- Conocimientos de marketing digital serán un plus
?|- Orientación al cliente e iniciativa
-|¿Qué ofrecemos?
-|- Coche de empresa` },
  { family: 'human resources', lang: 'en', lines: `
-|HR Generalist
-|Key responsibilities
-|- Look after contracts, payroll questions and new starters
-|Skills and experience
M|- 4 years of experience in human resources
M|- Sound knowledge of employment law
M/|- Workday or SuccessFactors
N|- CIPD level 5 is desirable
N|- Experience with recruiting would be an advantage
?|- Discretion and a calm manner
-|Salary
-|- 38,000 to 42,000 a year` },
  { family: 'back end', lang: 'pt', lines: `
-|Pessoa Desenvolvedora Back-end Pleno
-|Sobre a empresa
-|A Pedra Verde cuida de trilhas em parques.
-|Requisitos
M|- 3 anos de experiência com Java
M/|- Conhecimento em Spring Boot ou Quarkus
M|- Experiência com bancos de dados SQL
M|- Inglês intermediário
-|Diferenciais
N|- Experiência com Kafka
N/|- AWS ou Azure
?|- Boa comunicação
-|Benefícios
-|- Vale refeição e plano de saúde` },
  { family: 'front end', lang: 'it', lines: `
-|Sviluppatore front-end
-|Cosa farai
-|- Svilupperai le pagine del nostro negozio
-|Requisiti
M|- Almeno 2 anni di esperienza con JavaScript
M/|- Ottima conoscenza di React o Angular
M|- Conoscenza di Git
N|- La conoscenza di Docker è un plus
N|- Preferibilmente esperienza con GraphQL
M|- Buona conoscenza dell'inglese
?|- Capacità di lavorare in team
-|Cosa offriamo
-|- Buoni pasto` },
  { family: 'logistics', lang: 'nl', lines: `
-|Logistiek medewerker
-|Wat ga je doen
-|- Je ontvangt goederen en maakt ritten klaar
-|Wat breng je mee
M|- Minimaal 2 jaar ervaring in de logistiek
M|- In het bezit van een rijbewijs B
M|- Goede beheersing van de Nederlandse taal
N|- Een heftruckcertificaat is een pre
N|- Ervaring met SAP is mooi meegenomen
?|- Flexibel en nauwkeurig
-|Wat bieden wij
-|- Reiskosten en 25 vakantiedagen` },
  { family: 'testing', lang: 'pl', lines: `
-|Tester oprogramowania
-|Twoje obowiązki
-|- Testowanie aplikacji i zgłaszanie błędów
-|Wymagania
M|- Minimum 2 lata doświadczenia w testowaniu
M/|- Znajomość Selenium lub Cypress
M|- Podstawy SQL
M|- Język angielski na poziomie B2
-|Mile widziane
N|- Doświadczenie z Jenkins
N|- Certyfikat ISTQB
?|- Dokładność i samodzielność
-|Oferujemy
-|- Prywatna opieka medyczna` },
  { family: 'back end, a wall of text', lang: 'en', lines: `
-|Back-End Developer
-|JOB SUMMARY: You will join a small team that keeps the trams on time. You will build services and look after them.
-|REQUIREMENTS:
M/|Strong proficiency in backend programming languages (Node.js, Python, Java, PHP, Ruby, or C#).
M|Experience with REST APIs and microservices.
M|35 years of experience with Python.
M|Must have experience with Git.
M|Minimum of 2 years of experience with PostgreSQL is required.
N|Redis is a plus.
N|Experience with RabbitMQ is highly desirable.
-|BENEFITS:
-|Free rides on every line.` },
];
