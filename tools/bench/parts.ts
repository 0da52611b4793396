/** Invented parts of résumés, by language. `{}` stands for a skill, `#` for a number of years. */

export type Tongue = {
  code: string;
  headings: { about: string; work: string; study: string; skills: string };
  now: string;
  titles: readonly string[];
  /** What somebody did with one, two or three skills, or with none. */
  lines: readonly string[];
  about: readonly string[];
  degrees: readonly string[];
};

export const FIRST = ['Mirelle', 'Tavo', 'Osric', 'Inka', 'Jorun', 'Belisa', 'Radko', 'Sunniva', 'Calixte', 'Edda'] as const;
export const LAST = ['Brannock', 'Oduvale', 'Lindqvar', 'Terwey', 'Castellan', 'Horvenko', 'Maresca', 'Kieltyka', 'Amberley', 'Zeman'] as const;
export const FIRM_HEADS = ['Nord', 'Velo', 'Quill', 'Ambra', 'Tessel', 'Harbor', 'Lumen', 'Copper', 'Wold', 'Iris'] as const;
export const FIRM_TAILS = ['works', 'bank', 'port', 'mark', 'line', 'haus', 'market', 'logic', 'media', 'freight'] as const;

export const tongues: readonly Tongue[] = [
  {
    code: 'en',
    headings: { about: 'Summary', work: 'Experience', study: 'Education', skills: 'Skills' },
    now: 'Present',
    titles: ['Software engineer', 'Back-end developer', 'Data analyst', 'Platform engineer', 'Product manager', 'Support lead', 'Account manager', 'QA engineer'],
    lines: [
      'Built the billing service in {} and moved its jobs from {} to {}, which cut the nightly run from six hours to 40 minutes.',
      'Introduced {} for the whole department and taught nine colleagues how to use it.',
      'Kept the order desk running through two moves of office and a change of supplier.',
      'Wrote the reporting tool that the finance people open every morning ({}, {}).',
      'Replaced a home-made scheduler with {}; incidents at night fell by 60 %.',
      'No experience with {} yet, but we looked at it for the next release.',
      'Worked with the {} team of our client on their interfaces.',
      'Designed, tested and documented the import of 2 million customer records with {}.',
      'Basic knowledge of {} and {}, mostly from maintenance work.',
      'Organised the weekly review and the onboarding of new people.',
      'Found out why the stock lists of two shops never agreed, and made them agree.',
      'Took over a code base without tests, wrote 400 of them and halved the number of complaints.',
      'Planned the budget of the department together with the head of purchasing.',
      'Answered enquiries in four languages and kept the handbook up to date.',
      'Led a group of five people; three of them have groups of their own today.',
      'Would like to learn more about {} in the next role.',
      'Technologies: {}, {}, {}.',
      'Was on call every fourth week and answered the questions of three hospitals.',
      'Reduced the costs of hosting by a third after a move to {}.',
    ],
    about: ['Engineer with # years in small teams, at home in {} and {}.', 'I like quiet systems, clear words and a tidy backlog.', 'Lately most of my work is {} on top of {}.'],
    degrees: ['BSc Computer Science', 'MSc Statistics', 'Diploma in Business Studies'],
  },
  {
    code: 'de',
    headings: { about: 'Über mich', work: 'Berufserfahrung', study: 'Ausbildung', skills: 'Kenntnisse' },
    now: 'heute',
    titles: ['Softwareentwicklerin', 'Systemadministrator', 'Projektleiterin', 'Datenanalyst'],
    lines: [
      'Entwicklung der Schnittstellen zum Lager mit {} und {}.',
      'Einführung von {} für vier Gruppen, Schulung der Kolleginnen und Kollegen.',
      'Grundkenntnisse in {}, bisher nur in kleinen Vorhaben.',
      'Betreuung der Kunden im Süden, Planung der Termine und der Übergaben.',
      'Leitung einer Gruppe von sechs Personen und Abstimmung mit dem Einkauf.',
      'Pflege des Handbuchs und Einarbeitung neuer Leute.',
      'Ablösung der alten Auswertung durch {}, dadurch 30 % weniger Rückfragen.',
      'Keine Erfahrung mit {}, aber Neugier darauf.',
      'Werkzeuge: {}, {}, {}.',
    ],
    about: ['Seit # Jahren im Beruf, am liebsten mit {} und {}.', 'Ich mag klare Absprachen und ruhige Abläufe.'],
    degrees: ['Diplom-Informatikerin (FH)', 'Fachinformatiker Systemintegration'],
  },
  {
    code: 'fr',
    headings: { about: 'Profil', work: 'Expérience professionnelle', study: 'Formation', skills: 'Compétences' },
    now: 'aujourd’hui',
    titles: ['Développeuse logiciel', 'Chargé de projet', 'Analyste de données'],
    lines: [
      'Développement du portail des clients avec {} et {}.',
      'Mise en place de {} ; le délai de livraison est passé de dix jours à deux.',
      'Notions de {}, acquises pendant un remplacement.',
      'Suivi des fournisseurs et préparation des réunions du lundi.',
      'Rédaction du manuel et accueil des nouveaux collègues.',
      'Je n’ai jamais travaillé avec {}, mais j’aimerais apprendre {}.',
      'Outils : {}, {}, {}.',
    ],
    about: ['# ans de métier, surtout avec {} et {}.', 'J’aime les équipes calmes et les choses bien écrites.'],
    degrees: ['Licence d’informatique', 'BTS Gestion de la PME'],
  },
  {
    code: 'es',
    headings: { about: 'Perfil', work: 'Experiencia laboral', study: 'Educación', skills: 'Habilidades' },
    now: 'actualidad',
    titles: ['Ingeniera de software', 'Analista de datos', 'Responsable de tienda'],
    lines: [
      'Desarrollo del servicio de pagos con {} y {}, usado por 300.000 personas.',
      'Conocimientos básicos de {}.',
      'Migración de los informes a {}; ahora tardan la mitad.',
      'Atención a los clientes del norte y formación de cinco compañeros.',
      'Coordinación de los turnos y de las compras de la sede.',
      'Sin experiencia en {}, pero con ganas de aprender.',
      'Herramientas: {}, {}, {}.',
    ],
    about: ['Más de # años de trabajo con {} y {}.', 'Me gusta el orden y la gente amable.'],
    degrees: ['Grado en Ingeniería Informática', 'Ciclo formativo de Administración'],
  },
  {
    code: 'pl',
    headings: { about: 'O mnie', work: 'Doświadczenie zawodowe', study: 'Wykształcenie', skills: 'Umiejętności' },
    now: 'obecnie',
    titles: ['Programistka', 'Analityk danych', 'Kierownik zespołu'],
    lines: [
      'Tworzenie usług rozliczeń w {} oraz {}.',
      'Wdrożenie {} w trzech zespołach, szkolenia dla nowych osób.',
      'Podstawowa znajomość {}.',
      'Prowadzenie rozmów z dostawcami i układanie grafiku zmian.',
      'Opieka nad nowymi pracownikami i porządek w dokumentach.',
      'Narzędzia: {}, {}, {}.',
    ],
    about: ['Od # lat pracuję z {} i {}.', 'Lubię spokojną pracę i jasne zasady.'],
    degrees: ['Inżynier informatyki', 'Licencjat z ekonomii'],
  },
  {
    code: 'ru',
    headings: { about: 'О себе', work: 'Опыт работы', study: 'Образование', skills: 'Навыки' },
    now: 'настоящее время',
    titles: ['Разработчик', 'Аналитик', 'Руководитель группы'],
    lines: [
      'Разработка сервиса заказов на {} и {}.',
      'Внедрение {} во всём отделе, обучение коллег.',
      'Базовые знания {}.',
      'Работа с поставщиками, подготовка договоров и отчётов.',
      'Составление графика смен и помощь новым сотрудникам.',
      'Хочу изучить {}, пока опыта с {} нет.',
      'Инструменты: {}, {}, {}.',
    ],
    about: ['# лет опыта, в основном {} и {}.', 'Люблю порядок и спокойную работу.'],
    degrees: ['Бакалавр прикладной математики', 'Специалист по управлению'],
  },
];
