// Adds to package-lock.json the builds for other platforms that the registry at hand did not hold: npm leaves such
// optional packages out, and `npm ci` then refuses the file on every machine. Versions stand in the package that wants
// them; os, cpu and libc are in the name. Run after each `npm install`, in the folder of the lock file.
import { readFileSync, writeFileSync } from 'node:fs'

const OS = ['linux', 'darwin', 'win32', 'android', 'freebsd', 'openharmony']
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))

function platform(name) {
  const words = name.split(/[^a-z0-9]+/i)
  const os = words.find((word) => OS.includes(word))
  if (!os) return { cpu: ['wasm32'] }
  const cpu = CPU.find((each) => words.includes(each)) ?? 'none'
  if (os !== 'linux') return { cpu: [cpu], os: [os] }
  if (words.some((word) => word.startsWith('musl'))) return { cpu: [cpu], libc: ['musl'], os: [os] }
  if (words.some((word) => word.startsWith('gnu'))) return { cpu: [cpu], libc: ['glibc'], os: [os] }
  return { cpu: [cpu], os: [os] }
}

// Where node would find it: nested beside its parent first, then upwards.
function isThere(parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!at) return false
  }
}

let added = 0
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name) || !/^\d/.test(version)) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platform(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
    added++
  }
}
const [root, ...rest] = Object.entries(lock.packages)
rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([root, ...rest])
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} builds for other platforms added`)
