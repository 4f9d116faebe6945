// The peer's client: PouchDB over LevelDB, empty, replicating everything once.
//
//   node replicate.mjs URL FOLDER
//
// Prints {"docs":…,"seconds":…}: from opening the empty database to the last document stored. The batch size is ten
// times PouchDB's default, which is what it is fastest with; the clock leaves out starting Node and loading PouchDB.
import { performance } from "node:perf_hooks";
import PouchDB from "pouchdb";

const [url, folder] = process.argv.slice(2);

const began = performance.now();
const local = new PouchDB(`${folder}/catalog`);
const result = await local.replicate.from(url, { batch_size: 1000, batches_limit: 10 });
const seconds = (performance.now() - began) / 1000;

if (!result.ok || result.doc_write_failures > 0) throw new Error(`not replicated: ${JSON.stringify(result)}`);
const { doc_count } = await local.info();
await local.close();
process.stdout.write(`${JSON.stringify({ docs: doc_count, seconds })}\n`);
