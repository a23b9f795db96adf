import { createValueSearch, type ValueSearch } from './private-values.ts';
import { searchDatabase } from './search-database.ts';
import { searchHistory } from './search-history.ts';

/** One place that was looked at. `finding` holds none of the values. */
export interface Inspection {
  place: string;
  finding: string;
  isGood: boolean;
}

export interface PrivacyCheckRequest {
  values: readonly string[];
  taskId: string;
  /** What GET /tasks/{id} gave its owner. */
  answer: object;
  temporalAddress: string;
  databaseUrl: string;
}

/**
 * Looks for a task's private values in all that Temporal holds of it and in all of Postgres, where none may stand, and
 * in the owner's answer, where all must. Throws when one of them cannot be read.
 */
export async function checkPrivacy(request: PrivacyCheckRequest): Promise<Inspection[]> {
  return [await inspectHistory(request), await inspectDatabase(request), inspectAnswer(request)];
}

async function inspectHistory({ values, taskId, temporalAddress }: PrivacyCheckRequest): Promise<Inspection> {
  const search = createValueSearch(values);
  const events = await searchHistory({ temporalAddress, taskId, search });
  return {
    place: "Temporal's history",
    finding: `${howMany(search)} in ${search.textCount()} texts of ${events} events`,
    isGood: events > 0 && search.seen().length === 0,
  };
}

/** That placeholders are there shows that it was the right database. */
async function inspectDatabase({ values, databaseUrl }: PrivacyCheckRequest): Promise<Inspection> {
  const search = createValueSearch(values);
  const { tables, rows } = await searchDatabase({ databaseUrl, search });
  const placeholder = search.placeholder();
  const instead =
    placeholder === undefined ? 'and no placeholder either' : `but ${placeholder} and others like it`;
  return {
    place: 'Postgres',
    finding: `${howMany(search)} in ${rows} rows of ${tables} tables, ${instead}`,
    isGood: placeholder !== undefined && search.seen().length === 0,
  };
}

function inspectAnswer({ values, answer }: PrivacyCheckRequest): Inspection {
  const search = createValueSearch(values);
  search.look(answer);
  const count = search.seen().length;
  return {
    place: "The owner's answer",
    finding: count === values.length ? `all ${count}` : `only ${count} of ${values.length}`,
    isGood: count === values.length,
  };
}

function howMany(search: ValueSearch): string {
  return search.seen().length === 0 ? 'none' : String(search.seen().length);
}
