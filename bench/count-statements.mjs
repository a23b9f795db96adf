const operations = /^octollm_orchestrator_db_query_duration_seconds_count\b.* (\d+(?:\.\d+)?)$/gm;

/** SQL statements that API and worker have made since their start, as their own metrics count them. */
export async function countStatements({ apiUrl, workerMetricsUrl }) {
  const texts = await Promise.all(
    [`${apiUrl}/metrics`, workerMetricsUrl].map(async (url) => (await fetch(url)).text()),
  );
  return texts
    .flatMap((text) => [...text.matchAll(operations)])
    .reduce((sum, [, count]) => sum + Number(count), 0);
}
