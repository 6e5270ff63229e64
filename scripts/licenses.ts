/** The licences of what is bundled: whoever gets a copy of a package gets its licence with it. */
import { readdir, readFile } from 'node:fs/promises'

/** A package's folder within `node_modules`, and its name. */
const PACKAGE = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/
const LICENSE_FILE = /^(licen[cs]e|notice)/i

interface PackageJson {
  readonly version: string
  readonly license?: string
}

async function sectionOf(name: string, folder: string): Promise<string> {
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as PackageJson
  const files = (await readdir(folder)).filter((file) => LICENSE_FILE.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')))
  if (license === undefined && texts.length === 0) throw new Error(`${name} comes without a licence`)
  return [`## ${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n')
}

/**
 * The text of a file with the licences of all packages that modules come from, by name.
 *
 * @param moduleIds Paths of what went into a bundle, ours among them.
 */
export async function licensesOf(moduleIds: Iterable<string>): Promise<string> {
  const folders = new Map<string, string>()
  for (const id of moduleIds) {
    const [folder, name] = PACKAGE.exec(id) ?? []
    if (folder !== undefined && name !== undefined) folders.set(name, folder)
  }
  const names = [...folders.keys()].sort()
  const sections = await Promise.all(names.map((name) => sectionOf(name, folders.get(name) ?? '')))
  return `${['# Packages that are part of these files, and their licences', ...sections].join('\n\n')}\n`
}
