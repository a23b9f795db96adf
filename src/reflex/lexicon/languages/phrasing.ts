/** The words, comma-separated, and each of them also behind every lead; leads are parted by "|". */
export function led(leads: string, words: string): string {
  const behind = (word: string) => [word, ...leads.split('|').map((lead) => `${lead} ${word}`)];
  return words.split(', ').flatMap(behind).join(', ');
}
