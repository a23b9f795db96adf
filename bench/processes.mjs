// What processes use, as Linux tells it in /proc.
import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** CPU seconds of a process and its children, since their start. */
export function cpuSeconds(pid) {
  return [pid, ...childrenOf(pid)].reduce((sum, one) => sum + ownCpuSeconds(one), 0);
}

/** Resident memory in MiB. */
export function residentMiB(pid) {
  const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(kib) / 1_024;
}

function ownCpuSeconds(pid) {
  try {
    // The name of the program, in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const [own, inKernel, ofEnded, ofEndedInKernel] = fields.slice(11, 15).map(Number);
    return (own + inKernel + ofEnded + ofEndedInKernel) / ticksPerSecond;
  } catch {
    return 0;
  }
}

function childrenOf(pid) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map(Number);
}
