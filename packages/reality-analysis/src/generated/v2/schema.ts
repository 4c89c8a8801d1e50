// Generated from specs/reality-analysis.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 0250816e4891794b57921ed56b106b2cfb1da3d6665ecb8bed41171bcc3a8f59
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

export interface paths {
    "/detectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get detectors
         * @description Retrieves the detectors available to the user, all at once, since this list has no pages.
         *
         *     Inferred: that these are one's own and those of the public library.
         */
        get: operations["detectors-get-all"];
        put?: never;
        /**
         * Create a detector
         * @description Creates a new detector, without versions: those have an operation of their own.
         */
        post: operations["detectors-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        /**
         * Get a detector
         * @description Retrieves the details of a detector, with all its versions. A version that is `Ready` has a link to download its files from.
         */
        get: operations["detectors-get"];
        put?: never;
        post?: never;
        /**
         * Delete a detector
         * @description Deletes a detector and all its versions.
         */
        delete: operations["detectors-delete"];
        options?: never;
        head?: never;
        /**
         * Modify a detector
         * @description Changes the display name, the description or the documentation URL of a detector, in any combination.
         */
        patch: operations["detectors-patch"];
        trace?: never;
    };
    "/detectors/{detectorName}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a detector version
         * @description Creates a new version of a detector. It is in status `AwaitingData` until its files are there: upload them as one zip file to `_links.uploadUrl`, then complete the upload with the operation of that name.
         *
         *     Inferred: an unknown detector answers 404 too, with another code.
         */
        post: operations["detectors-version-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/versions/{versionNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a detector version
         * @description Deletes one version of a detector.
         */
        delete: operations["detectors-delete-version"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/versions/{versionNumber}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a detector version upload
         * @description Says that the zip file of a version has been uploaded to its `uploadUrl`, which makes the version `Ready`. It takes no body.
         *
         *     The `completeUrl` that creating a version answers is relative and has a slip (`version` for `versions`); use this operation instead of following it.
         */
        post: operations["detectors-complete-version-upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/versions/{versionNumber}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a detector version
         * @description Publishes a version to the public library. It takes no body.
         */
        post: operations["detectors-publish-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/versions/{versionNumber}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpublish a detector version
         * @description Takes a version out of the public library. It takes no body.
         */
        post: operations["detectors-unpublish-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get files
         * @description Retrieves the files that the service offers, such as presets, all at once: this list has no pages.
         */
        get: operations["files-get-all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/itwins/{iTwinId}/bucket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the iTwin. A GUID in all examples; no document promises its format. */
                iTwinId: components["parameters"]["ITwinId"];
            };
            cookie?: never;
        };
        /**
         * Get the bucket of an iTwin
         * @description Retrieves where the bucket of an iTwin is: a storage container for small files, such as presets, clipping polygons and reports. Jobs name a file in it by a path that starts with `bkt:`.
         */
        get: operations["buckets-get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get jobs
         * @description Retrieves the jobs that match the filter, page by page.
         *
         *     `iTwinId` in the filter is optional. Without it, the jobs created by the same user are returned. With it, and if the user has access to it, the jobs associated with that iTwin are returned, whoever created them.
         *
         *     As long as there is a next page, `_links.next.href` leads to it. No document says in which order the jobs come. The vendor's SDK asks for two jobs a page at least; the documents allow one.
         */
        get: operations["jobs-get-all"];
        put?: never;
        /**
         * Create a job
         * @description Creates a new job and submits it: there is no state before `Queued`. The specifications (inputs, outputs and options) must be those of the type.
         *
         *     The request names its outputs in a list; the job in the answer has them by name, each with an id. An id does not say that the output is ready.
         *
         *     Inferred: a job in an unknown iTwin answers 404 too, with another code.
         */
        post: operations["jobs-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get a job
         * @description Retrieves the details of a job. Its errors and warnings are read with an operation of their own.
         */
        get: operations["jobs-get"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Cancels a job, which answers in state `TerminatingOnCancel`. A job that is saving its results cannot be cancelled any more.
         *
         *     Inferred: once it has ended, the job is `Cancelled`; and a job that has ended before cannot be cancelled.
         */
        delete: operations["jobs-cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get job messages
         * @description Retrieves the errors and warnings of a job.
         */
        get: operations["jobs-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /**
         * Get job progress
         * @description Retrieves the progress of a job.
         *
         *     The progress is deemed valid while the job is active, and is not available after 30 days.
         *
         *     Clients should ask with backoff intervals of 15, 30, 60 and 120 seconds: 15 seconds between the first and the second request, then 30, and so on. If the percentage changes, the sequence starts over. What follows 120 is not stated; staying there is ours.
         */
        get: operations["jobs-progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Error
         * @description One error of the service.
         * @example {
         *       "code": "InvalidParameter",
         *       "message": "The $top query parameter value must be a positive integer that does not exceed 1000.",
         *       "target": "$top"
         *     }
         */
        ApiErrorBody: {
            /** @description One of a server-defined set of error codes, such as `JobNotFound`. The set is open and not the same in all services. */
            code: string;
            /** @description A human-readable representation of the error, in English. */
            message: string;
            /** @description What the error is about, such as the name of a property or parameter; null or absent if nothing in particular. */
            target?: string | null;
        };
        /**
         * Bucket
         * @description A place for small files of an iTwin, such as presets, regions of interest and reports. Jobs name a file in it as `bkt:path/in/the/bucket`.
         */
        Bucket: {
            /** @description Id of the iTwin that the bucket belongs to. */
            iTwinId: string;
        };
        /**
         * Bucket response
         * @description The bucket of an iTwin. The links stand beside the bucket, not in it.
         */
        BucketResponse: {
            /** @description Where the bucket is. */
            _links: components["schemas"]["ContainerLinks"];
            /** @description The bucket. */
            bucket: components["schemas"]["Bucket"];
        };
        /**
         * Inputs (request, ChangeDetection, SDK)
         * @description What a job of type `ChangeDetection` is to work on.
         */
        ChangeDetectionByModelInputsCreate: {
            /** @description Path in the bucket of the polygon that bounds what is analysed. It starts with `bkt:`. */
            extent?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, of Gaussian splats, or of a ContextScene: the first. */
            model3DA: string;
            /** @description Reality data id of a point cloud, of a mesh, of Gaussian splats, or of a ContextScene: the second. */
            model3DB: string;
            /** @description Path in the bucket of a preset to use. It starts with `bkt:`. */
            preset?: string | null;
        };
        /**
         * Options (request, ChangeDetection, SDK)
         * @description How a job of type `ChangeDetection` is to work. Left out or null, the service decides; no defaults are documented.
         */
        ChangeDetectionByModelOptionsCreate: {
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. */
            filterThreshold?: number | null;
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. */
            growThreshold?: number | null;
            /** @description Least number of points that make a region a change. */
            minPointsPerChange?: number | null;
            /** @description Resolution to aim at for the point clouds made of meshes. The unit is not documented. */
            samplingResolution?: number | null;
        };
        /**
         * Output name (ChangeDetection, SDK)
         * @description An output that a job of type `ChangeDetection` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        ChangeDetectionByModelOutputName: "segmentation3DA" | "segmentedModel3DA" | "locations3DA" | "locations3DAAsSHP" | "locations3DAAsGeoJSON" | "segmentation3DB" | "segmentedModel3DB" | "locations3DB" | "locations3DBAsSHP" | "locations3DBAsGeoJSON";
        /**
         * Specifications (request, ChangeDetection, SDK)
         * @description What a job of type `ChangeDetection` is to do, as the vendor's SDK of July 2026 has it: the changes of each model.
         */
        ChangeDetectionByModelSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ChangeDetectionByModelInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["ChangeDetectionByModelOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ChangeDetectionByModelOutputName"][];
        };
        /**
         * Inputs (ChangeDetection)
         * @description What a job of type `ChangeDetection` works on.
         */
        ChangeDetectionInputs: {
            /** @description Path in the bucket of the polygon that bounds what is analysed. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. It starts with `bkt:`. */
            extent?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them: the first. It is from the definition; the SDK of July 2026 has `model3DA` instead. May be null or absent. */
            model3dA?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, of Gaussian splats, or of a ContextScene: the first. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. */
            model3DA?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them: the second. It is from the definition; the SDK of July 2026 has `model3DB` instead. May be null or absent. */
            model3dB?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, of Gaussian splats, or of a ContextScene: the second. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. */
            model3DB?: string | null;
            /** @description Path in the bucket of a preset to use. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. It starts with `bkt:`. */
            preset?: string | null;
        };
        /**
         * Inputs (request, ChangeDetection, definition)
         * @description What a job of type `ChangeDetection` is to work on.
         */
        ChangeDetectionInputsCreate: {
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them: the first. */
            model3dA: string;
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them: the second. */
            model3dB: string;
        };
        /**
         * Job (ChangeDetection)
         * @description A job that finds what differs between two models of the same place.
         */
        ChangeDetectionJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["ChangeDetectionSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "ChangeDetection";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (ChangeDetection)
         * @description A job to create that finds what differs between two models of the same place.
         */
        ChangeDetectionJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do: either as the definition has it, or as the vendor's SDK of July 2026 has it. */
            specifications: components["schemas"]["ChangeDetectionSpecificationsCreate"] | components["schemas"]["ChangeDetectionByModelSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "ChangeDetection";
        };
        /**
         * Options (ChangeDetection)
         * @description How a job of type `ChangeDetection` works.
         */
        ChangeDetectionOptions: {
            /** @description Threshold for spatial changes (hysteresis detection): the low one in the definition, the high one in the SDK of July 2026. The unit is not documented. May be null or absent. */
            filterThreshold?: number | null;
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. */
            growThreshold?: number | null;
            /** @description Resolution to aim at for the point clouds made of meshes. The unit is not documented. It is from the definition; the SDK of July 2026 has `samplingResolution` instead. May be null or absent. */
            meshSamplingResolution?: number | null;
            /** @description Least number of points that make a region a change; may be null or absent. */
            minPointsPerChange?: number | null;
            /** @description Coordinate reference system of the output `locations3DAsSHP`. From the definition; the SDK of July 2026 dropped it. May be null or absent. */
            outputCrs?: string | null;
            /** @description Resolution to aim at for the point clouds made of meshes. The unit is not documented. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. */
            samplingResolution?: number | null;
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. It is from the definition; the SDK of July 2026 has `filterThreshold` instead. May be null or absent. */
            threshold?: number | null;
        };
        /**
         * Options (request, ChangeDetection, definition)
         * @description How a job of type `ChangeDetection` is to work. Left out or null, the service decides; no defaults are documented.
         */
        ChangeDetectionOptionsCreate: {
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. */
            filterThreshold?: number | null;
            /** @description Resolution to aim at for the point clouds made of meshes. The unit is not documented. */
            meshSamplingResolution?: number | null;
            /** @description Least number of points that make a region a change. */
            minPointsPerChange?: number | null;
            /** @description Coordinate reference system of the output `Locations3DAsSHP`. */
            outputCrs?: string | null;
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. */
            threshold?: number | null;
        };
        /**
         * Output name (ChangeDetection, definition)
         * @description An output that a job of type `ChangeDetection` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        ChangeDetectionOutputName: "Objects3D" | "Locations3DAsSHP" | "Locations3DAsGeoJSON" | "ChangesInModelA" | "ChangesInModelB";
        /**
         * Outputs (ChangeDetection)
         * @description What a job of type `ChangeDetection` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        ChangeDetectionOutputs: {
            /** @description Points that are in the first model but not in the second, as OPC. From the definition; the SDK of July 2026 dropped it. */
            changesInModelA?: string | null;
            /** @description Points that are in the second model but not in the first, as OPC. From the definition; the SDK of July 2026 dropped it. */
            changesInModelB?: string | null;
            /** @description Reality data id of the ContextScene with the places of the changes in model A. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DA?: string | null;
            /** @description Reality data id of the places of the changes in model A as GeoJSON. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DAAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the changes in model A as ESRI shapefile. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DAAsSHP?: string | null;
            /** @description Reality data id of the places of the changes as GeoJSON. From the definition; the SDK of July 2026 dropped it. */
            locations3DAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the changes as ESRI shapefile. From the definition; the SDK of July 2026 dropped it. */
            locations3DAsSHP?: string | null;
            /** @description Reality data id of the ContextScene with the places of the changes in model B. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DB?: string | null;
            /** @description Reality data id of the places of the changes in model B as GeoJSON. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DBAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the changes in model B as ESRI shapefile. From the vendor's SDK of July 2026; the definition does not have it. */
            locations3DBAsSHP?: string | null;
            /** @description Reality data id of the ContextScene with the regions that changed, as 3D objects. From the definition; the SDK of July 2026 dropped it. */
            objects3D?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented model A. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentation3DA?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented model B. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentation3DB?: string | null;
            /** @description Reality data id of the segmented model A, in the format of `model3DA`. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentedModel3DA?: string | null;
            /** @description Reality data id of the segmented model B, in the format of `model3DB`. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentedModel3DB?: string | null;
        };
        /**
         * Specifications (ChangeDetection)
         * @description What a job of type `ChangeDetection` does, and what it made.
         */
        ChangeDetectionSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ChangeDetectionInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["ChangeDetectionOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["ChangeDetectionOutputs"];
        };
        /**
         * Specifications (request, ChangeDetection, definition)
         * @description What a job of type `ChangeDetection` is to do, as the definition of March 2026 has it: one list of changes.
         */
        ChangeDetectionSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ChangeDetectionInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["ChangeDetectionOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ChangeDetectionOutputName"][];
        };
        /**
         * Inputs (ClearanceCalculation)
         * @description What a job of type `ClearanceCalculation` works on.
         */
        ClearanceCalculationInputs: {
            /** @description Reality data id of the footprints of buildings. */
            clearanceFootprint: string;
            /** @description Reality data id of a point cloud. */
            model3D: string;
        };
        /**
         * Inputs (request, ClearanceCalculation)
         * @description What a job of type `ClearanceCalculation` is to work on.
         */
        ClearanceCalculationInputsCreate: {
            /** @description Reality data id of the footprints of buildings. */
            clearanceFootprint: string;
            /** @description Reality data id of a point cloud. */
            model3D: string;
        };
        /**
         * Job (ClearanceCalculation)
         * @description A job that calculates clearances in a point cloud. From the definition; the SDK of July 2026 dropped it.
         */
        ClearanceCalculationJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["ClearanceCalculationSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "ClearanceCalculation";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (ClearanceCalculation)
         * @description A job to create that calculates clearances in a point cloud. From the definition; the SDK of July 2026 dropped it.
         */
        ClearanceCalculationJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["ClearanceCalculationSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "ClearanceCalculation";
        };
        /**
         * Output name (ClearanceCalculation)
         * @description An output that a job of type `ClearanceCalculation` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        ClearanceCalculationOutputName: "OvfPoints" | "OvfLines" | "OvfAreas";
        /**
         * Outputs (ClearanceCalculation)
         * @description What a job of type `ClearanceCalculation` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        ClearanceCalculationOutputs: {
            /** @description Reality data id of the clearance areas as OVF. */
            ovfAreas?: string | null;
            /** @description Reality data id of the clearance lines as OVF. */
            ovfLines?: string | null;
            /** @description Reality data id of the clearance points as OVF. */
            ovfPoints?: string | null;
        };
        /**
         * Specifications (ClearanceCalculation)
         * @description What a job of type `ClearanceCalculation` does, and what it made.
         */
        ClearanceCalculationSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ClearanceCalculationInputs"];
            /** @description What the job made. */
            outputs: components["schemas"]["ClearanceCalculationOutputs"];
        };
        /**
         * Specifications (request, ClearanceCalculation)
         * @description What a job of type `ClearanceCalculation` is to do.
         */
        ClearanceCalculationSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ClearanceCalculationInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ClearanceCalculationOutputName"][];
        };
        /**
         * Container link
         * @description Hyperlink container.
         */
        ContainerLink: {
            /** @description URL of an Azure Blob Storage container with a shared access signature. Whoever has it can read and write the container until it expires (`se` in its query), without an access token: treat it as a secret, and send it no access token. */
            href: string;
        };
        /**
         * Container links
         * @description Where a bucket is.
         */
        ContainerLinks: {
            /** @description Link to the container. */
            containerUrl: components["schemas"]["ContainerLink"];
        };
        /**
         * Detailed error
         * @description One error of the service, with the more specific errors that led to it.
         * @example {
         *       "code": "InvalidRealityConversionRequest",
         *       "message": "Cannot find jobs.",
         *       "details": [
         *         {
         *           "code": "InvalidParameter",
         *           "message": "The $top query parameter value must be a positive integer that does not exceed 1000.",
         *           "target": "$top"
         *         }
         *       ]
         *     }
         */
        DetailedErrorBody: {
            /** @description One of a server-defined set of error codes, such as `InvalidRealityConversionRequest`. The set is open and not the same in all services. */
            code: string;
            /** @description More specific errors, in no documented order; may be absent or empty. */
            details?: components["schemas"]["ApiErrorBody"][];
            /** @description A human-readable representation of the error, in English. */
            message: string;
            /** @description What the error is about, such as the name of a property or parameter; null or absent if nothing in particular. */
            target?: string | null;
        };
        /**
         * Detailed error response
         * @description Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed.
         * @example {
         *       "error": {
         *         "code": "InvalidRealityConversionRequest",
         *         "message": "Cannot find jobs.",
         *         "details": [
         *           {
         *             "code": "InvalidParameter",
         *             "message": "The $top query parameter value must be a positive integer that does not exceed 1000.",
         *             "target": "$top"
         *           }
         *         ]
         *       }
         *     }
         */
        DetailedErrorResponse: {
            /** @description The error, with its details. */
            error: components["schemas"]["DetailedErrorBody"];
        };
        /**
         * Detector
         * @description A detector with its versions.
         */
        Detector: {
            /** @description Description of the detector; may be null or absent. */
            description?: string | null;
            /** @description Name of the detector for people; may be null or absent. */
            displayName?: string | null;
            /** @description URL of the detector's documentation; may be null or absent. */
            documentationUrl?: string | null;
            /** @description Name of the detector. */
            name: string;
            /** @description What the detector works on and finds. More types may come. */
            type: components["schemas"]["DetectorType"] | (string & {});
            /** @description All versions of the detector. Empty for a new one. */
            versions: components["schemas"]["DetectorVersion"][];
        };
        /**
         * Detector capabilities
         * @description What a version of a detector can do.
         */
        DetectorCapabilities: {
            /** @description What its results are meant to be exported as; may be null or absent. More may come. */
            exports?: (components["schemas"]["DetectorExport"] | (string & {}))[] | null;
            /** @description What it knows, by name. */
            labels: string[];
        };
        /**
         * Detector creation
         * @description A detector to create, without versions.
         */
        DetectorCreate: {
            /** @description Description of the detector. May be null. */
            description?: string | null;
            /** @description Name of the detector for people. May be null. */
            displayName?: string | null;
            /** @description URL of the detector's documentation. May be null. */
            documentationUrl?: string | null;
            /** @description Name of the detector, which stands in its paths. Which characters are allowed is not documented. */
            name: string;
            /** @description What the detector works on and finds. */
            type: components["schemas"]["DetectorType"];
        };
        /**
         * Detector export
         * @description A kind of result that a detector is meant to be exported as.
         * @enum {string}
         */
        DetectorExport: "Objects" | "Lines" | "Polygons" | "Locations";
        /**
         * Detector link
         * @description Hyperlink container.
         */
        DetectorLink: {
            /** @description The URL, absolute or relative. */
            href: string;
        };
        /**
         * Detector patch
         * @description What to change in a detector. Only the properties given are changed; what null does is not documented.
         */
        DetectorPatch: {
            /** @description New description. */
            description?: string | null;
            /** @description New name for people. Special characters are not allowed; which ones those are is not documented. */
            displayName?: string | null;
            /** @description New URL of the documentation. */
            documentationUrl?: string | null;
        };
        /**
         * Detector response
         * @description One detector.
         */
        DetectorResponse: {
            /** @description The detector. */
            detector: components["schemas"]["Detector"];
        };
        /**
         * Detectors response
         * @description All detectors that match.
         */
        DetectorsResponse: {
            /** @description The detectors. */
            detectors: components["schemas"]["DetectorSummary"][];
        };
        /**
         * Detector summary
         * @description A detector as it stands in the list.
         */
        DetectorSummary: {
            /** @description Description of the detector; may be null or absent. */
            description?: string | null;
            /** @description Name of the detector for people; may be null or absent. */
            displayName?: string | null;
            /** @description URL of the detector's documentation; may be null or absent. */
            documentationUrl?: string | null;
            /** @description The same by its name in v1, as the vendor's SDK reads it. The definition does not have it. */
            latestVersion?: string | null;
            /** @description The newest version that is `Ready`; null or absent if there is none. The vendor's SDK reads `latestVersion`, as v1 has it, so read both. */
            latestVersionNumber?: string | null;
            /** @description Name of the detector. */
            name: string;
            /** @description What the detector works on and finds. More types may come. */
            type: components["schemas"]["DetectorType"] | (string & {});
        };
        /**
         * Detector type
         * @description What the detector works on and finds: `PhotoObjectDetector` finds objects in photos, `PhotoSegmentationDetector` segments photos, `OrthophotoSegmentationDetector` segments orthophotos, `PointCloudSegmentationDetector` segments point clouds.
         * @enum {string}
         */
        DetectorType: "PhotoObjectDetector" | "PhotoSegmentationDetector" | "OrthophotoSegmentationDetector" | "PointCloudSegmentationDetector";
        /**
         * Detector upload links
         * @description Where the files of a new version go.
         */
        DetectorUploadLinks: {
            /** @description Where to say that the upload is complete, relative to the server's URL, and with a slip: it says `version` for `versions`. Use the operation instead. */
            completeUrl: components["schemas"]["DetectorLink"];
            /** @description Where to upload the zip file, an absolute URL, signed, for writing, and for a limited time. Send it no access token. */
            uploadUrl: components["schemas"]["DetectorLink"];
        };
        /**
         * Detector version
         * @description A version of a detector.
         */
        DetectorVersion: {
            /** @description What the version can do. */
            capabilities: components["schemas"]["DetectorCapabilities"];
            /**
             * Format: date-time
             * @description When the version was created, in ISO 8601 with up to seven digits of a second.
             */
            creationDate: string;
            /** @description Id of the user who created the version; may be null or absent. */
            creatorId?: string | null;
            /** @description URL to download the files from, signed, for a limited time. Only there if the version is `Ready`, and only when one detector is read; otherwise null or absent. */
            downloadUrl?: string | null;
            /** @description Whether the version can be used. More statuses may come. */
            status: components["schemas"]["DetectorVersionStatus"] | (string & {});
            /** @description Version, as a major and a minor number: `1.0`. */
            versionNumber: string;
        };
        /**
         * Detector version creation
         * @description A version of a detector to create.
         */
        DetectorVersionCreate: {
            /** @description What the version can do. */
            capabilities: components["schemas"]["DetectorVersionCreateCapabilities"];
            /** @description Version, as a major and a minor number: `1.0`. */
            versionNumber: string;
        };
        /**
         * Detector capabilities (request)
         * @description What a version of a detector to create can do.
         */
        DetectorVersionCreateCapabilities: {
            /** @description What its results are meant to be exported as. May be null. */
            exports?: components["schemas"]["DetectorExport"][] | null;
            /** @description What it knows, by name. */
            labels: string[];
        };
        /**
         * Detector version creation response
         * @description A new version, and where its files go.
         */
        DetectorVersionCreateResponse: {
            /** @description Where the files of the version go. */
            _links: components["schemas"]["DetectorUploadLinks"];
            /** @description The version. */
            version: components["schemas"]["DetectorVersion"];
        };
        /**
         * Detector version status
         * @description `AwaitingData` until the upload of its files has been completed, `Ready` from then on. Inferred from the names and from the errors: when it changes.
         * @enum {string}
         */
        DetectorVersionStatus: "AwaitingData" | "Ready";
        /**
         * Error response
         * @description Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed.
         * @example {
         *       "error": {
         *         "code": "JobNotFound",
         *         "message": "Requested job is not available."
         *       }
         *     }
         */
        ErrorResponse: {
            /** @description The error. */
            error: components["schemas"]["ApiErrorBody"];
        };
        /**
         * Inputs (EvalO2D)
         * @description What a job of type `EvalO2D` works on.
         */
        EvalO2DInputs: {
            /** @description Reality data id of a ContextScene with 2D objects, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene with 2D objects, the truth to compare with. */
            reference: string;
        };
        /**
         * Inputs (request, EvalO2D)
         * @description What a job of type `EvalO2D` is to work on.
         */
        EvalO2DInputsCreate: {
            /** @description Reality data id of a ContextScene with 2D objects, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene with 2D objects, the truth to compare with. */
            reference: string;
        };
        /**
         * Job (EvalO2D)
         * @description A job that judges 2D objects found by a detector.
         */
        EvalO2DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["EvalO2DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalO2D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (EvalO2D)
         * @description A job to create that judges 2D objects found by a detector.
         */
        EvalO2DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["EvalO2DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalO2D";
        };
        /**
         * Options (EvalO2D)
         * @description How a job of type `EvalO2D` works.
         */
        EvalO2DOptions: {
            /** @description Threshold of intersection over union from which on two objects match. No bounds are documented. May be null or absent. */
            thresholdIOU?: number | null;
        };
        /**
         * Options (request, EvalO2D)
         * @description How a job of type `EvalO2D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        EvalO2DOptionsCreate: {
            /** @description Threshold of intersection over union from which on two objects match. No bounds are documented. */
            thresholdIOU?: number | null;
        };
        /**
         * Output name (EvalO2D)
         * @description An output that a job of type `EvalO2D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        EvalO2DOutputName: "Report" | "Objects2D";
        /**
         * Outputs (EvalO2D)
         * @description What a job of type `EvalO2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        EvalO2DOutputs: {
            /** @description Reality data id of the ContextScene with the 2D objects, each classified. Spelled so by the definition. */
            objects2d?: string | null;
            /** @description Reality data id of the ContextScene with the 2D objects, each classified. Spelled so by the SDK of July 2026. */
            objects2D?: string | null;
            /** @description Path in the bucket of a JSON report with the binary classification. It starts with `bkt:`. */
            report?: string | null;
        };
        /**
         * Specifications (EvalO2D)
         * @description What a job of type `EvalO2D` does, and what it made.
         */
        EvalO2DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["EvalO2DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["EvalO2DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["EvalO2DOutputs"];
        };
        /**
         * Specifications (request, EvalO2D)
         * @description What a job of type `EvalO2D` is to do.
         */
        EvalO2DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["EvalO2DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["EvalO2DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["EvalO2DOutputName"][];
        };
        /**
         * Inputs (EvalO3D)
         * @description What a job of type `EvalO3D` works on.
         */
        EvalO3DInputs: {
            /** @description Reality data id of a ContextScene with 3D objects, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene with 3D objects, the truth to compare with. */
            reference: string;
        };
        /**
         * Inputs (request, EvalO3D)
         * @description What a job of type `EvalO3D` is to work on.
         */
        EvalO3DInputsCreate: {
            /** @description Reality data id of a ContextScene with 3D objects, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene with 3D objects, the truth to compare with. */
            reference: string;
        };
        /**
         * Job (EvalO3D)
         * @description A job that judges 3D objects found by a detector.
         */
        EvalO3DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["EvalO3DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalO3D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (EvalO3D)
         * @description A job to create that judges 3D objects found by a detector.
         */
        EvalO3DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["EvalO3DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalO3D";
        };
        /**
         * Options (EvalO3D)
         * @description How a job of type `EvalO3D` works.
         */
        EvalO3DOptions: {
            /** @description Threshold of intersection over union from which on two objects match. No bounds are documented. May be null or absent. */
            thresholdIOU?: number | null;
        };
        /**
         * Options (request, EvalO3D)
         * @description How a job of type `EvalO3D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        EvalO3DOptionsCreate: {
            /** @description Threshold of intersection over union from which on two objects match. No bounds are documented. */
            thresholdIOU?: number | null;
        };
        /**
         * Output name (EvalO3D)
         * @description An output that a job of type `EvalO3D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        EvalO3DOutputName: "Report" | "Objects3D";
        /**
         * Outputs (EvalO3D)
         * @description What a job of type `EvalO3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        EvalO3DOutputs: {
            /** @description Reality data id of the ContextScene with the 3D objects, each classified. Spelled so by the definition. */
            objects3d?: string | null;
            /** @description Reality data id of the ContextScene with the 3D objects, each classified. Spelled so by the SDK of July 2026. */
            objects3D?: string | null;
            /** @description Path in the bucket of a JSON report with the binary classification. It starts with `bkt:`. */
            report?: string | null;
        };
        /**
         * Specifications (EvalO3D)
         * @description What a job of type `EvalO3D` does, and what it made.
         */
        EvalO3DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["EvalO3DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["EvalO3DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["EvalO3DOutputs"];
        };
        /**
         * Specifications (request, EvalO3D)
         * @description What a job of type `EvalO3D` is to do.
         */
        EvalO3DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["EvalO3DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["EvalO3DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["EvalO3DOutputName"][];
        };
        /**
         * Inputs (EvalS2D)
         * @description What a job of type `EvalS2D` works on.
         */
        EvalS2DInputs: {
            /** @description Reality data id of a ContextScene that refers to segmented photos, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to segmented photos, the truth to compare with. */
            reference: string;
        };
        /**
         * Inputs (request, EvalS2D)
         * @description What a job of type `EvalS2D` is to work on.
         */
        EvalS2DInputsCreate: {
            /** @description Reality data id of a ContextScene that refers to segmented photos, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to segmented photos, the truth to compare with. */
            reference: string;
        };
        /**
         * Job (EvalS2D)
         * @description A job that judges a segmentation of photos.
         */
        EvalS2DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["EvalS2DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalS2D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (EvalS2D)
         * @description A job to create that judges a segmentation of photos.
         */
        EvalS2DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["EvalS2DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalS2D";
        };
        /**
         * Output name (EvalS2D)
         * @description An output that a job of type `EvalS2D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        EvalS2DOutputName: "Report" | "SegmentedPhotos" | "Segmentation2D";
        /**
         * Outputs (EvalS2D)
         * @description What a job of type `EvalS2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        EvalS2DOutputs: {
            /** @description Path in the bucket of a JSON report with the confusion matrix. It starts with `bkt:`. */
            report?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented photos. */
            segmentation2D?: string | null;
            /** @description Reality data id of the segmented photos, each point marked with its place in the confusion matrix. */
            segmentedPhotos?: string | null;
        };
        /**
         * Specifications (EvalS2D)
         * @description What a job of type `EvalS2D` does, and what it made.
         */
        EvalS2DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["EvalS2DInputs"];
            /** @description What the job made. */
            outputs: components["schemas"]["EvalS2DOutputs"];
        };
        /**
         * Specifications (request, EvalS2D)
         * @description What a job of type `EvalS2D` is to do.
         */
        EvalS2DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["EvalS2DInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["EvalS2DOutputName"][];
        };
        /**
         * Inputs (EvalS3D)
         * @description What a job of type `EvalS3D` works on.
         */
        EvalS3DInputs: {
            /** @description Reality data id of a ContextScene that refers to a segmented point cloud, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to a segmented point cloud, the truth to compare with. */
            reference: string;
        };
        /**
         * Inputs (request, EvalS3D)
         * @description What a job of type `EvalS3D` is to work on.
         */
        EvalS3DInputsCreate: {
            /** @description Reality data id of a ContextScene that refers to a segmented point cloud, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to a segmented point cloud, the truth to compare with. */
            reference: string;
        };
        /**
         * Job (EvalS3D)
         * @description A job that judges a segmentation of a point cloud.
         */
        EvalS3DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["EvalS3DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalS3D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (EvalS3D)
         * @description A job to create that judges a segmentation of a point cloud.
         */
        EvalS3DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["EvalS3DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalS3D";
        };
        /**
         * Output name (EvalS3D)
         * @description An output that a job of type `EvalS3D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        EvalS3DOutputName: "Report" | "SegmentedPointCloud" | "segmentedModel3D" | "Segmentation3D";
        /**
         * Outputs (EvalS3D)
         * @description What a job of type `EvalS3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        EvalS3DOutputs: {
            /** @description Path in the bucket of a JSON report with the confusion matrix. It starts with `bkt:`. */
            report?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented model. */
            segmentation3D?: string | null;
            /** @description Reality data id of the segmented model, marked with the place in the confusion matrix. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentedModel3D?: string | null;
            /** @description Reality data id of the segmented point cloud, each point marked with its place in the confusion matrix; from the definition; the SDK of July 2026 has `segmentedModel3D` instead. */
            segmentedPointCloud?: string | null;
        };
        /**
         * Specifications (EvalS3D)
         * @description What a job of type `EvalS3D` does, and what it made.
         */
        EvalS3DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["EvalS3DInputs"];
            /** @description What the job made. */
            outputs: components["schemas"]["EvalS3DOutputs"];
        };
        /**
         * Specifications (request, EvalS3D)
         * @description What a job of type `EvalS3D` is to do.
         */
        EvalS3DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["EvalS3DInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["EvalS3DOutputName"][];
        };
        /**
         * Inputs (EvalSOrtho)
         * @description What a job of type `EvalSOrtho` works on.
         */
        EvalSOrthoInputs: {
            /** @description Reality data id of a ContextScene that refers to segmented photos, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to segmented photos, the truth to compare with. */
            reference: string;
        };
        /**
         * Inputs (request, EvalSOrtho)
         * @description What a job of type `EvalSOrtho` is to work on.
         */
        EvalSOrthoInputsCreate: {
            /** @description Reality data id of a ContextScene that refers to segmented photos, to be judged. */
            prediction: string;
            /** @description Reality data id of a ContextScene that refers to segmented photos, the truth to compare with. */
            reference: string;
        };
        /**
         * Job (EvalSOrtho)
         * @description A job that judges a segmentation of orthophotos.
         */
        EvalSOrthoJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["EvalSOrthoSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalSOrtho";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (EvalSOrtho)
         * @description A job to create that judges a segmentation of orthophotos.
         */
        EvalSOrthoJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["EvalSOrthoSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "EvalSOrtho";
        };
        /**
         * Output name (EvalSOrtho)
         * @description An output that a job of type `EvalSOrtho` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        EvalSOrthoOutputName: "Report" | "SegmentedPhotos" | "Segmentation2D";
        /**
         * Outputs (EvalSOrtho)
         * @description What a job of type `EvalSOrtho` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        EvalSOrthoOutputs: {
            /** @description Path in the bucket of a JSON report with the confusion matrix. It starts with `bkt:`. */
            report?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented photos. */
            segmentation2D?: string | null;
            /** @description Reality data id of the segmented photos, each point marked with its place in the confusion matrix. */
            segmentedPhotos?: string | null;
        };
        /**
         * Specifications (EvalSOrtho)
         * @description What a job of type `EvalSOrtho` does, and what it made.
         */
        EvalSOrthoSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["EvalSOrthoInputs"];
            /** @description What the job made. */
            outputs: components["schemas"]["EvalSOrthoOutputs"];
        };
        /**
         * Specifications (request, EvalSOrtho)
         * @description What a job of type `EvalSOrtho` is to do.
         */
        EvalSOrthoSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["EvalSOrthoInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["EvalSOrthoOutputName"][];
        };
        /**
         * Execution information
         * @description When the job was created and at work, and what it took.
         */
        ExecutionInformation: {
            /**
             * Format: date-time
             * @description When the job was created, and thereby submitted, in ISO 8601 with up to seven digits of a second.
             */
            createdDateTime: string;
            /**
             * Format: date-time
             * @description When processing ended, in ISO 8601 with up to seven digits of a second; absent before. May be null, inferred for Reality Conversion and Reality Modeling.
             */
            endedDateTime?: string | null;
            /** @description What the job took, in processing units; absent as long as it is unknown. May be null, inferred for Reality Conversion and Reality Modeling. */
            processingUnits?: number | null;
            /**
             * Format: date-time
             * @description When processing started, in ISO 8601 with up to seven digits of a second; absent before. May be null, inferred for Reality Conversion and Reality Modeling.
             */
            startedDateTime?: string | null;
        };
        /**
         * Files response
         * @description The files that the service provides.
         */
        FilesResponse: {
            /** @description The files, all of them: there are no pages. */
            files: components["schemas"]["ServiceFile"][];
        };
        /**
         * File type
         * @description What a file is for.
         * @enum {string}
         */
        FileType: "Preset";
        /**
         * Job
         * @description A job: compare `type` with a known one, and `specifications` is typed accordingly. A job of a type that came later is an `OtherJob`.
         */
        Job: components["schemas"]["Objects2DJob"] | components["schemas"]["Segmentation2DJob"] | components["schemas"]["SegmentationOrthophotoJob"] | components["schemas"]["Segmentation3DJob"] | components["schemas"]["ChangeDetectionJob"] | components["schemas"]["EvalO2DJob"] | components["schemas"]["EvalO3DJob"] | components["schemas"]["EvalS2DJob"] | components["schemas"]["EvalS3DJob"] | components["schemas"]["EvalSOrthoJob"] | components["schemas"]["ClearanceCalculationJob"] | components["schemas"]["TrainingS3DJob"] | components["schemas"]["OtherJob"];
        /**
         * Job base
         * @description What the jobs of all types have in common.
         */
        JobBase: {
            /** @description When the job was at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job; may be null or absent. */
            name?: string | null;
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Job creation
         * @description A job to create: one shape for each type.
         */
        JobCreate: components["schemas"]["Objects2DJobCreate"] | components["schemas"]["Segmentation2DJobCreate"] | components["schemas"]["SegmentationOrthophotoJobCreate"] | components["schemas"]["Segmentation3DJobCreate"] | components["schemas"]["ChangeDetectionJobCreate"] | components["schemas"]["EvalO2DJobCreate"] | components["schemas"]["EvalO3DJobCreate"] | components["schemas"]["EvalS2DJobCreate"] | components["schemas"]["EvalS3DJobCreate"] | components["schemas"]["EvalSOrthoJobCreate"] | components["schemas"]["ClearanceCalculationJobCreate"] | components["schemas"]["TrainingS3DJobCreate"];
        /**
         * Error or warning message
         * @description An error or a warning of a job.
         */
        JobMessage: {
            /** @description Code of the message, such as `InputData_Invalid`. The set is open. */
            code: string;
            /** @description Text of the message, with placeholders such as `%1` that `params` fill in order. */
            message: string;
            /** @description Parameters of the message, in order. */
            params: string[];
            /** @description Title of the message. */
            title: string;
        };
        /**
         * Job messages
         * @description What went wrong in a job, and what might have.
         */
        JobMessages: {
            /** @description Errors, in no documented order; empty if there are none. */
            errors: components["schemas"]["JobMessage"][];
            /** @description Warnings, in no documented order; empty if there are none. */
            warnings: components["schemas"]["JobMessage"][];
        };
        /**
         * Messages response
         * @description The messages of one job.
         */
        JobMessagesResponse: {
            /** @description The messages. */
            messages: components["schemas"]["JobMessages"];
        };
        /**
         * Job name (request)
         * @description Display name of a job: 3 to 256 characters, none of `"` `<` `>` `|` `:` `*` `?` `\` `/`, and no control characters. Null stands for leaving it out; what the job is called then is not documented. Inferred for Reality Conversion and Reality Modeling: the upper bound, the characters and null, which are those of Reality Analysis.
         */
        JobName: string | null;
        /**
         * Job of an unlisted type
         * @description The facts of a job of a type that this specification does not list.
         * @example {
         *       "id": "0e6f8a3d-5b1c-4d7e-9f20-8c4b6a1d3e57",
         *       "state": "Queued",
         *       "userId": "911edf8b-59ad-404c-a743-aec05ca038e9",
         *       "executionInfo": {
         *         "createdDateTime": "2026-11-25T09:00:00Z"
         *       },
         *       "specifications": {
         *         "inputs": {}
         *       },
         *       "type": "ATypeThatCameLater",
         *       "iTwinId": "3fa85f64-5717-4562-b3fc-2c963f66afa6"
         *     }
         */
        JobOfUnlistedType: {
            /** @description Inputs, outputs and options. Nothing is known of them. */
            specifications: {
                [key: string]: unknown;
            };
            /** @description What the job does, in a word that is not in `JobType`. */
            type: string;
        } & components["schemas"]["JobBase"];
        /**
         * Progress
         * @description How far a job has come. Unlike in v1, there is no step.
         */
        JobProgress: {
            /** @description How much of the job is done, from 0 to 100 percent. It says nothing about success. */
            percentage: number;
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
        };
        /**
         * Progress response
         * @description The progress of one job.
         */
        JobProgressResponse: {
            /** @description The progress. */
            progress: components["schemas"]["JobProgress"];
        };
        /**
         * Job response
         * @description One job.
         */
        JobResponse: {
            /** @description The job. */
            job: components["schemas"]["Job"];
        };
        /**
         * Jobs response
         * @description One page of jobs.
         */
        JobsResponse: {
            /** @description The link to the next page, if there is one. */
            _links?: components["schemas"]["NextPageLinks"] | null;
            /** @description The jobs of this page; at most as many as asked for. */
            jobs?: components["schemas"]["Job"][];
        };
        /**
         * Job state
         * @description `Queued`, then `Active` while it is at work, then `Success`. On the way to `Cancelled` it is `TerminatingOnCancel`, on the way to `Failed` it is `TerminatingOnFailure`. Inferred from the names: the order.
         * @enum {string}
         */
        JobState: "Queued" | "Active" | "TerminatingOnCancel" | "TerminatingOnFailure" | "Cancelled" | "Failed" | "Success";
        /**
         * Job type
         * @description What a job does:
         *
         *     - `Objects2D` finds objects in photos, and places them in 3D if the photos are oriented.
         *     - `Segmentation2D` segments photos, and finds lines and polygons in 3D if there is a model to project on.
         *     - `SegmentationOrthophoto` segments orthophotos, and finds lines and polygons in them.
         *     - `Segmentation3D` segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         *     - `ChangeDetection` finds what differs between two models of the same place.
         *     - `EvalO2D` judges 2D objects found by a detector.
         *     - `EvalO3D` judges 3D objects found by a detector.
         *     - `EvalS2D` judges a segmentation of photos.
         *     - `EvalS3D` judges a segmentation of a point cloud.
         *     - `EvalSOrtho` judges a segmentation of orthophotos.
         *     - `ClearanceCalculation` calculates clearances in a point cloud. From the definition; the SDK of July 2026
         *       dropped it.
         *     - `TrainingS3D` trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition
         *       does not have it.
         * @enum {string}
         */
        JobType: "Objects2D" | "Segmentation2D" | "SegmentationOrthophoto" | "Segmentation3D" | "ChangeDetection" | "EvalO2D" | "EvalO3D" | "EvalS2D" | "EvalS3D" | "EvalSOrtho" | "ClearanceCalculation" | "TrainingS3D";
        /**
         * Link
         * @description Hyperlink container.
         * @example {
         *       "href": "https://api.bentley.com/realityconversion/jobs?$filter=iTwinId%20eq%203fa85f64-5717-4562-b3fc-2c963f66afa6&continuationToken=MzY3ZmY1ZDEtNDEzOS00ZGU1LTg0MjMtN2I5NmVkZDAyN2M0"
         *     }
         */
        Link: {
            /** @description Absolute URL. Its query is not always encoded: some documents show raw spaces, so take the parameters you need from it instead of sending it as it is. */
            href?: string;
        };
        /**
         * Next page links
         * @description Links that belong to a page of results.
         * @example {
         *       "next": {
         *         "href": "https://api.bentley.com/realityconversion/jobs?$filter=iTwinId%20eq%203fa85f64-5717-4562-b3fc-2c963f66afa6&continuationToken=MzY3ZmY1ZDEtNDEzOS00ZGU1LTg0MjMtN2I5NmVkZDAyN2M0"
         *       }
         *     }
         */
        NextPageLinks: {
            /** @description Link to the next page of results: the same list with a `continuationToken` in its query. Null or absent on the last page. */
            next?: components["schemas"]["Link"] | null;
        };
        /**
         * Inputs (Objects2D)
         * @description What a job of type `Objects2D` works on.
         */
        Objects2DInputs: {
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, which helps to place objects in 3D; may be null or absent. */
            model3D?: string | null;
            /** @description Reality data id of a ContextScene with 2D objects already found, in place of `photoObjectDetector`; may be null or absent. */
            objects2D?: string | null;
            /** @description Detector that finds objects in photos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`; may be null or absent. */
            photoObjectDetector?: string | null;
            /** @description Reality data id of a ContextScene with the photos to analyse. */
            photos: string;
        };
        /**
         * Inputs (request, Objects2D)
         * @description What a job of type `Objects2D` is to work on.
         */
        Objects2DInputsCreate: {
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, which helps to place objects in 3D. */
            model3D?: string | null;
            /** @description Reality data id of a ContextScene with 2D objects already found, in place of `photoObjectDetector`. */
            objects2D?: string | null;
            /** @description Detector that finds objects in photos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`. */
            photoObjectDetector?: string | null;
            /** @description Reality data id of a ContextScene with the photos to analyse. */
            photos: string;
        };
        /**
         * Job (Objects2D)
         * @description A job that finds objects in photos, and places them in 3D if the photos are oriented.
         */
        Objects2DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["Objects2DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Objects2D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (Objects2D)
         * @description A job to create that finds objects in photos, and places them in 3D if the photos are oriented.
         */
        Objects2DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["Objects2DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Objects2D";
        };
        /**
         * Options (Objects2D)
         * @description How a job of type `Objects2D` works.
         */
        Objects2DOptions: {
            /** @description Coordinate reference system of the output `Locations3DAsSHP`; may be null or absent. */
            crs?: string | null;
            /** @description Largest distance between photos and 3D objects. The unit is not documented. May be null or absent. */
            maxDist?: number | null;
            /** @description Least number of 2D objects that make a 3D object; may be null or absent. */
            minPhotos?: number | null;
            /** @description Whether tie points in oriented photos are used to improve the detection; may be null or absent. */
            useTiePoints?: boolean | null;
        };
        /**
         * Options (request, Objects2D)
         * @description How a job of type `Objects2D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        Objects2DOptionsCreate: {
            /** @description Coordinate reference system of the output `Locations3DAsSHP`. */
            crs?: string | null;
            /** @description Largest distance between photos and 3D objects. The unit is not documented. */
            maxDist?: number | null;
            /** @description Least number of 2D objects that make a 3D object. */
            minPhotos?: number | null;
            /** @description Whether tie points in oriented photos are used to improve the detection. */
            useTiePoints?: boolean | null;
        };
        /**
         * Output name (Objects2D)
         * @description An output that a job of type `Objects2D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        Objects2DOutputName: "Objects2D" | "Objects3D" | "Objects3DAs3DTiles" | "Objects3DAsGeoJSON" | "Locations3DAsSHP" | "Locations3DAsGeoJSON";
        /**
         * Outputs (Objects2D)
         * @description What a job of type `Objects2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        Objects2DOutputs: {
            /** @description Reality data id of the places of the 3D objects as GeoJSON; asked for together with `objects3D`. */
            locations3DAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the 3D objects as ESRI shapefile; asked for together with `objects3D`. */
            locations3DAsSHP?: string | null;
            /** @description Reality data id of the ContextScene with the 2D objects found. */
            objects2D?: string | null;
            /** @description Reality data id of the ContextScene with the 3D objects found. */
            objects3D?: string | null;
            /** @description Reality data id of the 3D objects as 3D Tiles; asked for together with `objects3D`. */
            objects3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D objects as GeoJSON; asked for together with `objects3D`. */
            objects3DAsGeoJSON?: string | null;
        };
        /**
         * Specifications (Objects2D)
         * @description What a job of type `Objects2D` does, and what it made.
         */
        Objects2DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["Objects2DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["Objects2DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["Objects2DOutputs"];
        };
        /**
         * Specifications (request, Objects2D)
         * @description What a job of type `Objects2D` is to do.
         */
        Objects2DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["Objects2DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["Objects2DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["Objects2DOutputName"][];
        };
        /**
         * Job of another type
         * @description A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one.
         */
        OtherJob: {
            type: "OtherJob";
        } & Omit<components["schemas"]["JobOfUnlistedType"], "type">;
        /**
         * Point cloud feature
         * @description What a detector sees of a point: its colour, its normal, its intensity. From the vendor's SDK of July 2026; the definition does not have it.
         * @enum {string}
         */
        PointCloudFeature: "RGB" | "NORMAL" | "INTENSITY";
        /**
         * Inputs (Segmentation2D)
         * @description What a job of type `Segmentation2D` works on.
         */
        Segmentation2DInputs: {
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, to project on; may be null or absent. */
            model3D?: string | null;
            /** @description Reality data id of a ContextScene with the photos to analyse. */
            photos: string;
            /** @description Detector that segments photos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`; may be null or absent. */
            photoSegmentationDetector?: string | null;
            /** @description Reality data id of a ContextScene that refers to photos already segmented, in place of `photoSegmentationDetector`; may be null or absent. */
            segmentation2D?: string | null;
        };
        /**
         * Inputs (request, Segmentation2D)
         * @description What a job of type `Segmentation2D` is to work on.
         */
        Segmentation2DInputsCreate: {
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, to project on. */
            model3D?: string | null;
            /** @description Reality data id of a ContextScene with the photos to analyse. */
            photos: string;
            /** @description Detector that segments photos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`. */
            photoSegmentationDetector?: string | null;
            /** @description Reality data id of a ContextScene that refers to photos already segmented, in place of `photoSegmentationDetector`. */
            segmentation2D?: string | null;
        };
        /**
         * Job (Segmentation2D)
         * @description A job that segments photos, and finds lines and polygons in 3D if there is a model to project on.
         */
        Segmentation2DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["Segmentation2DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Segmentation2D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (Segmentation2D)
         * @description A job to create that segments photos, and finds lines and polygons in 3D if there is a model to project on.
         */
        Segmentation2DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["Segmentation2DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Segmentation2D";
        };
        /**
         * Options (Segmentation2D)
         * @description How a job of type `Segmentation2D` works.
         */
        Segmentation2DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex; may be null or absent. */
            computeLineWidth?: boolean | null;
            /** @description Least number of 2D detections that make a 3D detection; may be null or absent. */
            minPhotos?: number | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. May be null or absent. */
            removeSmallLines?: number | null;
        };
        /**
         * Options (request, Segmentation2D)
         * @description How a job of type `Segmentation2D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        Segmentation2DOptionsCreate: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: boolean | null;
            /** @description Least number of 2D detections that make a 3D detection. */
            minPhotos?: number | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. */
            removeSmallLines?: number | null;
        };
        /**
         * Output name (Segmentation2D)
         * @description An output that a job of type `Segmentation2D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        Segmentation2DOutputName: "Segmentation2D" | "SegmentedPhotos" | "Lines3D" | "Lines3DAs3DTiles" | "Lines3DAsGeoJSON" | "Polygons3D" | "Polygons3DAs3DTiles" | "Polygons3DAsGeoJSON";
        /**
         * Outputs (Segmentation2D)
         * @description What a job of type `Segmentation2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        Segmentation2DOutputs: {
            /** @description Reality data id of the ContextScene with the 3D lines found. */
            lines3D?: string | null;
            /** @description Reality data id of the 3D lines as 3D Tiles; asked for together with `lines3D`. */
            lines3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D lines as GeoJSON; asked for together with `lines3D`. */
            lines3DAsGeoJSON?: string | null;
            /** @description Reality data id of the ContextScene with the 3D polygons found. */
            polygons3D?: string | null;
            /** @description Reality data id of the 3D polygons as 3D Tiles; asked for together with `polygons3D`. */
            polygons3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D polygons as GeoJSON; asked for together with `polygons3D`. */
            polygons3DAsGeoJSON?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented photos. */
            segmentation2D?: string | null;
            /** @description Reality data id of the segmented photos themselves. */
            segmentedPhotos?: string | null;
        };
        /**
         * Specifications (Segmentation2D)
         * @description What a job of type `Segmentation2D` does, and what it made.
         */
        Segmentation2DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["Segmentation2DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["Segmentation2DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["Segmentation2DOutputs"];
        };
        /**
         * Specifications (request, Segmentation2D)
         * @description What a job of type `Segmentation2D` is to do.
         */
        Segmentation2DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["Segmentation2DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["Segmentation2DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["Segmentation2DOutputName"][];
        };
        /**
         * Inputs (Segmentation3D)
         * @description What a job of type `Segmentation3D` works on.
         */
        Segmentation3DInputs: {
            /** @description Path in the bucket of the polygon that bounds what is analysed; may be null or absent. It starts with `bkt:`. */
            extent?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, to analyse; may be null or absent. */
            model3D?: string | null;
            /** @description Detector that segments point clouds: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`; may be null or absent. */
            pointCloudSegmentationDetector?: string | null;
            /** @description Reality data id of a ContextScene that refers to a point cloud already segmented, in place of `model3D` and `pointCloudSegmentationDetector`; may be null or absent. */
            segmentation3D?: string | null;
        };
        /**
         * Inputs (request, Segmentation3D)
         * @description What a job of type `Segmentation3D` is to work on.
         */
        Segmentation3DInputsCreate: {
            /** @description Path in the bucket of the polygon that bounds what is analysed. It starts with `bkt:`. */
            extent?: string | null;
            /** @description Reality data id of a point cloud, of a mesh, or of a ContextScene with a collection of them, to analyse. */
            model3D?: string | null;
            /** @description Detector that segments point clouds: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`. */
            pointCloudSegmentationDetector?: string | null;
            /** @description Reality data id of a ContextScene that refers to a point cloud already segmented, in place of `model3D` and `pointCloudSegmentationDetector`. */
            segmentation3D?: string | null;
        };
        /**
         * Job (Segmentation3D)
         * @description A job that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         */
        Segmentation3DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["Segmentation3DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Segmentation3D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (Segmentation3D)
         * @description A job to create that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         */
        Segmentation3DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["Segmentation3DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "Segmentation3D";
        };
        /**
         * Options (Segmentation3D)
         * @description How a job of type `Segmentation3D` works.
         */
        Segmentation3DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex; may be null or absent. */
            computeLineWidth?: boolean | null;
            /** @description Coordinate reference system of the outputs in POD, LAS, LAZ, PLY and SHP. From the definition; the SDK of July 2026 dropped it. May be null or absent. */
            crs?: string | null;
            /** @description Whether the segmentation has exactly the points of the input. From the definition; the SDK of July 2026 dropped it. May be null or absent. */
            keepInputResolution?: boolean | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. It is from the definition; the SDK of July 2026 has `removeSmallLines` instead. May be null or absent. */
            removeSmallComponents?: number | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. From the vendor's SDK of July 2026; the definition does not have it. May be null or absent. */
            removeSmallLines?: number | null;
            /** @description Whether the confidence is saved in the 3D segmentation; may be null or absent. */
            saveConfidence?: boolean | null;
        };
        /**
         * Options (request, Segmentation3D)
         * @description How a job of type `Segmentation3D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        Segmentation3DOptionsCreate: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: boolean | null;
            /** @description Coordinate reference system of the outputs in POD, LAS, LAZ, PLY and SHP. From the definition; the SDK of July 2026 dropped it. */
            crs?: string | null;
            /** @description Whether the segmentation has exactly the points of the input. From the definition; the SDK of July 2026 dropped it. */
            keepInputResolution?: boolean | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. It is from the definition; the SDK of July 2026 has `removeSmallLines` instead. */
            removeSmallComponents?: number | null;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. From the vendor's SDK of July 2026; the definition does not have it. */
            removeSmallLines?: number | null;
            /** @description Whether the confidence is saved in the 3D segmentation. */
            saveConfidence?: boolean | null;
        };
        /**
         * Output name (Segmentation3D)
         * @description An output that a job of type `Segmentation3D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        Segmentation3DOutputName: "Segmentation3D" | "SegmentedPointCloud" | "Segmentation3DAsPOD" | "Segmentation3DAsLAS" | "Segmentation3DAsLAZ" | "Segmentation3DAsPLY" | "segmentedModel3D" | "Objects3D" | "Objects3DAs3DTiles" | "Objects3DAsGeoJSON" | "Locations3DAsSHP" | "Locations3DAsGeoJSON" | "Lines3D" | "Lines3DAs3DTiles" | "Lines3DAsGeoJSON" | "Polygons3D" | "Polygons3DAs3DTiles" | "Polygons3DAsGeoJSON";
        /**
         * Outputs (Segmentation3D)
         * @description What a job of type `Segmentation3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        Segmentation3DOutputs: {
            /** @description Reality data id of the ContextScene with the 3D lines found. */
            lines3D?: string | null;
            /** @description Reality data id of the 3D lines as 3D Tiles; asked for together with `lines3D`. */
            lines3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D lines as GeoJSON; asked for together with `lines3D`. */
            lines3DAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the 3D objects as GeoJSON; asked for together with `objects3D`. */
            locations3DAsGeoJSON?: string | null;
            /** @description Reality data id of the places of the 3D objects as ESRI shapefile; asked for together with `objects3D`. */
            locations3DAsSHP?: string | null;
            /** @description Reality data id of the ContextScene with the 3D objects found. */
            objects3D?: string | null;
            /** @description Reality data id of the 3D objects as 3D Tiles; asked for together with `objects3D`. */
            objects3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D objects as GeoJSON; asked for together with `objects3D`. */
            objects3DAsGeoJSON?: string | null;
            /** @description Reality data id of the ContextScene with the 3D polygons found. */
            polygons3D?: string | null;
            /** @description Reality data id of the 3D polygons as 3D Tiles; asked for together with `polygons3D`. */
            polygons3DAs3DTiles?: string | null;
            /** @description Reality data id of the 3D polygons as GeoJSON; asked for together with `polygons3D`. */
            polygons3DAsGeoJSON?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented model. */
            segmentation3D?: string | null;
            /** @description Reality data id of the segmented point cloud as LAS; asked for together with `segmentation3D`. From the definition; the SDK of July 2026 dropped it. */
            segmentation3DAsLAS?: string | null;
            /** @description Reality data id of the segmented point cloud as LAZ; asked for together with `segmentation3D`. From the definition; the SDK of July 2026 dropped it. */
            segmentation3DAsLAZ?: string | null;
            /** @description Reality data id of the segmented point cloud as PLY; asked for together with `segmentation3D`. From the definition; the SDK of July 2026 dropped it. */
            segmentation3DAsPLY?: string | null;
            /** @description Reality data id of the segmented point cloud as POD; asked for together with `segmentation3D`. From the definition; the SDK of July 2026 dropped it. */
            segmentation3DAsPOD?: string | null;
            /** @description Reality data id of the segmented model, in the format of `model3D`. From the vendor's SDK of July 2026; the definition does not have it. */
            segmentedModel3D?: string | null;
            /** @description Reality data id of the segmented point cloud as OPC; from the definition; the SDK of July 2026 has `segmentedModel3D` instead. */
            segmentedPointCloud?: string | null;
        };
        /**
         * Specifications (Segmentation3D)
         * @description What a job of type `Segmentation3D` does, and what it made.
         */
        Segmentation3DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["Segmentation3DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["Segmentation3DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["Segmentation3DOutputs"];
        };
        /**
         * Specifications (request, Segmentation3D)
         * @description What a job of type `Segmentation3D` is to do.
         */
        Segmentation3DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["Segmentation3DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["Segmentation3DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["Segmentation3DOutputName"][];
        };
        /**
         * Inputs (SegmentationOrthophoto)
         * @description What a job of type `SegmentationOrthophoto` works on.
         */
        SegmentationOrthophotoInputs: {
            /** @description Reality data id of a ContextScene with the orthophotos to analyse. */
            orthophoto: string;
            /** @description Detector that segments orthophotos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`. */
            orthophotoSegmentationDetector: string;
        };
        /**
         * Inputs (request, SegmentationOrthophoto)
         * @description What a job of type `SegmentationOrthophoto` is to work on.
         */
        SegmentationOrthophotoInputsCreate: {
            /** @description Reality data id of a ContextScene with the orthophotos to analyse. */
            orthophoto: string;
            /** @description Detector that segments orthophotos: its reality data id, or its identifier in the detector library, name and version, as `bentley-rail-s3d/1.0`. */
            orthophotoSegmentationDetector: string;
        };
        /**
         * Job (SegmentationOrthophoto)
         * @description A job that segments orthophotos, and finds lines and polygons in them.
         */
        SegmentationOrthophotoJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["SegmentationOrthophotoSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "SegmentationOrthophoto";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (SegmentationOrthophoto)
         * @description A job to create that segments orthophotos, and finds lines and polygons in them.
         */
        SegmentationOrthophotoJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["SegmentationOrthophotoSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "SegmentationOrthophoto";
        };
        /**
         * Output name (SegmentationOrthophoto)
         * @description An output that a job of type `SegmentationOrthophoto` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        SegmentationOrthophotoOutputName: "Segmentation2D" | "SegmentedPhotos" | "Polygons2D" | "Polygons2DAsSHP" | "Polygons2DAsGeoJSON" | "Lines2D" | "Lines2DAsSHP" | "Lines2DAsGeoJSON";
        /**
         * Outputs (SegmentationOrthophoto)
         * @description What a job of type `SegmentationOrthophoto` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        SegmentationOrthophotoOutputs: {
            /** @description Reality data id of the ContextScene with the 2D lines found. */
            lines2D?: string | null;
            /** @description Reality data id of the 2D lines as GeoJSON; asked for together with `lines2D`. */
            lines2DAsGeoJSON?: string | null;
            /** @description Reality data id of the 2D lines as ESRI shapefile; asked for together with `lines2D`. */
            lines2DAsSHP?: string | null;
            /** @description Reality data id of the ContextScene with the 2D polygons found. */
            polygons2D?: string | null;
            /** @description Reality data id of the 2D polygons as GeoJSON; asked for together with `polygons2D`. */
            polygons2DAsGeoJSON?: string | null;
            /** @description Reality data id of the 2D polygons as ESRI shapefile; asked for together with `polygons2D`. */
            polygons2DAsSHP?: string | null;
            /** @description Reality data id of the ContextScene that refers to the segmented orthophotos. */
            segmentation2D?: string | null;
            /** @description Reality data id of the segmented orthophotos themselves. */
            segmentedPhotos?: string | null;
        };
        /**
         * Specifications (SegmentationOrthophoto)
         * @description What a job of type `SegmentationOrthophoto` does, and what it made.
         */
        SegmentationOrthophotoSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["SegmentationOrthophotoInputs"];
            /** @description What the job made. */
            outputs: components["schemas"]["SegmentationOrthophotoOutputs"];
        };
        /**
         * Specifications (request, SegmentationOrthophoto)
         * @description What a job of type `SegmentationOrthophoto` is to do.
         */
        SegmentationOrthophotoSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["SegmentationOrthophotoInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["SegmentationOrthophotoOutputName"][];
        };
        /**
         * File
         * @description A file that the service provides, such as a preset.
         */
        ServiceFile: {
            /** @description Whether the file is to be withdrawn, so that nothing lasting should rest on it; may be absent. May be null, inferred for Reality Modeling. */
            deprecated?: boolean | null;
            /** @description Description of the file; may be absent. May be null, inferred for Reality Modeling. */
            description?: string | null;
            /** @description Id of the file. Inferred for Reality Modeling: what `presets` and `preset` take as a path. */
            id: string;
            /** @description Display name of the file; the vendor's client has 3 to 256 characters. */
            name: string;
            /** @description What the file is for. More types may come. */
            type: components["schemas"]["FileType"] | (string & {});
        };
        /**
         * Training model
         * @description Architecture of a detector to train. From the vendor's SDK of July 2026; the definition does not have it.
         * @enum {string}
         */
        TrainingModel: "SPLATNet";
        /**
         * Inputs (TrainingS3D)
         * @description What a job of type `TrainingS3D` works on.
         */
        TrainingS3DInputs: {
            /** @description Name of the detector to train. */
            detectorName: string;
            /** @description Path of a preset. Its form is not documented; other presets are paths in the bucket. May be null or absent. */
            preset?: string | null;
            /** @description Reality data ids of the annotated 3D models to train on. */
            segmentations3D: string[];
        };
        /**
         * Inputs (request, TrainingS3D)
         * @description What a job of type `TrainingS3D` is to work on.
         */
        TrainingS3DInputsCreate: {
            /** @description Name of the detector to train. */
            detectorName: string;
            /** @description Path of a preset. Its form is not documented; other presets are paths in the bucket. */
            preset?: string | null;
            /** @description Reality data ids of the annotated 3D models to train on. */
            segmentations3D: string[];
        };
        /**
         * Job (TrainingS3D)
         * @description A job that trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition does not have it.
         */
        TrainingS3DJob: {
            /** @description What the job does, and what it made. */
            specifications: components["schemas"]["TrainingS3DSpecifications"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "TrainingS3D";
        } & components["schemas"]["JobBase"];
        /**
         * Job creation (TrainingS3D)
         * @description A job to create that trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition does not have it.
         */
        TrainingS3DJobCreate: {
            /** @description Id of the iTwin that the job belongs to, where its inputs are looked for and its outputs go. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description What to do. */
            specifications: components["schemas"]["TrainingS3DSpecificationsCreate"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "TrainingS3D";
        };
        /**
         * Options (TrainingS3D)
         * @description How a job of type `TrainingS3D` works.
         */
        TrainingS3DOptions: {
            /** @description How often training goes over all the data, from 1 to 100; may be null or absent. */
            epochs?: number | null;
            /** @description Features of the points to use; may be null or absent. */
            features?: (components["schemas"]["PointCloudFeature"] | (string & {}))[] | null;
            /** @description Architecture to train; may be null or absent. */
            model?: components["schemas"]["TrainingModel"] | (string & {}) | null;
            /** @description Distance between the points that the detector sees, in metres, more than 0; may be null or absent. */
            spacing?: number | null;
            /** @description Version of the trained detector, one number or two with a dot between: `1.0`; may be null or absent. */
            versionNumber?: string | null;
        };
        /**
         * Options (request, TrainingS3D)
         * @description How a job of type `TrainingS3D` is to work. Left out or null, the service decides; no defaults are documented.
         */
        TrainingS3DOptionsCreate: {
            /** @description How often training goes over all the data, from 1 to 100. */
            epochs?: number | null;
            /** @description Features of the points to use. */
            features?: components["schemas"]["PointCloudFeature"][] | null;
            /** @description Architecture to train. */
            model?: components["schemas"]["TrainingModel"] | null;
            /** @description Distance between the points that the detector sees, in metres, more than 0. */
            spacing?: number | null;
            /** @description Version of the trained detector, one number or two with a dot between: `1.0`. */
            versionNumber?: string | null;
        };
        /**
         * Output name (TrainingS3D)
         * @description An output that a job of type `TrainingS3D` can make. The job in the answer has it under the same name in camel case, where it is described.
         * @enum {string}
         */
        TrainingS3DOutputName: "detector";
        /**
         * Outputs (TrainingS3D)
         * @description What a job of type `TrainingS3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready.
         */
        TrainingS3DOutputs: {
            /** @description The trained detector: its name and version, as `name/version`. */
            detector?: string | null;
        };
        /**
         * Specifications (TrainingS3D)
         * @description What a job of type `TrainingS3D` does, and what it made.
         */
        TrainingS3DSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["TrainingS3DInputs"];
            /** @description How the job works. May be null or absent; inferred: null, which the vendor's SDK sends. */
            options?: components["schemas"]["TrainingS3DOptions"] | null;
            /** @description What the job made. */
            outputs: components["schemas"]["TrainingS3DOutputs"];
        };
        /**
         * Specifications (request, TrainingS3D)
         * @description What a job of type `TrainingS3D` is to do.
         */
        TrainingS3DSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["TrainingS3DInputsCreate"];
            /** @description How to work. All options may be left out. */
            options?: components["schemas"]["TrainingS3DOptionsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["TrainingS3DOutputName"][];
        };
    };
    responses: {
        /** @description The request cannot be processed due to a client error, such as malformed syntax. Inferred: documented for the operations that show an example of their own, and to be expected of the others. Clients must not assume that every failed request carries this object. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedErrorResponse"];
            };
        };
        /** @description There is no such detector or version, or it is not visible to the user. Clients must not assume that every failed request carries this object. */
        DetectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The user does not have the permissions that the operation requires. Documented for creating a job in Reality Conversion v1, and for modifying a detector and publishing or unpublishing a version of it in Reality Analysis; to be expected of every operation. Clients must not assume that every failed request carries this object. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Inferred: the request cannot be processed due to a client error. Documented for cancelling only; where an operation documents 400 for bad requests, 422 is not to be expected. Clients must not assume that every failed request carries this object. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedErrorResponse"];
            };
        };
        /** @description There is no such iTwin, or it is not visible to the user. Clients must not assume that every failed request carries this object. */
        ITwinNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such job, or it is not visible to the user. Clients must not assume that every failed request carries this object. */
        JobNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The URL or the Accept header leads to no operation. Documented for creating a job in Reality Analysis v2, and for getting the files of a service; to be expected of every operation, even where 404 shows another body. Clients must not assume that every failed request carries this object. */
        OperationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedErrorResponse"];
            };
        };
        /** @description The client sent more requests than this API allows for the current tier of the client. The quota is counted per OAuth client: 500 requests a minute and 5000 an hour on the Community tier, 5000 a minute on the others; an API may set stricter limits. Wait for the time in `Retry-After`. Clients must not assume that every failed request carries this object. */
        TooManyRequests: {
            headers: {
                /** @description Number of requests left before the limit is reached. Named by older documents only. */
                "iTwinPlatform-RateLimit-RemainingCalls"?: string;
                /** @description Number of seconds to wait, the same as `Retry-After`. Named by older documents only. */
                "iTwinPlatform-RateLimit-Retry-After-Seconds"?: string;
                /** @description Name of the API whose limit was hit. */
                "ITwinPlatform-RateLimited-API"?: string;
                /** @description Client id of the application that hit the limit. */
                "ITwinPlatform-RateLimited-Application"?: string;
                /** @description Name of the operation whose limit was hit. */
                "ITwinPlatform-RateLimited-Operation"?: string;
                /** @description Name of the subscription tier whose limit was hit. */
                "ITwinPlatform-RateLimited-Tier"?: string;
                /** @description Name of the subscription used for the request. Named by older documents only. */
                "iTwinPlatform-Tier"?: string;
                /** @description Number of seconds to wait until the client is allowed to make more requests. HTTP also allows a date here, so read both. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request lacks valid authentication credentials: the access token might not have been provided, was issued by the wrong issuer, does not have the required scope, or the request headers were malformed. Clients must not assume that every failed request carries this object. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any other failure: 400, 409 and 413, which the platform lists for all its APIs, where the operation does not list them itself, and 5xx, which no document lists. Clients must not assume that every failed request carries this object; a failure in between may even answer with something that is not JSON. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedErrorResponse"];
            };
        };
    };
    parameters: {
        /** @description Continues with the next page of the previous list. Must be passed exactly as it stands in the answer's `_links.next`; leave it out for the first page. */
        ContinuationToken: string;
        /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
        DetectorName: string;
        /**
         * @description Requests a specific set of detectors: the filter is evaluated for each detector, and only the detectors for
         *     which it is true are returned. Without it, all are.
         *
         *     This is another language than the filter of jobs. Properties: `labels`, `exports`. Operators: `in`, `and`, `or`,
         *     `not`; no comparisons.
         *
         *     - `in` takes a list in parentheses, each item in single quotes, separated by a comma and a space. Inferred:
         *       since both properties are lists, it is true if they have one item in common.
         *     - Terms are joined by `and` and `or`, negated by `not`, and grouped by parentheses.
         *
         *     Not documented: how text with an apostrophe is written.
         */
        DetectorsFilter: string;
        /**
         * @description Requests a specific set of jobs: the filter is evaluated for each job, and only the jobs for which it is true
         *     are returned. At least one comparison is needed.
         *
         *     Properties: `id`, `iTwinId`, `name`, `email`, `type`, `state`, `createdDateTime`.
         *     Operators: `eq`, `lt`, `le`, `gt`, `ge`, `ne`, `and`, `or`. Unlike in v1, there is no `in`, and no way to filter
         *     by inputs or outputs.
         *
         *     - A comparison is a property, an operator and a literal, with one space between:
         *       `id eq 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad`.
         *     - GUIDs and dates stand bare; dates are ISO 8601 in UTC: `createdDateTime gt 2024-06-24T13:00:00Z`.
         *     - Comparisons are joined by `and` and `or`.
         *
         *     `createdDateTime` is that of the job's `executionInfo`, and `email` that of the user whose id is the job's
         *     `userId`; inferred, since neither stands in the job itself.
         *
         *     Not documented: the quoting of text (`name`, `email`, `type`, `state`), where single quotes with a doubled
         *     apostrophe are the habit of OData; precedence and grouping of `and` and `or`; `not` and functions, which are not
         *     among the operators; whether names and states are compared with case.
         */
        FilterWithoutInputs: string;
        /** @description Id of the iTwin. A GUID in all examples; no document promises its format. */
        ITwinId: string;
        /** @description Job id. A GUID in all examples; no document promises its format. */
        JobId: string;
        /** @description The number of jobs to get in each page: 1 to 1000, 100 if this parameter is not included. Anything else is refused, not clamped. The next link need not repeat it, so send it again with each page. */
        Top: number;
        /** @description Version of the detector, as a major and a minor number. */
        VersionNumber: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    "detectors-get-all": {
        parameters: {
            query?: {
                /**
                 * @description Requests a specific set of detectors: the filter is evaluated for each detector, and only the detectors for
                 *     which it is true are returned. Without it, all are.
                 *
                 *     This is another language than the filter of jobs. Properties: `labels`, `exports`. Operators: `in`, `and`, `or`,
                 *     `not`; no comparisons.
                 *
                 *     - `in` takes a list in parentheses, each item in single quotes, separated by a comma and a space. Inferred:
                 *       since both properties are lists, it is true if they have one item in common.
                 *     - Terms are joined by `and` and `or`, negated by `not`, and grouped by parentheses.
                 *
                 *     Not documented: how text with an apostrophe is written.
                 */
                $filter?: components["parameters"]["DetectorsFilter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The detectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorsResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as malformed syntax. The code is another service's, a slip of the definition. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperationNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The detector to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetectorCreate"];
            };
        };
        responses: {
            /** @description The detector was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as malformed syntax. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperationNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The detector. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The detector was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be processed due to a client error. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetectorPatch"];
            };
        };
        responses: {
            /** @description The detector after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as characters that are not allowed. The message names another service, a slip of the definition. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-version-create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
            };
            cookie?: never;
        };
        /** @description The version to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetectorVersionCreate"];
            };
        };
        responses: {
            /** @description The version was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorVersionCreateResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as a version in another form. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperationNotFound"];
            /** @description The detector has this version already. Clients must not assume that every failed request carries this object. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-delete-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be processed due to a client error. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-complete-version-upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload was completed. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be processed due to a client error, such as a version that does not await files. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-publish-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version was published. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be processed due to a client error, such as a version without files. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            /** @description The library has this version already. Clients must not assume that every failed request carries this object. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "detectors-unpublish-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                versionNumber: components["parameters"]["VersionNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version was unpublished. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be processed due to a client error. The code is that of v1, a slip of the definition. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["DetectorNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files-get-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperationNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "buckets-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the iTwin. A GUID in all examples; no document promises its format. */
                iTwinId: components["parameters"]["ITwinId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BucketResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as an iTwin whose data centre is not supported. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ITwinNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-get-all": {
        parameters: {
            query: {
                /**
                 * @description Requests a specific set of jobs: the filter is evaluated for each job, and only the jobs for which it is true
                 *     are returned. At least one comparison is needed.
                 *
                 *     Properties: `id`, `iTwinId`, `name`, `email`, `type`, `state`, `createdDateTime`.
                 *     Operators: `eq`, `lt`, `le`, `gt`, `ge`, `ne`, `and`, `or`. Unlike in v1, there is no `in`, and no way to filter
                 *     by inputs or outputs.
                 *
                 *     - A comparison is a property, an operator and a literal, with one space between:
                 *       `id eq 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad`.
                 *     - GUIDs and dates stand bare; dates are ISO 8601 in UTC: `createdDateTime gt 2024-06-24T13:00:00Z`.
                 *     - Comparisons are joined by `and` and `or`.
                 *
                 *     `createdDateTime` is that of the job's `executionInfo`, and `email` that of the user whose id is the job's
                 *     `userId`; inferred, since neither stands in the job itself.
                 *
                 *     Not documented: the quoting of text (`name`, `email`, `type`, `state`), where single quotes with a doubled
                 *     apostrophe are the habit of OData; precedence and grouping of `and` and `or`; `not` and functions, which are not
                 *     among the operators; whether names and states are compared with case.
                 */
                $filter: components["parameters"]["FilterWithoutInputs"];
                /** @description The number of jobs to get in each page: 1 to 1000, 100 if this parameter is not included. Anything else is refused, not clamped. The next link need not repeat it, so send it again with each page. */
                $top?: components["parameters"]["Top"];
                /** @description Continues with the next page of the previous list. Must be passed exactly as it stands in the answer's `_links.next`; leave it out for the first page. */
                continuationToken?: components["parameters"]["ContinuationToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of jobs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as malformed syntax. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ITwinNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The job to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobCreate"];
            };
        };
        responses: {
            /** @description The job was created and submitted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as a type that does not exist. Clients must not assume that every failed request carries this object. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OperationNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, about to end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            /** @description The request cannot be processed due to a client error, such as a job too far gone to be cancelled. Clients must not assume that every failed request carries this object. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobMessagesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobProgressResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no progress to read: the job does not exist, is not visible to the user, or its progress is gone. Only the job itself tells which. Clients must not assume that every failed request carries this object. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}

type ApiErrorBodySchema = components["schemas"]["ApiErrorBody"];
/** One error of the service. */
export interface ApiErrorBody extends ApiErrorBodySchema {}

type BucketSchema = components["schemas"]["Bucket"];
/** A place for small files of an iTwin, such as presets, regions of interest and reports. Jobs name a file in it as `bkt:path/in/the/bucket`. */
export interface Bucket extends BucketSchema {}

type BucketResponseSchema = components["schemas"]["BucketResponse"];
/** The bucket of an iTwin. The links stand beside the bucket, not in it. */
export interface BucketResponse extends BucketResponseSchema {}

type ChangeDetectionByModelInputsCreateSchema = components["schemas"]["ChangeDetectionByModelInputsCreate"];
/** What a job of type `ChangeDetection` is to work on. */
export interface ChangeDetectionByModelInputsCreate extends ChangeDetectionByModelInputsCreateSchema {}

type ChangeDetectionByModelOptionsCreateSchema = components["schemas"]["ChangeDetectionByModelOptionsCreate"];
/** How a job of type `ChangeDetection` is to work. Left out or null, the service decides; no defaults are documented. */
export interface ChangeDetectionByModelOptionsCreate extends ChangeDetectionByModelOptionsCreateSchema {}

/** An output that a job of type `ChangeDetection` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type ChangeDetectionByModelOutputName = components["schemas"]["ChangeDetectionByModelOutputName"];

/** Every {@link ChangeDetectionByModelOutputName} that the specification names. */
export const changeDetectionByModelOutputNames = [
  "segmentation3DA",
  "segmentedModel3DA",
  "locations3DA",
  "locations3DAAsSHP",
  "locations3DAAsGeoJSON",
  "segmentation3DB",
  "segmentedModel3DB",
  "locations3DB",
  "locations3DBAsSHP",
  "locations3DBAsGeoJSON",
] as const;

type ChangeDetectionByModelSpecificationsCreateSchema = components["schemas"]["ChangeDetectionByModelSpecificationsCreate"];
/** What a job of type `ChangeDetection` is to do, as the vendor's SDK of July 2026 has it: the changes of each model. */
export interface ChangeDetectionByModelSpecificationsCreate extends ChangeDetectionByModelSpecificationsCreateSchema {}

type ChangeDetectionInputsSchema = components["schemas"]["ChangeDetectionInputs"];
/** What a job of type `ChangeDetection` works on. */
export interface ChangeDetectionInputs extends ChangeDetectionInputsSchema {}

type ChangeDetectionInputsCreateSchema = components["schemas"]["ChangeDetectionInputsCreate"];
/** What a job of type `ChangeDetection` is to work on. */
export interface ChangeDetectionInputsCreate extends ChangeDetectionInputsCreateSchema {}

/** A job that finds what differs between two models of the same place. */
export type ChangeDetectionJob = components["schemas"]["ChangeDetectionJob"];

type ChangeDetectionJobCreateSchema = components["schemas"]["ChangeDetectionJobCreate"];
/** A job to create that finds what differs between two models of the same place. */
export interface ChangeDetectionJobCreate extends ChangeDetectionJobCreateSchema {}

type ChangeDetectionOptionsSchema = components["schemas"]["ChangeDetectionOptions"];
/** How a job of type `ChangeDetection` works. */
export interface ChangeDetectionOptions extends ChangeDetectionOptionsSchema {}

type ChangeDetectionOptionsCreateSchema = components["schemas"]["ChangeDetectionOptionsCreate"];
/** How a job of type `ChangeDetection` is to work. Left out or null, the service decides; no defaults are documented. */
export interface ChangeDetectionOptionsCreate extends ChangeDetectionOptionsCreateSchema {}

/** An output that a job of type `ChangeDetection` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type ChangeDetectionOutputName = components["schemas"]["ChangeDetectionOutputName"];

/** Every {@link ChangeDetectionOutputName} that the specification names. */
export const changeDetectionOutputNames = ["Objects3D", "Locations3DAsSHP", "Locations3DAsGeoJSON", "ChangesInModelA", "ChangesInModelB"] as const;

type ChangeDetectionOutputsSchema = components["schemas"]["ChangeDetectionOutputs"];
/** What a job of type `ChangeDetection` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface ChangeDetectionOutputs extends ChangeDetectionOutputsSchema {}

type ChangeDetectionSpecificationsSchema = components["schemas"]["ChangeDetectionSpecifications"];
/** What a job of type `ChangeDetection` does, and what it made. */
export interface ChangeDetectionSpecifications extends ChangeDetectionSpecificationsSchema {}

type ChangeDetectionSpecificationsCreateSchema = components["schemas"]["ChangeDetectionSpecificationsCreate"];
/** What a job of type `ChangeDetection` is to do, as the definition of March 2026 has it: one list of changes. */
export interface ChangeDetectionSpecificationsCreate extends ChangeDetectionSpecificationsCreateSchema {}

type ClearanceCalculationInputsSchema = components["schemas"]["ClearanceCalculationInputs"];
/** What a job of type `ClearanceCalculation` works on. */
export interface ClearanceCalculationInputs extends ClearanceCalculationInputsSchema {}

type ClearanceCalculationInputsCreateSchema = components["schemas"]["ClearanceCalculationInputsCreate"];
/** What a job of type `ClearanceCalculation` is to work on. */
export interface ClearanceCalculationInputsCreate extends ClearanceCalculationInputsCreateSchema {}

/** A job that calculates clearances in a point cloud. From the definition; the SDK of July 2026 dropped it. */
export type ClearanceCalculationJob = components["schemas"]["ClearanceCalculationJob"];

type ClearanceCalculationJobCreateSchema = components["schemas"]["ClearanceCalculationJobCreate"];
/** A job to create that calculates clearances in a point cloud. From the definition; the SDK of July 2026 dropped it. */
export interface ClearanceCalculationJobCreate extends ClearanceCalculationJobCreateSchema {}

/** An output that a job of type `ClearanceCalculation` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type ClearanceCalculationOutputName = components["schemas"]["ClearanceCalculationOutputName"];

/** Every {@link ClearanceCalculationOutputName} that the specification names. */
export const clearanceCalculationOutputNames = ["OvfPoints", "OvfLines", "OvfAreas"] as const;

type ClearanceCalculationOutputsSchema = components["schemas"]["ClearanceCalculationOutputs"];
/** What a job of type `ClearanceCalculation` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface ClearanceCalculationOutputs extends ClearanceCalculationOutputsSchema {}

type ClearanceCalculationSpecificationsSchema = components["schemas"]["ClearanceCalculationSpecifications"];
/** What a job of type `ClearanceCalculation` does, and what it made. */
export interface ClearanceCalculationSpecifications extends ClearanceCalculationSpecificationsSchema {}

type ClearanceCalculationSpecificationsCreateSchema = components["schemas"]["ClearanceCalculationSpecificationsCreate"];
/** What a job of type `ClearanceCalculation` is to do. */
export interface ClearanceCalculationSpecificationsCreate extends ClearanceCalculationSpecificationsCreateSchema {}

type ContainerLinkSchema = components["schemas"]["ContainerLink"];
/** Hyperlink container. */
export interface ContainerLink extends ContainerLinkSchema {}

type ContainerLinksSchema = components["schemas"]["ContainerLinks"];
/** Where a bucket is. */
export interface ContainerLinks extends ContainerLinksSchema {}

type DetailedErrorBodySchema = components["schemas"]["DetailedErrorBody"];
/** One error of the service, with the more specific errors that led to it. */
export interface DetailedErrorBody extends DetailedErrorBodySchema {}

type DetailedErrorResponseSchema = components["schemas"]["DetailedErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface DetailedErrorResponse extends DetailedErrorResponseSchema {}

type DetectorSchema = components["schemas"]["Detector"];
/** A detector with its versions. */
export interface Detector extends DetectorSchema {}

type DetectorCapabilitiesSchema = components["schemas"]["DetectorCapabilities"];
/** What a version of a detector can do. */
export interface DetectorCapabilities extends DetectorCapabilitiesSchema {}

type DetectorCreateSchema = components["schemas"]["DetectorCreate"];
/** A detector to create, without versions. */
export interface DetectorCreate extends DetectorCreateSchema {}

/** A kind of result that a detector is meant to be exported as. */
export type DetectorExport = components["schemas"]["DetectorExport"];

/** Every {@link DetectorExport} that the specification names. */
export const detectorExports = ["Objects", "Lines", "Polygons", "Locations"] as const;

type DetectorLinkSchema = components["schemas"]["DetectorLink"];
/** Hyperlink container. */
export interface DetectorLink extends DetectorLinkSchema {}

type DetectorPatchSchema = components["schemas"]["DetectorPatch"];
/** What to change in a detector. Only the properties given are changed; what null does is not documented. */
export interface DetectorPatch extends DetectorPatchSchema {}

type DetectorResponseSchema = components["schemas"]["DetectorResponse"];
/** One detector. */
export interface DetectorResponse extends DetectorResponseSchema {}

type DetectorSummarySchema = components["schemas"]["DetectorSummary"];
/** A detector as it stands in the list. */
export interface DetectorSummary extends DetectorSummarySchema {}

/** What the detector works on and finds: `PhotoObjectDetector` finds objects in photos, `PhotoSegmentationDetector` segments photos, `OrthophotoSegmentationDetector` segments orthophotos, `PointCloudSegmentationDetector` segments point clouds. */
export type DetectorType = components["schemas"]["DetectorType"];

/** Every {@link DetectorType} that the specification names. */
export const detectorTypes = [
  "PhotoObjectDetector",
  "PhotoSegmentationDetector",
  "OrthophotoSegmentationDetector",
  "PointCloudSegmentationDetector",
] as const;

type DetectorUploadLinksSchema = components["schemas"]["DetectorUploadLinks"];
/** Where the files of a new version go. */
export interface DetectorUploadLinks extends DetectorUploadLinksSchema {}

type DetectorVersionSchema = components["schemas"]["DetectorVersion"];
/** A version of a detector. */
export interface DetectorVersion extends DetectorVersionSchema {}

type DetectorVersionCreateSchema = components["schemas"]["DetectorVersionCreate"];
/** A version of a detector to create. */
export interface DetectorVersionCreate extends DetectorVersionCreateSchema {}

type DetectorVersionCreateCapabilitiesSchema = components["schemas"]["DetectorVersionCreateCapabilities"];
/** What a version of a detector to create can do. */
export interface DetectorVersionCreateCapabilities extends DetectorVersionCreateCapabilitiesSchema {}

type DetectorVersionCreateResponseSchema = components["schemas"]["DetectorVersionCreateResponse"];
/** A new version, and where its files go. */
export interface DetectorVersionCreateResponse extends DetectorVersionCreateResponseSchema {}

/** `AwaitingData` until the upload of its files has been completed, `Ready` from then on. Inferred from the names and from the errors: when it changes. */
export type DetectorVersionStatus = components["schemas"]["DetectorVersionStatus"];

/** Every {@link DetectorVersionStatus} that the specification names. */
export const detectorVersionStatuses = ["AwaitingData", "Ready"] as const;

type DetectorsResponseSchema = components["schemas"]["DetectorsResponse"];
/** All detectors that match. */
export interface DetectorsResponse extends DetectorsResponseSchema {}

type ErrorResponseSchema = components["schemas"]["ErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface ErrorResponse extends ErrorResponseSchema {}

type EvalO2DInputsSchema = components["schemas"]["EvalO2DInputs"];
/** What a job of type `EvalO2D` works on. */
export interface EvalO2DInputs extends EvalO2DInputsSchema {}

type EvalO2DInputsCreateSchema = components["schemas"]["EvalO2DInputsCreate"];
/** What a job of type `EvalO2D` is to work on. */
export interface EvalO2DInputsCreate extends EvalO2DInputsCreateSchema {}

/** A job that judges 2D objects found by a detector. */
export type EvalO2DJob = components["schemas"]["EvalO2DJob"];

type EvalO2DJobCreateSchema = components["schemas"]["EvalO2DJobCreate"];
/** A job to create that judges 2D objects found by a detector. */
export interface EvalO2DJobCreate extends EvalO2DJobCreateSchema {}

type EvalO2DOptionsSchema = components["schemas"]["EvalO2DOptions"];
/** How a job of type `EvalO2D` works. */
export interface EvalO2DOptions extends EvalO2DOptionsSchema {}

type EvalO2DOptionsCreateSchema = components["schemas"]["EvalO2DOptionsCreate"];
/** How a job of type `EvalO2D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface EvalO2DOptionsCreate extends EvalO2DOptionsCreateSchema {}

/** An output that a job of type `EvalO2D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type EvalO2DOutputName = components["schemas"]["EvalO2DOutputName"];

/** Every {@link EvalO2DOutputName} that the specification names. */
export const evalO2DOutputNames = ["Report", "Objects2D"] as const;

type EvalO2DOutputsSchema = components["schemas"]["EvalO2DOutputs"];
/** What a job of type `EvalO2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface EvalO2DOutputs extends EvalO2DOutputsSchema {}

type EvalO2DSpecificationsSchema = components["schemas"]["EvalO2DSpecifications"];
/** What a job of type `EvalO2D` does, and what it made. */
export interface EvalO2DSpecifications extends EvalO2DSpecificationsSchema {}

type EvalO2DSpecificationsCreateSchema = components["schemas"]["EvalO2DSpecificationsCreate"];
/** What a job of type `EvalO2D` is to do. */
export interface EvalO2DSpecificationsCreate extends EvalO2DSpecificationsCreateSchema {}

type EvalO3DInputsSchema = components["schemas"]["EvalO3DInputs"];
/** What a job of type `EvalO3D` works on. */
export interface EvalO3DInputs extends EvalO3DInputsSchema {}

type EvalO3DInputsCreateSchema = components["schemas"]["EvalO3DInputsCreate"];
/** What a job of type `EvalO3D` is to work on. */
export interface EvalO3DInputsCreate extends EvalO3DInputsCreateSchema {}

/** A job that judges 3D objects found by a detector. */
export type EvalO3DJob = components["schemas"]["EvalO3DJob"];

type EvalO3DJobCreateSchema = components["schemas"]["EvalO3DJobCreate"];
/** A job to create that judges 3D objects found by a detector. */
export interface EvalO3DJobCreate extends EvalO3DJobCreateSchema {}

type EvalO3DOptionsSchema = components["schemas"]["EvalO3DOptions"];
/** How a job of type `EvalO3D` works. */
export interface EvalO3DOptions extends EvalO3DOptionsSchema {}

type EvalO3DOptionsCreateSchema = components["schemas"]["EvalO3DOptionsCreate"];
/** How a job of type `EvalO3D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface EvalO3DOptionsCreate extends EvalO3DOptionsCreateSchema {}

/** An output that a job of type `EvalO3D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type EvalO3DOutputName = components["schemas"]["EvalO3DOutputName"];

/** Every {@link EvalO3DOutputName} that the specification names. */
export const evalO3DOutputNames = ["Report", "Objects3D"] as const;

type EvalO3DOutputsSchema = components["schemas"]["EvalO3DOutputs"];
/** What a job of type `EvalO3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface EvalO3DOutputs extends EvalO3DOutputsSchema {}

type EvalO3DSpecificationsSchema = components["schemas"]["EvalO3DSpecifications"];
/** What a job of type `EvalO3D` does, and what it made. */
export interface EvalO3DSpecifications extends EvalO3DSpecificationsSchema {}

type EvalO3DSpecificationsCreateSchema = components["schemas"]["EvalO3DSpecificationsCreate"];
/** What a job of type `EvalO3D` is to do. */
export interface EvalO3DSpecificationsCreate extends EvalO3DSpecificationsCreateSchema {}

type EvalS2DInputsSchema = components["schemas"]["EvalS2DInputs"];
/** What a job of type `EvalS2D` works on. */
export interface EvalS2DInputs extends EvalS2DInputsSchema {}

type EvalS2DInputsCreateSchema = components["schemas"]["EvalS2DInputsCreate"];
/** What a job of type `EvalS2D` is to work on. */
export interface EvalS2DInputsCreate extends EvalS2DInputsCreateSchema {}

/** A job that judges a segmentation of photos. */
export type EvalS2DJob = components["schemas"]["EvalS2DJob"];

type EvalS2DJobCreateSchema = components["schemas"]["EvalS2DJobCreate"];
/** A job to create that judges a segmentation of photos. */
export interface EvalS2DJobCreate extends EvalS2DJobCreateSchema {}

/** An output that a job of type `EvalS2D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type EvalS2DOutputName = components["schemas"]["EvalS2DOutputName"];

/** Every {@link EvalS2DOutputName} that the specification names. */
export const evalS2DOutputNames = ["Report", "SegmentedPhotos", "Segmentation2D"] as const;

type EvalS2DOutputsSchema = components["schemas"]["EvalS2DOutputs"];
/** What a job of type `EvalS2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface EvalS2DOutputs extends EvalS2DOutputsSchema {}

type EvalS2DSpecificationsSchema = components["schemas"]["EvalS2DSpecifications"];
/** What a job of type `EvalS2D` does, and what it made. */
export interface EvalS2DSpecifications extends EvalS2DSpecificationsSchema {}

type EvalS2DSpecificationsCreateSchema = components["schemas"]["EvalS2DSpecificationsCreate"];
/** What a job of type `EvalS2D` is to do. */
export interface EvalS2DSpecificationsCreate extends EvalS2DSpecificationsCreateSchema {}

type EvalS3DInputsSchema = components["schemas"]["EvalS3DInputs"];
/** What a job of type `EvalS3D` works on. */
export interface EvalS3DInputs extends EvalS3DInputsSchema {}

type EvalS3DInputsCreateSchema = components["schemas"]["EvalS3DInputsCreate"];
/** What a job of type `EvalS3D` is to work on. */
export interface EvalS3DInputsCreate extends EvalS3DInputsCreateSchema {}

/** A job that judges a segmentation of a point cloud. */
export type EvalS3DJob = components["schemas"]["EvalS3DJob"];

type EvalS3DJobCreateSchema = components["schemas"]["EvalS3DJobCreate"];
/** A job to create that judges a segmentation of a point cloud. */
export interface EvalS3DJobCreate extends EvalS3DJobCreateSchema {}

/** An output that a job of type `EvalS3D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type EvalS3DOutputName = components["schemas"]["EvalS3DOutputName"];

/** Every {@link EvalS3DOutputName} that the specification names. */
export const evalS3DOutputNames = ["Report", "SegmentedPointCloud", "segmentedModel3D", "Segmentation3D"] as const;

type EvalS3DOutputsSchema = components["schemas"]["EvalS3DOutputs"];
/** What a job of type `EvalS3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface EvalS3DOutputs extends EvalS3DOutputsSchema {}

type EvalS3DSpecificationsSchema = components["schemas"]["EvalS3DSpecifications"];
/** What a job of type `EvalS3D` does, and what it made. */
export interface EvalS3DSpecifications extends EvalS3DSpecificationsSchema {}

type EvalS3DSpecificationsCreateSchema = components["schemas"]["EvalS3DSpecificationsCreate"];
/** What a job of type `EvalS3D` is to do. */
export interface EvalS3DSpecificationsCreate extends EvalS3DSpecificationsCreateSchema {}

type EvalSOrthoInputsSchema = components["schemas"]["EvalSOrthoInputs"];
/** What a job of type `EvalSOrtho` works on. */
export interface EvalSOrthoInputs extends EvalSOrthoInputsSchema {}

type EvalSOrthoInputsCreateSchema = components["schemas"]["EvalSOrthoInputsCreate"];
/** What a job of type `EvalSOrtho` is to work on. */
export interface EvalSOrthoInputsCreate extends EvalSOrthoInputsCreateSchema {}

/** A job that judges a segmentation of orthophotos. */
export type EvalSOrthoJob = components["schemas"]["EvalSOrthoJob"];

type EvalSOrthoJobCreateSchema = components["schemas"]["EvalSOrthoJobCreate"];
/** A job to create that judges a segmentation of orthophotos. */
export interface EvalSOrthoJobCreate extends EvalSOrthoJobCreateSchema {}

/** An output that a job of type `EvalSOrtho` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type EvalSOrthoOutputName = components["schemas"]["EvalSOrthoOutputName"];

/** Every {@link EvalSOrthoOutputName} that the specification names. */
export const evalSOrthoOutputNames = ["Report", "SegmentedPhotos", "Segmentation2D"] as const;

type EvalSOrthoOutputsSchema = components["schemas"]["EvalSOrthoOutputs"];
/** What a job of type `EvalSOrtho` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface EvalSOrthoOutputs extends EvalSOrthoOutputsSchema {}

type EvalSOrthoSpecificationsSchema = components["schemas"]["EvalSOrthoSpecifications"];
/** What a job of type `EvalSOrtho` does, and what it made. */
export interface EvalSOrthoSpecifications extends EvalSOrthoSpecificationsSchema {}

type EvalSOrthoSpecificationsCreateSchema = components["schemas"]["EvalSOrthoSpecificationsCreate"];
/** What a job of type `EvalSOrtho` is to do. */
export interface EvalSOrthoSpecificationsCreate extends EvalSOrthoSpecificationsCreateSchema {}

type ExecutionInformationSchema = components["schemas"]["ExecutionInformation"];
/** When the job was created and at work, and what it took. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

/** What a file is for. */
export type FileType = components["schemas"]["FileType"];

/** Every {@link FileType} that the specification names. */
export const fileTypes = ["Preset"] as const;

type FilesResponseSchema = components["schemas"]["FilesResponse"];
/** The files that the service provides. */
export interface FilesResponse extends FilesResponseSchema {}

/** A job: compare `type` with a known one, and `specifications` is typed accordingly. A job of a type that came later is an `OtherJob`. */
export type Job = components["schemas"]["Job"] | never;

type JobBaseSchema = components["schemas"]["JobBase"];
/** What the jobs of all types have in common. */
export interface JobBase extends JobBaseSchema {}

/** A job to create: one shape for each type. */
export type JobCreate = components["schemas"]["JobCreate"] | never;

type JobMessageSchema = components["schemas"]["JobMessage"];
/** An error or a warning of a job. */
export interface JobMessage extends JobMessageSchema {}

type JobMessagesSchema = components["schemas"]["JobMessages"];
/** What went wrong in a job, and what might have. */
export interface JobMessages extends JobMessagesSchema {}

type JobMessagesResponseSchema = components["schemas"]["JobMessagesResponse"];
/** The messages of one job. */
export interface JobMessagesResponse extends JobMessagesResponseSchema {}

/** Display name of a job: 3 to 256 characters, none of `"` `<` `>` `|` `:` `*` `?` `\` `/`, and no control characters. Null stands for leaving it out; what the job is called then is not documented. Inferred for Reality Conversion and Reality Modeling: the upper bound, the characters and null, which are those of Reality Analysis. */
export type JobName = components["schemas"]["JobName"];

/** The facts of a job of a type that this specification does not list. */
export type JobOfUnlistedType = components["schemas"]["JobOfUnlistedType"];

type JobProgressSchema = components["schemas"]["JobProgress"];
/** How far a job has come. Unlike in v1, there is no step. */
export interface JobProgress extends JobProgressSchema {}

type JobProgressResponseSchema = components["schemas"]["JobProgressResponse"];
/** The progress of one job. */
export interface JobProgressResponse extends JobProgressResponseSchema {}

type JobResponseSchema = components["schemas"]["JobResponse"];
/** One job. */
export interface JobResponse extends JobResponseSchema {}

/** `Queued`, then `Active` while it is at work, then `Success`. On the way to `Cancelled` it is `TerminatingOnCancel`, on the way to `Failed` it is `TerminatingOnFailure`. Inferred from the names: the order. */
export type JobState = components["schemas"]["JobState"];

/** Every {@link JobState} that the specification names. */
export const jobStates = [
  "Queued",
  "Active",
  "TerminatingOnCancel",
  "TerminatingOnFailure",
  "Cancelled",
  "Failed",
  "Success",
] as const;

/**
 * What a job does:
 *
 * - `Objects2D` finds objects in photos, and places them in 3D if the photos are oriented.
 * - `Segmentation2D` segments photos, and finds lines and polygons in 3D if there is a model to project on.
 * - `SegmentationOrthophoto` segments orthophotos, and finds lines and polygons in them.
 * - `Segmentation3D` segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
 * - `ChangeDetection` finds what differs between two models of the same place.
 * - `EvalO2D` judges 2D objects found by a detector.
 * - `EvalO3D` judges 3D objects found by a detector.
 * - `EvalS2D` judges a segmentation of photos.
 * - `EvalS3D` judges a segmentation of a point cloud.
 * - `EvalSOrtho` judges a segmentation of orthophotos.
 * - `ClearanceCalculation` calculates clearances in a point cloud. From the definition; the SDK of July 2026
 *   dropped it.
 * - `TrainingS3D` trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition
 *   does not have it.
 */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = [
  "Objects2D",
  "Segmentation2D",
  "SegmentationOrthophoto",
  "Segmentation3D",
  "ChangeDetection",
  "EvalO2D",
  "EvalO3D",
  "EvalS2D",
  "EvalS3D",
  "EvalSOrtho",
  "ClearanceCalculation",
  "TrainingS3D",
] as const;

type JobsResponseSchema = components["schemas"]["JobsResponse"];
/** One page of jobs. */
export interface JobsResponse extends JobsResponseSchema {}

type LinkSchema = components["schemas"]["Link"];
/** Hyperlink container. */
export interface Link extends LinkSchema {}

type NextPageLinksSchema = components["schemas"]["NextPageLinks"];
/** Links that belong to a page of results. */
export interface NextPageLinks extends NextPageLinksSchema {}

type Objects2DInputsSchema = components["schemas"]["Objects2DInputs"];
/** What a job of type `Objects2D` works on. */
export interface Objects2DInputs extends Objects2DInputsSchema {}

type Objects2DInputsCreateSchema = components["schemas"]["Objects2DInputsCreate"];
/** What a job of type `Objects2D` is to work on. */
export interface Objects2DInputsCreate extends Objects2DInputsCreateSchema {}

/** A job that finds objects in photos, and places them in 3D if the photos are oriented. */
export type Objects2DJob = components["schemas"]["Objects2DJob"];

type Objects2DJobCreateSchema = components["schemas"]["Objects2DJobCreate"];
/** A job to create that finds objects in photos, and places them in 3D if the photos are oriented. */
export interface Objects2DJobCreate extends Objects2DJobCreateSchema {}

type Objects2DOptionsSchema = components["schemas"]["Objects2DOptions"];
/** How a job of type `Objects2D` works. */
export interface Objects2DOptions extends Objects2DOptionsSchema {}

type Objects2DOptionsCreateSchema = components["schemas"]["Objects2DOptionsCreate"];
/** How a job of type `Objects2D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface Objects2DOptionsCreate extends Objects2DOptionsCreateSchema {}

/** An output that a job of type `Objects2D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type Objects2DOutputName = components["schemas"]["Objects2DOutputName"];

/** Every {@link Objects2DOutputName} that the specification names. */
export const objects2DOutputNames = [
  "Objects2D",
  "Objects3D",
  "Objects3DAs3DTiles",
  "Objects3DAsGeoJSON",
  "Locations3DAsSHP",
  "Locations3DAsGeoJSON",
] as const;

type Objects2DOutputsSchema = components["schemas"]["Objects2DOutputs"];
/** What a job of type `Objects2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface Objects2DOutputs extends Objects2DOutputsSchema {}

type Objects2DSpecificationsSchema = components["schemas"]["Objects2DSpecifications"];
/** What a job of type `Objects2D` does, and what it made. */
export interface Objects2DSpecifications extends Objects2DSpecificationsSchema {}

type Objects2DSpecificationsCreateSchema = components["schemas"]["Objects2DSpecificationsCreate"];
/** What a job of type `Objects2D` is to do. */
export interface Objects2DSpecificationsCreate extends Objects2DSpecificationsCreateSchema {}

/** A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one. */
export type OtherJob = components["schemas"]["OtherJob"];

/** What a detector sees of a point: its colour, its normal, its intensity. From the vendor's SDK of July 2026; the definition does not have it. */
export type PointCloudFeature = components["schemas"]["PointCloudFeature"];

/** Every {@link PointCloudFeature} that the specification names. */
export const pointCloudFeatures = ["RGB", "NORMAL", "INTENSITY"] as const;

type Segmentation2DInputsSchema = components["schemas"]["Segmentation2DInputs"];
/** What a job of type `Segmentation2D` works on. */
export interface Segmentation2DInputs extends Segmentation2DInputsSchema {}

type Segmentation2DInputsCreateSchema = components["schemas"]["Segmentation2DInputsCreate"];
/** What a job of type `Segmentation2D` is to work on. */
export interface Segmentation2DInputsCreate extends Segmentation2DInputsCreateSchema {}

/** A job that segments photos, and finds lines and polygons in 3D if there is a model to project on. */
export type Segmentation2DJob = components["schemas"]["Segmentation2DJob"];

type Segmentation2DJobCreateSchema = components["schemas"]["Segmentation2DJobCreate"];
/** A job to create that segments photos, and finds lines and polygons in 3D if there is a model to project on. */
export interface Segmentation2DJobCreate extends Segmentation2DJobCreateSchema {}

type Segmentation2DOptionsSchema = components["schemas"]["Segmentation2DOptions"];
/** How a job of type `Segmentation2D` works. */
export interface Segmentation2DOptions extends Segmentation2DOptionsSchema {}

type Segmentation2DOptionsCreateSchema = components["schemas"]["Segmentation2DOptionsCreate"];
/** How a job of type `Segmentation2D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface Segmentation2DOptionsCreate extends Segmentation2DOptionsCreateSchema {}

/** An output that a job of type `Segmentation2D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type Segmentation2DOutputName = components["schemas"]["Segmentation2DOutputName"];

/** Every {@link Segmentation2DOutputName} that the specification names. */
export const segmentation2DOutputNames = [
  "Segmentation2D",
  "SegmentedPhotos",
  "Lines3D",
  "Lines3DAs3DTiles",
  "Lines3DAsGeoJSON",
  "Polygons3D",
  "Polygons3DAs3DTiles",
  "Polygons3DAsGeoJSON",
] as const;

type Segmentation2DOutputsSchema = components["schemas"]["Segmentation2DOutputs"];
/** What a job of type `Segmentation2D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface Segmentation2DOutputs extends Segmentation2DOutputsSchema {}

type Segmentation2DSpecificationsSchema = components["schemas"]["Segmentation2DSpecifications"];
/** What a job of type `Segmentation2D` does, and what it made. */
export interface Segmentation2DSpecifications extends Segmentation2DSpecificationsSchema {}

type Segmentation2DSpecificationsCreateSchema = components["schemas"]["Segmentation2DSpecificationsCreate"];
/** What a job of type `Segmentation2D` is to do. */
export interface Segmentation2DSpecificationsCreate extends Segmentation2DSpecificationsCreateSchema {}

type Segmentation3DInputsSchema = components["schemas"]["Segmentation3DInputs"];
/** What a job of type `Segmentation3D` works on. */
export interface Segmentation3DInputs extends Segmentation3DInputsSchema {}

type Segmentation3DInputsCreateSchema = components["schemas"]["Segmentation3DInputsCreate"];
/** What a job of type `Segmentation3D` is to work on. */
export interface Segmentation3DInputsCreate extends Segmentation3DInputsCreateSchema {}

/** A job that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation. */
export type Segmentation3DJob = components["schemas"]["Segmentation3DJob"];

type Segmentation3DJobCreateSchema = components["schemas"]["Segmentation3DJobCreate"];
/** A job to create that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation. */
export interface Segmentation3DJobCreate extends Segmentation3DJobCreateSchema {}

type Segmentation3DOptionsSchema = components["schemas"]["Segmentation3DOptions"];
/** How a job of type `Segmentation3D` works. */
export interface Segmentation3DOptions extends Segmentation3DOptionsSchema {}

type Segmentation3DOptionsCreateSchema = components["schemas"]["Segmentation3DOptionsCreate"];
/** How a job of type `Segmentation3D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface Segmentation3DOptionsCreate extends Segmentation3DOptionsCreateSchema {}

/** An output that a job of type `Segmentation3D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type Segmentation3DOutputName = components["schemas"]["Segmentation3DOutputName"];

/** Every {@link Segmentation3DOutputName} that the specification names. */
export const segmentation3DOutputNames = [
  "Segmentation3D",
  "SegmentedPointCloud",
  "Segmentation3DAsPOD",
  "Segmentation3DAsLAS",
  "Segmentation3DAsLAZ",
  "Segmentation3DAsPLY",
  "segmentedModel3D",
  "Objects3D",
  "Objects3DAs3DTiles",
  "Objects3DAsGeoJSON",
  "Locations3DAsSHP",
  "Locations3DAsGeoJSON",
  "Lines3D",
  "Lines3DAs3DTiles",
  "Lines3DAsGeoJSON",
  "Polygons3D",
  "Polygons3DAs3DTiles",
  "Polygons3DAsGeoJSON",
] as const;

type Segmentation3DOutputsSchema = components["schemas"]["Segmentation3DOutputs"];
/** What a job of type `Segmentation3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface Segmentation3DOutputs extends Segmentation3DOutputsSchema {}

type Segmentation3DSpecificationsSchema = components["schemas"]["Segmentation3DSpecifications"];
/** What a job of type `Segmentation3D` does, and what it made. */
export interface Segmentation3DSpecifications extends Segmentation3DSpecificationsSchema {}

type Segmentation3DSpecificationsCreateSchema = components["schemas"]["Segmentation3DSpecificationsCreate"];
/** What a job of type `Segmentation3D` is to do. */
export interface Segmentation3DSpecificationsCreate extends Segmentation3DSpecificationsCreateSchema {}

type SegmentationOrthophotoInputsSchema = components["schemas"]["SegmentationOrthophotoInputs"];
/** What a job of type `SegmentationOrthophoto` works on. */
export interface SegmentationOrthophotoInputs extends SegmentationOrthophotoInputsSchema {}

type SegmentationOrthophotoInputsCreateSchema = components["schemas"]["SegmentationOrthophotoInputsCreate"];
/** What a job of type `SegmentationOrthophoto` is to work on. */
export interface SegmentationOrthophotoInputsCreate extends SegmentationOrthophotoInputsCreateSchema {}

/** A job that segments orthophotos, and finds lines and polygons in them. */
export type SegmentationOrthophotoJob = components["schemas"]["SegmentationOrthophotoJob"];

type SegmentationOrthophotoJobCreateSchema = components["schemas"]["SegmentationOrthophotoJobCreate"];
/** A job to create that segments orthophotos, and finds lines and polygons in them. */
export interface SegmentationOrthophotoJobCreate extends SegmentationOrthophotoJobCreateSchema {}

/** An output that a job of type `SegmentationOrthophoto` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type SegmentationOrthophotoOutputName = components["schemas"]["SegmentationOrthophotoOutputName"];

/** Every {@link SegmentationOrthophotoOutputName} that the specification names. */
export const segmentationOrthophotoOutputNames = [
  "Segmentation2D",
  "SegmentedPhotos",
  "Polygons2D",
  "Polygons2DAsSHP",
  "Polygons2DAsGeoJSON",
  "Lines2D",
  "Lines2DAsSHP",
  "Lines2DAsGeoJSON",
] as const;

type SegmentationOrthophotoOutputsSchema = components["schemas"]["SegmentationOrthophotoOutputs"];
/** What a job of type `SegmentationOrthophoto` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface SegmentationOrthophotoOutputs extends SegmentationOrthophotoOutputsSchema {}

type SegmentationOrthophotoSpecificationsSchema = components["schemas"]["SegmentationOrthophotoSpecifications"];
/** What a job of type `SegmentationOrthophoto` does, and what it made. */
export interface SegmentationOrthophotoSpecifications extends SegmentationOrthophotoSpecificationsSchema {}

type SegmentationOrthophotoSpecificationsCreateSchema = components["schemas"]["SegmentationOrthophotoSpecificationsCreate"];
/** What a job of type `SegmentationOrthophoto` is to do. */
export interface SegmentationOrthophotoSpecificationsCreate extends SegmentationOrthophotoSpecificationsCreateSchema {}

type ServiceFileSchema = components["schemas"]["ServiceFile"];
/** A file that the service provides, such as a preset. */
export interface ServiceFile extends ServiceFileSchema {}

/** Architecture of a detector to train. From the vendor's SDK of July 2026; the definition does not have it. */
export type TrainingModel = components["schemas"]["TrainingModel"];

/** Every {@link TrainingModel} that the specification names. */
export const trainingModels = ["SPLATNet"] as const;

type TrainingS3DInputsSchema = components["schemas"]["TrainingS3DInputs"];
/** What a job of type `TrainingS3D` works on. */
export interface TrainingS3DInputs extends TrainingS3DInputsSchema {}

type TrainingS3DInputsCreateSchema = components["schemas"]["TrainingS3DInputsCreate"];
/** What a job of type `TrainingS3D` is to work on. */
export interface TrainingS3DInputsCreate extends TrainingS3DInputsCreateSchema {}

/** A job that trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition does not have it. */
export type TrainingS3DJob = components["schemas"]["TrainingS3DJob"];

type TrainingS3DJobCreateSchema = components["schemas"]["TrainingS3DJobCreate"];
/** A job to create that trains a detector that segments point clouds. From the vendor's SDK of July 2026; the definition does not have it. */
export interface TrainingS3DJobCreate extends TrainingS3DJobCreateSchema {}

type TrainingS3DOptionsSchema = components["schemas"]["TrainingS3DOptions"];
/** How a job of type `TrainingS3D` works. */
export interface TrainingS3DOptions extends TrainingS3DOptionsSchema {}

type TrainingS3DOptionsCreateSchema = components["schemas"]["TrainingS3DOptionsCreate"];
/** How a job of type `TrainingS3D` is to work. Left out or null, the service decides; no defaults are documented. */
export interface TrainingS3DOptionsCreate extends TrainingS3DOptionsCreateSchema {}

/** An output that a job of type `TrainingS3D` can make. The job in the answer has it under the same name in camel case, where it is described. */
export type TrainingS3DOutputName = components["schemas"]["TrainingS3DOutputName"];

/** Every {@link TrainingS3DOutputName} that the specification names. */
export const trainingS3DOutputNames = ["detector"] as const;

type TrainingS3DOutputsSchema = components["schemas"]["TrainingS3DOutputs"];
/** What a job of type `TrainingS3D` made. Each is null or absent if it was not asked for. It may be there before the job has ended, so it does not say that the output is ready. */
export interface TrainingS3DOutputs extends TrainingS3DOutputsSchema {}

type TrainingS3DSpecificationsSchema = components["schemas"]["TrainingS3DSpecifications"];
/** What a job of type `TrainingS3D` does, and what it made. */
export interface TrainingS3DSpecifications extends TrainingS3DSpecificationsSchema {}

type TrainingS3DSpecificationsCreateSchema = components["schemas"]["TrainingS3DSpecificationsCreate"];
/** What a job of type `TrainingS3D` is to do. */
export interface TrainingS3DSpecificationsCreate extends TrainingS3DSpecificationsCreateSchema {}
