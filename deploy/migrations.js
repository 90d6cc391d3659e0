// Whether a migration makes people wait, as squawk sees it. What was there before it was asked stands in
// migrations-of-before.txt and is left as it is: a migration that has run never changes. Each file is one transaction,
// unless a file beside it says otherwise; who migrates waits briefly for locks (Migrations.java), so no file says how long.
//   node migrations.js          compares with that list
//   node migrations.js --write  writes it anew, for review
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const PRODUCT = join(HERE, "../backend/src/main/resources/db/migration");
const DRILLS = join(HERE, "../local/src/main/resources/drill/migrations");
const BEFORE = join(HERE, "migrations-of-before.txt");
const SQUAWK = join(HERE, "node_modules/@squawk-cli/linux-x64/bin/squawk");
const TASTE = ["prefer-bigint-over-int", "prefer-bigint-over-smallint", "require-lock-timeout", "require-statement-timeout"];

/** "file rule" of whatever squawk finds. */
function findings(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  const alone = files.filter((file) => existsSync(join(folder, `${file}.conf`)));
  const together = files.filter((file) => !alone.includes(file));
  return [...squawk(folder, together, "--assume-in-transaction"), ...squawk(folder, alone, "--no-assume-in-transaction")];
}

function squawk(folder, files, transaction) {
  if (files.length === 0) return [];
  const options = ["--pg-version", "18.0", "--reporter", "json", transaction, "--exclude", TASTE.join(",")];
  const said = spawnSync(SQUAWK, [...options, ...files], { cwd: folder, encoding: "utf8" });
  if (said.error || !said.stdout.trim().startsWith("[")) throw new Error(said.error ?? said.stderr);
  return JSON.parse(said.stdout).map((found) => `${basename(found.file)} ${found.rule_name}`);
}

// Where the checks run it is there, and must be.
if (!existsSync(SQUAWK)) {
  if (process.platform === "linux" && process.arch === "x64") throw new Error("squawk is not installed: run npm ci");
  console.log("Migrations were not looked at: squawk is pinned for Linux on x86-64 only.");
  process.exit(0);
}

const product = [...new Set(findings(PRODUCT))].sort();
if (process.argv.includes("--write")) {
  writeFileSync(BEFORE, `${product.join("\n")}\n`);
  process.exit(0);
}
const before = readFileSync(BEFORE, "utf8").trim().split("\n");
const mistakes = [
  ...product.filter((found) => !before.includes(found)),
  ...before.filter((found) => !product.includes(found)).map((found) => `${found}: not found any more, take it off the list`),
  ...findings(join(DRILLS, "expanding")),
];
// What must never be done has to be found, or the rest says nothing.
for (const never of ["rewriting", "contracting"]) {
  if (findings(join(DRILLS, never)).length === 0) mistakes.push(`${never}: nothing was found`);
}
if (mistakes.length > 0) {
  console.error(mistakes.join("\n"));
  process.exit(1);
}
console.log(`Nobody waits for a migration, but for ${before.length} of before.`);
