import { writeSboms } from "./src/release/write-sboms.ts";
import { repositoryRoot } from "./src/repository-root.ts";

// Writes for each package what comes with it, as CycloneDX documents, into `dist/sbom`. Gets the few dependencies with npm.
for (const file of await writeSboms(repositoryRoot)) console.log(file);
