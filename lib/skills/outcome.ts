/** Whether a text tells what came of the work, in numbers. */

const AMOUNT = /(?:(?<![\d.,])\d[\d.,]{0,15}\s?(?:%|percent|per cent|prozent|pour cent|por ciento|por cento|percento|procent|процент|x\b|×|k\b|m\b|bn\b|ms\b|million|billion|thousand|mio\b|millionen|millones|milhões|milioni|miljoen|milionów|млн|тыс)|[$€£]\s?\d|(?<![\d.,])\d{1,3}(?:[.,\s]\d{3}){1,4}|(?<![\d.,])\d{1,9}\+?\s(?:users|customers|clients|requests|transactions|orders|downloads|records|events|visitors|servers|nodes|nutzer|kunden|utilisateurs|clients|usuarios|clientes|usuários|utenti|gebruikers|użytkowników|пользователей)|(?:doubled|tripled|halved|quadrupled|verdoppelt|halbiert|doublé|duplicó|dobrou|raddoppiato)|from\s[\d.,]{1,16}\s?[\p{L}%]{0,8}\sto\s\d)/iu;
const CHANGE = /(?:reduc|cut|cutting|decreas|lower|sav(?:ed|ing)|increas|improv|boost|grew|grow|rais|speed|faster|accelerat|optimi[sz]|scal|serv(?:ed|ing)|handl|process(?:ed|ing)|support(?:ed|ing)|from\s|p9\d|latency|throughput|uptime|coverage|revenue|conversion|doubled|tripled|halved|quadrupled|used by|with over|users|customers|downloads|achiev|deliver|generat|migrat|reach|gesenkt|reduziert|gesteigert|verbessert|erhöht|verkürzt|bedient|réduit|augment|amélior|réduction|reduj|reduc|aument|mejor|atend|melhor|reduz|ridott|aument|miglior|verminder|verhoog|verbeter|gebruikers|zmniejsz|zwiększ|popraw|skróc|сниз|сократ|увелич|ускор|улучш|повыс|verdoppelt|halbiert|doublé|duplicó|dobrou|raddoppiato|nutzer|utilisateurs|usuarios|usuários|utenti|użytkowników|пользовател)/iu;

/** Takes a text; true when it states a result with a number ("cut costs by 30 %", "2 million users"). A length of time alone is none. */
export function hasOutcome(text: string): boolean {
  return AMOUNT.test(text) && CHANGE.test(text);
}
