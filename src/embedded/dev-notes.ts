/** What `octo dev` says once everything serves. */
export function devNotes(places: {
  apiUrl: string;
  metricsPort: number;
  temporalUiUrl: string | undefined;
  logs: string;
  stateDir: string;
  seconds: number;
}): string {
  const { apiUrl } = places;
  return `
Ready after ${places.seconds.toFixed(1)} s.

  API          ${apiUrl}
  Reference    ${apiUrl}/docs
  Temporal UI  ${places.temporalUiUrl ?? '(the external Temporal server has its own)'}
  Metrics      ${apiUrl}/metrics (API), http://127.0.0.1:${places.metricsPort}/metrics (worker)
  Logs         ${places.logs}
  State        ${places.stateDir} (delete it to begin anew; worker.env in it is for workers of your own)

Try it:

  curl -s ${apiUrl}/submit -H 'content-type: application/json' -H 'prefer: wait=10' \\
    -d '{"goal": "Calculate 6 * 7"}'

Ctrl-C stops everything; tasks that are under way continue at the next start.
`;
}
