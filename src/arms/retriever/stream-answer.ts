/** The member "answer" of a JSON text that is still being written, handed on as it grows; escapes undone. */
export function streamAnswer(onText: (delta: string) => void): (delta: string) => void {
  let json = '';
  let told = 0;
  return (delta) => {
    json += delta;
    const answer = answerIn(json);
    if (answer.length > told) onText(answer.slice(told));
    told = Math.max(told, answer.length);
  };
}

function answerIn(json: string): string {
  // What is escaped is taken whole: a half of it at the end waits for the rest.
  const written = /"answer"\s*:\s*"((?:[^"\\]|\\u[\da-fA-F]{4}|\\[^u])*)/.exec(json)?.[1] ?? '';
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return '';
  }
}
