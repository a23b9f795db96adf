import { commandKinds, type CommandKind } from './command.ts';
import { isTerminal } from './task-status.ts';
import type { TaskStatus } from './task.ts';

/** All of a task that decides what may be ordered about it. */
export interface TaskState {
  status: TaskStatus;
  admitted: boolean;
  cancelRequested: boolean;
  paused: boolean;
  /** Whether its plan waits for a person. */
  planWaits: boolean;
  /** Whether any step of it waits for a person; in a decision about one step: that step. */
  stepWaits: boolean;
}

export type Transition =
  /** The task ends here and now: nothing has started that would have to be stopped first. */
  | { kind: 'end'; status: 'cancelled' }
  /** The command is recorded; there is no workflow yet that would have to hear of it. */
  | { kind: 'record' }
  /** The command is recorded and delivered to the workflow. */
  | { kind: 'deliver' }
  /** A new task is made of this one, which stays as it is. */
  | { kind: 'copy' }
  /** The same command stands already: repeating it changes nothing. */
  | { kind: 'repeat' }
  | { kind: 'forbidden'; allowed: CommandKind[] };

/** Decides what a command does to a task; the only place that does. */
export function transition(state: TaskState, command: CommandKind): Transition {
  const decision = decide(state, command);
  if (decision !== undefined) return decision;
  return { kind: 'forbidden', allowed: commandKinds.filter((kind) => decide(state, kind) !== undefined) };
}

/** Undefined: the state forbids it. */
function decide(state: TaskState, command: CommandKind): Transition | undefined {
  if (isTerminal(state.status)) return decideAfterEnd(state.status, command);
  // What is about to end can be told nothing else.
  if (state.cancelRequested) return command === 'cancel' ? { kind: 'repeat' } : undefined;
  const isQueued = state.status === 'pending' && !state.admitted;
  const tell: Transition = { kind: isQueued ? 'record' : 'deliver' };
  switch (command) {
    case 'cancel':
      return isQueued ? { kind: 'end', status: 'cancelled' } : tell;
    case 'pause':
      return state.paused ? { kind: 'repeat' } : tell;
    case 'resume':
      return state.paused ? tell : undefined;
    case 'approve_plan':
    case 'reject_plan':
      return state.planWaits ? tell : undefined;
    case 'approve_step':
    case 'reject_step':
      return state.stepWaits ? tell : undefined;
    case 'raise_budget':
      return tell;
    case 'retry':
    case 'fork':
      return undefined;
  }
}

/** Only what did not come to its end is worth another try; going on from a step of it makes sense for all that ended. */
function decideAfterEnd(status: TaskStatus, command: CommandKind): Transition | undefined {
  if (command === 'fork') return { kind: 'copy' };
  return command === 'retry' && status !== 'completed' ? { kind: 'copy' } : undefined;
}
