// Generated from specs/reality-analysis.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: ca566197188d1b1be58be3c937d89bc7548b090c8299789f2930f0f24641fac9
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
         *     Inferred: that these are one's own and those of the public library; that the filter may be left out; and 404.
         */
        get: operations["detectors-get-all"];
        put?: never;
        /**
         * Create a detector
         * @description Creates a new detector with its first version. The version is in status `AwaitingData` until its files are there: upload them as one zip file to `_links.uploadUrl` (in the example the link works for 20 minutes), then complete the upload with the operation of that name.
         *
         *     The body is wrapped in `detector`, and holds the version flat.
         *
         *     Inferred: since no operation creates a further version, this one does, for the same name and another version; 409, which v2 documents for it, is declared by analogy.
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
         *
         *     Inferred: the body of 404.
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
         * @description Changes the display name, the description or the documentation URL of a detector, in any combination. The body is wrapped in `detector`.
         *
         *     Inferred: 404, and the body of 403.
         */
        patch: operations["detectors-patch"];
        trace?: never;
    };
    "/detectors/{detectorName}/version/{detectorVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                detectorVersion: components["parameters"]["DetectorVersion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a detector version
         * @description Deletes one version of a detector. Inferred from v2, since no copy of this page is readable: the statuses, and that there is no body.
         */
        delete: operations["detectors-delete-version"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/version/{detectorVersion}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                detectorVersion: components["parameters"]["DetectorVersion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a detector version upload
         * @description Says that the zip file of a version has been uploaded to its `uploadUrl`, which makes the version `Ready`. It takes no body. Inferred from v2, since no copy of this page is readable: the statuses, and that there is no body.
         *
         *     The `completeUrl` that creating a detector answers is relative to the server's URL; use this operation instead of following it.
         */
        post: operations["detectors-complete-version-upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/version/{detectorVersion}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                detectorVersion: components["parameters"]["DetectorVersion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a detector version
         * @description Publishes a version to the public library. It takes no body. Inferred from v2, since no copy of this page is readable: the statuses, and that there is no body.
         */
        post: operations["detectors-publish-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/detectors/{detectorName}/version/{detectorVersion}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                detectorVersion: components["parameters"]["DetectorVersion"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpublish a detector version
         * @description Takes a version out of the public library. It takes no body.
         *
         *     Inferred: the path, which the readable part of the index does not reach.
         */
        post: operations["detectors-unpublish-version"];
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
         *     As long as there is a next page, `_links.next.href` leads to it. No document says in which order the jobs come. Inferred from the sibling services, since no readable copy of the page goes so far: `_links`, 404 and 422.
         */
        get: operations["jobs-get-all"];
        put?: never;
        /**
         * Create a job
         * @description Creates a new job in state `unsubmitted`. The body must include `type`, `name`, `iTwinId`, `inputs` and `outputs`; `options` must be in sync with `type`. Nothing is processed until the job is submitted by setting its state to `active`.
         *
         *     The request names its outputs by type only; the job in the answer has an object for each, with an id once there is one.
         *
         *     Inferred: 404, and the body of 422, since no readable copy of the page goes so far. What suits each type comes from the lists of the vendor's clients, and for objects2D from the job types page too.
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
         * @description Retrieves the details of a job: its state, what it was asked for, its outputs, and from submission on how it ran. Errors and warnings of the processing, if any, are in `executionInformation`.
         *
         *     Inferred: the body of 404, and what is always there.
         */
        get: operations["jobs-get"];
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Deletes a job that has not been submitted. A job that was ever `active` cannot be deleted, only cancelled.
         */
        delete: operations["jobs-delete"];
        options?: never;
        head?: never;
        /**
         * Modify a job
         * @description Changes the state of a job (to `active` or `cancelled`), its type with inputs, outputs and options, or its cost estimation parameters. Only the properties in the body are changed.
         *
         *     `active` submits an `unsubmitted` job: processing starts. `cancelled` cancels a running job, which takes a while; whether an unsubmitted or ended job can be cancelled is not documented. A new type requires inputs, outputs and options that are compatible with it. Cost estimation parameters are answered by `costEstimation.estimatedCost`.
         *
         *     Inferred: the bodies of 404 and 422; and that everything but the state can only be changed before submission.
         */
        patch: operations["jobs-patch"];
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
         *
         *     Unlike in Reality Modeling, an ended job says here how it ended, until the progress is gone.
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
         * Boolean or text
         * @description True or false, or a text that says so, as `"true"`. Inferred: the vendor's clients send options as text and read both.
         */
        BooleanOrText: boolean | string;
        /**
         * Job input type (changeDetection)
         * @description What an input of a job of type `changeDetection` is; see `JobInputType`.
         * @enum {string}
         */
        ChangeDetectionInputType: "pointClouds1" | "pointClouds2" | "meshes1" | "meshes2";
        /**
         * Job (changeDetection)
         * @description A job that finds what differs between two collections of point clouds or of meshes.
         */
        ChangeDetectionJob: {
            /** @description The options the job was created with. */
            options?: components["schemas"]["ChangeDetectionOptions"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "changeDetection";
        } & components["schemas"]["JobBase"];
        /**
         * Options (changeDetection)
         * @description How a job of type `changeDetection` analyses.
         */
        ChangeDetectionOptions: {
            /** @description High threshold for changes of colour (hysteresis detection). The unit is not documented. */
            colorThresholdHigh?: components["schemas"]["NumberOrText"];
            /** @description Low threshold for changes of colour (hysteresis detection). The unit is not documented. */
            colorThresholdLow?: components["schemas"]["NumberOrText"];
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. */
            distThresholdHigh?: components["schemas"]["NumberOrText"];
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. */
            distThresholdLow?: components["schemas"]["NumberOrText"];
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Least number of points that make a region a change. */
            minPoints?: components["schemas"]["NumberOrText"];
            /** @description Resolution to aim at for the point clouds made of meshes; for meshes only. The unit is not documented. */
            resolution?: components["schemas"]["NumberOrText"];
        };
        /**
         * Job output type (changeDetection)
         * @description What an output of a job of type `changeDetection` is; see `JobOutputType`.
         * @enum {string}
         */
        ChangeDetectionOutputType: "objects3D" | "exportedLocations3DSHP" | "exportedLocations3DGeoJSON";
        /**
         * Cost estimation
         * @description The estimate of the cost before the job was processed, and what it rests on. Inferred from Reality Conversion: what it rests on may be null.
         */
        CostEstimation: {
            /** @description Cost of the detector. The unit is not documented. */
            detectorCost?: number | null;
            /** @description Scale of the detector. The unit is not documented. */
            detectorScale?: number | null;
            /** @description Estimated cost of the job. The unit is not documented. */
            estimatedCost?: number;
            /** @description Size of the photos to process, in gigapixels (10^9 pixels). */
            gigaPixels?: number | null;
            /** @description Number of photos, a whole number. */
            numberOfPhotos?: number | null;
            /** @description Height of the scene. The unit is not documented. */
            sceneHeight?: number | null;
            /** @description Length of the scene. The unit is not documented. */
            sceneLength?: number | null;
            /** @description Width of the scene. The unit is not documented. */
            sceneWidth?: number | null;
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
         * @description A detector with its versions. Inferred from v2: what is always there.
         */
        Detector: {
            /** @description Description of the detector; inferred from v2: it may be null. */
            description?: string | null;
            /** @description Name of the detector for people; inferred from v2: it may be null. */
            displayName?: string | null;
            /** @description URL of the detector's documentation; inferred from v2: it may be null. */
            documentationUrl?: string | null;
            /** @description Name of the detector. */
            name: string;
            /** @description What the detector works on and finds. More types may come. */
            type: components["schemas"]["DetectorType"] | (string & {});
            /** @description All versions of the detector. */
            versions: components["schemas"]["DetectorVersion"][];
        };
        /**
         * Detector capabilities
         * @description What a version of a detector can do.
         */
        DetectorCapabilities: {
            /** @description What its results are meant to be exported as; may be absent; inferred from v2: it may be null. More may come. */
            exports?: (components["schemas"]["DetectorExport"] | (string & {}))[] | null;
            /** @description What it knows, by name. */
            labels: string[];
        };
        /**
         * Detector creation
         * @description The wrapper of a detector to create.
         */
        DetectorCreate: {
            /** @description The detector. */
            detector: components["schemas"]["DetectorCreateDetails"];
        };
        /**
         * Detector details (request)
         * @description A detector to create, with its first version. Inferred from v2: what may be left out.
         */
        DetectorCreateDetails: {
            /** @description Description of the detector. */
            description?: string;
            /** @description Name of the detector for people. */
            displayName?: string;
            /** @description URL of the detector's documentation. */
            documentationUrl?: string;
            /** @description What its results are meant to be exported as. */
            exports?: components["schemas"]["DetectorExport"][];
            /** @description What the detector knows, by name. */
            labels: string[];
            /** @description Name of the detector, which stands in its paths. Which characters are allowed is not documented. */
            name: string;
            /** @description What the detector works on and finds. */
            type: components["schemas"]["DetectorType"];
            /** @description Version, as a major and a minor number: `1.0`. Inferred from v2: the form. */
            version: string;
        };
        /**
         * Detector creation response
         * @description A new detector, and where its files go.
         */
        DetectorCreateResponse: {
            /** @description Where the files of the version go. */
            _links: components["schemas"]["DetectorUploadLinks"];
            /** @description The detector. */
            detector: components["schemas"]["Detector"];
        };
        /**
         * Detector export
         * @description A kind of result that a detector is meant to be exported as. Inferred from v2: that the list is complete.
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
         * @description The wrapper of what to change in a detector.
         */
        DetectorPatch: {
            /** @description What to change. */
            detector: components["schemas"]["DetectorPatchDetails"];
        };
        /**
         * Detector details (patch)
         * @description What to change in a detector. Only the properties given are changed.
         */
        DetectorPatchDetails: {
            /** @description New description. */
            description?: string;
            /** @description New name for people. Special characters are not allowed; which ones those are is not documented. */
            displayName?: string;
            /** @description New URL of the documentation. */
            documentationUrl?: string;
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
         * @description A detector as it stands in the list. Inferred from v2: what is always there.
         */
        DetectorSummary: {
            /** @description Description of the detector; inferred from v2: it may be null. */
            description?: string | null;
            /** @description Name of the detector for people; inferred from v2: it may be null. */
            displayName?: string | null;
            /** @description URL of the detector's documentation; inferred from v2: it may be null. */
            documentationUrl?: string | null;
            /** @description The newest version that is `Ready`; absent if there is none; inferred from v2: it may be null. Here v2 says `latestVersionNumber`. */
            latestVersion?: string | null;
            /** @description Name of the detector. */
            name: string;
            /** @description What the detector works on and finds. More types may come. */
            type: components["schemas"]["DetectorType"] | (string & {});
        };
        /**
         * Detector type
         * @description What the detector works on and finds: `PhotoObjectDetector` finds objects in photos, `PhotoSegmentationDetector` segments photos, `OrthophotoSegmentationDetector` segments orthophotos, `PointCloudSegmentationDetector` segments point clouds. Inferred from v2: the last one.
         * @enum {string}
         */
        DetectorType: "PhotoObjectDetector" | "PhotoSegmentationDetector" | "OrthophotoSegmentationDetector" | "PointCloudSegmentationDetector";
        /**
         * Detector upload links
         * @description Where the files of a new version go.
         */
        DetectorUploadLinks: {
            /** @description Where to say that the upload is complete, relative to the server's URL. Use the operation instead. */
            completeUrl: components["schemas"]["DetectorLink"];
            /** @description Where to upload the zip file, an absolute URL, signed, for writing, and for a limited time. Send it no access token. */
            uploadUrl: components["schemas"]["DetectorLink"];
        };
        /**
         * Detector version
         * @description A version of a detector. Inferred from v2: what is always there.
         */
        DetectorVersion: {
            /** @description What the version can do. */
            capabilities: components["schemas"]["DetectorCapabilities"];
            /**
             * Format: date-time
             * @description When the version was created, in ISO 8601 with up to seven digits of a second.
             */
            creationDate: string;
            /** @description Id of the user who created the version; inferred from v2: it may be null. */
            creatorId?: string | null;
            /** @description URL to download the files from, signed, for a limited time. Only there if the version is `Ready`, and only when one detector is read; inferred from v2: it may be null. */
            downloadUrl?: string | null;
            /** @description Whether the version can be used. More statuses may come. */
            status: components["schemas"]["DetectorVersionStatus"] | (string & {});
            /** @description Version, as a major and a minor number: `1.0`. Here v2 says `versionNumber`. */
            version: string;
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
         * Execution information
         * @description How a job ran, what it took, and what went wrong. From the vendor's clients: no readable copy of a page shows it. Inferred: what may be null.
         */
        ExecutionInformation: {
            /**
             * Format: date-time
             * @description When processing ended, in ISO 8601 with up to seven digits of a second; null or absent before.
             */
            endedDateTime?: string | null;
            /** @description Errors, if processing the job produced any; may be null or absent. */
            errors?: components["schemas"]["JobMessage"][] | null;
            /** @description Estimated cost in processing units; null or absent as long as it is unknown. */
            estimatedUnits?: number | null;
            /** @description Exit code of the processing, an integer, 0 for success; null or absent before the end. Inferred: it may come as text, since one of the vendor's clients reads it so. */
            exitCode?: number | string | null;
            /**
             * Format: date-time
             * @description When processing started, in ISO 8601 with up to seven digits of a second; null or absent before.
             */
            startedDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the job was submitted, in ISO 8601 with up to seven digits of a second.
             */
            submissionDateTime: string;
            /** @description Warnings, if processing the job produced any; may be null or absent. */
            warnings?: components["schemas"]["JobMessage"][] | null;
        };
        /**
         * Job input type (extractGround)
         * @description What an input of a job of type `extractGround` is; see `JobInputType`.
         * @enum {string}
         */
        ExtractGroundInputType: "pointClouds" | "meshes" | "pointCloudSegmentationDetector" | "clipPolygon";
        /**
         * Job (extractGround)
         * @description A job that separates the ground from the rest of point clouds or meshes. Client code only: no page of the portal names this type, and v2 has none like it.
         */
        ExtractGroundJob: {
            /** @description The options the job was created with. */
            options?: components["schemas"]["ExtractGroundOptions"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "extractGround";
        } & components["schemas"]["JobBase"];
        /**
         * Options (extractGround)
         * @description How a job of type `extractGround` analyses.
         */
        ExtractGroundOptions: {
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
        };
        /**
         * Job output type (extractGround)
         * @description What an output of a job of type `extractGround` is; see `JobOutputType`.
         * @enum {string}
         */
        ExtractGroundOutputType: "segmentation3D" | "segmentedPointCloud" | "exportedSegmentation3DPOD" | "exportedSegmentation3DLAS" | "exportedSegmentation3DLAZ";
        /**
         * Job
         * @description A job: compare `type` with a known one, and `options` is typed accordingly. A job of a type that came later is an `OtherJob`.
         */
        Job: components["schemas"]["Objects2DJob"] | components["schemas"]["Segmentation2DJob"] | components["schemas"]["SegmentationOrthophotoJob"] | components["schemas"]["Segmentation3DJob"] | components["schemas"]["ChangeDetectionJob"] | components["schemas"]["ExtractGroundJob"] | components["schemas"]["OtherJob"];
        /**
         * Job base
         * @description What the jobs of all types have in common. Inferred: what is always there.
         */
        JobBase: {
            /** @description The estimate of the cost before the job was processed. Whether it is there without cost estimation parameters is not documented. */
            costEstimation?: components["schemas"]["CostEstimation"];
            /**
             * Format: date-time
             * @description When the job was created, in ISO 8601 with up to seven digits of a second.
             */
            createdDateTime: string;
            /** @description Location of the data centre that processes the job, such as `EastUs`. No list is documented; sibling services write it with a space. */
            dataCenter: string;
            /** @description E-mail address of the user who created the job. */
            email: string;
            /** @description How the job ran, from submission on; absent before. */
            executionInformation?: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description The inputs. */
            inputs: components["schemas"]["JobInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /**
             * Format: date-time
             * @description When the job was last modified, in ISO 8601 with up to seven digits of a second.
             */
            lastModifiedDateTime: string;
            /** @description Display name of the job. */
            name: string;
            /** @description The outputs. */
            outputs: components["schemas"]["JobOutput"][];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
        };
        /**
         * Job creation
         * @description A job to create: one shape for each type.
         */
        JobCreate: components["schemas"]["JobCreateObjects2D"] | components["schemas"]["JobCreateSegmentation2D"] | components["schemas"]["JobCreateSegmentationOrthophoto"] | components["schemas"]["JobCreateSegmentation3D"] | components["schemas"]["JobCreateChangeDetection"] | components["schemas"]["JobCreateExtractGround"];
        /**
         * Job creation (changeDetection)
         * @description A job to create that finds what differs between two collections of point clouds or of meshes. Which inputs,
         *     outputs and options suit each other:
         *
         *     - Between point clouds: inputs `pointClouds1`, `pointClouds2`; outputs `objects3D` (the regions that changed)
         *       and the exports of their places; all options but `resolution`.
         *     - Between meshes: inputs `meshes1`, `meshes2`; the same outputs; all options.
         */
        JobCreateChangeDetection: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateChangeDetectionInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to analyse. All options may be left out. */
            options?: components["schemas"]["JobCreateChangeDetectionOptions"];
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["ChangeDetectionOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "changeDetection";
        };
        /**
         * Job input (request, changeDetection)
         * @description An input of a job of type `changeDetection` to create.
         */
        JobCreateChangeDetectionInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["ChangeDetectionInputType"];
        };
        /**
         * Options (request, changeDetection)
         * @description How a job of type `changeDetection` analyses. No defaults are documented.
         */
        JobCreateChangeDetectionOptions: {
            /** @description High threshold for changes of colour (hysteresis detection). The unit is not documented. */
            colorThresholdHigh?: number;
            /** @description Low threshold for changes of colour (hysteresis detection). The unit is not documented. */
            colorThresholdLow?: number;
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. */
            distThresholdHigh?: number;
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. */
            distThresholdLow?: number;
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Least number of points that make a region a change. */
            minPoints?: number;
            /** @description Resolution to aim at for the point clouds made of meshes; for meshes only. The unit is not documented. */
            resolution?: number;
        };
        /**
         * Cost estimation parameters (request)
         * @description The size of the task, for an estimate of the cost before the job is processed. Older pages say which count: for objects2D `gigaPixels`, `numberOfPhotos` and `detectorCost`; for segmentation2D `gigaPixels` and `detectorCost`; for segmentationOrthophoto (inferred: it was part of segmentation2D then) `sceneWidth`, `sceneLength`, `detectorScale` and `detectorCost`.
         */
        JobCreateCostEstimationParameters: {
            /** @description Cost of the detector. The unit is not documented. */
            detectorCost?: number;
            /** @description Scale of the detector. The unit is not documented. */
            detectorScale?: number;
            /** @description Size of the photos to process, in gigapixels (10^9 pixels). */
            gigaPixels?: number;
            /** @description Number of photos, a whole number. */
            numberOfPhotos?: number;
            /** @description Height of the scene. The unit is not documented. */
            sceneHeight?: number;
            /** @description Length of the scene. The unit is not documented. */
            sceneLength?: number;
            /** @description Width of the scene. The unit is not documented. */
            sceneWidth?: number;
        };
        /**
         * Job creation (extractGround)
         * @description A job to create that separates the ground from the rest of point clouds or meshes. Client code only: no page of
         *     the portal names this type, and v2 has none like it. Which inputs, outputs and options suit each other:
         *
         *     - The one purpose: inputs `pointClouds` or `meshes`, `pointCloudSegmentationDetector`, and `clipPolygon` if
         *       wanted; outputs `segmentation3D`, `segmentedPointCloud` and their exports; option `exportSrs`.
         */
        JobCreateExtractGround: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateExtractGroundInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to analyse. All options may be left out. */
            options?: components["schemas"]["JobCreateExtractGroundOptions"];
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["ExtractGroundOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "extractGround";
        };
        /**
         * Job input (request, extractGround)
         * @description An input of a job of type `extractGround` to create.
         */
        JobCreateExtractGroundInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["ExtractGroundInputType"];
        };
        /**
         * Options (request, extractGround)
         * @description How a job of type `extractGround` analyses. No defaults are documented.
         */
        JobCreateExtractGroundOptions: {
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
        };
        /**
         * Job creation (objects2D)
         * @description A job to create that finds objects in photos, and places them in 3D if the photos are oriented. Which inputs,
         *     outputs and options suit each other:
         *
         *     - Objects in photos: inputs `photos`, `photoObjectDetector`; output `objects2D`; no options.
         *     - Objects in oriented photos, and in 3D: inputs as before, with `pointClouds` or `meshes` if there are any;
         *       outputs `objects2D`, `objects3D` and its exports; all options.
         *     - 3D objects of given 2D objects: inputs `photos`, `objects2D`, with `pointClouds` or `meshes` if there are any;
         *       outputs `objects3D` and its exports; all options.
         */
        JobCreateObjects2D: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateObjects2DInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to analyse. All options may be left out. */
            options?: components["schemas"]["JobCreateObjects2DOptions"];
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["Objects2DOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "objects2D";
        };
        /**
         * Job input (request, objects2D)
         * @description An input of a job of type `objects2D` to create.
         */
        JobCreateObjects2DInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["Objects2DInputType"];
        };
        /**
         * Options (request, objects2D)
         * @description How a job of type `objects2D` analyses. No defaults are documented.
         */
        JobCreateObjects2DOptions: {
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Largest distance between photos and 3D objects. The unit is not documented. */
            maxDist?: number;
            /** @description Least number of 2D objects that make a 3D object. */
            minPhotos?: number;
            /** @description Whether tie points in oriented photos are used to improve the detection. */
            useTiePoints?: boolean;
        };
        /**
         * Job creation (segmentation2D)
         * @description A job to create that segments photos, and finds lines and polygons in 3D if there is a model to project on.
         *     Which inputs, outputs and options suit each other:
         *
         *     - Segmentation of photos: inputs `photos`, `photoSegmentationDetector`; outputs `segmentation2D`,
         *       `segmentedPhotos`; no options.
         *     - The same, and lines and polygons in 3D: inputs as before, with `pointClouds` or `meshes`; outputs as before,
         *       with `lines3D`, `polygons3D` and their exports; all options.
         *     - Lines and polygons of a given segmentation: inputs `photos`, `segmentation2D`, and `pointClouds` or `meshes`;
         *       outputs `lines3D`, `polygons3D` and their exports; all options.
         */
        JobCreateSegmentation2D: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateSegmentation2DInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to analyse. All options may be left out. */
            options?: components["schemas"]["JobCreateSegmentation2DOptions"];
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["Segmentation2DOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentation2D";
        };
        /**
         * Job input (request, segmentation2D)
         * @description An input of a job of type `segmentation2D` to create.
         */
        JobCreateSegmentation2DInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["Segmentation2DInputType"];
        };
        /**
         * Options (request, segmentation2D)
         * @description How a job of type `segmentation2D` analyses. No defaults are documented.
         */
        JobCreateSegmentation2DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: boolean;
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Least number of photos that give a 3D point the same class for it to have that class. */
            minPhotos?: number;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. */
            removeSmallComponents?: number;
        };
        /**
         * Job creation (segmentation3D)
         * @description A job to create that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         *     Which inputs, outputs and options suit each other:
         *
         *     - Segmentation: inputs `pointClouds` or `meshes`, `pointCloudSegmentationDetector`, and `clipPolygon` if wanted;
         *       outputs `segmentation3D`, `segmentedPointCloud` and the exports of the segmentation; options `saveConfidence`,
         *       `exportSrs`.
         *     - The same, and objects, lines and polygons: inputs as before; outputs as before, with `objects3D`, `lines3D`,
         *       `polygons3D` and their exports; all options.
         *     - Objects, lines and polygons of a given segmentation: inputs `segmentation3D`, and `clipPolygon` if wanted;
         *       outputs `objects3D`, `lines3D`, `polygons3D` and their exports; all options.
         */
        JobCreateSegmentation3D: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateSegmentation3DInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to analyse. All options may be left out. */
            options?: components["schemas"]["JobCreateSegmentation3DOptions"];
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["Segmentation3DOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentation3D";
        };
        /**
         * Job input (request, segmentation3D)
         * @description An input of a job of type `segmentation3D` to create.
         */
        JobCreateSegmentation3DInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["Segmentation3DInputType"];
        };
        /**
         * Options (request, segmentation3D)
         * @description How a job of type `segmentation3D` analyses. No defaults are documented.
         */
        JobCreateSegmentation3DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: boolean;
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. */
            removeSmallComponents?: number;
            /** @description Whether the confidence is saved in the 3D segmentation. */
            saveConfidence?: boolean;
        };
        /**
         * Job creation (segmentationOrthophoto)
         * @description A job to create that segments an orthophoto, and finds lines and polygons in it. Which inputs, outputs and
         *     options suit each other:
         *
         *     - The one purpose: inputs `orthophoto`, `orthophotoSegmentationDetector`; outputs `segmentation2D`,
         *       `segmentedPhotos`, with `lines2D`, `polygons2D` and their exports if wanted; no options.
         */
        JobCreateSegmentationOrthophoto: {
            /** @description The size of the task, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The inputs, one for each name at most. */
            inputs: components["schemas"]["JobCreateSegmentationOrthophotoInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description The outputs to make. Ask for an export together with what it exports. */
            outputs: components["schemas"]["SegmentationOrthophotoOutputType"][];
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentationOrthophoto";
        };
        /**
         * Job input (request, segmentationOrthophoto)
         * @description An input of a job of type `segmentationOrthophoto` to create.
         */
        JobCreateSegmentationOrthophotoInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2, whose examples add the version, as in `bentley-rail-s3d/1.0`. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["SegmentationOrthophotoInputType"];
        };
        /**
         * Job input
         * @description An input of a job.
         */
        JobInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2. */
            id: string;
            /** @description What the input is. More may come. */
            type: components["schemas"]["JobInputType"] | (string & {});
        };
        /**
         * Job input type
         * @description What an input is:
         *
         *     - `photos`: ContextScene with the photos to analyse.
         *     - `photoObjectDetector`: detector that finds objects in photos.
         *     - `objects2D`: ContextScene with 2D objects already found.
         *     - `pointClouds`: ContextScene with a collection of point clouds.
         *     - `meshes`: ContextScene with a collection of meshes.
         *     - `photoSegmentationDetector`: detector that segments photos.
         *     - `segmentation2D`: ContextScene with a 2D segmentation already made.
         *     - `orthophoto`: ContextScene with the orthophoto to analyse.
         *     - `orthophotoSegmentationDetector`: detector that segments orthophotos.
         *     - `pointCloudSegmentationDetector`: detector that segments point clouds.
         *     - `segmentation3D`: ContextScene with a 3D segmentation already made.
         *     - `clipPolygon`: polygon that bounds what is analysed.
         *     - `pointClouds1`: first collection of point clouds, to compare.
         *     - `pointClouds2`: second collection of point clouds, to compare.
         *     - `meshes1`: first collection of meshes, to compare.
         *     - `meshes2`: second collection of meshes, to compare.
         * @enum {string}
         */
        JobInputType: "photos" | "photoObjectDetector" | "objects2D" | "pointClouds" | "meshes" | "photoSegmentationDetector" | "segmentation2D" | "orthophoto" | "orthophotoSegmentationDetector" | "pointCloudSegmentationDetector" | "segmentation3D" | "clipPolygon" | "pointClouds1" | "pointClouds2" | "meshes1" | "meshes2";
        /**
         * Error or warning message
         * @description An error or a warning of a job.
         */
        JobMessage: {
            /** @description Code of the message. The set is open. */
            code?: string;
            /** @description Text of the message. In sibling services it holds placeholders such as `%1`, which `params` fill. */
            message?: string;
            /** @description Parameters of the message, in order. */
            params?: string[];
            /** @description Title of the message. */
            title?: string;
        };
        /**
         * Job of an unlisted type
         * @description The facts of a job of a type that this specification does not list.
         * @example {
         *       "id": "0e6f8a3d-5b1c-4d7e-9f20-8c4b6a1d3e57",
         *       "name": "A job of a type that came later",
         *       "state": "unsubmitted",
         *       "type": "aTypeThatCameLater",
         *       "iTwinId": "510cd1a3-3703-4729-b08c-fecd9c87c3be",
         *       "inputs": [],
         *       "outputs": [],
         *       "createdDateTime": "2026-11-25T09:00:00Z",
         *       "lastModifiedDateTime": "2026-11-25T09:00:00Z",
         *       "email": "example@email.com",
         *       "dataCenter": "EastUs"
         *     }
         */
        JobOfUnlistedType: {
            /** @description The options the job was created with. Nothing is known of them. */
            options?: {
                [key: string]: unknown;
            };
            /** @description What the job does, in a word that is not in `JobType`. */
            type: string;
        } & components["schemas"]["JobBase"];
        /**
         * Job output
         * @description An output of a job.
         */
        JobOutput: {
            /** @description Reality data id of the output; absent before submission, and inferred from the sibling services: it may be null. It is there as soon as the job is active, so it does not say that the output is ready. */
            id?: string | null;
            /** @description What the output is. More may come. */
            type: components["schemas"]["JobOutputType"] | (string & {});
        };
        /**
         * Job output type
         * @description What an output is:
         *
         *     - `objects2D`: 2D objects found, a ContextScene.
         *     - `objects3D`: 3D objects found, a ContextScene.
         *     - `exportedObjects3DDGN`: the 3D objects as DGN.
         *     - `exportedObjects3DCesium`: the 3D objects as Cesium 3D Tiles.
         *     - `exportedObjects3DGeoJSON`: the 3D objects as GeoJSON.
         *     - `exportedLocations3DSHP`: the places of the 3D objects as ESRI shapefile.
         *     - `exportedLocations3DGeoJSON`: the places of the 3D objects as GeoJSON.
         *     - `segmentation2D`: 2D segmentation, a ContextScene that refers to the segmented photos.
         *     - `segmentedPhotos`: the segmented photos themselves, a CCImageCollection.
         *     - `lines3D`: 3D lines found, a ContextScene.
         *     - `exportedLines3DDGN`: the 3D lines as DGN.
         *     - `exportedLines3DCesium`: the 3D lines as Cesium 3D Tiles.
         *     - `exportedLines3DGeoJSON`: the 3D lines as GeoJSON.
         *     - `polygons3D`: 3D polygons found, a ContextScene.
         *     - `exportedPolygons3DDGN`: the 3D polygons as DGN.
         *     - `exportedPolygons3DCesium`: the 3D polygons as Cesium 3D Tiles.
         *     - `exportedPolygons3DGeoJSON`: the 3D polygons as GeoJSON.
         *     - `polygons2D`: 2D polygons found, a ContextScene.
         *     - `exportedPolygons2DSHP`: the 2D polygons as ESRI shapefile.
         *     - `exportedPolygons2DGeoJSON`: the 2D polygons as GeoJSON.
         *     - `lines2D`: 2D lines found, a ContextScene.
         *     - `exportedLines2DSHP`: the 2D lines as ESRI shapefile.
         *     - `exportedLines2DDGN`: the 2D lines as DGN.
         *     - `exportedLines2DGeoJSON`: the 2D lines as GeoJSON.
         *     - `segmentation3D`: 3D segmentation, a ContextScene.
         *     - `segmentedPointCloud`: the segmented point cloud as OPC.
         *     - `exportedSegmentation3DPOD`: the 3D segmentation as POD.
         *     - `exportedSegmentation3DLAS`: the 3D segmentation as LAS.
         *     - `exportedSegmentation3DLAZ`: the 3D segmentation as LAZ.
         *     - `exportedSegmentation3DPLY`: the 3D segmentation as PLY.
         * @enum {string}
         */
        JobOutputType: "objects2D" | "objects3D" | "exportedObjects3DDGN" | "exportedObjects3DCesium" | "exportedObjects3DGeoJSON" | "exportedLocations3DSHP" | "exportedLocations3DGeoJSON" | "segmentation2D" | "segmentedPhotos" | "lines3D" | "exportedLines3DDGN" | "exportedLines3DCesium" | "exportedLines3DGeoJSON" | "polygons3D" | "exportedPolygons3DDGN" | "exportedPolygons3DCesium" | "exportedPolygons3DGeoJSON" | "polygons2D" | "exportedPolygons2DSHP" | "exportedPolygons2DGeoJSON" | "lines2D" | "exportedLines2DSHP" | "exportedLines2DDGN" | "exportedLines2DGeoJSON" | "segmentation3D" | "segmentedPointCloud" | "exportedSegmentation3DPOD" | "exportedSegmentation3DLAS" | "exportedSegmentation3DLAZ" | "exportedSegmentation3DPLY";
        /**
         * Job patch
         * @description What to change in a job. Only the properties given are changed. One flat object, since inputs, outputs and options may be changed without naming the type again; they must be in sync with it all the same.
         */
        JobPatch: {
            /** @description New cost estimation parameters. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description New inputs, in place of all the old ones. */
            inputs?: components["schemas"]["JobPatchInput"][];
            /** @description New options. */
            options?: components["schemas"]["JobPatchOptions"];
            /** @description New outputs, in place of all the old ones. */
            outputs?: components["schemas"]["JobOutputType"][];
            /** @description The state to bring the job to. */
            state?: components["schemas"]["JobPatchState"];
            /** @description The new type. Requires compatible inputs, outputs and options. */
            type?: components["schemas"]["JobType"];
        };
        /**
         * Job input (patch)
         * @description An input of a job to change.
         */
        JobPatchInput: {
            /** @description Reality data id of the input. For a detector also its name in the library; inferred from v2. */
            id: string;
            /** @description What the input is. */
            type: components["schemas"]["JobInputType"];
        };
        /**
         * Options (patch)
         * @description How a job analyses. Only those that suit the type are meant.
         */
        JobPatchOptions: {
            /** @description High threshold for changes of colour (hysteresis detection). The unit is not documented. For `changeDetection`. */
            colorThresholdHigh?: number;
            /** @description Low threshold for changes of colour (hysteresis detection). The unit is not documented. For `changeDetection`. */
            colorThresholdLow?: number;
            /** @description Whether the width of 3D lines is estimated at each vertex. For `segmentation2D` and `segmentation3D`. */
            computeLineWidth?: boolean;
            /** @description High threshold for spatial changes (hysteresis detection). The unit is not documented. For `changeDetection`. */
            distThresholdHigh?: number;
            /** @description Low threshold for spatial changes (hysteresis detection). The unit is not documented. For `changeDetection`. */
            distThresholdLow?: number;
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. For all types but `segmentationOrthophoto`. */
            exportSrs?: string;
            /** @description Largest distance between photos and 3D objects. The unit is not documented. For `objects2D`. */
            maxDist?: number;
            /** @description Least number of 2D objects that make a 3D object, or of photos that agree on a class. For `objects2D` and `segmentation2D`. */
            minPhotos?: number;
            /** @description Least number of points that make a region a change. For `changeDetection`. */
            minPoints?: number;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. For `segmentation2D` and `segmentation3D`. */
            removeSmallComponents?: number;
            /** @description Resolution to aim at for the point clouds made of meshes; for meshes only. The unit is not documented. For `changeDetection`. */
            resolution?: number;
            /** @description Whether the confidence is saved in the 3D segmentation. For `segmentation3D`. */
            saveConfidence?: boolean;
            /** @description Whether tie points in oriented photos are used to improve the detection. For `objects2D`. */
            useTiePoints?: boolean;
        };
        /**
         * State to set
         * @description `active` submits the job, `cancelled` cancels the running job. Inferred: the service takes them in any case, since the page's text has capitals and its example has none.
         * @enum {string}
         */
        JobPatchState: "active" | "cancelled";
        /**
         * Progress
         * @description How far a job has come.
         */
        JobProgress: {
            /**
             * Format: double
             * @description How much of the job is done, from 0 to 100 percent. It says nothing about success.
             */
            percentage?: number;
            /** @description Current state of the job. Compare without case; more states may come. */
            state?: components["schemas"]["JobState"] | (string & {});
            /** @description The step the job is at, such as `Prepare_Production`, or `PrepareStep` right after submission. Free text; no list is documented. */
            step?: string;
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
            /** @description The link to the next page, if there is one. Inferred from the sibling services. */
            _links?: components["schemas"]["NextPageLinks"] | null;
            /** @description The jobs of this page; at most as many as asked for. */
            jobs?: components["schemas"]["Job"][];
        };
        /**
         * Job state
         * @description `unsubmitted` until the job is submitted, `active` while it is at work, then `success`, `failed` or `cancelled`.
         * @enum {string}
         */
        JobState: "unsubmitted" | "active" | "success" | "failed" | "cancelled";
        /**
         * Job type
         * @description What a job does:
         *
         *     - `objects2D` finds objects in photos, and places them in 3D if the photos are oriented.
         *     - `segmentation2D` segments photos, and finds lines and polygons in 3D if there is a model to project on.
         *     - `segmentationOrthophoto` segments an orthophoto, and finds lines and polygons in it.
         *     - `segmentation3D` segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         *     - `changeDetection` finds what differs between two collections of point clouds or of meshes.
         *     - `extractGround` separates the ground from the rest of point clouds or meshes. Client code only: no page of the
         *       portal names this type, and v2 has none like it.
         * @enum {string}
         */
        JobType: "objects2D" | "segmentation2D" | "segmentationOrthophoto" | "segmentation3D" | "changeDetection" | "extractGround";
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
         * Number or text
         * @description A number, or a text that holds one, as `"10"`. Inferred: the vendor's clients send options as text and read both.
         */
        NumberOrText: number | string;
        /**
         * Job input type (objects2D)
         * @description What an input of a job of type `objects2D` is; see `JobInputType`.
         * @enum {string}
         */
        Objects2DInputType: "photos" | "photoObjectDetector" | "objects2D" | "pointClouds" | "meshes";
        /**
         * Job (objects2D)
         * @description A job that finds objects in photos, and places them in 3D if the photos are oriented.
         */
        Objects2DJob: {
            /** @description The options the job was created with. */
            options?: components["schemas"]["Objects2DOptions"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "objects2D";
        } & components["schemas"]["JobBase"];
        /**
         * Options (objects2D)
         * @description How a job of type `objects2D` analyses.
         */
        Objects2DOptions: {
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Largest distance between photos and 3D objects. The unit is not documented. */
            maxDist?: components["schemas"]["NumberOrText"];
            /** @description Least number of 2D objects that make a 3D object. */
            minPhotos?: components["schemas"]["NumberOrText"];
            /** @description Whether tie points in oriented photos are used to improve the detection. */
            useTiePoints?: components["schemas"]["BooleanOrText"];
        };
        /**
         * Job output type (objects2D)
         * @description What an output of a job of type `objects2D` is; see `JobOutputType`.
         * @enum {string}
         */
        Objects2DOutputType: "objects2D" | "objects3D" | "exportedObjects3DDGN" | "exportedObjects3DCesium" | "exportedObjects3DGeoJSON" | "exportedLocations3DSHP" | "exportedLocations3DGeoJSON";
        /**
         * Job of another type
         * @description A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one.
         */
        OtherJob: {
            type: "OtherJob";
        } & Omit<components["schemas"]["JobOfUnlistedType"], "type">;
        /**
         * Job input type (segmentation2D)
         * @description What an input of a job of type `segmentation2D` is; see `JobInputType`.
         * @enum {string}
         */
        Segmentation2DInputType: "photos" | "photoSegmentationDetector" | "segmentation2D" | "pointClouds" | "meshes";
        /**
         * Job (segmentation2D)
         * @description A job that segments photos, and finds lines and polygons in 3D if there is a model to project on.
         */
        Segmentation2DJob: {
            /** @description The options the job was created with. */
            options?: components["schemas"]["Segmentation2DOptions"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentation2D";
        } & components["schemas"]["JobBase"];
        /**
         * Options (segmentation2D)
         * @description How a job of type `segmentation2D` analyses.
         */
        Segmentation2DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: components["schemas"]["BooleanOrText"];
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description Least number of photos that give a 3D point the same class for it to have that class. */
            minPhotos?: components["schemas"]["NumberOrText"];
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. */
            removeSmallComponents?: components["schemas"]["NumberOrText"];
        };
        /**
         * Job output type (segmentation2D)
         * @description What an output of a job of type `segmentation2D` is; see `JobOutputType`.
         * @enum {string}
         */
        Segmentation2DOutputType: "segmentation2D" | "segmentedPhotos" | "lines3D" | "exportedLines3DDGN" | "exportedLines3DCesium" | "exportedLines3DGeoJSON" | "polygons3D" | "exportedPolygons3DDGN" | "exportedPolygons3DCesium" | "exportedPolygons3DGeoJSON";
        /**
         * Job input type (segmentation3D)
         * @description What an input of a job of type `segmentation3D` is; see `JobInputType`.
         * @enum {string}
         */
        Segmentation3DInputType: "pointClouds" | "meshes" | "pointCloudSegmentationDetector" | "segmentation3D" | "clipPolygon";
        /**
         * Job (segmentation3D)
         * @description A job that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
         */
        Segmentation3DJob: {
            /** @description The options the job was created with. */
            options?: components["schemas"]["Segmentation3DOptions"];
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentation3D";
        } & components["schemas"]["JobBase"];
        /**
         * Options (segmentation3D)
         * @description How a job of type `segmentation3D` analyses.
         */
        Segmentation3DOptions: {
            /** @description Whether the width of 3D lines is estimated at each vertex. */
            computeLineWidth?: components["schemas"]["BooleanOrText"];
            /** @description Spatial reference system of the exports, such as `EPSG:7415`. */
            exportSrs?: string;
            /** @description 3D lines with a smaller total length are dropped. The unit is not documented. */
            removeSmallComponents?: components["schemas"]["NumberOrText"];
            /** @description Whether the confidence is saved in the 3D segmentation. */
            saveConfidence?: components["schemas"]["BooleanOrText"];
        };
        /**
         * Job output type (segmentation3D)
         * @description What an output of a job of type `segmentation3D` is; see `JobOutputType`.
         * @enum {string}
         */
        Segmentation3DOutputType: "segmentation3D" | "segmentedPointCloud" | "exportedSegmentation3DPOD" | "exportedSegmentation3DLAS" | "exportedSegmentation3DLAZ" | "exportedSegmentation3DPLY" | "objects3D" | "exportedObjects3DDGN" | "exportedObjects3DCesium" | "exportedObjects3DGeoJSON" | "exportedLocations3DSHP" | "exportedLocations3DGeoJSON" | "lines3D" | "exportedLines3DDGN" | "exportedLines3DCesium" | "exportedLines3DGeoJSON" | "polygons3D" | "exportedPolygons3DDGN" | "exportedPolygons3DCesium" | "exportedPolygons3DGeoJSON";
        /**
         * Job input type (segmentationOrthophoto)
         * @description What an input of a job of type `segmentationOrthophoto` is; see `JobInputType`.
         * @enum {string}
         */
        SegmentationOrthophotoInputType: "orthophoto" | "orthophotoSegmentationDetector";
        /**
         * Job (segmentationOrthophoto)
         * @description A job that segments an orthophoto, and finds lines and polygons in it.
         */
        SegmentationOrthophotoJob: {
            /** @description No options are documented for this type. */
            options?: {
                [key: string]: unknown;
            };
            /**
             * @description What the job does.
             * @constant
             */
            type: "segmentationOrthophoto";
        } & components["schemas"]["JobBase"];
        /**
         * Job output type (segmentationOrthophoto)
         * @description What an output of a job of type `segmentationOrthophoto` is; see `JobOutputType`.
         * @enum {string}
         */
        SegmentationOrthophotoOutputType: "segmentation2D" | "segmentedPhotos" | "polygons2D" | "exportedPolygons2DSHP" | "exportedPolygons2DGeoJSON" | "lines2D" | "exportedLines2DDGN" | "exportedLines2DSHP" | "exportedLines2DGeoJSON";
    };
    responses: {
        /** @description There is no such detector or version, or it is not visible to the user. Documented for deleting a detector and unpublishing a version; inferred from v2 for the others. Clients must not assume that every failed request carries this object. */
        DetectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Inferred, by analogy with v2: the detector has this version already. Clients must not assume that every failed request carries this object. */
        DetectorVersionExists: {
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
        /** @description Inferred: the request cannot be processed due to a client error, such as malformed syntax, and is answered as by the sibling services. Bad requests on detectors are documented as 400, so 422 is not to be expected there. Clients must not assume that every failed request carries this object. */
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
         *     Inferred from v2: that it may be left out.
         */
        DetectorsFilter: string;
        /** @description Version of the detector, as a major and a minor number. */
        DetectorVersion: string;
        /**
         * @description Requests a specific set of jobs: the filter is evaluated for each job, and only the jobs for which it is true
         *     are returned.
         *
         *     Properties: `id`, `iTwinId`, `name`, `email`, `type`, `state`, `createdDateTime`, `inputId`, `outputId`.
         *     Operators: `eq`, `lt`, `le`, `gt`, `ge`, `ne`, `in`, `and`, `or`.
         *
         *     - A comparison is a property, an operator and a literal, with one space between:
         *       `id eq 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad`.
         *     - GUIDs and dates stand bare; dates are ISO 8601 in UTC: `createdDateTime gt 2024-06-24T13:00:00Z`.
         *     - `in` takes a list in parentheses, each item in single quotes, separated by a comma and a space.
         *     - Comparisons are joined by `and` and `or`.
         *
         *     Not documented: the quoting of text (`name`, `email`, `type`, `state`), where single quotes with a doubled
         *     apostrophe are the habit of OData; precedence and grouping of `and` and `or`; `not` and functions, which are not
         *     among the operators; whether names and states are compared with case.
         */
        Filter: string;
        /** @description Job id. A GUID in all examples; no document promises its format. */
        JobId: string;
        /** @description The number of jobs to get in each page: 1 to 1000, 100 if this parameter is not included. Anything else is refused, not clamped. The next link need not repeat it, so send it again with each page. */
        Top: number;
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
                 *     Inferred from v2: that it may be left out.
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
                    "application/json": components["schemas"]["DetectorCreateResponse"];
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
            409: components["responses"]["DetectorVersionExists"];
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
            /** @description The detector after the change. Its versions come without download links in the example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetectorResponse"];
                };
            };
            /** @description The request cannot be processed due to a client error, such as characters that are not allowed. Clients must not assume that every failed request carries this object. */
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
    "detectors-delete-version": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the detector. The name of a detector of the library holds a slash (`@bentley/cracks-ortho`); it is one segment of the path all the same, so the slash is percent-encoded: `%40bentley%2Fcracks-ortho`. */
                detectorName: components["parameters"]["DetectorName"];
                /** @description Version of the detector, as a major and a minor number. */
                detectorVersion: components["parameters"]["DetectorVersion"];
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
            /** @description Inferred: the request cannot be processed due to a client error. Clients must not assume that every failed request carries this object. */
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
                detectorVersion: components["parameters"]["DetectorVersion"];
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
            /** @description Inferred: the request cannot be processed due to a client error, such as a version that does not await files. Clients must not assume that every failed request carries this object. */
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
                detectorVersion: components["parameters"]["DetectorVersion"];
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
            /** @description Inferred: the request cannot be processed due to a client error, such as a version without files. Clients must not assume that every failed request carries this object. */
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
            409: components["responses"]["DetectorVersionExists"];
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
                detectorVersion: components["parameters"]["DetectorVersion"];
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
    "jobs-get-all": {
        parameters: {
            query: {
                /**
                 * @description Requests a specific set of jobs: the filter is evaluated for each job, and only the jobs for which it is true
                 *     are returned.
                 *
                 *     Properties: `id`, `iTwinId`, `name`, `email`, `type`, `state`, `createdDateTime`, `inputId`, `outputId`.
                 *     Operators: `eq`, `lt`, `le`, `gt`, `ge`, `ne`, `in`, `and`, `or`.
                 *
                 *     - A comparison is a property, an operator and a literal, with one space between:
                 *       `id eq 9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad`.
                 *     - GUIDs and dates stand bare; dates are ISO 8601 in UTC: `createdDateTime gt 2024-06-24T13:00:00Z`.
                 *     - `in` takes a list in parentheses, each item in single quotes, separated by a comma and a space.
                 *     - Comparisons are joined by `and` and `or`.
                 *
                 *     Not documented: the quoting of text (`name`, `email`, `type`, `state`), where single quotes with a doubled
                 *     apostrophe are the habit of OData; precedence and grouping of `and` and `or`; `not` and functions, which are not
                 *     among the operators; whether names and states are compared with case.
                 */
                $filter: components["parameters"]["Filter"];
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
            /** @description The job was created. Its outputs have no id yet, and there is no `executionInformation`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ITwinNotFound"];
            /** @description Inferred: the status is documented, its body is that of the sibling services. The request cannot be processed due to a client error, such as options that do not suit the type. Clients must not assume that every failed request carries this object. */
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "jobs-delete": {
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
            /** @description The job was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            /** @description The job cannot be deleted once it has been submitted. Clients must not assume that every failed request carries this object. */
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
    "jobs-patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Job id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["JobId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobPatch"];
            };
        };
        responses: {
            /** @description The job after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            /** @description Inferred: the status and body are those of the sibling services. The request cannot be processed due to a client error, such as a change the job's state does not allow. Clients must not assume that every failed request carries this object. */
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

/** True or false, or a text that says so, as `"true"`. Inferred: the vendor's clients send options as text and read both. */
export type BooleanOrText = components["schemas"]["BooleanOrText"] | never;

/** What an input of a job of type `changeDetection` is; see `JobInputType`. */
export type ChangeDetectionInputType = components["schemas"]["ChangeDetectionInputType"];

/** Every {@link ChangeDetectionInputType} that the specification names. */
export const changeDetectionInputTypes = ["pointClouds1", "pointClouds2", "meshes1", "meshes2"] as const;

/** A job that finds what differs between two collections of point clouds or of meshes. */
export type ChangeDetectionJob = components["schemas"]["ChangeDetectionJob"];

type ChangeDetectionOptionsSchema = components["schemas"]["ChangeDetectionOptions"];
/** How a job of type `changeDetection` analyses. */
export interface ChangeDetectionOptions extends ChangeDetectionOptionsSchema {}

/** What an output of a job of type `changeDetection` is; see `JobOutputType`. */
export type ChangeDetectionOutputType = components["schemas"]["ChangeDetectionOutputType"];

/** Every {@link ChangeDetectionOutputType} that the specification names. */
export const changeDetectionOutputTypes = ["objects3D", "exportedLocations3DSHP", "exportedLocations3DGeoJSON"] as const;

type CostEstimationSchema = components["schemas"]["CostEstimation"];
/** The estimate of the cost before the job was processed, and what it rests on. Inferred from Reality Conversion: what it rests on may be null. */
export interface CostEstimation extends CostEstimationSchema {}

type DetailedErrorBodySchema = components["schemas"]["DetailedErrorBody"];
/** One error of the service, with the more specific errors that led to it. */
export interface DetailedErrorBody extends DetailedErrorBodySchema {}

type DetailedErrorResponseSchema = components["schemas"]["DetailedErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface DetailedErrorResponse extends DetailedErrorResponseSchema {}

type DetectorSchema = components["schemas"]["Detector"];
/** A detector with its versions. Inferred from v2: what is always there. */
export interface Detector extends DetectorSchema {}

type DetectorCapabilitiesSchema = components["schemas"]["DetectorCapabilities"];
/** What a version of a detector can do. */
export interface DetectorCapabilities extends DetectorCapabilitiesSchema {}

type DetectorCreateSchema = components["schemas"]["DetectorCreate"];
/** The wrapper of a detector to create. */
export interface DetectorCreate extends DetectorCreateSchema {}

type DetectorCreateDetailsSchema = components["schemas"]["DetectorCreateDetails"];
/** A detector to create, with its first version. Inferred from v2: what may be left out. */
export interface DetectorCreateDetails extends DetectorCreateDetailsSchema {}

type DetectorCreateResponseSchema = components["schemas"]["DetectorCreateResponse"];
/** A new detector, and where its files go. */
export interface DetectorCreateResponse extends DetectorCreateResponseSchema {}

/** A kind of result that a detector is meant to be exported as. Inferred from v2: that the list is complete. */
export type DetectorExport = components["schemas"]["DetectorExport"];

/** Every {@link DetectorExport} that the specification names. */
export const detectorExports = ["Objects", "Lines", "Polygons", "Locations"] as const;

type DetectorLinkSchema = components["schemas"]["DetectorLink"];
/** Hyperlink container. */
export interface DetectorLink extends DetectorLinkSchema {}

type DetectorPatchSchema = components["schemas"]["DetectorPatch"];
/** The wrapper of what to change in a detector. */
export interface DetectorPatch extends DetectorPatchSchema {}

type DetectorPatchDetailsSchema = components["schemas"]["DetectorPatchDetails"];
/** What to change in a detector. Only the properties given are changed. */
export interface DetectorPatchDetails extends DetectorPatchDetailsSchema {}

type DetectorResponseSchema = components["schemas"]["DetectorResponse"];
/** One detector. */
export interface DetectorResponse extends DetectorResponseSchema {}

type DetectorSummarySchema = components["schemas"]["DetectorSummary"];
/** A detector as it stands in the list. Inferred from v2: what is always there. */
export interface DetectorSummary extends DetectorSummarySchema {}

/** What the detector works on and finds: `PhotoObjectDetector` finds objects in photos, `PhotoSegmentationDetector` segments photos, `OrthophotoSegmentationDetector` segments orthophotos, `PointCloudSegmentationDetector` segments point clouds. Inferred from v2: the last one. */
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
/** A version of a detector. Inferred from v2: what is always there. */
export interface DetectorVersion extends DetectorVersionSchema {}

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

type ExecutionInformationSchema = components["schemas"]["ExecutionInformation"];
/** How a job ran, what it took, and what went wrong. From the vendor's clients: no readable copy of a page shows it. Inferred: what may be null. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

/** What an input of a job of type `extractGround` is; see `JobInputType`. */
export type ExtractGroundInputType = components["schemas"]["ExtractGroundInputType"];

/** Every {@link ExtractGroundInputType} that the specification names. */
export const extractGroundInputTypes = ["pointClouds", "meshes", "pointCloudSegmentationDetector", "clipPolygon"] as const;

/** A job that separates the ground from the rest of point clouds or meshes. Client code only: no page of the portal names this type, and v2 has none like it. */
export type ExtractGroundJob = components["schemas"]["ExtractGroundJob"];

type ExtractGroundOptionsSchema = components["schemas"]["ExtractGroundOptions"];
/** How a job of type `extractGround` analyses. */
export interface ExtractGroundOptions extends ExtractGroundOptionsSchema {}

/** What an output of a job of type `extractGround` is; see `JobOutputType`. */
export type ExtractGroundOutputType = components["schemas"]["ExtractGroundOutputType"];

/** Every {@link ExtractGroundOutputType} that the specification names. */
export const extractGroundOutputTypes = [
  "segmentation3D",
  "segmentedPointCloud",
  "exportedSegmentation3DPOD",
  "exportedSegmentation3DLAS",
  "exportedSegmentation3DLAZ",
] as const;

/** A job: compare `type` with a known one, and `options` is typed accordingly. A job of a type that came later is an `OtherJob`. */
export type Job = components["schemas"]["Job"] | never;

type JobBaseSchema = components["schemas"]["JobBase"];
/** What the jobs of all types have in common. Inferred: what is always there. */
export interface JobBase extends JobBaseSchema {}

/** A job to create: one shape for each type. */
export type JobCreate = components["schemas"]["JobCreate"] | never;

type JobCreateChangeDetectionSchema = components["schemas"]["JobCreateChangeDetection"];
/**
 * A job to create that finds what differs between two collections of point clouds or of meshes. Which inputs,
 * outputs and options suit each other:
 *
 * - Between point clouds: inputs `pointClouds1`, `pointClouds2`; outputs `objects3D` (the regions that changed)
 *   and the exports of their places; all options but `resolution`.
 * - Between meshes: inputs `meshes1`, `meshes2`; the same outputs; all options.
 */
export interface JobCreateChangeDetection extends JobCreateChangeDetectionSchema {}

type JobCreateChangeDetectionInputSchema = components["schemas"]["JobCreateChangeDetectionInput"];
/** An input of a job of type `changeDetection` to create. */
export interface JobCreateChangeDetectionInput extends JobCreateChangeDetectionInputSchema {}

type JobCreateChangeDetectionOptionsSchema = components["schemas"]["JobCreateChangeDetectionOptions"];
/** How a job of type `changeDetection` analyses. No defaults are documented. */
export interface JobCreateChangeDetectionOptions extends JobCreateChangeDetectionOptionsSchema {}

type JobCreateCostEstimationParametersSchema = components["schemas"]["JobCreateCostEstimationParameters"];
/** The size of the task, for an estimate of the cost before the job is processed. Older pages say which count: for objects2D `gigaPixels`, `numberOfPhotos` and `detectorCost`; for segmentation2D `gigaPixels` and `detectorCost`; for segmentationOrthophoto (inferred: it was part of segmentation2D then) `sceneWidth`, `sceneLength`, `detectorScale` and `detectorCost`. */
export interface JobCreateCostEstimationParameters extends JobCreateCostEstimationParametersSchema {}

type JobCreateExtractGroundSchema = components["schemas"]["JobCreateExtractGround"];
/**
 * A job to create that separates the ground from the rest of point clouds or meshes. Client code only: no page of
 * the portal names this type, and v2 has none like it. Which inputs, outputs and options suit each other:
 *
 * - The one purpose: inputs `pointClouds` or `meshes`, `pointCloudSegmentationDetector`, and `clipPolygon` if
 *   wanted; outputs `segmentation3D`, `segmentedPointCloud` and their exports; option `exportSrs`.
 */
export interface JobCreateExtractGround extends JobCreateExtractGroundSchema {}

type JobCreateExtractGroundInputSchema = components["schemas"]["JobCreateExtractGroundInput"];
/** An input of a job of type `extractGround` to create. */
export interface JobCreateExtractGroundInput extends JobCreateExtractGroundInputSchema {}

type JobCreateExtractGroundOptionsSchema = components["schemas"]["JobCreateExtractGroundOptions"];
/** How a job of type `extractGround` analyses. No defaults are documented. */
export interface JobCreateExtractGroundOptions extends JobCreateExtractGroundOptionsSchema {}

type JobCreateObjects2DSchema = components["schemas"]["JobCreateObjects2D"];
/**
 * A job to create that finds objects in photos, and places them in 3D if the photos are oriented. Which inputs,
 * outputs and options suit each other:
 *
 * - Objects in photos: inputs `photos`, `photoObjectDetector`; output `objects2D`; no options.
 * - Objects in oriented photos, and in 3D: inputs as before, with `pointClouds` or `meshes` if there are any;
 *   outputs `objects2D`, `objects3D` and its exports; all options.
 * - 3D objects of given 2D objects: inputs `photos`, `objects2D`, with `pointClouds` or `meshes` if there are any;
 *   outputs `objects3D` and its exports; all options.
 */
export interface JobCreateObjects2D extends JobCreateObjects2DSchema {}

type JobCreateObjects2DInputSchema = components["schemas"]["JobCreateObjects2DInput"];
/** An input of a job of type `objects2D` to create. */
export interface JobCreateObjects2DInput extends JobCreateObjects2DInputSchema {}

type JobCreateObjects2DOptionsSchema = components["schemas"]["JobCreateObjects2DOptions"];
/** How a job of type `objects2D` analyses. No defaults are documented. */
export interface JobCreateObjects2DOptions extends JobCreateObjects2DOptionsSchema {}

type JobCreateSegmentation2DSchema = components["schemas"]["JobCreateSegmentation2D"];
/**
 * A job to create that segments photos, and finds lines and polygons in 3D if there is a model to project on.
 * Which inputs, outputs and options suit each other:
 *
 * - Segmentation of photos: inputs `photos`, `photoSegmentationDetector`; outputs `segmentation2D`,
 *   `segmentedPhotos`; no options.
 * - The same, and lines and polygons in 3D: inputs as before, with `pointClouds` or `meshes`; outputs as before,
 *   with `lines3D`, `polygons3D` and their exports; all options.
 * - Lines and polygons of a given segmentation: inputs `photos`, `segmentation2D`, and `pointClouds` or `meshes`;
 *   outputs `lines3D`, `polygons3D` and their exports; all options.
 */
export interface JobCreateSegmentation2D extends JobCreateSegmentation2DSchema {}

type JobCreateSegmentation2DInputSchema = components["schemas"]["JobCreateSegmentation2DInput"];
/** An input of a job of type `segmentation2D` to create. */
export interface JobCreateSegmentation2DInput extends JobCreateSegmentation2DInputSchema {}

type JobCreateSegmentation2DOptionsSchema = components["schemas"]["JobCreateSegmentation2DOptions"];
/** How a job of type `segmentation2D` analyses. No defaults are documented. */
export interface JobCreateSegmentation2DOptions extends JobCreateSegmentation2DOptionsSchema {}

type JobCreateSegmentation3DSchema = components["schemas"]["JobCreateSegmentation3D"];
/**
 * A job to create that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
 * Which inputs, outputs and options suit each other:
 *
 * - Segmentation: inputs `pointClouds` or `meshes`, `pointCloudSegmentationDetector`, and `clipPolygon` if wanted;
 *   outputs `segmentation3D`, `segmentedPointCloud` and the exports of the segmentation; options `saveConfidence`,
 *   `exportSrs`.
 * - The same, and objects, lines and polygons: inputs as before; outputs as before, with `objects3D`, `lines3D`,
 *   `polygons3D` and their exports; all options.
 * - Objects, lines and polygons of a given segmentation: inputs `segmentation3D`, and `clipPolygon` if wanted;
 *   outputs `objects3D`, `lines3D`, `polygons3D` and their exports; all options.
 */
export interface JobCreateSegmentation3D extends JobCreateSegmentation3DSchema {}

type JobCreateSegmentation3DInputSchema = components["schemas"]["JobCreateSegmentation3DInput"];
/** An input of a job of type `segmentation3D` to create. */
export interface JobCreateSegmentation3DInput extends JobCreateSegmentation3DInputSchema {}

type JobCreateSegmentation3DOptionsSchema = components["schemas"]["JobCreateSegmentation3DOptions"];
/** How a job of type `segmentation3D` analyses. No defaults are documented. */
export interface JobCreateSegmentation3DOptions extends JobCreateSegmentation3DOptionsSchema {}

type JobCreateSegmentationOrthophotoSchema = components["schemas"]["JobCreateSegmentationOrthophoto"];
/**
 * A job to create that segments an orthophoto, and finds lines and polygons in it. Which inputs, outputs and
 * options suit each other:
 *
 * - The one purpose: inputs `orthophoto`, `orthophotoSegmentationDetector`; outputs `segmentation2D`,
 *   `segmentedPhotos`, with `lines2D`, `polygons2D` and their exports if wanted; no options.
 */
export interface JobCreateSegmentationOrthophoto extends JobCreateSegmentationOrthophotoSchema {}

type JobCreateSegmentationOrthophotoInputSchema = components["schemas"]["JobCreateSegmentationOrthophotoInput"];
/** An input of a job of type `segmentationOrthophoto` to create. */
export interface JobCreateSegmentationOrthophotoInput extends JobCreateSegmentationOrthophotoInputSchema {}

type JobInputSchema = components["schemas"]["JobInput"];
/** An input of a job. */
export interface JobInput extends JobInputSchema {}

/**
 * What an input is:
 *
 * - `photos`: ContextScene with the photos to analyse.
 * - `photoObjectDetector`: detector that finds objects in photos.
 * - `objects2D`: ContextScene with 2D objects already found.
 * - `pointClouds`: ContextScene with a collection of point clouds.
 * - `meshes`: ContextScene with a collection of meshes.
 * - `photoSegmentationDetector`: detector that segments photos.
 * - `segmentation2D`: ContextScene with a 2D segmentation already made.
 * - `orthophoto`: ContextScene with the orthophoto to analyse.
 * - `orthophotoSegmentationDetector`: detector that segments orthophotos.
 * - `pointCloudSegmentationDetector`: detector that segments point clouds.
 * - `segmentation3D`: ContextScene with a 3D segmentation already made.
 * - `clipPolygon`: polygon that bounds what is analysed.
 * - `pointClouds1`: first collection of point clouds, to compare.
 * - `pointClouds2`: second collection of point clouds, to compare.
 * - `meshes1`: first collection of meshes, to compare.
 * - `meshes2`: second collection of meshes, to compare.
 */
export type JobInputType = components["schemas"]["JobInputType"];

/** Every {@link JobInputType} that the specification names. */
export const jobInputTypes = [
  "photos",
  "photoObjectDetector",
  "objects2D",
  "pointClouds",
  "meshes",
  "photoSegmentationDetector",
  "segmentation2D",
  "orthophoto",
  "orthophotoSegmentationDetector",
  "pointCloudSegmentationDetector",
  "segmentation3D",
  "clipPolygon",
  "pointClouds1",
  "pointClouds2",
  "meshes1",
  "meshes2",
] as const;

type JobMessageSchema = components["schemas"]["JobMessage"];
/** An error or a warning of a job. */
export interface JobMessage extends JobMessageSchema {}

/** The facts of a job of a type that this specification does not list. */
export type JobOfUnlistedType = components["schemas"]["JobOfUnlistedType"];

type JobOutputSchema = components["schemas"]["JobOutput"];
/** An output of a job. */
export interface JobOutput extends JobOutputSchema {}

/**
 * What an output is:
 *
 * - `objects2D`: 2D objects found, a ContextScene.
 * - `objects3D`: 3D objects found, a ContextScene.
 * - `exportedObjects3DDGN`: the 3D objects as DGN.
 * - `exportedObjects3DCesium`: the 3D objects as Cesium 3D Tiles.
 * - `exportedObjects3DGeoJSON`: the 3D objects as GeoJSON.
 * - `exportedLocations3DSHP`: the places of the 3D objects as ESRI shapefile.
 * - `exportedLocations3DGeoJSON`: the places of the 3D objects as GeoJSON.
 * - `segmentation2D`: 2D segmentation, a ContextScene that refers to the segmented photos.
 * - `segmentedPhotos`: the segmented photos themselves, a CCImageCollection.
 * - `lines3D`: 3D lines found, a ContextScene.
 * - `exportedLines3DDGN`: the 3D lines as DGN.
 * - `exportedLines3DCesium`: the 3D lines as Cesium 3D Tiles.
 * - `exportedLines3DGeoJSON`: the 3D lines as GeoJSON.
 * - `polygons3D`: 3D polygons found, a ContextScene.
 * - `exportedPolygons3DDGN`: the 3D polygons as DGN.
 * - `exportedPolygons3DCesium`: the 3D polygons as Cesium 3D Tiles.
 * - `exportedPolygons3DGeoJSON`: the 3D polygons as GeoJSON.
 * - `polygons2D`: 2D polygons found, a ContextScene.
 * - `exportedPolygons2DSHP`: the 2D polygons as ESRI shapefile.
 * - `exportedPolygons2DGeoJSON`: the 2D polygons as GeoJSON.
 * - `lines2D`: 2D lines found, a ContextScene.
 * - `exportedLines2DSHP`: the 2D lines as ESRI shapefile.
 * - `exportedLines2DDGN`: the 2D lines as DGN.
 * - `exportedLines2DGeoJSON`: the 2D lines as GeoJSON.
 * - `segmentation3D`: 3D segmentation, a ContextScene.
 * - `segmentedPointCloud`: the segmented point cloud as OPC.
 * - `exportedSegmentation3DPOD`: the 3D segmentation as POD.
 * - `exportedSegmentation3DLAS`: the 3D segmentation as LAS.
 * - `exportedSegmentation3DLAZ`: the 3D segmentation as LAZ.
 * - `exportedSegmentation3DPLY`: the 3D segmentation as PLY.
 */
export type JobOutputType = components["schemas"]["JobOutputType"];

/** Every {@link JobOutputType} that the specification names. */
export const jobOutputTypes = [
  "objects2D",
  "objects3D",
  "exportedObjects3DDGN",
  "exportedObjects3DCesium",
  "exportedObjects3DGeoJSON",
  "exportedLocations3DSHP",
  "exportedLocations3DGeoJSON",
  "segmentation2D",
  "segmentedPhotos",
  "lines3D",
  "exportedLines3DDGN",
  "exportedLines3DCesium",
  "exportedLines3DGeoJSON",
  "polygons3D",
  "exportedPolygons3DDGN",
  "exportedPolygons3DCesium",
  "exportedPolygons3DGeoJSON",
  "polygons2D",
  "exportedPolygons2DSHP",
  "exportedPolygons2DGeoJSON",
  "lines2D",
  "exportedLines2DSHP",
  "exportedLines2DDGN",
  "exportedLines2DGeoJSON",
  "segmentation3D",
  "segmentedPointCloud",
  "exportedSegmentation3DPOD",
  "exportedSegmentation3DLAS",
  "exportedSegmentation3DLAZ",
  "exportedSegmentation3DPLY",
] as const;

type JobPatchSchema = components["schemas"]["JobPatch"];
/** What to change in a job. Only the properties given are changed. One flat object, since inputs, outputs and options may be changed without naming the type again; they must be in sync with it all the same. */
export interface JobPatch extends JobPatchSchema {}

type JobPatchInputSchema = components["schemas"]["JobPatchInput"];
/** An input of a job to change. */
export interface JobPatchInput extends JobPatchInputSchema {}

type JobPatchOptionsSchema = components["schemas"]["JobPatchOptions"];
/** How a job analyses. Only those that suit the type are meant. */
export interface JobPatchOptions extends JobPatchOptionsSchema {}

/** `active` submits the job, `cancelled` cancels the running job. Inferred: the service takes them in any case, since the page's text has capitals and its example has none. */
export type JobPatchState = components["schemas"]["JobPatchState"];

/** Every {@link JobPatchState} that the specification names. */
export const jobPatchStates = ["active", "cancelled"] as const;

type JobProgressSchema = components["schemas"]["JobProgress"];
/** How far a job has come. */
export interface JobProgress extends JobProgressSchema {}

type JobProgressResponseSchema = components["schemas"]["JobProgressResponse"];
/** The progress of one job. */
export interface JobProgressResponse extends JobProgressResponseSchema {}

type JobResponseSchema = components["schemas"]["JobResponse"];
/** One job. */
export interface JobResponse extends JobResponseSchema {}

/** `unsubmitted` until the job is submitted, `active` while it is at work, then `success`, `failed` or `cancelled`. */
export type JobState = components["schemas"]["JobState"];

/** Every {@link JobState} that the specification names. */
export const jobStates = ["unsubmitted", "active", "success", "failed", "cancelled"] as const;

/**
 * What a job does:
 *
 * - `objects2D` finds objects in photos, and places them in 3D if the photos are oriented.
 * - `segmentation2D` segments photos, and finds lines and polygons in 3D if there is a model to project on.
 * - `segmentationOrthophoto` segments an orthophoto, and finds lines and polygons in it.
 * - `segmentation3D` segments point clouds or meshes, and finds objects, lines and polygons in the segmentation.
 * - `changeDetection` finds what differs between two collections of point clouds or of meshes.
 * - `extractGround` separates the ground from the rest of point clouds or meshes. Client code only: no page of the
 *   portal names this type, and v2 has none like it.
 */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = [
  "objects2D",
  "segmentation2D",
  "segmentationOrthophoto",
  "segmentation3D",
  "changeDetection",
  "extractGround",
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

/** A number, or a text that holds one, as `"10"`. Inferred: the vendor's clients send options as text and read both. */
export type NumberOrText = components["schemas"]["NumberOrText"] | never;

/** What an input of a job of type `objects2D` is; see `JobInputType`. */
export type Objects2DInputType = components["schemas"]["Objects2DInputType"];

/** Every {@link Objects2DInputType} that the specification names. */
export const objects2DInputTypes = ["photos", "photoObjectDetector", "objects2D", "pointClouds", "meshes"] as const;

/** A job that finds objects in photos, and places them in 3D if the photos are oriented. */
export type Objects2DJob = components["schemas"]["Objects2DJob"];

type Objects2DOptionsSchema = components["schemas"]["Objects2DOptions"];
/** How a job of type `objects2D` analyses. */
export interface Objects2DOptions extends Objects2DOptionsSchema {}

/** What an output of a job of type `objects2D` is; see `JobOutputType`. */
export type Objects2DOutputType = components["schemas"]["Objects2DOutputType"];

/** Every {@link Objects2DOutputType} that the specification names. */
export const objects2DOutputTypes = [
  "objects2D",
  "objects3D",
  "exportedObjects3DDGN",
  "exportedObjects3DCesium",
  "exportedObjects3DGeoJSON",
  "exportedLocations3DSHP",
  "exportedLocations3DGeoJSON",
] as const;

/** A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one. */
export type OtherJob = components["schemas"]["OtherJob"];

/** What an input of a job of type `segmentation2D` is; see `JobInputType`. */
export type Segmentation2DInputType = components["schemas"]["Segmentation2DInputType"];

/** Every {@link Segmentation2DInputType} that the specification names. */
export const segmentation2DInputTypes = ["photos", "photoSegmentationDetector", "segmentation2D", "pointClouds", "meshes"] as const;

/** A job that segments photos, and finds lines and polygons in 3D if there is a model to project on. */
export type Segmentation2DJob = components["schemas"]["Segmentation2DJob"];

type Segmentation2DOptionsSchema = components["schemas"]["Segmentation2DOptions"];
/** How a job of type `segmentation2D` analyses. */
export interface Segmentation2DOptions extends Segmentation2DOptionsSchema {}

/** What an output of a job of type `segmentation2D` is; see `JobOutputType`. */
export type Segmentation2DOutputType = components["schemas"]["Segmentation2DOutputType"];

/** Every {@link Segmentation2DOutputType} that the specification names. */
export const segmentation2DOutputTypes = [
  "segmentation2D",
  "segmentedPhotos",
  "lines3D",
  "exportedLines3DDGN",
  "exportedLines3DCesium",
  "exportedLines3DGeoJSON",
  "polygons3D",
  "exportedPolygons3DDGN",
  "exportedPolygons3DCesium",
  "exportedPolygons3DGeoJSON",
] as const;

/** What an input of a job of type `segmentation3D` is; see `JobInputType`. */
export type Segmentation3DInputType = components["schemas"]["Segmentation3DInputType"];

/** Every {@link Segmentation3DInputType} that the specification names. */
export const segmentation3DInputTypes = ["pointClouds", "meshes", "pointCloudSegmentationDetector", "segmentation3D", "clipPolygon"] as const;

/** A job that segments point clouds or meshes, and finds objects, lines and polygons in the segmentation. */
export type Segmentation3DJob = components["schemas"]["Segmentation3DJob"];

type Segmentation3DOptionsSchema = components["schemas"]["Segmentation3DOptions"];
/** How a job of type `segmentation3D` analyses. */
export interface Segmentation3DOptions extends Segmentation3DOptionsSchema {}

/** What an output of a job of type `segmentation3D` is; see `JobOutputType`. */
export type Segmentation3DOutputType = components["schemas"]["Segmentation3DOutputType"];

/** Every {@link Segmentation3DOutputType} that the specification names. */
export const segmentation3DOutputTypes = [
  "segmentation3D",
  "segmentedPointCloud",
  "exportedSegmentation3DPOD",
  "exportedSegmentation3DLAS",
  "exportedSegmentation3DLAZ",
  "exportedSegmentation3DPLY",
  "objects3D",
  "exportedObjects3DDGN",
  "exportedObjects3DCesium",
  "exportedObjects3DGeoJSON",
  "exportedLocations3DSHP",
  "exportedLocations3DGeoJSON",
  "lines3D",
  "exportedLines3DDGN",
  "exportedLines3DCesium",
  "exportedLines3DGeoJSON",
  "polygons3D",
  "exportedPolygons3DDGN",
  "exportedPolygons3DCesium",
  "exportedPolygons3DGeoJSON",
] as const;

/** What an input of a job of type `segmentationOrthophoto` is; see `JobInputType`. */
export type SegmentationOrthophotoInputType = components["schemas"]["SegmentationOrthophotoInputType"];

/** Every {@link SegmentationOrthophotoInputType} that the specification names. */
export const segmentationOrthophotoInputTypes = ["orthophoto", "orthophotoSegmentationDetector"] as const;

/** A job that segments an orthophoto, and finds lines and polygons in it. */
export type SegmentationOrthophotoJob = components["schemas"]["SegmentationOrthophotoJob"];

/** What an output of a job of type `segmentationOrthophoto` is; see `JobOutputType`. */
export type SegmentationOrthophotoOutputType = components["schemas"]["SegmentationOrthophotoOutputType"];

/** Every {@link SegmentationOrthophotoOutputType} that the specification names. */
export const segmentationOrthophotoOutputTypes = [
  "segmentation2D",
  "segmentedPhotos",
  "polygons2D",
  "exportedPolygons2DSHP",
  "exportedPolygons2DGeoJSON",
  "lines2D",
  "exportedLines2DDGN",
  "exportedLines2DSHP",
  "exportedLines2DGeoJSON",
] as const;
