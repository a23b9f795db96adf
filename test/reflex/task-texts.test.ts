import { expect, test } from 'vitest';
import { createPlaceholders } from '../../src/reflex/placeholders.ts';
import { redactTask, textsOfTask, type RedactedSpan, type TaskTexts } from '../../src/reflex/task-texts.ts';

const task: TaskTexts = {
  goal: 'Greet Zoë Quill and [EMAIL_1]',
  constraints: ['for Zoë Quill'],
  context: { 'Zoë Quill': { notes: ['was here'] } },
  acceptanceCriteria: [
    'names Zoë Quill',
    { type: 'regex', value: 'Zoë\\.Quill|\\[EMAIL_1\\]', path: 'text' },
    { type: 'max_length', value: 10 },
  ],
  metadata: { team: 'blue' },
};

/** Spans of every occurrence of a text. */
function spansOf(text: string): Map<number, RedactedSpan[]> {
  const found = textsOfTask(task).flatMap(({ text: whole }, index): [number, RedactedSpan[]][] => {
    const start = whole.indexOf(text);
    return start < 0 ? [] : [[index, [{ type: 'SECRET', start, end: start + text.length }]]];
  });
  return new Map(found);
}

function redact(spans: Map<number, RedactedSpan[]>) {
  const placeholders = createPlaceholders([]);
  return { redacted: redactTask(task, { spans, placeholders }), added: placeholders.added() };
}

test('texts of a task are its strings and keys, under paths that name no key', () => {
  expect(textsOfTask(task)).toEqual([
    { field: 'goal', text: 'Greet Zoë Quill and [EMAIL_1]' },
    { field: 'constraints[0]', text: 'for Zoë Quill' },
    { field: 'context{key 0}', text: 'Zoë Quill' },
    { field: 'context{0}{key 0}', text: 'notes' },
    { field: 'context{0}{0}[0]', text: 'was here' },
    { field: 'acceptance_criteria[0]', text: 'names Zoë Quill' },
    { field: 'acceptance_criteria[1].value', text: 'Zoë\\.Quill|\\[EMAIL_1\\]' },
    { field: 'metadata{key 0}', text: 'team' },
    { field: 'metadata{0}', text: 'blue' },
  ]);
});

test('one value gets one placeholder wherever it stands, and nothing else changes', () => {
  const { redacted, added } = redact(spansOf('Zoë Quill'));

  expect(added).toEqual([{ placeholder: '[SECRET_1]', value: 'Zoë Quill' }]);
  expect(redacted).toEqual({
    ...task,
    goal: 'Greet [SECRET_1] and [EMAIL_1]',
    constraints: ['for [SECRET_1]'],
    context: { '[SECRET_1]': { notes: ['was here'] } },
    acceptanceCriteria: ['names [SECRET_1]', ...task.acceptanceCriteria.slice(1)],
  });
});

test('in a pattern the placeholder is a literal, of the value that the pattern matches', () => {
  const { redacted, added } = redact(spansOf('Zoë\\.Quill'));

  expect(added).toEqual([{ placeholder: '[SECRET_1]', value: 'Zoë.Quill' }]);
  expect(redacted.acceptanceCriteria[1]).toEqual({
    type: 'regex',
    value: '\\[SECRET_1\\]|\\[EMAIL_1\\]',
    path: 'text',
  });
});

test('a placeholder within a span stays, and what stands beside it is replaced', () => {
  const goal = redact(spansOf('Quill and [EMAIL_1]'));
  expect(goal.redacted.goal).toBe('Greet Zoë [SECRET_1][EMAIL_1]');
  expect(goal.added).toEqual([{ placeholder: '[SECRET_1]', value: 'Quill and ' }]);

  expect(redact(spansOf('[EMAIL_1]')).redacted).toEqual(task);
});
