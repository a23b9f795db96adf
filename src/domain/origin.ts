/** Where a task comes from that was made of another one, and what it need not do again. */
export interface TaskOrigin {
  kind: 'retry' | 'fork';
  taskId: string;
  /** Of a fork: the first step that is done anew. */
  fromStep: string | null;
  /** Steps whose recorded results it took over. */
  reusedSteps: string[];
  /** What making those came to. */
  saved: { costMicroUsd: number; tokens: number; seconds: number };
}
