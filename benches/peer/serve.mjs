// The peer's server: express-pouchdb over LevelDB on loopback, holding the documents of an NDJSON file.
//
//   node serve.mjs DOCUMENTS.ndjson FOLDER
//
// Prints one line {"ready":true,"url":…,"docs":…} when every document is stored, and serves until its standard input
// closes, so that it never outlives the benchmark that started it.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import express from "express";
import expressPouchdb from "express-pouchdb";
import PouchDB from "pouchdb";

const [documents, folder] = process.argv.slice(2);
const Stored = PouchDB.defaults({ prefix: `${folder}/` });

const database = new Stored("catalog");
const { doc_count } = await database.info();
let docs = doc_count;
if (docs === 0) {
  let batch = [];
  const flush = async () => {
    if (batch.length === 0) return;
    const answers = await database.bulkDocs(batch);
    const refused = answers.filter((answer) => answer.error);
    if (refused.length > 0) throw new Error(`not stored: ${JSON.stringify(refused[0])}`);
    docs += batch.length;
    batch = [];
  };
  for await (const line of createInterface({ input: createReadStream(documents), crlfDelay: Infinity })) {
    if (line === "") continue;
    batch.push(JSON.parse(line));
    if (batch.length === 2000) await flush();
  }
  await flush();
}

const app = express();
app.use("/", expressPouchdb(Stored, { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: `${folder}/log.txt` }));
const server = app.listen(0, "127.0.0.1", async () => {
  const url = `http://127.0.0.1:${server.address().port}/catalog`;
  // It is served once a client has asked for its being there, as PouchDB does first of all.
  await fetch(url, { method: "PUT" });
  process.stdout.write(`${JSON.stringify({ ready: true, url, docs })}\n`);
});

process.stdin.on("end", () => process.exit(0));
process.stdin.resume();
