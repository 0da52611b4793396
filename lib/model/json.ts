/** JSON of a file that somebody gave us: nothing in it is trusted before it went through here. */

/** How deep lists and objects may be nested. A file of ours has about ten levels. */
const depthLimit = 40;
/** How many fields one object may have. */
const keyLimit = 10_000;

export type ReadJson = { ok: true; json: unknown } | { ok: false; fault: 'too-deep' | 'too-many-fields' | 'not-json' | 'tampers' };

/**
 * Takes a file's text; gives its JSON, or why not: nested too deeply, a record with too many fields, no JSON, or names that would change
 * objects of the program (`__proto__`). Never throws; time linear in the length.
 */
export function readJson(text: string): ReadJson {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const fault = misshapen(start);
  if (fault) return { ok: false, fault };
  try {
    const json: unknown = JSON.parse(start);
    return tampers(json) ? { ok: false, fault: 'tampers' } : { ok: true, json };
  } catch {
    return { ok: false, fault: 'not-json' };
  }
}

/** Looks at brackets and commas outside of strings, in one pass and without parsing, so that a hostile file can exhaust neither stack nor time. */
function misshapen(text: string): 'too-deep' | 'too-many-fields' | null {
  /** For each open bracket how many commas it may still hold: a list any number, an object few. */
  const left: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = endOfString(text, i);
    else if (c === 0x7b || c === 0x5b) {
      if (left.push(c === 0x7b ? keyLimit : Infinity) > depthLimit) return 'too-deep';
    } else if (c === 0x7d || c === 0x5d) left.pop();
    else if (c === 0x2c && left.length > 0 && --left[left.length - 1]! <= 0) return 'too-many-fields';
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}

function tampers(json: unknown): boolean {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') return true;
      open.push((value as Record<string, unknown>)[key]);
    }
  }
  return false;
}
