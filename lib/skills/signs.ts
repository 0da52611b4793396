/** Folded units by name. */

export const BREAK_UNIT = 10;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const HASH = 35;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const OPEN = 40;
export const CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const HYPHEN = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const QUESTION = 63;
export const AT_SIGN = 64;
export const OPEN_SQUARE = 91;
export const BACKSLASH = 92;
export const CLOSE_SQUARE = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const LOWER_D = 100;
export const LOWER_R = 114;
export const LOWER_S = 115;
export const LOWER_V = 118;
export const OPEN_BRACE = 123;
export const BAR = 124;
export const CLOSE_BRACE = 125;
/** All longer dashes fold to this one. */
export const LONG_DASH = 0x2013;
