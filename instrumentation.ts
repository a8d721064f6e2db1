/** Next calls this once when the server starts: settings are read, the store is opened, migrated and seeded. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startServer } = await import('@/lib/server/start-server');
  await startServer();
}
