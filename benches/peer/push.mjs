// The peer's client with changes of its own: PouchDB replicating changed documents to the server.
//
//   node push.mjs URL FOLDER COUNT SKIP
//
// Takes COUNT documents from the server, after the first SKIP, changes each, and prints {"docs":…,"seconds":…}: from the
// first request to the last document written at the server. Batches are as in replicate.mjs.
import { performance } from "node:perf_hooks";
import PouchDB from "pouchdb";

const [url, folder, count, skip] = process.argv.slice(2);

const local = new PouchDB(`${folder}/push`);
const remote = new PouchDB(url);
const { rows } = await remote.allDocs({
  startkey: "entitlement:",
  endkey: "entitlement:\ufff0",
  limit: Number(count),
  skip: Number(skip),
  include_docs: true,
});
const documents = rows.map(({ doc }) => doc);
await local.bulkDocs(documents, { new_edits: false });
const changed = await local.bulkDocs(documents.map((doc) => ({ ...doc, notes: `a note on ${doc._id}` })));
const refused = changed.filter((answer) => answer.error);
if (refused.length > 0) throw new Error(`not changed: ${JSON.stringify(refused[0])}`);

const began = performance.now();
const result = await local.replicate.to(remote, { batch_size: 1000, batches_limit: 10 });
const seconds = (performance.now() - began) / 1000;

if (!result.ok || result.doc_write_failures > 0) throw new Error(`not replicated: ${JSON.stringify(result)}`);
await local.close();
process.stdout.write(`${JSON.stringify({ docs: result.docs_written, seconds })}\n`);
