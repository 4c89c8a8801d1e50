// Generated from specs/reality-modeling.v1.yaml and specs/shared.yaml.
// SHA-256 of the specification: 61f3ec73018e9e5103f4b786ef4e79324820caa5a31c617e0149f6214c4c312b
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
         * @description Creates a new job in state `unsubmitted`, in the iTwin of its workspace. Nothing is processed until the job is submitted by setting its state to `Active`.
         *
         *     The request calls its settings `settings` and names its outputs by format only; the job in the answer calls them `jobSettings` and has a format and an id for each output.
         *
         *     Further settings are files (`at_settings.json`, `at_preset.cfg`, `prod_settings.json`) in the folder `/{jobId}/data/` of the workspace's reality data, uploaded between creating and submitting.
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
         * @description Retrieves the details of a job. This is where an ended job tells its outcome.
         */
        get: operations["jobs-get"];
        put?: never;
        post?: never;
        /**
         * Delete a job
         * @description Deletes a job that has not been submitted. A submitted job cannot be deleted, only cancelled.
         */
        delete: operations["jobs-delete"];
        options?: never;
        head?: never;
        /**
         * Patch a job
         * @description Modifies a job (its type, settings or cost estimation parameters), submits it or cancels it. Only the properties in the body are changed.
         *
         *     `Active` submits an unsubmitted job: processing starts. `Cancelled` cancels a running job, which may take a while; whether an unsubmitted or ended job can be cancelled is not documented. Type, settings and cost estimation parameters are meant for jobs that have not been submitted; what happens later is not documented either.
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
    "/limits/engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get engines limit
         * @description Retrieves how many engines the user's jobs can use at most, in all or in one iTwin.
         */
        get: operations["limits-engines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a workspace
         * @description Creates a new workspace. Its iTwin becomes the iTwin of the jobs created in it. The id of a workspace is also the id of a reality data, which holds the settings files and caches of the jobs.
         */
        post: operations["workspaces-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Workspace id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a workspace
         * @description Retrieves the details of a workspace. There is no operation that lists workspaces.
         */
        get: operations["workspaces-get"];
        put?: never;
        post?: never;
        /**
         * Delete a workspace
         * @description Deletes a workspace. What happens to the jobs in it is not documented.
         */
        delete: operations["workspaces-delete"];
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
         * Cache settings
         * @description How a job uses and makes a cache.
         */
        CacheSettings: {
            /** @description Whether the job makes a cache, in the workspace at `{jobId}/cache`. It is stored only if the job succeeds. */
            createCache?: boolean;
            /** @description Id of the earlier job whose cache is reused. */
            useCache?: string;
        };
        /**
         * Cost estimation parameters
         * @description What the estimate of the cost rests on.
         */
        CostEstimationParameters: {
            /** @description Size of the images to process, in gigapixels (10^9 pixels). */
            gigaPixels?: number;
            /** @description Size of the point clouds to process, in megapoints (10^6 points). */
            megaPoints?: number;
            /** @description Quality of the outputs. More qualities may come. */
            meshQuality?: components["schemas"]["Quality"] | (string & {});
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
         * Engines limit
         * @description The limit of engines.
         */
        EnginesLimit: {
            /** @description Number of engines usable at most. */
            maxEngines?: number;
        };
        /**
         * Engines limit response
         * @description The limit of engines.
         */
        EnginesLimitResponse: {
            /** @description The limit. */
            enginesLimit?: components["schemas"]["EnginesLimit"];
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
         * @description When the job was at work, what it took, and what went wrong.
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
            /**
             * Format: date-time
             * @description When processing started, in ISO 8601 with up to seven digits of a second; null or absent before.
             */
            startedDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the job was submitted, in ISO 8601 with up to seven digits of a second.
             */
            submittedDateTime: string;
            /** @description Warnings, if processing the job produced any; may be null or absent. */
            warnings?: components["schemas"]["JobMessage"][] | null;
        };
        /**
         * Job
         * @description A modeling job.
         */
        Job: {
            /** @description What the estimate of the cost rests on. */
            costEstimationParameters?: components["schemas"]["CostEstimationParameters"];
            /**
             * Format: date-time
             * @description When the job was created, in ISO 8601 with up to seven digits of a second.
             */
            createdDateTime: string;
            /** @description E-mail address of the user who created the job. */
            email: string;
            /** @description Estimated cost of the job, from the cost estimation parameters. The unit is not documented. */
            estimatedCost?: number;
            /** @description When the job was at work, and what went wrong; absent before submission. */
            executionInformation?: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description The inputs. */
            inputs: components["schemas"]["JobInput"][];
            /** @description Id of the iTwin that the job belongs to, which older texts call its project. */
            iTwinId?: string;
            /** @description What the job makes, and how. Requests call them `settings`. */
            jobSettings: components["schemas"]["JobSettings"];
            /**
             * Format: date-time
             * @description When the job was last modified, in ISO 8601 with up to seven digits of a second.
             */
            lastModifiedDateTime: string;
            /** @description Location of the data centre that processes the job. More locations may come. */
            location: components["schemas"]["Location"] | (string & {});
            /** @description Display name of the job. */
            name: string;
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /** @description What the job does. More types may come. */
            type: components["schemas"]["JobType"] | (string & {});
            /** @description Id of the workspace that the job belongs to. */
            workspaceId: string;
        };
        /**
         * Job creation
         * @description A job to create.
         */
        JobCreate: {
            /** @description The size of the inputs, for an estimate of the cost. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description The reality data to work on. */
            inputs: components["schemas"]["JobCreateInput"][];
            /** @description Display name of the job. No bounds are documented. */
            name: string;
            /** @description What to make, and how. The job in the answer calls them `jobSettings`. */
            settings: components["schemas"]["JobCreateSettings"];
            /** @description What the job does. */
            type: components["schemas"]["JobType"];
            /** @description Id of the workspace that the job belongs to. */
            workspaceId: string;
        };
        /**
         * Cache settings (request)
         * @description How a job uses and makes a cache.
         */
        JobCreateCacheSettings: {
            /** @description Whether the job makes a cache, in the workspace at `{jobId}/cache`. It is stored only if the job succeeds. */
            createCache?: boolean;
            /** @description Id of the earlier job whose cache is reused. */
            useCache?: string;
        };
        /**
         * Cost estimation parameters (request)
         * @description The size of the inputs and the quality, for an estimate of the cost before the job is processed.
         */
        JobCreateCostEstimationParameters: {
            /** @description Size of the images to process, in gigapixels (10^9 pixels). */
            gigaPixels?: number;
            /** @description Size of the point clouds to process, in megapoints (10^6 points). */
            megaPoints?: number;
            /** @description Quality of the outputs. */
            meshQuality?: components["schemas"]["Quality"];
        };
        /**
         * Job input (request)
         * @description An input of a job to create.
         */
        JobCreateInput: {
            /** @description Description of the input, for people. */
            description?: string;
            /** @description Reality data id of the input. */
            id: string;
        };
        /**
         * Job settings (request)
         * @description What a job to create is to make, and how.
         */
        JobCreateSettings: {
            /** @description Which cache to use, and whether to make one. */
            cacheSettings?: components["schemas"]["JobCreateCacheSettings"];
            /** @description The formats to make. */
            outputs: components["schemas"]["OutputFormat"][];
            /** @description Number of engines to use at most, from 0 to your engine limit. 0 stands for your engine limit. */
            processingEngines?: number;
            /** @description Quality of the outputs. */
            quality: components["schemas"]["Quality"];
        };
        /**
         * Job input
         * @description An input of a job.
         */
        JobInput: {
            /** @description Description of the input, for people. */
            description?: string;
            /** @description Reality data id of the input. */
            id: string;
        };
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
         * Job output
         * @description An output of a job.
         */
        JobOutput: {
            /** @description Format of the output. More formats may come. */
            format: components["schemas"]["OutputFormat"] | (string & {});
            /** @description Reality data id of the output; null or absent until there is one. It may be there before the job has ended, so it does not say that the output is ready. */
            id?: string | null;
        };
        /**
         * Job patch
         * @description What to change in a job. Only the properties given are changed.
         */
        JobPatch: {
            /** @description New cost estimation parameters. */
            costEstimationParameters?: components["schemas"]["JobCreateCostEstimationParameters"];
            /** @description New settings. */
            settings?: components["schemas"]["JobPatchSettings"];
            /** @description The state to bring the job to. */
            state?: components["schemas"]["JobPatchState"];
            /** @description The new type. */
            type?: components["schemas"]["JobType"];
        };
        /**
         * Job settings (patch)
         * @description What to change in the settings of a job.
         */
        JobPatchSettings: {
            /** @description Which cache to use, and whether to make one. */
            cacheSettings?: components["schemas"]["JobCreateCacheSettings"];
            /** @description The formats to make. */
            outputs?: components["schemas"]["OutputFormat"][];
            /** @description Number of engines to use at most, from 0 to your engine limit. 0 stands for your engine limit. */
            processingEngines?: number;
            /** @description Quality of the outputs. */
            quality?: components["schemas"]["Quality"];
        };
        /**
         * State to set
         * @description `Active` submits the job, `Cancelled` cancels the running job.
         * @enum {string}
         */
        JobPatchState: "Active" | "Cancelled";
        /**
         * Job progress
         * @description How far a job has come.
         */
        JobProgress: {
            /** @description How much of the job is done, from 0 to 100 percent. It says nothing about success. */
            percentage?: number;
            /** @description Current state of the job, in other words than the job's own. Compare without case; more states may come. */
            state?: components["schemas"]["JobProgressState"] | (string & {});
            /** @description The step the job is at, such as `Reconstruction`, or `PrepareStep` right after submission. Free text; no list is documented. */
            step?: string;
        };
        /**
         * Progress response
         * @description The progress of one job.
         */
        JobProgressResponse: {
            /** @description The progress. */
            jobProgress: components["schemas"]["JobProgress"];
        };
        /**
         * Job state (progress)
         * @description `Unsubmitted` until the job is submitted, `Active` while it is at work, then `Over`, whatever the outcome. The job itself tells the outcome.
         * @enum {string}
         */
        JobProgressState: "Unsubmitted" | "Active" | "Over";
        /**
         * Job response
         * @description One job.
         */
        JobResponse: {
            /** @description The job. */
            job: components["schemas"]["Job"];
        };
        /**
         * Job settings
         * @description What a job makes, and how.
         */
        JobSettings: {
            /** @description Which cache the job uses, and whether it makes one. */
            cacheSettings?: components["schemas"]["CacheSettings"];
            /** @description The outputs. */
            outputs?: components["schemas"]["JobOutput"][];
            /** @description Number of engines used at most, from 0 to your engine limit. 0 stands for your engine limit. */
            processingEngines?: number;
            /** @description Quality of the outputs. More qualities may come. */
            quality?: components["schemas"]["Quality"] | (string & {});
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
         * @description `Calibration` orients the photos, `Reconstruction` makes models from oriented photos, `Full` does both.
         * @enum {string}
         */
        JobType: "Full" | "Calibration" | "Reconstruction";
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
         * Job location
         * @description Location of the data centre that processes the job.
         * @enum {string}
         */
        Location: "East US" | "North Europe" | "Southeast Asia" | "Australia East" | "UK South" | "Japan East" | "UAE North" | "Canada Central" | "West Europe";
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
         * @description Format of an output.
         * @enum {string}
         */
        OutputFormat: "CCOrientations" | "3MX" | "3SM" | "WebReady ScalableMesh" | "Cesium 3D Tiles" | "POD" | "Orthophoto/DSM" | "LAS" | "FBX" | "OBJ" | "ESRI i3s" | "DGN" | "LODTreeExport" | "PLY" | "OPC" | "OMR" | "ContextScene" | "GaussianSplats";
        /**
         * Job quality
         * @description Quality of the outputs, from the lowest to the highest.
         * @enum {string}
         */
        Quality: "Draft" | "Medium" | "Extra";
        /**
         * Workspace
         * @description A workspace.
         */
        Workspace: {
            /** @description Version of the workers that process the jobs of this workspace, such as `20.1`. */
            contextCaptureVersion?: string;
            /**
             * Format: date-time
             * @description When the workspace was created, in ISO 8601 with up to seven digits of a second.
             */
            createdDateTime: string;
            /** @description Unique id of the workspace, and of the reality data that holds its files. */
            id: string;
            /** @description Id of the iTwin that the workspace belongs to. */
            iTwinId?: string;
            /** @description Name of the workspace. */
            name: string;
        };
        /**
         * Workspace creation
         * @description A workspace to create.
         */
        WorkspaceCreate: {
            /** @description Id of the iTwin that the workspace belongs to. What happens without it is not documented. */
            iTwinId?: string;
            /** @description Name of the workspace. No bounds are documented. */
            name: string;
        };
        /**
         * Workspace response
         * @description One workspace.
         */
        WorkspaceResponse: {
            /** @description The workspace. */
            workspace: components["schemas"]["Workspace"];
        };
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
        /** @description The request cannot be processed due to a client error, such as malformed syntax. Documented for listing jobs, with a code that no other operation uses; the other operations that refer to it are expected to answer alike, probably as `InvalidContextCaptureRequest`. Clients must not assume that every failed request carries this object. */
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
        /** @description There is no such workspace, or it is not visible to the user. Documented for reading and deleting a workspace; creating a job in an unknown one is expected to answer alike. Clients must not assume that every failed request carries this object. */
        WorkspaceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
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
        /** @description Workspace id. A GUID in all examples; no document promises its format. */
        WorkspaceId: string;
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
            /** @description The job was created. There is no `executionInformation` yet. */
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
            404: components["responses"]["WorkspaceNotFound"];
            /** @description The request cannot be processed due to a client error, such as an unknown value. Clients must not assume that every failed request carries this object. */
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
            404: components["responses"]["JobNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "limits-engines": {
        parameters: {
            query?: {
                /** @description Id of the iTwin to read the limit for. The portal's prose still calls it projectId. */
                iTwinId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnginesLimitResponse"];
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
    "workspaces-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The workspace to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceCreate"];
            };
        };
        responses: {
            /** @description The workspace was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ITwinNotFound"];
            /** @description The request cannot be processed due to a client error, such as an iTwin in a location without processing. Clients must not assume that every failed request carries this object. */
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
    "workspaces-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Workspace id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "workspaces-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Workspace id. A GUID in all examples; no document promises its format. */
                id: components["parameters"]["WorkspaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace was deleted. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkspaceNotFound"];
            422: components["responses"]["InvalidRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}

type ApiErrorBodySchema = components["schemas"]["ApiErrorBody"];
/** One error of the service. */
export interface ApiErrorBody extends ApiErrorBodySchema {}

type CacheSettingsSchema = components["schemas"]["CacheSettings"];
/** How a job uses and makes a cache. */
export interface CacheSettings extends CacheSettingsSchema {}

type CostEstimationParametersSchema = components["schemas"]["CostEstimationParameters"];
/** What the estimate of the cost rests on. */
export interface CostEstimationParameters extends CostEstimationParametersSchema {}

type DetailedErrorBodySchema = components["schemas"]["DetailedErrorBody"];
/** One error of the service, with the more specific errors that led to it. */
export interface DetailedErrorBody extends DetailedErrorBodySchema {}

type DetailedErrorResponseSchema = components["schemas"]["DetailedErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface DetailedErrorResponse extends DetailedErrorResponseSchema {}

type EnginesLimitSchema = components["schemas"]["EnginesLimit"];
/** The limit of engines. */
export interface EnginesLimit extends EnginesLimitSchema {}

type EnginesLimitResponseSchema = components["schemas"]["EnginesLimitResponse"];
/** The limit of engines. */
export interface EnginesLimitResponse extends EnginesLimitResponseSchema {}

type ErrorResponseSchema = components["schemas"]["ErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface ErrorResponse extends ErrorResponseSchema {}

type ExecutionInformationSchema = components["schemas"]["ExecutionInformation"];
/** When the job was at work, what it took, and what went wrong. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

type JobSchema = components["schemas"]["Job"];
/** A modeling job. */
export interface Job extends JobSchema {}

type JobCreateSchema = components["schemas"]["JobCreate"];
/** A job to create. */
export interface JobCreate extends JobCreateSchema {}

type JobCreateCacheSettingsSchema = components["schemas"]["JobCreateCacheSettings"];
/** How a job uses and makes a cache. */
export interface JobCreateCacheSettings extends JobCreateCacheSettingsSchema {}

type JobCreateCostEstimationParametersSchema = components["schemas"]["JobCreateCostEstimationParameters"];
/** The size of the inputs and the quality, for an estimate of the cost before the job is processed. */
export interface JobCreateCostEstimationParameters extends JobCreateCostEstimationParametersSchema {}

type JobCreateInputSchema = components["schemas"]["JobCreateInput"];
/** An input of a job to create. */
export interface JobCreateInput extends JobCreateInputSchema {}

type JobCreateSettingsSchema = components["schemas"]["JobCreateSettings"];
/** What a job to create is to make, and how. */
export interface JobCreateSettings extends JobCreateSettingsSchema {}

type JobInputSchema = components["schemas"]["JobInput"];
/** An input of a job. */
export interface JobInput extends JobInputSchema {}

type JobMessageSchema = components["schemas"]["JobMessage"];
/** An error or a warning of a job. */
export interface JobMessage extends JobMessageSchema {}

type JobOutputSchema = components["schemas"]["JobOutput"];
/** An output of a job. */
export interface JobOutput extends JobOutputSchema {}

type JobPatchSchema = components["schemas"]["JobPatch"];
/** What to change in a job. Only the properties given are changed. */
export interface JobPatch extends JobPatchSchema {}

type JobPatchSettingsSchema = components["schemas"]["JobPatchSettings"];
/** What to change in the settings of a job. */
export interface JobPatchSettings extends JobPatchSettingsSchema {}

/** `Active` submits the job, `Cancelled` cancels the running job. */
export type JobPatchState = components["schemas"]["JobPatchState"];

/** Every {@link JobPatchState} that the specification names. */
export const jobPatchStates = ["Active", "Cancelled"] as const;

type JobProgressSchema = components["schemas"]["JobProgress"];
/** How far a job has come. */
export interface JobProgress extends JobProgressSchema {}

type JobProgressResponseSchema = components["schemas"]["JobProgressResponse"];
/** The progress of one job. */
export interface JobProgressResponse extends JobProgressResponseSchema {}

/** `Unsubmitted` until the job is submitted, `Active` while it is at work, then `Over`, whatever the outcome. The job itself tells the outcome. */
export type JobProgressState = components["schemas"]["JobProgressState"];

/** Every {@link JobProgressState} that the specification names. */
export const jobProgressStates = ["Unsubmitted", "Active", "Over"] as const;

type JobResponseSchema = components["schemas"]["JobResponse"];
/** One job. */
export interface JobResponse extends JobResponseSchema {}

type JobSettingsSchema = components["schemas"]["JobSettings"];
/** What a job makes, and how. */
export interface JobSettings extends JobSettingsSchema {}

/** `unsubmitted` until the job is submitted, `active` while it is at work, then `success`, `failed` or `cancelled`. */
export type JobState = components["schemas"]["JobState"];

/** Every {@link JobState} that the specification names. */
export const jobStates = ["unsubmitted", "active", "success", "failed", "cancelled"] as const;

/** `Calibration` orients the photos, `Reconstruction` makes models from oriented photos, `Full` does both. */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = ["Full", "Calibration", "Reconstruction"] as const;

type JobsResponseSchema = components["schemas"]["JobsResponse"];
/** One page of jobs. */
export interface JobsResponse extends JobsResponseSchema {}

type LinkSchema = components["schemas"]["Link"];
/** Hyperlink container. */
export interface Link extends LinkSchema {}

/** Location of the data centre that processes the job. */
export type Location = components["schemas"]["Location"];

/** Every {@link Location} that the specification names. */
export const locations = [
  "East US",
  "North Europe",
  "Southeast Asia",
  "Australia East",
  "UK South",
  "Japan East",
  "UAE North",
  "Canada Central",
  "West Europe",
] as const;

type NextPageLinksSchema = components["schemas"]["NextPageLinks"];
/** Links that belong to a page of results. */
export interface NextPageLinks extends NextPageLinksSchema {}

/** Format of an output. */
export type OutputFormat = components["schemas"]["OutputFormat"];

/** Every {@link OutputFormat} that the specification names. */
export const outputFormats = [
  "CCOrientations",
  "3MX",
  "3SM",
  "WebReady ScalableMesh",
  "Cesium 3D Tiles",
  "POD",
  "Orthophoto/DSM",
  "LAS",
  "FBX",
  "OBJ",
  "ESRI i3s",
  "DGN",
  "LODTreeExport",
  "PLY",
  "OPC",
  "OMR",
  "ContextScene",
  "GaussianSplats",
] as const;

/** Quality of the outputs, from the lowest to the highest. */
export type Quality = components["schemas"]["Quality"];

/** Every {@link Quality} that the specification names. */
export const qualities = ["Draft", "Medium", "Extra"] as const;

type WorkspaceSchema = components["schemas"]["Workspace"];
/** A workspace. */
export interface Workspace extends WorkspaceSchema {}

type WorkspaceCreateSchema = components["schemas"]["WorkspaceCreate"];
/** A workspace to create. */
export interface WorkspaceCreate extends WorkspaceCreateSchema {}

type WorkspaceResponseSchema = components["schemas"]["WorkspaceResponse"];
/** One workspace. */
export interface WorkspaceResponse extends WorkspaceResponseSchema {}
