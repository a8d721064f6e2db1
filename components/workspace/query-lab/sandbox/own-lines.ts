/** What the lab itself reports, as opposed to PostgreSQL, each by the name its translation has. */
export const ownLines = {
  notMade: 'The data could not be made.',
  notStarted: 'The database did not start.',
  noBrowser: 'This browser does not run the database.',
  stopped: 'The database stopped.',
  memory:
    'This needs more memory than the lab gives a query (384 MiB), so it was stopped. Fewer rows, or fewer of them at once, will do.',
  room: 'This needs more room for rows in between than the lab has (64 MiB), so it was stopped. A narrower WHERE, or a join that is not missing its condition, keeps it small.',
  unfetched: 'The database could not be fetched. Your query is safe; try again once you are online.',
  closed: 'The lab was closed.',
  silent: 'The lab did not answer, so it is started anew with the next run. Nothing you wrote is lost.',
} as const;
