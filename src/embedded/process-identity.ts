import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A text that tells this process from every later one with the same id; undefined when no such process lives.
 * A process id alone is not enough: after a reboot, and in containers all the time, ids are used again.
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === 'linux' ? linuxIdentity(pid) : ask(pid, 'lstart=');
}

/** The command line of a living process, or an empty text. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return ask(pid, 'command=') ?? '';
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? '';
}

function linuxIdentity(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The second field is the program's name in brackets and may itself hold blanks and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, threads, startTime] = [fields[0], fields[17], fields[19]];
  // A killed process stays as a zombie until its parent asks for it, which some container inits never do. While other
  // threads of it are still ending it holds its ports.
  const isGone = (state === 'Z' && Number(threads) <= 1) || state === 'X';
  if (isGone || startTime === undefined) return undefined;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${startTime}`;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ask(pid: number, column: string): string | undefined {
  try {
    const answer = execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}
