import { bundlePackage } from "./src/bundle/bundle-package.ts";
import { listRooms } from "./src/checks/list-rooms.ts";
import { repositoryRoot } from "./src/repository-root.ts";

// `pnpm bundle`: before packing, so that what is published loads in few files.
for (const room of listRooms(repositoryRoot).filter((name) => name.startsWith("packages/"))) {
  const entries = await bundlePackage(repositoryRoot, room);
  if (entries.length > 0) console.log(`${room}: ${entries.join(", ")}`);
}
