// Generated from specs/reality-conversion.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 84431b1023d7910dad5c10cc3704d28f049834f289b0119ccac02dc9b69242f0
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
         *
         *     Inferred: the statuses of failures are those of Reality Analysis v2.
         */
        get: operations["jobs-get-all"];
        put?: never;
        /**
         * Create a job
         * @description Creates a new job and submits it at once: there is no unsubmitted state, and no operation to submit with. `type` decides which `specifications` the job takes.
         *
         *     The request does not name outputs: each job has one, whose id the job in the answer has in `specifications.output`, before it is ready.
         *
         *     Inferred: the specifications of each job type are those of an unreleased branch of the vendor's client, since no readable document lists them; only `PointCloudConversion` is shown on a page. An optional property may be null, as that client sends it; null stands for leaving it out. What the service does without an option is not documented. All examples but those of the pages are composed, with specifications from the client's samples.
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
         * @description Retrieves the details of a job. Its errors and warnings are messages, which `jobs-messages` retrieves.
         */
        get: operations["jobs-get"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Asks the service to end a job. The job in the answer is `TerminatingOnCancel`; it becomes `Cancelled` after a while. It is not deleted: it can still be read.
         *
         *     Inferred from Reality Analysis v2 and the vendor's client: a job that is not running, or that is saving its results, cannot be cancelled.
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
         * @description Retrieves the errors and warnings of a job, if there are any, once the job has ended.
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
         * @description Retrieves the progress of a job. No document says for how long it can be read, nor how often to ask: the client asks as the siblings Reality Modeling and Reality Analysis want it.
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
         * Job
         * @description A job: compare `type` with a known one, and `specifications` is typed accordingly. A job of a type that came later is an `OtherJob`.
         */
        Job: components["schemas"]["PointCloudConversionJob"] | components["schemas"]["PointCloudOptimizationJob"] | components["schemas"]["MeshSamplingJob"] | components["schemas"]["VectorOptimizationJob"] | components["schemas"]["TileMapOptimizationJob"] | components["schemas"]["OtherJob"];
        /**
         * Job creation
         * @description A job to create. `type` decides which specifications it takes.
         */
        JobCreate: components["schemas"]["PointCloudConversionJobCreate"] | components["schemas"]["PointCloudOptimizationJobCreate"] | components["schemas"]["MeshSamplingJobCreate"] | components["schemas"]["VectorOptimizationJobCreate"] | components["schemas"]["TileMapOptimizationJobCreate"];
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
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. Nothing is known of them. */
            specifications: {
                [key: string]: unknown;
            };
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /** @description What the job does, in a word that is not in `JobType`. */
            type: string;
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Job progress
         * @description How far a job has come. There is no step, unlike in v1.
         */
        JobProgress: {
            /** @description How much of the job is done, from 0 to 100 percent. It says nothing about success. */
            percentage: number;
            /** @description Current state of the job, in the job's own words. Compare without case; more states may come. */
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
         * @description `Queued` until there is room, `Active` while it is at work, then `Success`, `Failed` or `Cancelled`. `TerminatingOnCancel` and `TerminatingOnFailure` come between work and those ends. Inferred: that order.
         * @enum {string}
         */
        JobState: "Queued" | "Active" | "TerminatingOnCancel" | "TerminatingOnFailure" | "Cancelled" | "Failed" | "Success";
        /**
         * Job type
         * @description What a job does: convert a point cloud, or consolidate point clouds, meshes (into a point cloud), vector data or tile maps into one.
         * @enum {string}
         */
        JobType: "PointCloudConversion" | "PointCloudOptimization" | "MeshSampling" | "VectorOptimization" | "TileMapOptimization";
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
         * Mesh sampling inputs
         * @description Inputs of a mesh sampling job.
         */
        MeshSamplingInputs: {
            /** @description Reality data ids of the meshes. */
            meshes: string[];
        };
        /**
         * Mesh sampling inputs (request)
         * @description Inputs of a mesh sampling job to create.
         */
        MeshSamplingInputsCreate: {
            /** @description Reality data ids of the meshes. */
            meshes: string[];
        };
        /**
         * Mesh sampling job
         * @description A mesh sampling job. Samples one mesh or several, and consolidates the points into one point cloud. Inferred: known from an unreleased branch of the vendor's client only.
         */
        MeshSamplingJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, output and options. */
            specifications: components["schemas"]["MeshSamplingSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "MeshSampling";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Mesh sampling job (request)
         * @description A mesh sampling job to create. Samples one mesh or several, and consolidates the points into one point cloud. Inferred: known from an unreleased branch of the vendor's client only.
         */
        MeshSamplingJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and options. */
            specifications: components["schemas"]["MeshSamplingSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "MeshSampling";
        };
        /**
         * Mesh sampling options
         * @description Options of a mesh sampling job.
         */
        MeshSamplingOptions: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | (string & {}) | null;
            /** @description Sampling value, in metres. Inferred: the distance between points. */
            sampling?: number | null;
        };
        /**
         * Mesh sampling options (request)
         * @description Options of a mesh sampling job to create. Inferred: null stands for leaving a property out.
         */
        MeshSamplingOptionsCreate: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | null;
            /** @description Sampling value, in metres. Inferred: the distance between points. */
            sampling?: number | null;
        };
        /**
         * Mesh sampling specifications
         * @description Inputs, output and options of a mesh sampling job.
         */
        MeshSamplingSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["MeshSamplingInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["MeshSamplingOptions"] | null;
            /** @description Reality data id of the point cloud made. It may be there before the job has ended, so it does not say that the output is ready. */
            output: string;
        };
        /**
         * Mesh sampling specifications (request)
         * @description Inputs and options of a mesh sampling job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out.
         */
        MeshSamplingSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["MeshSamplingInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["MeshSamplingOptionsCreate"] | null;
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
         * Job of another type
         * @description A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one.
         */
        OtherJob: {
            type: "OtherJob";
        } & Omit<components["schemas"]["JobOfUnlistedType"], "type">;
        /**
         * Point cloud conversion inputs
         * @description Inputs of a point cloud conversion job.
         */
        PointCloudConversionInputs: {
            /** @description Reality data id of the point cloud. One page shows it as `pointClouds` instead, so it may be absent. */
            pointCloud?: string;
        };
        /**
         * Point cloud conversion inputs (request)
         * @description Inputs of a point cloud conversion job to create.
         */
        PointCloudConversionInputsCreate: {
            /** @description Reality data id of the point cloud. */
            pointCloud: string;
        };
        /**
         * Point cloud conversion job
         * @description A point cloud conversion job. Converts a point cloud into another format. If the reality data holds several, each becomes a file of its own.
         */
        PointCloudConversionJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, output and options. */
            specifications: components["schemas"]["PointCloudConversionSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "PointCloudConversion";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Point cloud conversion job (request)
         * @description A point cloud conversion job to create. Converts a point cloud into another format. If the reality data holds several, each becomes a file of its own.
         */
        PointCloudConversionJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and options. */
            specifications: components["schemas"]["PointCloudConversionSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "PointCloudConversion";
        };
        /**
         * Point cloud conversion options
         * @description Options of a point cloud conversion job.
         */
        PointCloudConversionOptions: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | (string & {}) | null;
        };
        /**
         * Point cloud conversion options (request)
         * @description Options of a point cloud conversion job to create. Inferred: null stands for leaving a property out.
         */
        PointCloudConversionOptionsCreate: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | null;
        };
        /**
         * Point cloud conversion specifications
         * @description Inputs, output and options of a point cloud conversion job.
         */
        PointCloudConversionSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["PointCloudConversionInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["PointCloudConversionOptions"] | null;
            /** @description Reality data id of the point cloud made. It may be there before the job has ended, so it does not say that the output is ready. */
            output: string;
        };
        /**
         * Point cloud conversion specifications (request)
         * @description Inputs and options of a point cloud conversion job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out.
         */
        PointCloudConversionSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["PointCloudConversionInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["PointCloudConversionOptionsCreate"] | null;
        };
        /**
         * Point cloud format
         * @description Format of a point cloud. `3DTilesPNTS` and `3DTilesPnts` are the same: the documents spell it both ways. Inferred: so is the case of `3DTilesGlbc`, which only the vendor's client shows.
         * @enum {string}
         */
        PointCloudFormat: "OPC" | "3DTilesPNTS" | "3DTilesPnts" | "3DTilesGlbc" | "LAS" | "LAZ" | "E57" | "POD";
        /**
         * Point cloud optimization inputs
         * @description Inputs of a point cloud optimization job.
         */
        PointCloudOptimizationInputs: {
            /** @description Reality data ids of the point clouds. */
            pointClouds: string[];
        };
        /**
         * Point cloud optimization inputs (request)
         * @description Inputs of a point cloud optimization job to create.
         */
        PointCloudOptimizationInputsCreate: {
            /** @description Reality data ids of the point clouds. */
            pointClouds: string[];
        };
        /**
         * Point cloud optimization job
         * @description A point cloud optimization job. Consolidates one point cloud or several into one. Inferred: known from an unreleased branch of the vendor's client only.
         */
        PointCloudOptimizationJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, output and options. */
            specifications: components["schemas"]["PointCloudOptimizationSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "PointCloudOptimization";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Point cloud optimization job (request)
         * @description A point cloud optimization job to create. Consolidates one point cloud or several into one. Inferred: known from an unreleased branch of the vendor's client only.
         */
        PointCloudOptimizationJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and options. */
            specifications: components["schemas"]["PointCloudOptimizationSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "PointCloudOptimization";
        };
        /**
         * Point cloud optimization options
         * @description Options of a point cloud optimization job.
         */
        PointCloudOptimizationOptions: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | (string & {}) | null;
        };
        /**
         * Point cloud optimization options (request)
         * @description Options of a point cloud optimization job to create. Inferred: null stands for leaving a property out.
         */
        PointCloudOptimizationOptionsCreate: {
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the point cloud to make. */
            outputFormat?: components["schemas"]["PointCloudFormat"] | null;
        };
        /**
         * Point cloud optimization specifications
         * @description Inputs, output and options of a point cloud optimization job.
         */
        PointCloudOptimizationSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["PointCloudOptimizationInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["PointCloudOptimizationOptions"] | null;
            /** @description Reality data id of the point cloud made. It may be there before the job has ended, so it does not say that the output is ready. */
            output: string;
        };
        /**
         * Point cloud optimization specifications (request)
         * @description Inputs and options of a point cloud optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out.
         */
        PointCloudOptimizationSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["PointCloudOptimizationInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["PointCloudOptimizationOptionsCreate"] | null;
        };
        /**
         * Tile map format
         * @description Format of a tile map.
         * @enum {string}
         */
        TileMapFormat: "XYZTileMap";
        /**
         * Tile map image format
         * @description Format of the tiles of a tile map.
         * @enum {string}
         */
        TileMapImageFormat: "JPG" | "PNG";
        /**
         * Tile map optimization inputs
         * @description Inputs of a tile map optimization job.
         */
        TileMapOptimizationInputs: {
            /** @description Reality data ids of the tile maps. */
            tileMaps: string[];
        };
        /**
         * Tile map optimization inputs (request)
         * @description Inputs of a tile map optimization job to create.
         */
        TileMapOptimizationInputsCreate: {
            /** @description Reality data ids of the tile maps. */
            tileMaps: string[];
        };
        /**
         * Tile map optimization job
         * @description A tile map optimization job. Consolidates one tile map or several into one. Inferred: known from an unreleased branch of the vendor's client only.
         */
        TileMapOptimizationJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, output and options. */
            specifications: components["schemas"]["TileMapOptimizationSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TileMapOptimization";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Tile map optimization job (request)
         * @description A tile map optimization job to create. Consolidates one tile map or several into one. Inferred: known from an unreleased branch of the vendor's client only.
         */
        TileMapOptimizationJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and options. */
            specifications: components["schemas"]["TileMapOptimizationSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TileMapOptimization";
        };
        /**
         * Tile map optimization options
         * @description Options of a tile map optimization job.
         */
        TileMapOptimizationOptions: {
            /** @description Colour of the background, as `#` and six hexadecimal digits. */
            backgroundColor?: string | null;
            /** @description Lowest level of the tile map. The range is not documented. */
            bottomLevel?: number | null;
            /** @description Format of the tiles. */
            imageFormat?: components["schemas"]["TileMapImageFormat"] | (string & {}) | null;
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Quality of tiles in JPG, from 10 to 99. */
            jpgQuality?: number | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the tile map to make. */
            outputFormat?: components["schemas"]["TileMapFormat"] | (string & {}) | null;
            /** @description Topmost level of the tile map. The range is not documented. */
            topLevel?: number | null;
        };
        /**
         * Tile map optimization options (request)
         * @description Options of a tile map optimization job to create. Inferred: null stands for leaving a property out.
         */
        TileMapOptimizationOptionsCreate: {
            /** @description Colour of the background, as `#` and six hexadecimal digits. */
            backgroundColor?: string | null;
            /** @description Lowest level of the tile map. The range is not documented. */
            bottomLevel?: number | null;
            /** @description Format of the tiles. */
            imageFormat?: components["schemas"]["TileMapImageFormat"] | null;
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Quality of tiles in JPG, from 10 to 99. */
            jpgQuality?: number | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the tile map to make. */
            outputFormat?: components["schemas"]["TileMapFormat"] | null;
            /** @description Topmost level of the tile map. The range is not documented. */
            topLevel?: number | null;
        };
        /**
         * Tile map optimization specifications
         * @description Inputs, output and options of a tile map optimization job.
         */
        TileMapOptimizationSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["TileMapOptimizationInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["TileMapOptimizationOptions"] | null;
            /** @description Reality data id of the tile map made. It may be there before the job has ended, so it does not say that the output is ready. */
            output: string;
        };
        /**
         * Tile map optimization specifications (request)
         * @description Inputs and options of a tile map optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out.
         */
        TileMapOptimizationSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["TileMapOptimizationInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["TileMapOptimizationOptionsCreate"] | null;
        };
        /**
         * Vector format
         * @description Format of vector data: a file, or a feature database.
         * @enum {string}
         */
        VectorFormat: "GeoJSON" | "FeatureDB";
        /**
         * Vector optimization inputs
         * @description Inputs of a vector optimization job.
         */
        VectorOptimizationInputs: {
            /** @description Reality data ids of the vector data. */
            vectors: string[];
        };
        /**
         * Vector optimization inputs (request)
         * @description Inputs of a vector optimization job to create.
         */
        VectorOptimizationInputsCreate: {
            /** @description Reality data ids of the vector data. */
            vectors: string[];
        };
        /**
         * Vector optimization job
         * @description A vector optimization job. Consolidates vector data, of one reality data or several. Inferred: known from an unreleased branch of the vendor's client only.
         */
        VectorOptimizationJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, output and options. */
            specifications: components["schemas"]["VectorOptimizationSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "VectorOptimization";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Vector optimization job (request)
         * @description A vector optimization job to create. Consolidates vector data, of one reality data or several. Inferred: known from an unreleased branch of the vendor's client only.
         */
        VectorOptimizationJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and options. */
            specifications: components["schemas"]["VectorOptimizationSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "VectorOptimization";
        };
        /**
         * Vector optimization options
         * @description Options of a vector optimization job.
         */
        VectorOptimizationOptions: {
            /** @description Display name of the feature class to make. */
            featureClassDisplayName?: string | null;
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the vector data to make. */
            outputFormat?: components["schemas"]["VectorFormat"] | (string & {}) | null;
        };
        /**
         * Vector optimization options (request)
         * @description Options of a vector optimization job to create. Inferred: null stands for leaving a property out.
         */
        VectorOptimizationOptionsCreate: {
            /** @description Display name of the feature class to make. */
            featureClassDisplayName?: string | null;
            /** @description Coordinate reference system of the input. The notation is not documented. */
            inputCrs?: string | null;
            /** @description Coordinate reference system of the output. The notation is not documented. */
            outputCrs?: string | null;
            /** @description Format of the vector data to make. */
            outputFormat?: components["schemas"]["VectorFormat"] | null;
        };
        /**
         * Vector optimization specifications
         * @description Inputs, output and options of a vector optimization job.
         */
        VectorOptimizationSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["VectorOptimizationInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["VectorOptimizationOptions"] | null;
            /** @description Reality data id of the vector data made. With `FeatureDB` the id of an index in a feature database instead, which begins with `fdb:`. It may be there before the job has ended, so it does not say that the output is ready. */
            output: string;
        };
        /**
         * Vector optimization specifications (request)
         * @description Inputs and options of a vector optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out.
         */
        VectorOptimizationSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["VectorOptimizationInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["VectorOptimizationOptionsCreate"] | null;
        };
    };
    responses: {
        /** @description The request cannot be processed due to a client error, such as malformed syntax. Documented for creating a job. Inferred: the other operations answer alike. Clients must not assume that every failed request carries this object. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailedErrorResponse"];
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
        /** @description There is no such job, it is not visible to the user, or its progress is no longer kept. The code is that of a missing job; Reality Analysis v2 says `JobProgressNotFound`, so do not rely on it. Clients must not assume that every failed request carries this object. */
        JobProgressNotFound: {
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
        /** @description The request cannot be processed due to a client error, such as an unknown value. Inferred: no document shows it here; v1 answers so where v2 answers 400, so expect either. Clients must not assume that every failed request carries this object. */
        UnprocessableRequest: {
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
         *     are returned. Inferred from Reality Modeling v2: at least one comparison is needed.
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
                 *     are returned. Inferred from Reality Modeling v2: at least one comparison is needed.
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
            /** @description The request cannot be processed due to a client error, such as a page size out of range. Inferred: the status is that of Reality Analysis v2, the text that of v1. Clients must not assume that every failed request carries this object. */
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
            422: components["responses"]["UnprocessableRequest"];
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
            /** @description The job was created and submitted. It is `Active`, or `Queued` until there is room. */
            201: {
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
            404: components["responses"]["OperationNotFound"];
            422: components["responses"]["UnprocessableRequest"];
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
            422: components["responses"]["UnprocessableRequest"];
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
            /** @description The job's state does not allow it. Inferred: the text is that of Reality Analysis v2. Clients must not assume that every failed request carries this object. */
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
            422: components["responses"]["UnprocessableRequest"];
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
            404: components["responses"]["JobProgressNotFound"];
            422: components["responses"]["UnprocessableRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}

type ApiErrorBodySchema = components["schemas"]["ApiErrorBody"];
/** One error of the service. */
export interface ApiErrorBody extends ApiErrorBodySchema {}

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
/** When the job was created and at work, and what it took. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

/** A job: compare `type` with a known one, and `specifications` is typed accordingly. A job of a type that came later is an `OtherJob`. */
export type Job = components["schemas"]["Job"] | never;

/** A job to create. `type` decides which specifications it takes. */
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

type JobOfUnlistedTypeSchema = components["schemas"]["JobOfUnlistedType"];
/** The facts of a job of a type that this specification does not list. */
export interface JobOfUnlistedType extends JobOfUnlistedTypeSchema {}

type JobProgressSchema = components["schemas"]["JobProgress"];
/** How far a job has come. There is no step, unlike in v1. */
export interface JobProgress extends JobProgressSchema {}

type JobProgressResponseSchema = components["schemas"]["JobProgressResponse"];
/** The progress of one job. */
export interface JobProgressResponse extends JobProgressResponseSchema {}

type JobResponseSchema = components["schemas"]["JobResponse"];
/** One job. */
export interface JobResponse extends JobResponseSchema {}

/** `Queued` until there is room, `Active` while it is at work, then `Success`, `Failed` or `Cancelled`. `TerminatingOnCancel` and `TerminatingOnFailure` come between work and those ends. Inferred: that order. */
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

/** What a job does: convert a point cloud, or consolidate point clouds, meshes (into a point cloud), vector data or tile maps into one. */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = [
  "PointCloudConversion",
  "PointCloudOptimization",
  "MeshSampling",
  "VectorOptimization",
  "TileMapOptimization",
] as const;

type JobsResponseSchema = components["schemas"]["JobsResponse"];
/** One page of jobs. */
export interface JobsResponse extends JobsResponseSchema {}

type LinkSchema = components["schemas"]["Link"];
/** Hyperlink container. */
export interface Link extends LinkSchema {}

type MeshSamplingInputsSchema = components["schemas"]["MeshSamplingInputs"];
/** Inputs of a mesh sampling job. */
export interface MeshSamplingInputs extends MeshSamplingInputsSchema {}

type MeshSamplingInputsCreateSchema = components["schemas"]["MeshSamplingInputsCreate"];
/** Inputs of a mesh sampling job to create. */
export interface MeshSamplingInputsCreate extends MeshSamplingInputsCreateSchema {}

type MeshSamplingJobSchema = components["schemas"]["MeshSamplingJob"];
/** A mesh sampling job. Samples one mesh or several, and consolidates the points into one point cloud. Inferred: known from an unreleased branch of the vendor's client only. */
export interface MeshSamplingJob extends MeshSamplingJobSchema {}

type MeshSamplingJobCreateSchema = components["schemas"]["MeshSamplingJobCreate"];
/** A mesh sampling job to create. Samples one mesh or several, and consolidates the points into one point cloud. Inferred: known from an unreleased branch of the vendor's client only. */
export interface MeshSamplingJobCreate extends MeshSamplingJobCreateSchema {}

type MeshSamplingOptionsSchema = components["schemas"]["MeshSamplingOptions"];
/** Options of a mesh sampling job. */
export interface MeshSamplingOptions extends MeshSamplingOptionsSchema {}

type MeshSamplingOptionsCreateSchema = components["schemas"]["MeshSamplingOptionsCreate"];
/** Options of a mesh sampling job to create. Inferred: null stands for leaving a property out. */
export interface MeshSamplingOptionsCreate extends MeshSamplingOptionsCreateSchema {}

type MeshSamplingSpecificationsSchema = components["schemas"]["MeshSamplingSpecifications"];
/** Inputs, output and options of a mesh sampling job. */
export interface MeshSamplingSpecifications extends MeshSamplingSpecificationsSchema {}

type MeshSamplingSpecificationsCreateSchema = components["schemas"]["MeshSamplingSpecificationsCreate"];
/** Inputs and options of a mesh sampling job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out. */
export interface MeshSamplingSpecificationsCreate extends MeshSamplingSpecificationsCreateSchema {}

type NextPageLinksSchema = components["schemas"]["NextPageLinks"];
/** Links that belong to a page of results. */
export interface NextPageLinks extends NextPageLinksSchema {}

/** A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one. */
export type OtherJob = components["schemas"]["OtherJob"];

type PointCloudConversionInputsSchema = components["schemas"]["PointCloudConversionInputs"];
/** Inputs of a point cloud conversion job. */
export interface PointCloudConversionInputs extends PointCloudConversionInputsSchema {}

type PointCloudConversionInputsCreateSchema = components["schemas"]["PointCloudConversionInputsCreate"];
/** Inputs of a point cloud conversion job to create. */
export interface PointCloudConversionInputsCreate extends PointCloudConversionInputsCreateSchema {}

type PointCloudConversionJobSchema = components["schemas"]["PointCloudConversionJob"];
/** A point cloud conversion job. Converts a point cloud into another format. If the reality data holds several, each becomes a file of its own. */
export interface PointCloudConversionJob extends PointCloudConversionJobSchema {}

type PointCloudConversionJobCreateSchema = components["schemas"]["PointCloudConversionJobCreate"];
/** A point cloud conversion job to create. Converts a point cloud into another format. If the reality data holds several, each becomes a file of its own. */
export interface PointCloudConversionJobCreate extends PointCloudConversionJobCreateSchema {}

type PointCloudConversionOptionsSchema = components["schemas"]["PointCloudConversionOptions"];
/** Options of a point cloud conversion job. */
export interface PointCloudConversionOptions extends PointCloudConversionOptionsSchema {}

type PointCloudConversionOptionsCreateSchema = components["schemas"]["PointCloudConversionOptionsCreate"];
/** Options of a point cloud conversion job to create. Inferred: null stands for leaving a property out. */
export interface PointCloudConversionOptionsCreate extends PointCloudConversionOptionsCreateSchema {}

type PointCloudConversionSpecificationsSchema = components["schemas"]["PointCloudConversionSpecifications"];
/** Inputs, output and options of a point cloud conversion job. */
export interface PointCloudConversionSpecifications extends PointCloudConversionSpecificationsSchema {}

type PointCloudConversionSpecificationsCreateSchema = components["schemas"]["PointCloudConversionSpecificationsCreate"];
/** Inputs and options of a point cloud conversion job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out. */
export interface PointCloudConversionSpecificationsCreate extends PointCloudConversionSpecificationsCreateSchema {}

/** Format of a point cloud. `3DTilesPNTS` and `3DTilesPnts` are the same: the documents spell it both ways. Inferred: so is the case of `3DTilesGlbc`, which only the vendor's client shows. */
export type PointCloudFormat = components["schemas"]["PointCloudFormat"];

/** Every {@link PointCloudFormat} that the specification names. */
export const pointCloudFormats = ["OPC", "3DTilesPNTS", "3DTilesPnts", "3DTilesGlbc", "LAS", "LAZ", "E57", "POD"] as const;

type PointCloudOptimizationInputsSchema = components["schemas"]["PointCloudOptimizationInputs"];
/** Inputs of a point cloud optimization job. */
export interface PointCloudOptimizationInputs extends PointCloudOptimizationInputsSchema {}

type PointCloudOptimizationInputsCreateSchema = components["schemas"]["PointCloudOptimizationInputsCreate"];
/** Inputs of a point cloud optimization job to create. */
export interface PointCloudOptimizationInputsCreate extends PointCloudOptimizationInputsCreateSchema {}

type PointCloudOptimizationJobSchema = components["schemas"]["PointCloudOptimizationJob"];
/** A point cloud optimization job. Consolidates one point cloud or several into one. Inferred: known from an unreleased branch of the vendor's client only. */
export interface PointCloudOptimizationJob extends PointCloudOptimizationJobSchema {}

type PointCloudOptimizationJobCreateSchema = components["schemas"]["PointCloudOptimizationJobCreate"];
/** A point cloud optimization job to create. Consolidates one point cloud or several into one. Inferred: known from an unreleased branch of the vendor's client only. */
export interface PointCloudOptimizationJobCreate extends PointCloudOptimizationJobCreateSchema {}

type PointCloudOptimizationOptionsSchema = components["schemas"]["PointCloudOptimizationOptions"];
/** Options of a point cloud optimization job. */
export interface PointCloudOptimizationOptions extends PointCloudOptimizationOptionsSchema {}

type PointCloudOptimizationOptionsCreateSchema = components["schemas"]["PointCloudOptimizationOptionsCreate"];
/** Options of a point cloud optimization job to create. Inferred: null stands for leaving a property out. */
export interface PointCloudOptimizationOptionsCreate extends PointCloudOptimizationOptionsCreateSchema {}

type PointCloudOptimizationSpecificationsSchema = components["schemas"]["PointCloudOptimizationSpecifications"];
/** Inputs, output and options of a point cloud optimization job. */
export interface PointCloudOptimizationSpecifications extends PointCloudOptimizationSpecificationsSchema {}

type PointCloudOptimizationSpecificationsCreateSchema = components["schemas"]["PointCloudOptimizationSpecificationsCreate"];
/** Inputs and options of a point cloud optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out. */
export interface PointCloudOptimizationSpecificationsCreate extends PointCloudOptimizationSpecificationsCreateSchema {}

/** Format of a tile map. */
export type TileMapFormat = components["schemas"]["TileMapFormat"];

/** Every {@link TileMapFormat} that the specification names. */
export const tileMapFormats = ["XYZTileMap"] as const;

/** Format of the tiles of a tile map. */
export type TileMapImageFormat = components["schemas"]["TileMapImageFormat"];

/** Every {@link TileMapImageFormat} that the specification names. */
export const tileMapImageFormats = ["JPG", "PNG"] as const;

type TileMapOptimizationInputsSchema = components["schemas"]["TileMapOptimizationInputs"];
/** Inputs of a tile map optimization job. */
export interface TileMapOptimizationInputs extends TileMapOptimizationInputsSchema {}

type TileMapOptimizationInputsCreateSchema = components["schemas"]["TileMapOptimizationInputsCreate"];
/** Inputs of a tile map optimization job to create. */
export interface TileMapOptimizationInputsCreate extends TileMapOptimizationInputsCreateSchema {}

type TileMapOptimizationJobSchema = components["schemas"]["TileMapOptimizationJob"];
/** A tile map optimization job. Consolidates one tile map or several into one. Inferred: known from an unreleased branch of the vendor's client only. */
export interface TileMapOptimizationJob extends TileMapOptimizationJobSchema {}

type TileMapOptimizationJobCreateSchema = components["schemas"]["TileMapOptimizationJobCreate"];
/** A tile map optimization job to create. Consolidates one tile map or several into one. Inferred: known from an unreleased branch of the vendor's client only. */
export interface TileMapOptimizationJobCreate extends TileMapOptimizationJobCreateSchema {}

type TileMapOptimizationOptionsSchema = components["schemas"]["TileMapOptimizationOptions"];
/** Options of a tile map optimization job. */
export interface TileMapOptimizationOptions extends TileMapOptimizationOptionsSchema {}

type TileMapOptimizationOptionsCreateSchema = components["schemas"]["TileMapOptimizationOptionsCreate"];
/** Options of a tile map optimization job to create. Inferred: null stands for leaving a property out. */
export interface TileMapOptimizationOptionsCreate extends TileMapOptimizationOptionsCreateSchema {}

type TileMapOptimizationSpecificationsSchema = components["schemas"]["TileMapOptimizationSpecifications"];
/** Inputs, output and options of a tile map optimization job. */
export interface TileMapOptimizationSpecifications extends TileMapOptimizationSpecificationsSchema {}

type TileMapOptimizationSpecificationsCreateSchema = components["schemas"]["TileMapOptimizationSpecificationsCreate"];
/** Inputs and options of a tile map optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out. */
export interface TileMapOptimizationSpecificationsCreate extends TileMapOptimizationSpecificationsCreateSchema {}

/** Format of vector data: a file, or a feature database. */
export type VectorFormat = components["schemas"]["VectorFormat"];

/** Every {@link VectorFormat} that the specification names. */
export const vectorFormats = ["GeoJSON", "FeatureDB"] as const;

type VectorOptimizationInputsSchema = components["schemas"]["VectorOptimizationInputs"];
/** Inputs of a vector optimization job. */
export interface VectorOptimizationInputs extends VectorOptimizationInputsSchema {}

type VectorOptimizationInputsCreateSchema = components["schemas"]["VectorOptimizationInputsCreate"];
/** Inputs of a vector optimization job to create. */
export interface VectorOptimizationInputsCreate extends VectorOptimizationInputsCreateSchema {}

type VectorOptimizationJobSchema = components["schemas"]["VectorOptimizationJob"];
/** A vector optimization job. Consolidates vector data, of one reality data or several. Inferred: known from an unreleased branch of the vendor's client only. */
export interface VectorOptimizationJob extends VectorOptimizationJobSchema {}

type VectorOptimizationJobCreateSchema = components["schemas"]["VectorOptimizationJobCreate"];
/** A vector optimization job to create. Consolidates vector data, of one reality data or several. Inferred: known from an unreleased branch of the vendor's client only. */
export interface VectorOptimizationJobCreate extends VectorOptimizationJobCreateSchema {}

type VectorOptimizationOptionsSchema = components["schemas"]["VectorOptimizationOptions"];
/** Options of a vector optimization job. */
export interface VectorOptimizationOptions extends VectorOptimizationOptionsSchema {}

type VectorOptimizationOptionsCreateSchema = components["schemas"]["VectorOptimizationOptionsCreate"];
/** Options of a vector optimization job to create. Inferred: null stands for leaving a property out. */
export interface VectorOptimizationOptionsCreate extends VectorOptimizationOptionsCreateSchema {}

type VectorOptimizationSpecificationsSchema = components["schemas"]["VectorOptimizationSpecifications"];
/** Inputs, output and options of a vector optimization job. */
export interface VectorOptimizationSpecifications extends VectorOptimizationSpecificationsSchema {}

type VectorOptimizationSpecificationsCreateSchema = components["schemas"]["VectorOptimizationSpecificationsCreate"];
/** Inputs and options of a vector optimization job to create. Outputs are not asked for: there is always one. Inferred: null stands for leaving a property out. */
export interface VectorOptimizationSpecificationsCreate extends VectorOptimizationSpecificationsCreateSchema {}
