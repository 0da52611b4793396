/** Numbers that are written as words, up to ninety-nine, in the languages that are supported. */

/** From the first number on, words in order; a language may have several words for one number, parted by "/". */
const counted: readonly (readonly [first: number, words: string])[] = [
  [1, 'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'],
  [1, 'ein/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'],
  [1, 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'],
  [2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'],
  [1, 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove'],
  [2, 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'],
  [1, 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'],
  [1, 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście'],
  [1, 'одного двух трёх/трех четырёх/четырех пяти шести семи восьми девяти десяти'],
  [2, 'dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio'],
  [1, 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'],
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
  const values = new Map<string, number>([['half a', 0.5], ['ein halbes', 0.5], ['einem halben', 0.5], ['halbes', 0.5], ['medio', 0.5], ['meio', 0.5], ['mezzo', 0.5], ['half', 0.5], ['een half', 0.5], ['pół', 0.5], ['полгода', 0.5], ['полугода', 0.5],
    ['biennale', 2], ['triennale', 3], ['quadriennale', 4], ['quinquennale', 5], ['decennale', 10], ['ventennale', 20], ['trentennale', 30],
    ['anderthalb', 1.5], ['eineinhalb', 1.5], ['zweieinhalb', 2.5], ['dreieinhalb', 3.5], ['viereinhalb', 4.5], ['fünfeinhalb', 5.5], ['anderhalf', 1.5], ['półtora', 1.5], ['полтора', 1.5], ['полутора', 1.5], ['veintiuno', 21], ['veintidós', 22], ['veintitrés', 23], ['veinticuatro', 24], ['veinticinco', 25],
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
