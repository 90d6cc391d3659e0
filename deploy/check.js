// Whether the manifests are what Kubernetes takes, and hold what we promise of them. Kubernetes ignores a field that it does
// not know, and so do its schemas: those are found by the compiler, which knows every field of every kind.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(HERE, "kubernetes");
const SECRET = /PASSWORD|SECRET|_KEY$/;
const mistakes = [];

function manifests() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml") && file !== "kustomization.yaml")
    .flatMap((file) => {
      const documents = parseAllDocuments(readFileSync(join(FOLDER, file), "utf8"));
      for (const error of documents.flatMap((each) => each.errors)) mistakes.push(`${file}: ${error.message}`);
      return documents.map((each) => ({ file, manifest: each.toJS() }));
    });
}

async function fitsItsSchema({ file, manifest }) {
  const where = `${file}: ${manifest.kind} ${manifest.metadata?.name}`;
  try {
    const kinds = await import(`kubernetes-models/${manifest.apiVersion}`);
    new kinds[manifest.kind](manifest).validate();
  } catch (error) {
    mistakes.push(`${where}: ${error.message}`);
  }
}

/** Each manifest as a typed constant: the compiler names what is unknown, of another type, or missing. */
function holdsNoUnknownField(all) {
  const folder = join(HERE, "node_modules", ".manifests");
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "manifests.ts");
  const text = all.map(
    ({ manifest }, at) =>
      `import type { I${manifest.kind} as K${at} } from "kubernetes-models/${manifest.apiVersion}";\n` +
      `export const m${at}: K${at} = ${JSON.stringify(manifest, null, 2)};\n`,
  );
  writeFileSync(program, text.join("\n"));
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "esnext", "--module", "esnext"];
  const said = spawnSync(process.execPath, [compiler, ...options, "--moduleResolution", "bundler", program]);
  if (said.status !== 0) mistakes.push(`${said.stdout}`.trim());
}

function keepsOurPromises({ file, manifest }) {
  const pod = manifest.spec?.template?.spec;
  if (!pod) return;
  const must = (held, promise) => held || mistakes.push(`${file}: ${manifest.kind} ${manifest.metadata.name}: ${promise}`);
  must(pod.securityContext?.runAsNonRoot === true, "a pod does not run as root");
  must(pod.automountServiceAccountToken === false, "a pod has no token of the cluster");
  for (const container of pod.containers) {
    const safe = container.securityContext ?? {};
    must(safe.readOnlyRootFilesystem === true, "a container writes in volumes only");
    must(safe.allowPrivilegeEscalation === false, "a container gets no more rights");
    must(safe.capabilities?.drop?.includes("ALL"), "a container has no capabilities");
    must(container.resources?.requests?.memory && container.resources?.limits?.memory, "memory is asked for and limited");
    must(!/:latest$|^[^:]*$/.test(container.image), "an image has a version");
    for (const { name, value } of container.env ?? []) {
      must(value === undefined || !SECRET.test(name), `${name} is a secret, and so a reference`);
    }
    if (manifest.kind === "Deployment") {
      for (const probe of ["startupProbe", "livenessProbe", "readinessProbe"]) {
        must(container[probe]?.httpGet?.port === "management", `${probe} asks at the management port`);
      }
    }
  }
}

function namesNoSecret({ file, manifest }) {
  if (manifest.kind === "Secret") mistakes.push(`${file}: a secret does not stand in the repository`);
  if (manifest.kind !== "ConfigMap") return;
  for (const name of Object.keys(manifest.data).filter((each) => SECRET.test(each))) {
    mistakes.push(`${file}: ${name} is a secret, and a ConfigMap is none`);
  }
}

/** Every file is applied, and none that is not there. */
function isListed(all) {
  const listed = parseAllDocuments(readFileSync(join(FOLDER, "kustomization.yaml"), "utf8"))[0].toJS().resources;
  const there = [...new Set(all.map(({ file }) => file))];
  if (JSON.stringify([...listed].sort()) !== JSON.stringify([...there].sort())) {
    mistakes.push(`kustomization.yaml lists ${listed}, and there are ${there}`);
  }
}

/** Prometheus's own tool knows its language best; who does not have it is told so. */
function alarms() {
  const folder = join(HERE, "prometheus");
  if (spawnSync("promtool", ["--version"]).error) {
    console.log("promtool is not here (Debian: apt install prometheus), so the alarms were not tried on a day of theirs.");
    return;
  }
  for (const command of [["check", "rules", "rules.yaml"], ["test", "rules", "rules-test.yaml"]]) {
    const said = spawnSync("promtool", command, { cwd: folder, encoding: "utf8" });
    if (said.status !== 0) mistakes.push(`promtool ${command.join(" ")}: ${said.stdout}${said.stderr}`);
  }
}

const all = manifests();
for (const each of all) {
  await fitsItsSchema(each);
  keepsOurPromises(each);
  namesNoSecret(each);
}
holdsNoUnknownField(all);
isListed(all);
alarms();
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exit(1);
console.log(`${all.length} manifests are as they should be.`);
