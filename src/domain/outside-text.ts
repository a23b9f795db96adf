/** Encloses text from outside in a prompt: documents, pages, results, answers of models. Made anew for each request. */
export interface OutsideMark {
  open: string;
  close: string;
  nonce: string;
}

/** `nonce`: random, so that no text can know the mark that it will stand in. */
export function outsideMark(nonce: string): OutsideMark {
  return { open: `<outside-${nonce}>`, close: `</outside-${nonce}>`, nonce };
}

/** The text between its marks, on lines of their own. */
export function enclose(text: string, mark: OutsideMark): string {
  return `${mark.open}\n${withoutMarks(text, mark)}\n${mark.close}`;
}

/** A text that holds the mark, which a model may have repeated, or anything that could be taken for one, holds it no longer. */
function withoutMarks(text: string, { nonce }: OutsideMark): string {
  return text.replace(alike, '(outside-').replaceAll(nonce, '…');
}

const between = String.raw`[\p{Cf}\p{Z}\s]*`;
// Angle brackets and strokes of every kind, with blanks or invisible characters anywhere.
const alike = new RegExp(
  String.raw`[<＜﹤‹«⟨〈《][\p{Cf}\p{Z}\s/／⁄∕\\]*${'o.u.t.s.i.d.e'.replaceAll('.', between)}${between}[\p{Pd}_−=:]`,
  'giu',
);
