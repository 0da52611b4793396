/** Invented lines of job texts: such as ask for what is protected, openly or by a stand-in, and honest ones that only sound a little like it. */

const lines = (text: string) => text.trim().split('\n').map((line) => line.trim());

export const PROTECTED_LINES = lines(`
We want a recent graduate with lots of energy
Ideal for recent college graduates
You are a digital native
Digital natives preferred
Candidates must be under 35 years of age
Maximum age 40
Age between 25 and 35
Please state your age and date of birth
We are a young and dynamic team looking for someone like us
Join our young, energetic crew: young and hungry people wanted
Young professionals only
A youthful appearance
No more than 5 years of experience
You should not be overqualified
Fresh out of university
Must be born after 1990
Native English speaker
English native speakers only
Native-level German required
Mother tongue French
You speak English without an accent
Female candidates preferred
We are looking for a salesman; only men should apply
Males only
Must be a woman under 30
Waitress wanted, must have good looks
Strong man for the job
Unmarried candidates preferred
No children
Please tell us your marital status
Not pregnant and no plans to have children
Free of family commitments
Able-bodied applicants only
Must be in good health
No disabilities
Physically fit and in perfect health
Non-smoker
Please attach a recent photo
Send your CV with photo
Include a headshot with your application
Must live in postcode area 1050
Only local candidates will be considered
Must reside in the city
Your zip code must be within ten miles
US citizens only
Must be a German citizen
Only EU nationals
Candidates of European origin
Please state your nationality
Christian faith required
Practising Catholic preferred
No headscarf
You are a culture fit
Strong cultural fit with our team
Someone we'd have a beer with
Must fit into our team
No gaps in employment
An uninterrupted career
Must be currently employed
No job hoppers
Degree from an Ivy League school
Graduate of a top university
From a prestigious university
Top-tier business school required
Attractive appearance and well-groomed appearance
No visible tattoos
At least 175 cm tall
Not a union member
Please state your political views
Tell us your current salary
Heterosexual candidates only
Nur Männer
Höchstalter 35 Jahre
Nicht älter als 40
Sie sind zwischen 25 und 35 Jahre alt
Junges, dynamisches Team sucht Verstärkung
Wir sind ein junges Team
Du bist ein Digital Native
Deutsch als Muttersprache
Muttersprachler bevorzugt
Akzentfreies Deutsch
Bewerbung mit Lichtbild erbeten
Bitte Bewerbungsfoto beifügen
Familienstand bitte angeben
Familiär ungebunden
Keine Kinder
Abgeschlossene Familienplanung
Deutsche Staatsangehörigkeit erforderlich
Lückenloser Lebenslauf
In ungekündigter Stellung
Gepflegtes Äußeres
Nichtraucher bevorzugt
Sie sind kerngesund
Keine Behinderung
Zugehörigkeit zur evangelischen Kirche
Abschluss an einer renommierten Hochschule
Sie passen zu uns und unserer Kultur: Sie passen ins Team
Wohnhaft in Hamburg
Junge Frau für den Empfang gesucht
Frischgebackene Absolventen
Höchstens 3 Jahre Berufserfahrung
Überqualifizierte Bewerber werden nicht berücksichtigt
Moins de 30 ans
Âge maximum : 35 ans
Équipe jeune et dynamique
Jeune diplômé
Fraîchement diplômé d'une école
Langue maternelle française
Anglais natif
CV avec photo
Merci de joindre une photo
Célibataire et sans enfants
Situation familiale à préciser
De nationalité française
De préférence une femme
Femme de ménage
Bonne présentation
En bonne santé
Sans handicap
Issu d'une grande école
Habiter à Lyon
Sans trous dans le CV
Natif du numérique
Edad entre 25 y 35 años
Edad máxima 40 años
Hasta 35 años
Equipo joven y dinámico
Recién graduado
Nativo digital
Inglés nativo
Lengua materna española
Buena presencia
Adjuntar foto reciente
Currículum con foto
Estado civil soltero
Sin hijos
Sin cargas familiares
Nacionalidad española
Preferentemente mujer
Solo hombres
Buena salud
Residir en Madrid
Universidad de prestigio
Sin lagunas laborales
Encaje cultural con el equipo
Idade máxima 30 anos
Boa aparência
Currículo com foto
Recém-formado
Falante nativo de inglês
Età massima 35 anni
Bella presenza
Neolaureati
Madrelingua inglese
Automunito, residente a Milano
Jong en dynamisch team
Niet ouder dan 35
Pas afgestudeerd
Nederlands als moedertaal
Met foto solliciteren: stuur je cv met foto
Młody, dynamiczny zespół
Wiek do 35 lat
CV ze zdjęciem
Mile widziane osoby bezdzietne
Miła aparycja
Prestiżowa uczelnia
`);

