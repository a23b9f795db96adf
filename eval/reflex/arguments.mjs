const usage =
  'Usage: npm run reflex:eval -- [--injection FILE…] [--pii FILE…] [--json OUT] [--alone] [--missed]';

/** `--alone` leaves the other tools out; `--missed` prints every text that was judged wrongly. Exits 64 on anything else. */
export function readArguments(words) {
  const given = { injection: [], pii: [], json: [], alone: false, missed: false };
  let list;
  for (const word of words) {
    if (word === '--alone' || word === '--missed') {
      given[word.slice(2)] = true;
      list = undefined;
    } else if (['--injection', '--pii', '--json'].includes(word)) list = given[word.slice(2)];
    else if (list === undefined || word.startsWith('--')) refuse();
    else list.push(word);
  }
  if (given.json.length > 1) refuse();
  return { ...given, json: given.json[0] };
}

function refuse() {
  console.error(usage);
  process.exit(64);
}
