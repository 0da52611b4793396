/** Numbers that are written as words, up to ninety-nine, in the languages that are supported. */

/** From the first number on, words in order; a language may have several words for one number, parted by "/". */
const counted: readonly (readonly [first: number, words: string])[] = [
  [1, 'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
  [1, 'ein/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'],
  [1, 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'],
  [2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'],
  [2, 'dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove'],
  [2, 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'],
  [2, 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'],
  [2, 'dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'],
  [1, 'одного двух трёх/трех четырёх/четырех пяти шести семи восьми девяти десяти'],
  [2, 'два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'],
];
/** Twenty to ninety of each language, and how a one to nine is joined to it: behind a sign, or before it as German and Dutch do. */
const tens: readonly { words: string; ones: string; join: readonly string[]; before?: boolean }[] = [
  { words: 'twenty thirty forty fifty sixty seventy eighty ninety', ones: 'one two three four five six seven eight nine', join: ['-', ' '] },
  { words: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', ones: 'ein zwei drei vier fünf sechs sieben acht neun', join: ['und'], before: true },
  { words: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig', ones: 'een twee drie vier vijf zes zeven acht negen', join: ['en', 'ën'], before: true },
  { words: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix', ones: '- deux trois quatre cinq six sept huit neuf', join: ['-', ' '] },
  { words: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', ones: 'uno dos tres cuatro cinco seis siete ocho nueve', join: [' y '] },
  { words: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', ones: 'um dois três quatro cinco seis sete oito nove', join: [' e '] },
  { words: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', ones: 'uno due tre quattro cinque sei sette otto nove', join: [''] },
  { words: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt', ones: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć', join: [' '] },
  { words: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', ones: 'один два три четыре пять шесть семь восемь девять', join: [' '] },
];

function allWords(): Map<string, number> {
  const values = new Map<string, number>([['half a', 0.5], ['anderthalb', 1.5], ['eineinhalb', 1.5], ['zweieinhalb', 2.5], ['dreieinhalb', 3.5], ['viereinhalb', 4.5], ['fünfeinhalb', 5.5], ['anderhalf', 1.5], ['półtora', 1.5], ['полтора', 1.5], ['полутора', 1.5], ['veintiuno', 21], ['veintidós', 22], ['veintitrés', 23], ['veinticuatro', 24], ['veinticinco', 25],
    ['vingt et un', 21], ['vingt-et-un', 21], ['trente et un', 31], ['quatre-vingts', 80]]);
  for (const [first, words] of counted) words.split(' ').forEach((each, k) => { for (const word of each.split('/')) values.set(word, first + k); });
  for (const { words, ones, join, before } of tens) {
    words.split(' ').forEach((ten, t) => {
      values.set(ten, 20 + 10 * t);
      ones.split(' ').forEach((one, k) => {
        if (one !== '-') for (const sign of join) values.set(before ? `${one}${sign}${ten}` : `${ten}${sign}${one}`, 21 + 10 * t + k);
      });
    });
  }
  return values;
}

let known: ReadonlyMap<string, number> | undefined;

/** What each word is worth; in lower case. Made when it is first asked for. */
export const numberWords = (): ReadonlyMap<string, number> => (known ??= allWords());