export const HONEST_LINES = lines(`
5 years of experience in Java
At least three years as a nurse
Native mobile apps with Swift and Kotlin
Experience with React Native
Ruby native extensions
Cloud-native architectures
Kubernetes-native tooling
A young company with short ways
We are a young company
A young and dynamic Danish company
Offers from over 18 million customers
S/he will learn how the warehouse works
A very attractive and growing industry
A portfolio with photos of your work
Master's degree in economics
Bachelor's degree or equal experience
Driving licence class B
A valid driver's license
Fluent German
Fluent English, spoken and written
C1 level of French
Research on age-related macular degeneration
Experience with image aging and photo editing
Photo editing with Photoshop and Lightroom
Experience in photography and video
Photographer with studio experience
Upload and moderate photos of products
Knowledge of race conditions and deadlocks
Experience with race car telemetry
Experience as a race engineer
Gap analysis and closing control gaps
Experience with market gap analysis
Ability to find gaps in test coverage
Knowledge of family law
Experience in family medicine
Family therapist with a licence
Midwife with experience in the care of pregnant women
Experience in caring for children aged 3 to 6
Teacher of pupils between 6 and 10 years old
Experience with care of the elderly
Geriatric nursing
Paediatric nursing
Experience with people with disabilities
Knowledge of accessibility and WCAG
Experience in occupational health and safety
Public health degree
Knowledge of health insurance products
Health economics
Mental health counselling
Experience with electronic health records
HL7 and FHIR
Experience in gender studies
Knowledge of gender-neutral language
Experience with diversity and inclusion programmes
Experience with LGBT health services
Knowledge of nationality law and asylum law
Experience with visa processes for clients
Right to work in the country
Experience in immigration law
International experience with clients in Asia
Experience with postcode lookup services
Address validation by zip code and geocoding
Data enrichment by postcode
Experience with location data
Willing to travel within the region
Work on site two days a week
Experience with local SEO
Experience in local government
Knowledge of local tax law
Culture change projects
Experience with cell culture
Knowledge of pop culture for editorial work
Experience in building an engineering culture
Experience with company culture surveys
Teacher of religion with a state exam
Knowledge of the history of religion
Experience in a museum of religious art
Experience with church organs and their restoration
Experience with trade unions and collective agreements
Experience in labour relations
Knowledge of works council law
Experience with political science research
Knowledge of campaign finance law
Experience with school IT
School administration
High school diploma
Degree in computer science from any university
Experience in university administration
Experience with top-down design
Experience at scale with high traffic
Top communication skills
Experience with salary surveys and pay structures
Knowledge of payroll
Attractive salary
Attractive benefits package
Experience designing attractive landing pages
Digital marketing
Digital product management
Digital transformation projects
Experience with graduate recruitment programmes
Experience recruiting recent graduates
Mentoring junior colleagues
Managing an internship programme
Experience in early careers marketing
Marketing to Gen Z audiences
Teaching native speakers and beginners
Experience with text written by native speakers in corpora research
Senior developer
Junior accountant
Entry-level position
Working student position
Trainee programme
Experience with legacy systems
Mature products with many users
Experience with mature codebases
Old and new versions of Java
Experience with age verification software
Experience with age ratings of games
Response times under 30 milliseconds
Loads of up to 20 kg with aids
Ability to lift boxes of up to 15 kg
Colour matching in print
Experience with white papers and white-label products
Black-box testing
Knowledge of blacklists and allowlists in firewalls
Single page applications
Single sign-on
Experience with parent-child relations in databases
Child protection certificate
Experience in child care
Master data management
Master of Science in statistics
Scrum master
Experience with master and replica databases
Pregnancy and maternity cover for one year
Maternity cover until March
Parental leave cover
Experience with marriage and family records in archives
Knowledge of single-family housing finance
Experience in the housing of young people
Youth worker with a diploma
Experience with youth football coaching
Social work with young people
Experience in dementia care
Certified sign language interpreter
Experience in speech therapy
Accent lighting design
Accent colours and typography
Experience with fitness apps
Fitness trainer licence
Personal trainer certificate
Experience in nutrition
Healthy food and menus
Experience with smoke tests
Smoke detectors and fire safety
Knowledge of tobacco law
First aid certificate
Forklift licence
CPA or ACCA
Registered nurse licence
Security clearance can be obtained
Background in finance
Background jobs and queues
Experience with profile pages and avatars
Picture archives and DAM systems
Experience with facial recognition research
Experience with height maps in games
Knowledge of slim images for Docker
Beautiful user interfaces
Good eye for design
Experience in beauty retail
Well-structured code
Experience with hostess scheduling software
Experience in hotel housekeeping
Chair of a committee
Chairing meetings
Handcraft and repairs
Experience in manufacturing
Manual testing
Human-centred design
Experience with employment contracts
Employment law
Experience with career sites
Career counselling
Unemployment statistics and labour market research
Experience in job placement for the unemployed
Experience with continuous integration
Continuous delivery
Continuous improvement
Interrupt handling in firmware
Experience with fault-free operation
Citizen service experience
Citizen data science
Experience with ethnographic research
Ethnography and interviews
Knowledge of the origin policy of browsers
Same-origin policy and CORS
Certificates of origin in export
Abgeschlossenes Studium der Informatik
Abgeschlossene Berufsausbildung
Erfahrung in der Altenpflege
Erfahrung mit jungen Unternehmen
Führerschein Klasse B
Sehr gute Deutschkenntnisse
Fließendes Englisch
Betreuung von Kindern im Alter von 3 bis 6 Jahren
Erfahrung in der Betreuung von Schwangeren
Kenntnisse in Foto- und Videobearbeitung
Kenntnisse im Familienrecht
Erfahrung mit Postleitzahlen und Geodaten
Kenntnisse im Gesundheitswesen
Gesundheits- und Krankenpfleger
Erfahrung in gesunder Ernährung
Attraktive Vergütung
Erfahrung mit Herkunftsnachweisen
Kenntnisse im Ausländerrecht
Antwortzeiten unter 30 Millisekunden
Erfahrung in der Jugendhilfe
Diplôme d'infirmier
Permis B
Anglais courant
Expérience auprès de jeunes enfants
Expérience de la petite enfance
Connaissance du droit de la famille
Retouche photo et vidéo
Suivi des femmes enceintes
Bac+5 en informatique
Expérience en maison de retraite
Connaissance du code postal et des données géographiques
Expérience dans une jeune entreprise
Droit de la nationalité
Carnet de conducir
Inglés fluido
Experiencia en cuidado de mayores
Atención a mujeres embarazadas
Edición de foto y vídeo
Experiencia con niños de 3 a 6 años
Grado en Enfermería
Derecho de familia
Aplicaciones nativas para Android
Experiencia en empresas jóvenes
Formación de jóvenes
Datos por código postal
Carta de condução
Inglês fluente
Experiência com aplicativos nativos
Cuidado de idosos
Edição de foto
Patente B
Inglese fluente
Esperienza con bambini
App native per iOS
Diritto di famiglia
Rijbewijs B
Vloeiend Engels
Ervaring met jonge kinderen
Native apps bouwen
Fotobewerking
Prawo jazdy kat. B
Biegła znajomość angielskiego
Doświadczenie w pracy z dziećmi
Aplikacje natywne
Obróbka zdjęć
`);
