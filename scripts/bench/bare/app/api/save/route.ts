import { Pool } from 'pg';

const holder = globalThis as typeof globalThis & { barePool?: Pool };
const pool = (holder.barePool ??= new Pool({ connectionString: process.env['DATABASE_URL'], max: 10 }));

/** One insert and one update in a transaction: the least an autosave can do. */
export async function POST(request: Request): Promise<Response> {
  const { writerId, seq, payload } = (await request.json()) as {
    writerId: string;
    seq: number;
    payload: unknown;
  };
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('INSERT INTO bare_event (writer, seq, payload) VALUES ($1, $2, $3)', [
      writerId,
      seq,
      payload,
    ]);
    await connection.query('UPDATE bare_attempt SET position = position + 1 WHERE writer = $1', [writerId]);
    await connection.query('COMMIT');
    return Response.json({ acknowledgedSeq: seq });
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}
