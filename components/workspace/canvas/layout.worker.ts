/** The layout engine's thread: the engine's own script finds that it runs in a worker and listens. */
import 'elkjs/lib/elk-worker.min.js';
