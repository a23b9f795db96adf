/** A prompt with `{{name}}` replaced by its value. Values are put in as they are: nothing in them is filled again. */
export function fillPrompt(prompt: string, values: Readonly<Record<string, string>>): string {
  return prompt.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
}
