// Tasks that were done long ago, written straight into the database.
const batch = 50_000;

/** The owner of what is asked for without a key. */
export async function clientOfRequests(apiUrl, db) {
  const headers = { 'content-type': 'application/json', prefer: 'wait=30' };
  await fetch(`${apiUrl}/submit`, { method: 'POST', headers, body: '{"goal":"What is 6 * 7?"}' });
  const { rows } = await db.query('select client_id from tasks');
  return rows[0].client_id;
}

/** Fills the database up to so many tasks of this client: ended, of one step, a second apart, older ones later. */
export async function storeTasks(db, { clientId, size }) {
  const { rows } = await db.query('select count(*)::int as stored from tasks');
  for (let { stored } = rows[0]; stored < size; stored += batch) {
    await insert(db, { clientId, stored, count: Math.min(batch, size - stored) });
  }
  await db.query('vacuum analyze');
}

async function insert(db, { clientId, stored, count }) {
  await db.query(
    `with task as (
       insert into tasks (client_id, goal, status, outcome, created_at, admitted_at, started_at, finished_at, run_id, task_type,
         planner, acceptance_criteria, verdicts, reconciled_at, last_event)
       select $1, 'What is ' || n || ' * 7?', 'completed', 'satisfied', at, at, at, at + interval '1 s', 'run', 'computation',
         'rules', '["It is a number."]', '[{"criterion": "It is a number.", "verdict": "passed", "evidence": "It is."}]', now(), 8
       from (select n, now() - make_interval(secs => $3::int + n) as at from generate_series(1, $2::int) n) given
       returning id
     ), step as (
       insert into steps (task_id, id, position, action, arm, capability, input, risk, estimated_cost_tier,
         estimated_duration_seconds, status)
       select id, 's1', 1, 'Multiply', 'executor', 'calculate', '{"expression": "6 * 7"}', 'none', 1, 1, 'completed' from task
     )
     insert into task_results (task_id, step_id, result_data, confidence)
     select id, 's1', '{"success": true, "output": 42}', 0.9 from task`,
    [clientId, count, stored],
  );
}
