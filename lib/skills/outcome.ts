/** Whether a text tells what came of the work, in numbers. */

const AMOUNTS = [
  /\d\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|percento|procent|процент|x\b|×|k\b|m\b|bn\b|ms\b|million|billion|thousand|mio\b|millionen|millones|milhões|milioni|miljoen|milionów|млн|тыс)/iu,
  /[$€£]\s?\d/u,
  /\d[.,\s]\d{3}(?!\d)/u,
  /\d\+?\s(?:users|customers|clients|requests|transactions|orders|downloads|records|events|visitors|servers|nodes|nutzer|kunden|utilisateurs|usuarios|clientes|usuários|utenti|gebruikers|użytkowników|пользователей)/iu,
  /doubled|tripled|halved|quadrupled|verdoppelt|halbiert|doublé|duplicó|dobrou|raddoppiato/iu,
  /from\s\d\S{0,12}\s(?:\S{1,8}\s)?to\s\d/iu,
];
const CHANGE = /(?:reduc|cut|cutting|decreas|lower|sav(?:ed|ing)|increas|improv|boost|grew|grow|rais|speed|faster|accelerat|optimi[sz]|scal|serv(?:ed|ing)|handl|process(?:ed|ing)|support(?:ed|ing)|from\s|p9\d|latency|throughput|uptime|coverage|revenue|conversion|doubled|tripled|halved|quadrupled|used by|with over|users|customers|downloads|achiev|deliver|generat|migrat|reach|gesenkt|reduziert|gesteigert|verbessert|erhöht|verkürzt|bedient|réduit|augment|amélior|réduction|reduj|reduc|aument|mejor|atend|melhor|reduz|ridott|aument|miglior|verminder|verhoog|verbeter|gebruikers|zmniejsz|zwiększ|popraw|skróc|сниз|сократ|увелич|ускор|улучш|повыс|verdoppelt|halbiert|doublé|duplicó|dobrou|raddoppiato|nutzer|utilisateurs|usuarios|usuários|utenti|użytkowników|пользовател)/iu;

/** Takes a text; true when it states a result with a number ("cut costs by 30 %", "2 million users"). A length of time alone is none. */
export function hasOutcome(text: string): boolean {
  return AMOUNTS.some((amount) => amount.test(text)) && CHANGE.test(text);
}
