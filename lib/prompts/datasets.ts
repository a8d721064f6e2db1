import type { Dataset } from './dataset-schema';

/** The data of each prompt's query lab, fetched when the lab is opened. */
const datasets: ReadonlyMap<string, () => Promise<Dataset>> = new Map([
  ['notification-system', () => import('./notification-system/dataset').then((module) => module.dataset)],
  ['ride-sharing', () => import('./ride-sharing/dataset').then((module) => module.dataset)],
  ['campaign-throughput', () => import('./campaign-throughput/dataset').then((module) => module.dataset)],
]);

/** Null where a prompt has no data of its own: then the lab offers the candidate's own tables alone. */
export async function findDataset(slug: string): Promise<Dataset | null> {
  return (await datasets.get(slug)?.()) ?? null;
}
