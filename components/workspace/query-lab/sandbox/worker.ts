import './quiet-parser';
import { PGlite } from '@electric-sql/pglite';
import { boundMemory } from './bound-memory';
import { describeFailure } from './describe-failure';
import { type Answer, type Task, toWorkerSchema } from './messages';
import { perform } from './perform';

/** The worker's script: one database, one task at a time. Whatever it does stays in here. */
boundMemory();

let database: Promise<PGlite> | null = null;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const parsed = toWorkerSchema.safeParse(data);
  if (!parsed.success) return;
  const message = parsed.data;
  if (message.kind !== 'start') return void work(message);
  database = PGlite.create({
    pgliteWasmModule: message.compiled,
    fsBundle: new Blob([message.files]),
    loadDataDir: new Blob([message.cluster]),
    relaxedDurability: true,
  });
  // An unhandled rejection here is an error event in the frame, which says so.
  void database.then(() => postMessage({ kind: 'started' }));
});

async function work(task: Task): Promise<void> {
  if (!database) return;
  let answer: Answer;
  try {
    answer = await perform(await database, task);
  } catch (error) {
    answer = describeFailure(task.id, error);
  }
  postMessage(answer);
}
