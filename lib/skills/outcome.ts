export function hasOutcome(_text: string): boolean { return false; }
