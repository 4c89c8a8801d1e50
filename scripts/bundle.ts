import { bundlePackage } from "./src/bundle/bundle-package.ts";
import { listRooms } from "./src/checks/list-rooms.ts";
import { repositoryRoot } from "./src/repository-root.ts";

// `pnpm bundle [package…]`: after the build and before packing, writes what is published of these packages, or of all.
// It does not build by itself: packages are published at the same time, and would compile each other's references.
const names = process.argv.slice(2);
const rooms = listRooms(repositoryRoot).filter((room) => room.startsWith("packages/"));
for (const room of rooms.filter((name) => names.length === 0 || names.includes(name.slice("packages/".length)))) {
  console.log(`${room}: ${(await bundlePackage(repositoryRoot, room)).join(", ")}`);
}
