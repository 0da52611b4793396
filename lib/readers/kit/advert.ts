/** Telling a job advert from a résumé: an advert speaks to its reader, lists what is wanted and offered, and tells of nobody's years. */

/**
 * What a job advert says and no candidate says of themselves, one kind of saying per pattern, in English, German, French, Spanish, Dutch, Italian, Portuguese and Polish.
 */
const signs: RegExp[] = [
  // It looks for somebody.
  /\b(?:(?:we|who) (?:are|is) (?:\w+ )?(?:looking|searching|seeking|hiring)|we(?:'|’)re (?:\w+ )?(?:looking|searching|seeking|hiring)|is (?:\w+ )?(?:looking for|seeking|hiring) an?|(?:following|current|immediate|job|career) opening|wir suchen|suchen wir|sucht (?:ab sofort|zum nächst)|nous (?:recherchons|recrutons)|(?:recherche|recrute) (?:un|une|son|sa|des)\b|buscamos|seleccionamos|estamos buscando|precisa incorporar|(?:wij|we) zoeken|zijn (?:wij |we )?op zoek|cerchiamo|siamo alla ricerca|ricerca un|procuramos|estamos à procura|poszukujemy)\b/i,
  // It speaks to its reader.
  /\b(?:you (?:will|have|are|bring|must|should|can|know|enjoy)|you(?:'|’)(?:ll|ve|re)|your (?:role|responsibilities|profile|tasks|team|impact|mission|skills|background)|(?:ihre|deine) (?:aufgaben|qualifikation(?:en)?|rolle|chance|vorteile|benefits)|(?:ihr|dein) profil|(?:sie|du) (?:haben|hast|bringen|bringst|verfügen|verfügst|arbeitest|arbeiten|sind|bist)|das (?:bringst du|bringen sie) mit|vous (?:êtes|avez|serez|aurez|maîtrisez|justifiez|possédez|disposez)|votre (?:profil|mission|rôle)|vos missions|tus (?:funciones|responsabilidades)|tu perfil|tendrás|serás|te encargarás|(?:jouw|je|uw) (?:functie|taken|profiel|rol|werkzaamheden)|(?:je|jij|u) (?:hebt|heeft|bent|beschikt|werkt|gaat)|(?:il tuo|le tue) (?:ruolo|responsabilità|profilo)|ti occuperai|sarai|avrai|entrerai|quale sarà|a tua função|você (?:será|terá|vai)|twoje (?:zadania|obowiązki)|oczekujemy)\b/i,
  // It says how to apply.
  /\b(?:apply (?:now|today|here|by|online|using|via|for this|to this|directly)|how to apply|to apply|interested (?:candidates|applicants|parties)|(?:send|submit|forward) (?:us )?(?:your|a|their) (?:cv|resume|résumé|cover)|application (?:process|deadline|form)|jetzt bewerben|bewerben sie sich|bewirb dich|(?:deine|ihre) (?:vollständigen )?bewerbung|bewerbungsunterlagen|postule[rz]?\b|votre candidature|pour postuler|(?:envía|envíanos|manda) tu (?:cv|curr[ií]culum)|inscríbete|postúlate|solliciteer|je sollicitatie|solliciteren|invia (?:il tuo |la tua )?(?:cv|candidatura|curriculum)|candidati ora|candidate-se|envie (?:o )?(?:seu )?(?:cv|currículo)|aplikuj|prześlij (?:swoje )?cv)\b/i,
  // It offers something.
  /\b(?:(?:we|our|what we) offer|benefits(?: package)? includ|(?:salary|pay|compensation|hourly)(?: \w+)? range|competitive (?:salary|pay|compensation|benefits)|compensation package|paid (?:time off|vacation|holidays)|health insurance|401\(?k|join (?:us|our)|stock options|per hour|wir bieten|das bieten wir|unser angebot|nous (?:offrons|proposons|vous offrons|vous proposons)|(?:avantages|rémunération)\s*:|tickets? restaurant|ofrecemos|se ofrece|(?:wij|we) bieden|wat (?:wij|we) bieden|arbeidsvoorwaarden|(?:ti )?offriamo|cosa offriamo|oferecemos|oferujemy)\b/i,
  // It speaks of the person wanted as a stranger.
  /\b(?:(?:the )?(?:successful|ideal|right|perfect|qualified|selected) (?:candidate|applicant|intern)s?|(?:candidate|applicant)s? (?:will|must|should|with|who|is|are|work)|incumbents?|applicants?|equal[- ]opportunity|without regard to|reasonable accommodations?|\(?(?:m\/[wf]\/[dx]|w\/m\/d|f\/m\/d|d\/f\/m|h\/f|f\/h|m\/v(?:\/x)?|m\/w|k\/m)\)|der ideale kandidat|le candidat|el candidato|de ideale kandidaat|il candidato)/i,
  // Its headings.
  /^(?:#{1,4} |\*\*)?(?:job (?:title|description|summary|type|purpose|id|code|posting|overview|details|requirements|duties)|position (?:summary|overview|description|type)|requirements|(?:minimum|preferred|basic|required|desired) (?:skills|qualifications|experience|requirements)|(?:essential|key|primary|main) (?:functions|duties|responsibilities)|essential (?:job )?functions|(?:role|duties) (?:and|&) responsibilities|what you(?:'|’)ll (?:do|bring|need)|what we(?:'|’)re looking for|who you are|nice to have|about (?:us|the (?:role|job|position|company|team))|the role|why (?:join )?us|(?:ihre |deine )?aufgaben|anforderungen|(?:ihr |dein )?profil gesucht|über uns|profil recherché|missions?(?: principales)?|à propos de nous|requisitos|funciones|responsabilidades|functie-?eisen|functieomschrijving|wie ben jij|wat ga je doen|over ons|requisiti|chi siamo|wymagania|obowiązki)\b/im,
  // What a board writes above it.
  /^(?:\*\*)?(?:date posted|posted (?:on|by|\d)|job (?:id|code|type|ref\w*|number)|req(?:uisition)? ?(?:id|number|#)|experience level|company (?:size|type)|employment type|contract type|reports to|salary|closing date|department|url|vertragsart|arbeitsort|type de contrat|tipo de contrato|dienstverband)(?:\s*\*\*)?\s*[:#]/im,
  // It tells of the position.
  /\b(?:this (?:position|role|job|internship|opportunity) (?:is|will|requires?|reports?|offers|supports?|involves|entails)|the (?:role|position|intern|internship|job) (?:is|will|requires?|reports?|offers|includes|of)|reports? (?:directly )?to the|general direction|(?:other )?duties as assigned|we are (?:an?|the|proud|committed|developing|building|excited)|our (?:team|company|clients|customers|mission|culture)|for the position|position (?:available|requires|at)|diese (?:stelle|position)|ce poste|le poste|este puesto|el puesto|deze functie|questa posizione)\b/i,
  // It gives somebody still unknown a title: "The Marketing Manager will …".
  /\bThe (?:[A-Z][\w-]{1,20} ){1,4}(?:will|must|shall|is responsible|reports)\b/,
  // It sets conditions.
  /\b(?:(?:is|are) (?:required|preferred|a (?:big )?plus|desirable|desired)|(?:experience|degree|knowledge|skills?)(?: \w+)? (?:required|preferred)|not required|must (?:have|be|possess)|\d\s?\+?\s?(?:-\s?\d\+? )?years?(?:'|’)? (?:of )?(?:\w+ ){0,3}experience (?:required|preferred|in a similar)|at least \w+ years|minimum (?:of )?\w+ years|a minimum of|or equivalent (?:experience|combination)|willingness to|von vorteil|wünschenswert|vorausgesetzt|(?:serait|est) un (?:plus|atout)|exigé|se valorará|imprescindible|(?:is|zijn) een pr[eé]|vereist|(?:è|sarà) (?:gradita|un plus|richiest)|mile widzian)/i,
];

const speaksOfSelf = /\b(?:I|I'm|I’m|I've|me|my|ich|mein\w{0,3}|je suis|j'ai|moi|mon|mes|yo|mis|ik|mijn)\b/;
/** A person can be reached here: what a résumé begins with. */
const reach = /[\w.+-]{1,64}@[\w-]{1,64}\.\w|(?:^|\s)\+?\d[\d\s().-]{8,18}\d(?:\s|$)|linkedin\.com\/in\/|github\.com\/\w/;
const address = /\b(?:you|your|yours|yourself|vous|votre|vos|jij|jouw|uw)\b/gi;
const MOST = 20_000;

/** Takes a text; gives true for a job advert, which is about nobody. `dated`: it tells of somebody's dated work, which only many signs outweigh. */
export function isAdvert(text: string, dated = false): boolean {
  const head = text.slice(0, MOST);
  let found = 0;
  for (const sign of signs) if (sign.test(head)) found++;
  const own = (speaksOfSelf.test(head) ? 1 : 0) + (reach.test(head.slice(0, 600)) ? 1 : 0);
  if ((head.match(address)?.length ?? 0) > 2) found++;
  return found > (dated ? 5 : 1) + own;
}
