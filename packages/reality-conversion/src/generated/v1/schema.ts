// Generated from specs/reality-conversion.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: a762ffd54609a494f4e02d0fa386557aa6874db0c6cee886eb18b7be927521b2
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

export interface paths {
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
         *     As long as there is a next page, `_links.next.href` leads to it. No document says in which order the jobs come.
         */
        get: operations["jobs-get-all"];
        put?: never;
        /**
         * Create a job
         * @description Creates a new job in state `unsubmitted`. The body must include `type`, `name`, `iTwinId`, `inputs` and `outputs`. Nothing is processed until the job is submitted by setting its state to `active`.
         *
         *     The request names its inputs by id only, since the service reads their format from the reality data, and its outputs by format only; the job in the answer has both for each.
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
         * @description Retrieves the details of a job.
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
         * @description Changes the state of a job (to `active` or `cancelled`), its options or its cost estimation parameters. Only the properties in the body are changed.
         *
         *     `active` submits an `unsubmitted` job: processing starts. `cancelled` cancels a running job, which may take a while; whether an unsubmitted or ended job can be cancelled is not documented. Options and cost estimation parameters are meant for jobs that have not been submitted; what happens later is not documented either.
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
         *     This service documents no backoff and no time after which progress is gone. Its siblings do: ask after 15, 30, 60 and then every 120 seconds, starting over whenever the percentage changes.
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
         * Cost estimation
         * @description The estimate of the cost before the job was processed, and what it rests on.
         */
        CostEstimation: {
            /**
             * Format: double
             * @description Estimated cost of the job. The unit is not documented.
             */
            estimatedCost?: number;
            /**
             * Format: double
             * @description Size of the images in the inputs, in gigapixels (10^9 pixels).
             */
            gigaPixels?: number | null;
            /**
             * Format: double
             * @description Size of the point clouds in the inputs, in megapoints (10^6 points).
             */
            megaPoints?: number | null;
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
         * @description When the job was at work, and what it took.
         */
        ExecutionInformation: {
            /**
             * Format: date-time
             * @description When processing ended, in ISO 8601 with up to seven digits of a second; null or absent before.
             */
            endedDateTime?: string | null;
            /** @description Estimated cost in processing units; null or absent as long as it is unknown. */
            estimatedUnits?: number | null;
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
        };
        /**
         * Input format
         * @description Point clouds: `LAS`, `LAZ`, `PLY`, `E57`, `OPC`, `PointCloud`, `PNTS`, `Cesium3DTiles`. Vector data: `ContextScene`, `GeoJSON`, `OVF`, `OVT`, `SHP`. Tile maps: `Orthophoto`, `OrthophotoDSM`, `OMI`, and again `OVF` and `OVT`.
         * @enum {string}
         */
        InputFormat: "LAS" | "LAZ" | "PLY" | "E57" | "OPC" | "PointCloud" | "PNTS" | "Cesium3DTiles" | "ContextScene" | "GeoJSON" | "OVF" | "OVT" | "SHP" | "Orthophoto" | "OrthophotoDSM" | "OMI";
        /**
         * Job
         * @description A conversion job.
         */
        Job: {
            /** @description The estimate of the cost before the job was processed. */
            costEstimation?: components["schemas"]["CostEstimation"];
            /**
             * Format: date-time
             * @description When the job was created, in ISO 8601 with up to seven digits of a second.
             */
            createdDateTime: string;
            /** @description Location of the data centre that processes the job, such as `East US`. No list is documented. */
            dataCenter: string;
            /** @description E-mail address of the user who created the job. */
            email?: string;
            /** @description When the job was at work; absent before submission. */
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
            /** @description The options the job was created with. */
            options?: components["schemas"]["JobOptions"];
            /** @description The outputs. */
            outputs: components["schemas"]["JobOutput"][];
            /** @description Id of the user who created the job. */
            ownerId?: string;
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /** @description What the job does. More types may come. */
            type: components["schemas"]["JobType"] | (string & {});
        };
        /**
         * Job creation
         * @description A job to create.
         */
        JobCreate: {
            /** @description The size of the inputs, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The reality data to convert. */
            inputs: components["schemas"]["JobCreateInput"][];
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description How to convert. */
            options?: components["schemas"]["JobCreateOptions"];
            /** @description The formats to make. Point cloud inputs only take point cloud formats, vector inputs only vector formats. */
            outputs: components["schemas"]["OutputFormat"][];
            /** @description What the job does. */
            type: components["schemas"]["JobType"];
        };
        /**
         * Cost estimation parameters (request)
         * @description The size of the inputs, for an estimate of the cost before the job is processed.
         */
        JobCreateCostEstimationParameters: {
            /** @description Size of the images to process, in gigapixels (10^9 pixels). */
            gigaPixels?: number;
            /** @description Size of the point clouds to process, in megapoints (10^6 points). */
            megaPoints?: number;
        };
        /**
         * Job input (request)
         * @description An input of a job to create.
         */
        JobCreateInput: {
            /** @description Reality data id of the input. */
            id: string;
        };
        /**
         * Options (request)
         * @description How to convert. All options are optional, and most are for some kinds of jobs only.
         */
        JobCreateOptions: {
            /** @description Background colour of the tiles as `r.g.b`: red, green and blue, each from 0 to 255. The service takes `255.255.255` (white) if left out. For tile map outputs only. */
            backgroundColor?: string;
            /** @description Bottom level of the tile map. The service takes -1 if left out: the level closest to the native resolution. For tile map outputs only. */
            bottomLevel?: number;
            /** @description Name of the feature class to create in the Geospatial Features API. The service takes the display name of the input's reality data if left out. For ImportFeatures jobs only. */
            featureClassDisplayName?: string;
            /** @description EPSG code of the spatial reference system of the input files, horizontal or horizontal+vertical. */
            inputSRS?: string;
            /**
             * Format: double
             * @description Quality of JPG tiles, from 10 to 99. The service takes 85 if left out. For tile map outputs only.
             */
            jpgQuality?: number;
            /** @description True merges all input files, of several containers too, into one output file; otherwise each input file gets an output file of its own. For Conversion jobs only. */
            merge?: boolean;
            /** @description EPSG code of the spatial reference system of the output files, horizontal or horizontal+vertical. */
            outputSRS?: string;
            /** @description Number of engines to use at most, from 0 to your engine limit. 0 stands for your engine limit. */
            processingEngines?: number;
            /**
             * Format: double
             * @description Sampling step, in metres, for traversing the triangles of a mesh. The service takes 0.125 if left out. For Cesium3DTiles inputs only.
             */
            sampleWorldStep?: number;
            /** @description Format of the tiles, `JPG` or `PNG`. The service takes `JPG` if left out. For tile map outputs only. */
            tileFormat?: string;
            /** @description Top level of the tile map. The service takes -1 if left out: a single tile for all input data. For tile map outputs only. */
            topLevel?: number;
        };
        /**
         * Job input
         * @description An input of a job.
         */
        JobInput: {
            /** @description Reality data id of the input. */
            id?: string;
            /** @description Format of the input. More formats may come. */
            type?: components["schemas"]["InputFormat"] | (string & {});
        };
        /**
         * Options
         * @description How the job converts.
         */
        JobOptions: {
            /** @description Background colour of the tiles as `r.g.b`, each from 0 to 255. For tile map outputs only. */
            backgroundColor?: string;
            /** @description Bottom level of the tile map; -1 is the level closest to the native resolution. For tile map outputs only. */
            bottomLevel?: number;
            /** @description Name of the feature class in the Geospatial Features API. For ImportFeatures jobs only. */
            featureClassDisplayName?: string;
            /** @description EPSG code of the spatial reference system of the input files, horizontal or horizontal+vertical. */
            inputSRS?: string;
            /**
             * Format: double
             * @description Quality of JPG tiles, from 10 to 99. For tile map outputs only.
             */
            jpgQuality?: number;
            /** @description Whether all input files go into one output file. For Conversion jobs only. */
            merge?: boolean;
            /** @description EPSG code of the spatial reference system of the output files, horizontal or horizontal+vertical. */
            outputSRS?: string;
            /** @description Number of engines used at most, from 0 to your engine limit. 0 stands for your engine limit. */
            processingEngines?: number;
            /**
             * Format: double
             * @description Sampling step, in metres, for traversing the triangles of a mesh. For Cesium3DTiles inputs only.
             */
            sampleWorldStep?: number;
            /** @description Format of the tiles, `JPG` or `PNG`. For tile map outputs only. */
            tileFormat?: string;
            /** @description Top level of the tile map; -1 is a single tile for all input data. For tile map outputs only. */
            topLevel?: number;
        };
        /**
         * Job output
         * @description An output of a job.
         */
        JobOutput: {
            /** @description Reality data id of the output; null or absent until there is one. It may be there as soon as the job is active, so it does not say that the output is ready. */
            id?: string | null;
            /** @description Format of the output. More formats may come. */
            type?: components["schemas"]["OutputFormat"] | (string & {});
        };
        /**
         * Job patch
         * @description What to change in a job. Only the properties given are changed.
         */
        JobPatch: {
            /** @description New cost estimation parameters. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description New options. */
            options?: components["schemas"]["JobCreateOptions"];
            /** @description The state to bring the job to. */
            state?: components["schemas"]["JobPatchState"];
        };
        /**
         * State to set
         * @description `active` starts to process the job, `cancelled` cancels the running job.
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
            /** @description The step the job is at, such as `Convert_Files`, or `PrepareStep` right after submission. Free text; no list is documented. */
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
            /** @description The link to the next page, if there is one. */
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
         * @description `Conversion` converts data from one format to another. `ImportFeatures` imports the features of vector inputs into a feature class of the Geospatial Features API; use `FDB` as its output format.
         * @enum {string}
         */
        JobType: "Conversion" | "ImportFeatures";
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
         * Output format
         * @description Point clouds: `OPC` (Orbit Point Cloud), `PNTS` (OGC 3D Tiles 1.0), `GLB` (OGC 3D Tiles 1.1), `GLBC` (the same, compressed), `LAS`, `LAZ`, `E57`, `PointCloud`. Vector data: `GeoJSON`, `FDB` (for ImportFeatures jobs). Tile maps: `XYZTileMap`.
         * @enum {string}
         */
        OutputFormat: "OPC" | "PNTS" | "GLB" | "GLBC" | "LAS" | "LAZ" | "E57" | "PointCloud" | "GeoJSON" | "FDB" | "XYZTileMap";
    };
    responses: {
        /** @description The user does not have the permissions that the operation requires. Documented for creating a job in Reality Conversion v1, and for modifying a detector and publishing or unpublishing a version of it in Reality Analysis; to be expected of every operation. Clients must not assume that every failed request carries this object. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request cannot be processed due to a client error, such as malformed syntax. Documented for listing jobs; the other operations that refer to it are expected to answer alike. Clients must not assume that every failed request carries this object. */
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
            /** @description The request cannot be processed due to a client error, such as a missing property. Clients must not assume that every failed request carries this object. */
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
            /** @description The request cannot be processed due to a client error, such as a change the job's state does not allow. Clients must not assume that every failed request carries this object. */
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
            /** @description There is no progress to read: the job does not exist, is not visible to the user, or has none. Only the job itself tells which. Clients must not assume that every failed request carries this object. */
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

type CostEstimationSchema = components["schemas"]["CostEstimation"];
/** The estimate of the cost before the job was processed, and what it rests on. */
export interface CostEstimation extends CostEstimationSchema {}

type DetailedErrorBodySchema = components["schemas"]["DetailedErrorBody"];
/** One error of the service, with the more specific errors that led to it. */
export interface DetailedErrorBody extends DetailedErrorBodySchema {}

type DetailedErrorResponseSchema = components["schemas"]["DetailedErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface DetailedErrorResponse extends DetailedErrorResponseSchema {}

type ErrorResponseSchema = components["schemas"]["ErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface ErrorResponse extends ErrorResponseSchema {}

type ExecutionInformationSchema = components["schemas"]["ExecutionInformation"];
/** When the job was at work, and what it took. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

/** Point clouds: `LAS`, `LAZ`, `PLY`, `E57`, `OPC`, `PointCloud`, `PNTS`, `Cesium3DTiles`. Vector data: `ContextScene`, `GeoJSON`, `OVF`, `OVT`, `SHP`. Tile maps: `Orthophoto`, `OrthophotoDSM`, `OMI`, and again `OVF` and `OVT`. */
export type InputFormat = components["schemas"]["InputFormat"];

/** Every {@link InputFormat} that the specification names. */
export const inputFormats = [
  "LAS",
  "LAZ",
  "PLY",
  "E57",
  "OPC",
  "PointCloud",
  "PNTS",
  "Cesium3DTiles",
  "ContextScene",
  "GeoJSON",
  "OVF",
  "OVT",
  "SHP",
  "Orthophoto",
  "OrthophotoDSM",
  "OMI",
] as const;

type JobSchema = components["schemas"]["Job"];
/** A conversion job. */
export interface Job extends JobSchema {}

type JobCreateSchema = components["schemas"]["JobCreate"];
/** A job to create. */
export interface JobCreate extends JobCreateSchema {}

type JobCreateCostEstimationParametersSchema = components["schemas"]["JobCreateCostEstimationParameters"];
/** The size of the inputs, for an estimate of the cost before the job is processed. */
export interface JobCreateCostEstimationParameters extends JobCreateCostEstimationParametersSchema {}

type JobCreateInputSchema = components["schemas"]["JobCreateInput"];
/** An input of a job to create. */
export interface JobCreateInput extends JobCreateInputSchema {}

type JobCreateOptionsSchema = components["schemas"]["JobCreateOptions"];
/** How to convert. All options are optional, and most are for some kinds of jobs only. */
export interface JobCreateOptions extends JobCreateOptionsSchema {}

type JobInputSchema = components["schemas"]["JobInput"];
/** An input of a job. */
export interface JobInput extends JobInputSchema {}

type JobOptionsSchema = components["schemas"]["JobOptions"];
/** How the job converts. */
export interface JobOptions extends JobOptionsSchema {}

type JobOutputSchema = components["schemas"]["JobOutput"];
/** An output of a job. */
export interface JobOutput extends JobOutputSchema {}

type JobPatchSchema = components["schemas"]["JobPatch"];
/** What to change in a job. Only the properties given are changed. */
export interface JobPatch extends JobPatchSchema {}

/** `active` starts to process the job, `cancelled` cancels the running job. */
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

/** `Conversion` converts data from one format to another. `ImportFeatures` imports the features of vector inputs into a feature class of the Geospatial Features API; use `FDB` as its output format. */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = ["Conversion", "ImportFeatures"] as const;

type JobsResponseSchema = components["schemas"]["JobsResponse"];
/** One page of jobs. */
export interface JobsResponse extends JobsResponseSchema {}

type LinkSchema = components["schemas"]["Link"];
/** Hyperlink container. */
export interface Link extends LinkSchema {}

type NextPageLinksSchema = components["schemas"]["NextPageLinks"];
/** Links that belong to a page of results. */
export interface NextPageLinks extends NextPageLinksSchema {}

/** Point clouds: `OPC` (Orbit Point Cloud), `PNTS` (OGC 3D Tiles 1.0), `GLB` (OGC 3D Tiles 1.1), `GLBC` (the same, compressed), `LAS`, `LAZ`, `E57`, `PointCloud`. Vector data: `GeoJSON`, `FDB` (for ImportFeatures jobs). Tile maps: `XYZTileMap`. */
export type OutputFormat = components["schemas"]["OutputFormat"];

/** Every {@link OutputFormat} that the specification names. */
export const outputFormats = ["OPC", "PNTS", "GLB", "GLBC", "LAS", "LAZ", "E57", "PointCloud", "GeoJSON", "FDB", "XYZTileMap"] as const;
