import { isList, isText } from "../../data/checks.ts";
import type { Kept } from "../../data/kept.ts";
import { keptObject } from "../../data/kept-object.ts";
import { isObject } from "../../fields/is-object.ts";
import { listOf } from "../../fields/kinds.ts";
import type { Detector } from "./detector.ts";

/** The detectors of one service. */
export interface DetectorStore extends Kept {
  get(name: string): Detector | undefined;
  add(detector: Detector): void;
  remove(name: string): void;
  /** In the order of their creation, those of the library first. */
  all(): Iterable<Detector>;
}

const detectorsKind = listOf(keptObject<Detector>({ name: isText, type: isText, texts: isObject, versions: isList }));

/** A store with the one detector of the library that the documentation shows. */
export function createDetectorStore(): DetectorStore {
  const detectors = new Map<string, Detector>();
  const add = (detector: Detector): void => {
    detectors.set(detector.name, detector);
  };
  add({
    name: "@bentley/cracks-ortho",
    type: "OrthophotoSegmentationDetector",
    texts: {
      displayName: "Cracks Ortho",
      description: "Detects cracks in concrete infrastructure to enable defect inspection workflows.",
      documentationUrl: "https://www.bentley.com",
    },
    versions: [
      {
        number: "1.0",
        createdAt: Date.parse("2025-08-08T08:06:30Z"),
        capabilities: { labels: ["crack"], exports: ["Lines", "Polygons"] },
        status: "Ready",
        isPublished: true,
      },
    ],
  });
  return {
    get: (name) => detectors.get(name),
    add,
    remove: (name) => void detectors.delete(name),
    all: () => detectors.values(),
    save: () => [...detectors.values()],
    restore: (saved, path, problems) => {
      detectors.clear();
      for (const detector of detectorsKind(saved, path, problems) ?? []) add(detector);
    },
  };
}
