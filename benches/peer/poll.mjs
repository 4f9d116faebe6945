// The peer's client with nothing new to fetch: PouchDB replicating from a server that it has caught up with.
//
//   node poll.mjs URL FOLDER COUNT
//
// Prints the milliseconds of each of COUNT replications as a list. Its database is empty: a checkpoint says that
// everything up to now was replicated, so that it need not be loaded to be polled for.
import { performance } from "node:perf_hooks";
import PouchDB from "pouchdb";

const [url, folder, count] = process.argv.slice(2);

const local = new PouchDB(`${folder}/poll`);
const remote = new PouchDB(url);
const { update_seq } = await remote.info();
await local.replicate.from(remote, { since: update_seq });
const took = [];
for (let n = 0; n < Number(count); n += 1) {
  const began = performance.now();
  const result = await local.replicate.from(remote);
  took.push(performance.now() - began);
  if (!result.ok || result.docs_read !== 0) throw new Error(`something was new: ${JSON.stringify(result)}`);
}
await local.close();
process.stdout.write(`${JSON.stringify(took)}\n`);
