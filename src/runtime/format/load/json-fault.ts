/** Where a text stops being JSON, counted from 1. Browsers word this differently or not at all, so we look ourselves. */
export interface JsonFault {
  line: number;
  column: number;
  /** What stands there; null: the text ends too early. */
  found: string | null;
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Any character but a quote, a backslash and the raw control characters, which JSON forbids inside a string. */
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** The first fault, or null if the text is JSON. One pass, no recursion: depth is not limited by the stack. */
export function jsonFault(text: string): JsonFault | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const takeChar = (char: string): boolean => {
    take(space);
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const open: ('{' | '[')[] = [];
  const startOfMember = (): boolean => {
    take(space);
    return take(string) && takeChar(':');
  };
  let wantsValue = true;
  for (;;) {
    take(space);
    if (wantsValue) {
      if (text[at] === '{') {
        at++;
        if (takeChar('}')) wantsValue = false;
        else {
          open.push('{');
          if (!startOfMember()) break;
        }
      } else if (text[at] === '[') {
        at++;
        if (takeChar(']')) wantsValue = false;
        else open.push('[');
      } else if (take(string) || take(scalar)) wantsValue = false;
      else break;
      continue;
    }
    const inside = open.at(-1);
    if (inside === undefined) {
      if (at === text.length) return null;
      break;
    }
    if (takeChar(',')) {
      if (inside === '{' && !startOfMember()) break;
      wantsValue = true;
    } else if (takeChar(inside === '{' ? '}' : ']')) open.pop();
    else break;
  }
  take(space);
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1, found: text[at] ?? null };
}
