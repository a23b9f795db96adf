import { stepsOf, type Intent } from '../reading.ts';

const form =
  /^(?:please\s+)?(?:fetch|download|get|load|read|open|retrieve)\s+(?:(?:the\s+)?(?:web\s?)?(?:page|site|document|article|text|contents?|url|address)\s+(?:(?:at|from|of|behind)\s+)?)?(https?:\/\/[^\s"'<>]+?)[.,;:!?]*$/i;

/** `Fetch https://example.org/news`: what is to be done with the page is asked for by the parts behind it. */
export const readFetch: Intent = ({ text }) => {
  const url = form.exec(text.trim())?.[1];
  if (url === undefined) return undefined;
  return stepsOf({
    arm: 'executor',
    capability: 'http_get',
    input: { url },
    action: 'fetch the page',
    taskType: 'extraction',
    confidence: 0.9,
    dependsOn: [],
    figures: [],
    because: 'the goal asks for a page',
  });
};
