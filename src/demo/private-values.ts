/** Collects which of some private values stand in the texts it is shown. */
export interface ValueSearch {
  look: (value: unknown) => void;
  /** Values that were seen, in the order they were given. */
  seen: () => string[];
  /** How many texts were looked into. */
  textCount: () => number;
  /** A placeholder that stood in one of them. */
  placeholder: () => string | undefined;
}

const placeholderPattern = /\[[A-Z][A-Z_]{1,30}_\d+\]/;

/** Finds values as written, in any case and with any separators between their digits: `4111-1111…` is `4111 1111…`. */
export function createValueSearch(values: readonly string[]): ValueSearch {
  const wanted = values.map((value) => ({ value, compact: compact(value) }));
  const seen = new Set<string>();
  let textCount = 0;
  let placeholder: string | undefined;
  return {
    look(value) {
      for (const text of textsIn(value)) {
        textCount += 1;
        placeholder ??= placeholderPattern.exec(text)?.[0];
        const held = compact(text);
        for (const { value: original, compact: form } of wanted) if (held.includes(form)) seen.add(original);
      }
    },
    seen: () => values.filter((value) => seen.has(value)),
    textCount: () => textCount,
    placeholder: () => placeholder,
  };
}

function compact(text: string): string {
  return text.toLowerCase().replace(/[\s().-]/g, '');
}

/** Every text below a value: strings, names of members, and bytes read as UTF-8. */
export function textsIn(root: unknown): string[] {
  const texts: string[] = [];
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === 'string') texts.push(value);
    else if (value instanceof Uint8Array) texts.push(new TextDecoder().decode(value));
    else if (Array.isArray(value)) for (const element of value) stack.push(element);
    else if (value instanceof Map) stack.push(...value.keys(), ...value.values());
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        texts.push(name);
        stack.push(member);
      }
    }
  }
  return texts;
}
