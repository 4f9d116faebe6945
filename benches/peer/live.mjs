// The peer's client that is told of changes: PouchDB replicating live, while another client changes documents.
//
//   node live.mjs URL FOLDER COUNT
//
// Prints, as a list, the milliseconds from sending each of COUNT changes to the server until it is stored here. Its
// database is empty: everything up to now counts as replicated. Changes have pauses between them, as ours have.
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import PouchDB from "pouchdb";

const [url, folder, count] = process.argv.slice(2);

const local = new PouchDB(`${folder}/live`);
const remote = new PouchDB(url);
const { update_seq } = await remote.info();
const { rows } = await remote.allDocs({ startkey: "entitlement:", limit: Number(count), include_docs: true });
const replication = local.replicate.from(remote, { live: true, since: update_seq });
const arrivals = new Map();
const feed = local.changes({ live: true, since: "now" }).on("change", ({ id }) => arrivals.get(id)?.());
await pause(500);

const took = [];
for (const [n, { doc }] of rows.entries()) {
  const arrived = new Promise((resolve) => arrivals.set(doc._id, resolve));
  const began = performance.now();
  await remote.put({ ...doc, quantity: doc.quantity + 1 });
  await arrived;
  took.push(performance.now() - began);
  await pause(300 + ((n * 37) % 300));
}
if (took.length !== Number(count)) throw new Error(`only ${took.length} documents to change`);
feed.cancel();
replication.cancel();
process.stdout.write(`${JSON.stringify(took)}\n`, () => process.exit(0));
