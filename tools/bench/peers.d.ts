/** Types of packages that bring none, or bring ones that do not fit; only what the comparison uses. */

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string, cleanName?: string): void;
    extractKeywords(sentence: string): string[];
  }
}
