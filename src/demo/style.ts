type Paint = (text: string) => string;

/** Colours for a terminal, or none for a pipe. */
export type Style = Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', Paint>;

export function createStyle(hasColours: boolean): Style {
  const paint = (start: number, end: number): Paint =>
    hasColours ? (text) => `\u001b[${start}m${text}\u001b[${end}m` : (text) => text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
  };
}
