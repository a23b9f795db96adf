/** Records of delimited text by RFC 4180: quoted fields may hold delimiters, line breaks and doubled quotes. */
export function parseCsvRecords(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let position = 0;
  const endRecord = (): void => {
    record.push(field);
    if (record.length > 1 || field.trim() !== '') records.push(record);
    record = [];
    field = '';
  };
  while (position < text.length) {
    const char = text.charAt(position);
    if (char === '"' && field.trim() === '') {
      const quoted = readQuoted(text, position);
      field = quoted.field;
      position = quoted.end;
      continue;
    }
    if (char === delimiter) {
      record.push(field);
      field = '';
    } else if (char === '\n' || char === '\r') {
      endRecord();
      if (char === '\r' && text[position + 1] === '\n') position += 1;
    } else {
      field += char;
    }
    position += 1;
  }
  endRecord();
  return records;
}

/** The delimiter that splits the first lines most evenly, or undefined when none splits the first one. */
export function sniffDelimiter(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  let best: { delimiter: string; columns: number; even: number } | undefined;
  for (const delimiter of [',', ';', '\t', '|']) {
    const records = parseCsvRecords(sample, delimiter).slice(0, 20);
    const columns = records[0]?.length ?? 0;
    if (columns < 2) continue;
    const even = records.filter((record) => record.length === columns).length / records.length;
    if (!best || even > best.even || (even === best.even && columns > best.columns)) {
      best = { delimiter, columns, even };
    }
  }
  return best?.delimiter;
}

function readQuoted(text: string, start: number): { field: string; end: number } {
  let field = '';
  let position = start + 1;
  for (;;) {
    const close = text.indexOf('"', position);
    if (close === -1) return { field: field + text.slice(position), end: text.length };
    field += text.slice(position, close);
    if (text[close + 1] !== '"') return { field, end: close + 1 };
    field += '"';
    position = close + 2;
  }
}
