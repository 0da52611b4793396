/** Joins class names. Takes strings, and empty values that are left out; gives one attribute value. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
