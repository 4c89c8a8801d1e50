// Generated from specs/reality-modeling.v2.yaml and specs/shared.yaml.
// SHA-256 of the specification: 46bc85a41b0279b3db7c7f99b4326da7a14389cf024fe062470d880862d14f0e
// Generator: @reality-apis/scripts with openapi-typescript 7.13.0
// Do not edit: change the specification, then run `pnpm codegen`.

export interface paths {
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get files
         * @description Retrieves the files that the service provides, such as presets for jobs.
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
            path?: never;
            cookie?: never;
        };
        /**
         * Get bucket
         * @description Retrieves the bucket of an iTwin: a place for small files, which jobs name as `bkt:path/in/the/bucket`. The link in the answer gives access to it with the tools of Azure Blob Storage.
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
         *     As long as there is a next page, `_links.next.href` leads to it. No document says in which order the jobs come. The vendor's client never asks for pages of fewer than two jobs.
         *
         *     Inferred: the statuses of failures are those of Reality Analysis v2.
         */
        get: operations["jobs-get-all"];
        put?: never;
        /**
         * Create a job
         * @description Creates a new job and submits it at once: there is no unsubmitted state, and no operation to submit with. `type` decides which `specifications` the job takes.
         *
         *     The request names its outputs; the job in the answer has an id or a path for each, before they are ready.
         *
         *     Inferred: the specifications of each job type are those of the vendor's v2 clients, since no readable document lists them. An optional property may be null, as those clients send it; null stands for leaving it out. What the service does without an option is not documented. All examples but the first are composed, with specifications from the clients' samples.
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
         *     A job that is not running cannot be cancelled. Inferred from Reality Analysis v2: nor one that is saving its results.
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
         * @description Retrieves the errors and warnings of a job. Inferred from Reality Conversion v2: they are complete once the job has ended.
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
         *     Inferred from Reality Analysis v2 and from v1, since the page of this operation is not readable: the progress is deemed valid while the job is active, and is not available after 30 days. Clients should ask with backoff intervals of 15, 30, 60 and 120 seconds: 15 seconds between the first and the second request, then 30, and so on. If the percentage changes, the sequence starts over. What follows 120 is not stated; staying there is ours.
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
         * Adjustment constraint
         * @description What constrains the adjustment.
         * @enum {string}
         */
        AdjustmentConstraint: "None" | "ControlPoints" | "PositionMetadata" | "PointClouds" | "Automatic";
        /**
         * Altitude reference
         * @description What altitudes refer to: sea level, or the WGS 84 ellipsoid.
         * @enum {string}
         */
        AltitudeReference: "SeaLevel" | "WGS84Ellipsoid";
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
         * Aspect ratio policy
         * @description What to do with aspect ratios.
         * @enum {string}
         */
        AspectRatioPolicy: "Adjust" | "Keep";
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
         * Calibration inputs
         * @description Inputs of a calibration job.
         */
        CalibrationInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Calibration inputs (request)
         * @description Inputs of a calibration job to create. Inferred: null stands for leaving a property out.
         */
        CalibrationInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Calibration job
         * @description A calibration job. Finds the position and rotation of photos and point clouds in space, and makes tie points.
         */
        CalibrationJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["CalibrationSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Calibration";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Calibration job (request)
         * @description A calibration job to create. Finds the position and rotation of photos and point clouds in space, and makes tie points.
         */
        CalibrationJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["CalibrationSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Calibration";
        };
        /**
         * Calibration options
         * @description Options of a calibration job.
         */
        CalibrationOptions: {
            /** @description What constrains the adjustment. */
            adjustmentConstraints?: (components["schemas"]["AdjustmentConstraint"] | (string & {}))[] | null;
            /** @description What to do with aspect ratios. */
            aspectRatioPolicy?: components["schemas"]["AspectRatioPolicy"] | (string & {}) | null;
            /** @description What to do with the centres of the photos. */
            centerPolicy?: components["schemas"]["CenterPolicy"] | (string & {}) | null;
            /** @description How far centres may move. Only with `centerPolicy` at `AdjustWithinTolerance`. The unit is not documented. */
            centerTolerance?: number | null;
            /** @description How colours are made alike between photos. */
            colorEqualization?: components["schemas"]["ColorEqualization"] | (string & {}) | null;
            /** @description What to do with the distortion of fisheye cameras. */
            fisheyeDistortionPolicy?: components["schemas"]["FisheyeDistortionPolicy"] | (string & {}) | null;
            /** @description What to do with the focal lengths of fisheye cameras. */
            fisheyeFocalPolicy?: components["schemas"]["FisheyeFocalPolicy"] | (string & {}) | null;
            /** @description What to do with focal lengths. */
            focalPolicy?: components["schemas"]["FocalPolicy"] | (string & {}) | null;
            /** @description How many keypoints are taken from a photo. */
            keypointsDensity?: components["schemas"]["KeypointsDensity"] | (string & {}) | null;
            /** @description How pairs of photos are selected. */
            pairSelection?: components["schemas"]["PairSelection"] | (string & {}) | null;
            /** @description How far apart in the sequence photos may be paired. Only with `pairSelection` at `Sequence` or `Loop`. Inferred: a number of photos. */
            pairSelectionDistance?: number | null;
            /** @description Whether the photos are calibrated beforehand. */
            precalibration?: boolean | null;
            /** @description What to do with principal points. */
            principalPolicy?: components["schemas"]["PrincipalPolicy"] | (string & {}) | null;
            /** @description What to do with radial distortion. */
            radialPolicy?: components["schemas"]["RadialPolicy"] | (string & {}) | null;
            /** @description What the position of the whole is taken from. */
            rigidRegistrationPosition?: components["schemas"]["RigidRegistrationPosition"] | (string & {}) | null;
            /** @description What the rotation of the whole is taken from. */
            rigidRegistrationRotation?: components["schemas"]["RigidRegistrationRotation"] | (string & {}) | null;
            /** @description What the scale of the whole is taken from. */
            rigidRegistrationScale?: components["schemas"]["RigidRegistrationScale"] | (string & {}) | null;
            /** @description How the cameras of a rig are synchronised. */
            rigSynchro?: components["schemas"]["RigSynchronization"] | (string & {}) | null;
            /** @description What to do with the rotations of the photos. */
            rotationPolicy?: components["schemas"]["RotationPolicy"] | (string & {}) | null;
            /** @description Coordinate reference system of the ContextScene made. The notation is not documented. */
            sceneOutputCrs?: string | null;
            /** @description What to do with skew. */
            skewPolicy?: components["schemas"]["SkewPolicy"] | (string & {}) | null;
            /** @description Families of printed targets to look for in the photos. */
            tagsExtraction?: (components["schemas"]["TagFamily"] | (string & {}))[] | null;
            /** @description What to do with tangential distortion. */
            tangentialPolicy?: components["schemas"]["TangentialPolicy"] | (string & {}) | null;
            /** @description What to do with tie points. */
            tiepointsPolicy?: components["schemas"]["TiepointsPolicy"] | (string & {}) | null;
        };
        /**
         * Calibration options (request)
         * @description Options of a calibration job to create. Inferred: null stands for leaving a property out.
         */
        CalibrationOptionsCreate: {
            /** @description What constrains the adjustment. */
            adjustmentConstraints?: components["schemas"]["AdjustmentConstraint"][] | null;
            /** @description What to do with aspect ratios. */
            aspectRatioPolicy?: components["schemas"]["AspectRatioPolicy"] | null;
            /** @description What to do with the centres of the photos. */
            centerPolicy?: components["schemas"]["CenterPolicy"] | null;
            /** @description How far centres may move. Only with `centerPolicy` at `AdjustWithinTolerance`. The unit is not documented. */
            centerTolerance?: number | null;
            /** @description How colours are made alike between photos. */
            colorEqualization?: components["schemas"]["ColorEqualization"] | null;
            /** @description What to do with the distortion of fisheye cameras. */
            fisheyeDistortionPolicy?: components["schemas"]["FisheyeDistortionPolicy"] | null;
            /** @description What to do with the focal lengths of fisheye cameras. */
            fisheyeFocalPolicy?: components["schemas"]["FisheyeFocalPolicy"] | null;
            /** @description What to do with focal lengths. */
            focalPolicy?: components["schemas"]["FocalPolicy"] | null;
            /** @description How many keypoints are taken from a photo. */
            keypointsDensity?: components["schemas"]["KeypointsDensity"] | null;
            /** @description How pairs of photos are selected. */
            pairSelection?: components["schemas"]["PairSelection"] | null;
            /** @description How far apart in the sequence photos may be paired. Only with `pairSelection` at `Sequence` or `Loop`. Inferred: a number of photos. */
            pairSelectionDistance?: number | null;
            /** @description Whether the photos are calibrated beforehand. */
            precalibration?: boolean | null;
            /** @description What to do with principal points. */
            principalPolicy?: components["schemas"]["PrincipalPolicy"] | null;
            /** @description What to do with radial distortion. */
            radialPolicy?: components["schemas"]["RadialPolicy"] | null;
            /** @description What the position of the whole is taken from. */
            rigidRegistrationPosition?: components["schemas"]["RigidRegistrationPosition"] | null;
            /** @description What the rotation of the whole is taken from. */
            rigidRegistrationRotation?: components["schemas"]["RigidRegistrationRotation"] | null;
            /** @description What the scale of the whole is taken from. */
            rigidRegistrationScale?: components["schemas"]["RigidRegistrationScale"] | null;
            /** @description How the cameras of a rig are synchronised. */
            rigSynchro?: components["schemas"]["RigSynchronization"] | null;
            /** @description What to do with the rotations of the photos. */
            rotationPolicy?: components["schemas"]["RotationPolicy"] | null;
            /** @description Coordinate reference system of the ContextScene made. The notation is not documented. */
            sceneOutputCrs?: string | null;
            /** @description What to do with skew. */
            skewPolicy?: components["schemas"]["SkewPolicy"] | null;
            /** @description Families of printed targets to look for in the photos. */
            tagsExtraction?: components["schemas"]["TagFamily"][] | null;
            /** @description What to do with tangential distortion. */
            tangentialPolicy?: components["schemas"]["TangentialPolicy"] | null;
            /** @description What to do with tie points. */
            tiepointsPolicy?: components["schemas"]["TiepointsPolicy"] | null;
        };
        /**
         * Calibration output
         * @description What a calibration job makes. `scene` is the calibrated ContextScene, `report` a report in the bucket, `texturedTiePoints` the tie points with texture.
         * @enum {string}
         */
        CalibrationOutputName: "scene" | "report" | "texturedTiePoints";
        /**
         * Calibration outputs
         * @description Outputs of a calibration job.
         */
        CalibrationOutputs: {
            /** @description Path in the bucket of the calibration report, as `bkt:folder/file`, if asked for. */
            report?: string | null;
            /** @description Reality data id of the calibrated ContextScene. */
            scene: string;
            /** @description Reality data id of the textured tie points, if asked for. */
            texturedTiePoints?: string | null;
        };
        /**
         * Calibration specifications
         * @description Inputs, outputs and options of a calibration job.
         */
        CalibrationSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["CalibrationInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["CalibrationOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["CalibrationOutputs"];
        };
        /**
         * Calibration specifications (request)
         * @description Inputs, outputs and options of a calibration job to create. Inferred: null stands for leaving a property out.
         */
        CalibrationSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["CalibrationInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["CalibrationOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["CalibrationOutputName"][];
        };
        /**
         * Centre policy
         * @description What to do with centres. `AdjustWithinTolerance` needs `centerTolerance`.
         * @enum {string}
         */
        CenterPolicy: "Compute" | "Adjust" | "AdjustWithinTolerance" | "Keep" | "Extend";
        /**
         * 3D Tiles compression
         * @description How geometry is compressed.
         * @enum {string}
         */
        CesiumCompression: "None" | "Draco";
        /**
         * Colour correction
         * @description How the colours of the photos are corrected.
         * @enum {string}
         */
        ColorCorrection: "None" | "Standard" | "StandardWithThermal" | "BlockWise" | "BlockWiseWithThermal";
        /**
         * Colour equalisation
         * @description How colours are made alike between photos.
         * @enum {string}
         */
        ColorEqualization: "None" | "BlockWise" | "MachineLearning";
        /**
         * Colour source
         * @description What colours a texture or points.
         * @enum {string}
         */
        ColorSource: "None" | "Visible" | "Thermal" | "Resolution";
        /**
         * Constraints inputs
         * @description Inputs of a constraints job.
         */
        ConstraintsInputs: {
            /** @description The constraints to add. */
            constraintsToAdd?: components["schemas"]["ConstraintToAdd"][] | null;
            /** @description Ids of the constraints to remove, UUIDs. */
            constraintsToDelete?: string[] | null;
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the modeling reference to change. */
            modelingReference: string;
        };
        /**
         * Constraints inputs (request)
         * @description Inputs of a constraints job to create. Inferred: null stands for leaving a property out.
         */
        ConstraintsInputsCreate: {
            /** @description The constraints to add. */
            constraintsToAdd?: components["schemas"]["ConstraintToAddCreate"][] | null;
            /** @description Ids of the constraints to remove, UUIDs. */
            constraintsToDelete?: string[] | null;
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the modeling reference to change. */
            modelingReference: string;
        };
        /**
         * Constraints job
         * @description A constraints job. Adds geometric constraints, meshes or polygons, to a modeling reference, or removes some. There are no options.
         */
        ConstraintsJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ConstraintsSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Constraints";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Constraints job (request)
         * @description A constraints job to create. Adds geometric constraints, meshes or polygons, to a modeling reference, or removes some. There are no options.
         */
        ConstraintsJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ConstraintsSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Constraints";
        };
        /**
         * Constraints output
         * @description What a constraints job makes. A file that lists the constraints added.
         * @enum {string}
         */
        ConstraintsOutputName: "addedConstraintsInfo";
        /**
         * Constraints outputs
         * @description Outputs of a constraints job.
         */
        ConstraintsOutputs: {
            /** @description Path in the bucket of the JSON file that lists the constraints added, as `bkt:folder/file`. */
            addedConstraintsInfo: string;
        };
        /**
         * Constraints specifications
         * @description Inputs and outputs of a constraints job.
         */
        ConstraintsSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ConstraintsInputs"];
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["ConstraintsOutputs"];
        };
        /**
         * Constraints specifications (request)
         * @description Inputs and outputs of a constraints job to create.
         */
        ConstraintsSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ConstraintsInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ConstraintsOutputName"][];
        };
        /**
         * Constraint to add
         * @description A constraint that a job adds.
         */
        ConstraintToAdd: {
            /** @description Path in the bucket of the file with the constraint, as `bkt:polygon.kml`. */
            constraintPath: string;
            /** @description Coordinate reference system of the constraint, such as `EPSG:4326`. */
            crs: string;
            /** @description Description of the constraint, for people. */
            description?: string | null;
            /** @description Colour to fill the constraint with. The notation is not documented. */
            fillColor?: string | null;
            /** @description Name of the constraint. */
            name?: string | null;
            /** @description Resolution of the constraint. The unit is not documented. */
            resolution?: number | null;
            /** @description Path in the bucket of the file with the texture, as `bkt:folder/file`. */
            texturePath?: string | null;
            /** @description Size of the texture. Inferred: in pixels. */
            textureSize?: number | null;
            /** @description Kind of the constraint. */
            type?: components["schemas"]["ConstraintType"] | (string & {}) | null;
        };
        /**
         * Constraint to add (request)
         * @description A constraint to add. Inferred: null stands for leaving a property out.
         */
        ConstraintToAddCreate: {
            /** @description Path in the bucket of the file with the constraint, as `bkt:polygon.kml`. */
            constraintPath: string;
            /** @description Coordinate reference system of the constraint, such as `EPSG:4326`. */
            crs: string;
            /** @description Description of the constraint, for people. */
            description?: string | null;
            /** @description Colour to fill the constraint with. The notation is not documented. */
            fillColor?: string | null;
            /** @description Name of the constraint. */
            name?: string | null;
            /** @description Resolution of the constraint. The unit is not documented. */
            resolution?: number | null;
            /** @description Path in the bucket of the file with the texture, as `bkt:folder/file`. */
            texturePath?: string | null;
            /** @description Size of the texture. Inferred: in pixels. */
            textureSize?: number | null;
            /** @description Kind of the constraint. */
            type?: components["schemas"]["ConstraintType"] | null;
        };
        /**
         * Constraint type
         * @description Kind of a constraint.
         * @enum {string}
         */
        ConstraintType: "Mesh" | "Polygon";
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
         * DSM format
         * @description Format of the digital surface model; `None` makes none.
         * @enum {string}
         */
        DsmFormat: "GeoTIFF" | "ASC" | "None";
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
         * Export
         * @description An export: compare `format` with a known one, and `options` is typed accordingly. An export in a format that came later is an `OtherExport`.
         */
        Export: components["schemas"]["Export3DTiles"] | components["schemas"]["ExportOBJ"] | components["schemas"]["Export3MX"] | components["schemas"]["ExportI3S"] | components["schemas"]["ExportOSGB"] | components["schemas"]["ExportLAS"] | components["schemas"]["ExportPLY"] | components["schemas"]["ExportOPC"] | components["schemas"]["ExportOrthophotoDSM"] | components["schemas"]["OtherExport"];
        /**
         * 3D Tiles export
         * @description An export in 3D Tiles.
         */
        Export3DTiles: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "3DTiles";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["Export3DTilesOptions"] | null;
        };
        /**
         * 3D Tiles export (request)
         * @description An export in 3D Tiles to make. Inferred: null stands for leaving a property out.
         */
        Export3DTilesCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "3DTiles";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["Export3DTilesOptionsCreate"] | null;
        };
        /**
         * 3D Tiles options
         * @description Options of an export in 3D Tiles.
         */
        Export3DTilesOptions: {
            /** @description How geometry is compressed. */
            compress?: components["schemas"]["CesiumCompression"] | (string & {}) | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | (string & {}) | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | (string & {}) | null;
        };
        /**
         * 3D Tiles options (request)
         * @description Options of an export in 3D Tiles to make. Inferred: null stands for leaving a property out.
         */
        Export3DTilesOptionsCreate: {
            /** @description How geometry is compressed. */
            compress?: components["schemas"]["CesiumCompression"] | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | null;
        };
        /**
         * 3MX export
         * @description An export in 3MX.
         */
        Export3MX: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "3MX";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["Export3MXOptions"] | null;
        };
        /**
         * 3MX export (request)
         * @description An export in 3MX to make. Inferred: null stands for leaving a property out.
         */
        Export3MXCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "3MX";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["Export3MXOptionsCreate"] | null;
        };
        /**
         * 3MX options
         * @description Options of an export in 3MX.
         */
        Export3MXOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3d"] | null;
            /** @description Whether a web viewer is written too. */
            generateWebApp?: boolean | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | (string & {}) | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | (string & {}) | null;
        };
        /**
         * 3MX options (request)
         * @description Options of an export in 3MX to make. Inferred: null stands for leaving a property out.
         */
        Export3MXOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3dCreate"] | null;
            /** @description Whether a web viewer is written too. */
            generateWebApp?: boolean | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | null;
        };
        /**
         * Export (request)
         * @description An export to make. `format` decides which options it takes.
         */
        ExportCreate: components["schemas"]["Export3DTilesCreate"] | components["schemas"]["ExportOBJCreate"] | components["schemas"]["Export3MXCreate"] | components["schemas"]["ExportI3SCreate"] | components["schemas"]["ExportOSGBCreate"] | components["schemas"]["ExportLASCreate"] | components["schemas"]["ExportPLYCreate"] | components["schemas"]["ExportOPCCreate"] | components["schemas"]["ExportOrthophotoDSMCreate"];
        /**
         * Export format
         * @description Format of an export.
         * @enum {string}
         */
        ExportFormat: "3DTiles" | "OBJ" | "3MX" | "I3S" | "OSGB" | "LAS" | "PLY" | "OPC" | "OrthophotoDSM";
        /**
         * I3S export
         * @description An export in I3S.
         */
        ExportI3S: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "I3S";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportI3SOptions"] | null;
        };
        /**
         * I3S export (request)
         * @description An export in I3S to make. Inferred: null stands for leaving a property out.
         */
        ExportI3SCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "I3S";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportI3SOptionsCreate"] | null;
        };
        /**
         * I3S options
         * @description Options of an export in I3S.
         */
        ExportI3SOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | (string & {}) | null;
        };
        /**
         * I3S options (request)
         * @description Options of an export in I3S to make. Inferred: null stands for leaving a property out.
         */
        ExportI3SOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | null;
        };
        /**
         * LAS export
         * @description An export in LAS.
         */
        ExportLAS: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "LAS";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportLASOptions"] | null;
        };
        /**
         * LAS export (request)
         * @description An export in LAS to make. Inferred: null stands for leaving a property out.
         */
        ExportLASCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "LAS";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportLASOptionsCreate"] | null;
        };
        /**
         * LAS options
         * @description Options of an export in LAS.
         */
        ExportLASOptions: {
            /** @description How the file is compressed. */
            compress?: components["schemas"]["LasCompression"] | (string & {}) | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether all points go into one point cloud. */
            mergePointClouds?: boolean | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | (string & {}) | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
        };
        /**
         * LAS options (request)
         * @description Options of an export in LAS to make. Inferred: null stands for leaving a property out.
         */
        ExportLASOptionsCreate: {
            /** @description How the file is compressed. */
            compress?: components["schemas"]["LasCompression"] | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether all points go into one point cloud. */
            mergePointClouds?: boolean | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
        };
        /**
         * OBJ export
         * @description An export in OBJ.
         */
        ExportOBJ: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OBJ";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportOBJOptions"] | null;
        };
        /**
         * OBJ export (request)
         * @description An export in OBJ to make. Inferred: null stands for leaving a property out.
         */
        ExportOBJCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OBJ";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportOBJOptionsCreate"] | null;
        };
        /**
         * OBJ options
         * @description Options of an export in OBJ.
         */
        ExportOBJOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3d"] | null;
            /** @description Whether coordinates are written with double precision. */
            doublePrecision?: boolean | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | (string & {}) | null;
            /** @description How levels of detail are structured. */
            lodType?: components["schemas"]["LevelOfDetailType"] | (string & {}) | null;
            /** @description Largest size of a texture. Inferred: in pixels. */
            maximumTextureSize?: number | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | (string & {}) | null;
            /** @description JPEG compression of the texture files, from 0 to 100. Which end compresses more is not documented. */
            textureCompression?: number | null;
            /** @description Whether textures are sharpened. */
            textureSharpening?: boolean | null;
        };
        /**
         * OBJ options (request)
         * @description Options of an export in OBJ to make. Inferred: null stands for leaving a property out.
         */
        ExportOBJOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3dCreate"] | null;
            /** @description Whether coordinates are written with double precision. */
            doublePrecision?: boolean | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | null;
            /** @description How levels of detail are structured. */
            lodType?: components["schemas"]["LevelOfDetailType"] | null;
            /** @description Largest size of a texture. Inferred: in pixels. */
            maximumTextureSize?: number | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | null;
            /** @description JPEG compression of the texture files, from 0 to 100. Which end compresses more is not documented. */
            textureCompression?: number | null;
            /** @description Whether textures are sharpened. */
            textureSharpening?: boolean | null;
        };
        /**
         * Export in an unlisted format
         * @description The facts of an export in a format that this specification does not list.
         * @example {
         *       "format": "AFormatThatCameLater",
         *       "location": "c1f5b7d2-8a34-4e69-b0c7-2d9e6f1a5b83"
         *     }
         */
        ExportOfUnlistedFormat: {
            /** @description Format of the export, in a word that is not in `ExportFormat`. */
            format: string;
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. Nothing is known of it. */
            options?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * OPC export
         * @description An export in OPC.
         */
        ExportOPC: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OPC";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportOPCOptions"] | null;
        };
        /**
         * OPC export (request)
         * @description An export in OPC to make. Inferred: null stands for leaving a property out.
         */
        ExportOPCCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OPC";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportOPCOptionsCreate"] | null;
        };
        /**
         * OPC options
         * @description Options of an export in OPC.
         */
        ExportOPCOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | (string & {}) | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
        };
        /**
         * OPC options (request)
         * @description Options of an export in OPC to make. Inferred: null stands for leaving a property out.
         */
        ExportOPCOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
        };
        /**
         * Orthophoto and DSM export
         * @description An export as orthophoto and digital surface model.
         */
        ExportOrthophotoDSM: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OrthophotoDSM";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportOrthophotoDSMOptions"] | null;
        };
        /**
         * Orthophoto and DSM export (request)
         * @description An export as orthophoto and digital surface model to make. Inferred: null stands for leaving a property out.
         */
        ExportOrthophotoDSMCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OrthophotoDSM";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportOrthophotoDSMOptionsCreate"] | null;
        };
        /**
         * Orthophoto and DSM options
         * @description Options of an export as orthophoto and digital surface model.
         */
        ExportOrthophotoDSMOptions: {
            /** @description What colours the orthophoto. */
            colorSource?: components["schemas"]["OrthoColorSource"] | (string & {}) | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Format of the digital surface model (DSM). */
            dsmFormat?: components["schemas"]["DsmFormat"] | (string & {}) | null;
            /** @description Whether the parts of the raster are merged into one. */
            mergeParts?: boolean | null;
            /** @description Colour of pixels without data in the orthophoto. The notation is not documented. */
            noDataColor?: string | null;
            /** @description Whether pixels without data are transparent. */
            noDataTransparency?: boolean | null;
            /** @description Value of pixels without data in the digital surface model, such as -5000. */
            noDataValue?: number | null;
            /** @description Format of the orthophoto. */
            orthoFormat?: components["schemas"]["OrthoFormat"] | (string & {}) | null;
            /** @description Whether and where overviews, smaller copies of the raster, are written. */
            overviews?: components["schemas"]["OverviewType"] | (string & {}) | null;
            /** @description Which surface wins where several lie on top of each other. */
            projectionMode?: components["schemas"]["ProjectionMode"] | (string & {}) | null;
            /** @description Distance between pixels. The unit is not documented. */
            samplingDistance?: number | null;
        };
        /**
         * Orthophoto and DSM options (request)
         * @description Options of an export as orthophoto and digital surface model to make. Inferred: null stands for leaving a property out.
         */
        ExportOrthophotoDSMOptionsCreate: {
            /** @description What colours the orthophoto. */
            colorSource?: components["schemas"]["OrthoColorSource"] | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Format of the digital surface model (DSM). */
            dsmFormat?: components["schemas"]["DsmFormat"] | null;
            /** @description Whether the parts of the raster are merged into one. */
            mergeParts?: boolean | null;
            /** @description Colour of pixels without data in the orthophoto. The notation is not documented. */
            noDataColor?: string | null;
            /** @description Whether pixels without data are transparent. */
            noDataTransparency?: boolean | null;
            /** @description Value of pixels without data in the digital surface model, such as -5000. */
            noDataValue?: number | null;
            /** @description Format of the orthophoto. */
            orthoFormat?: components["schemas"]["OrthoFormat"] | null;
            /** @description Whether and where overviews, smaller copies of the raster, are written. */
            overviews?: components["schemas"]["OverviewType"] | null;
            /** @description Which surface wins where several lie on top of each other. */
            projectionMode?: components["schemas"]["ProjectionMode"] | null;
            /** @description Distance between pixels. The unit is not documented. */
            samplingDistance?: number | null;
        };
        /**
         * OSGB export
         * @description An export in OSGB.
         */
        ExportOSGB: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OSGB";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportOSGBOptions"] | null;
        };
        /**
         * OSGB export (request)
         * @description An export in OSGB to make. Inferred: null stands for leaving a property out.
         */
        ExportOSGBCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "OSGB";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportOSGBOptionsCreate"] | null;
        };
        /**
         * OSGB options
         * @description Options of an export in OSGB.
         */
        ExportOSGBOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3d"] | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | (string & {}) | null;
            /** @description How levels of detail are structured. */
            lodType?: components["schemas"]["LevelOfDetailType"] | (string & {}) | null;
            /** @description Largest size of a texture. Inferred: in pixels. */
            maximumTextureSize?: number | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | (string & {}) | null;
            /** @description JPEG compression of the texture files, from 0 to 100. Which end compresses more is not documented. */
            textureCompression?: number | null;
            /** @description Whether textures are sharpened. */
            textureSharpening?: boolean | null;
        };
        /**
         * OSGB options (request)
         * @description Options of an export in OSGB to make. Inferred: null stands for leaving a property out.
         */
        ExportOSGBOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Origin in the coordinate reference system: an offset for the coordinates written. */
            crsOrigin?: components["schemas"]["Point3dCreate"] | null;
            /** @description Whether levels of detail end at the tile or go across tiles. */
            lodScope?: components["schemas"]["LevelOfDetailScope"] | null;
            /** @description How levels of detail are structured. */
            lodType?: components["schemas"]["LevelOfDetailType"] | null;
            /** @description Largest size of a texture. Inferred: in pixels. */
            maximumTextureSize?: number | null;
            /** @description What colours the texture. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
            /** @description Upper bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMax?: number | null;
            /** @description Lower bound if the texture shows the resolution, 0 or more. The unit is not documented. */
            textureColorSourceResMin?: number | null;
            /** @description Upper bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMax?: number | null;
            /** @description Lower bound if the texture shows temperatures, in `textureColorSourceThermalUnit`. */
            textureColorSourceThermalMin?: number | null;
            /** @description Unit of the temperatures if the texture shows them. */
            textureColorSourceThermalUnit?: components["schemas"]["ThermalUnit"] | null;
            /** @description JPEG compression of the texture files, from 0 to 100. Which end compresses more is not documented. */
            textureCompression?: number | null;
            /** @description Whether textures are sharpened. */
            textureSharpening?: boolean | null;
        };
        /**
         * PLY export
         * @description An export in PLY.
         */
        ExportPLY: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "PLY";
            /** @description Reality data id of the export. It may be there before the job has ended, so it does not say that the export is ready. */
            location: string;
            /** @description Name of the reality data made. Inferred: may be null. */
            name?: string | null;
            /** @description How it is exported. */
            options?: components["schemas"]["ExportPLYOptions"] | null;
        };
        /**
         * PLY export (request)
         * @description An export in PLY to make. Inferred: null stands for leaving a property out.
         */
        ExportPLYCreate: {
            /**
             * @description Format of the export.
             * @enum {string}
             */
            format: "PLY";
            /** @description Name of the reality data made, 3 characters or more. */
            name?: string | null;
            /** @description How to export. What the service does without an option is not documented. */
            options?: components["schemas"]["ExportPLYOptionsCreate"] | null;
        };
        /**
         * PLY options
         * @description Options of an export in PLY.
         */
        ExportPLYOptions: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether normals are written. */
            includeNormals?: boolean | null;
            /** @description Whether all points go into one point cloud. */
            mergePointClouds?: boolean | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | (string & {}) | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | (string & {}) | null;
        };
        /**
         * PLY options (request)
         * @description Options of an export in PLY to make. Inferred: null stands for leaving a property out.
         */
        ExportPLYOptionsCreate: {
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether normals are written. */
            includeNormals?: boolean | null;
            /** @description Whether all points go into one point cloud. */
            mergePointClouds?: boolean | null;
            /** @description Distance between samples, as `samplingStrategy` says. The unit is not documented. */
            samplingDistance?: number | null;
            /** @description How the sampling distance is meant. */
            samplingStrategy?: components["schemas"]["SamplingStrategy"] | null;
            /** @description What colours the points. */
            textureColorSource?: components["schemas"]["ColorSource"] | null;
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
         * Fill image properties inputs
         * @description Inputs of a fill image properties job.
         */
        FillImagePropertiesInputs: {
            /** @description Reality data ids of the image collections. */
            imageCollections?: string[] | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to complete. */
            sceneToComplete?: string | null;
            /** @description Reality data id of the ContextScene to process. */
            sceneToProcess?: string | null;
        };
        /**
         * Fill image properties inputs (request)
         * @description Inputs of a fill image properties job to create. Each is optional. Inferred: at least one source is needed, image collections or a scene. Inferred: null stands for leaving a property out.
         */
        FillImagePropertiesInputsCreate: {
            /** @description Reality data ids of the image collections. */
            imageCollections?: string[] | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to complete. */
            sceneToComplete?: string | null;
            /** @description Reality data id of the ContextScene to process. */
            sceneToProcess?: string | null;
        };
        /**
         * Fill image properties job
         * @description A fill image properties job. Turns image collections, or a scene, into a ContextScene with properties filled in, such as positions from GPS.
         */
        FillImagePropertiesJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["FillImagePropertiesSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "FillImageProperties";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Fill image properties job (request)
         * @description A fill image properties job to create. Turns image collections, or a scene, into a ContextScene with properties filled in, such as positions from GPS.
         */
        FillImagePropertiesJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["FillImagePropertiesSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "FillImageProperties";
        };
        /**
         * Fill image properties options
         * @description Options of a fill image properties job.
         */
        FillImagePropertiesOptions: {
            /** @description What the altitudes in the EXIF data of the photos refer to. */
            altitudeReference?: components["schemas"]["AltitudeReference"] | (string & {}) | null;
            /** @description Whether folders in the image collections are read too, however deep. */
            recursiveImageCollections?: boolean | null;
        };
        /**
         * Fill image properties options (request)
         * @description Options of a fill image properties job to create. Inferred: null stands for leaving a property out.
         */
        FillImagePropertiesOptionsCreate: {
            /** @description What the altitudes in the EXIF data of the photos refer to. */
            altitudeReference?: components["schemas"]["AltitudeReference"] | null;
            /** @description Whether folders in the image collections are read too, however deep. */
            recursiveImageCollections?: boolean | null;
        };
        /**
         * Fill image properties output
         * @description What a fill image properties job makes. The completed ContextScene.
         * @enum {string}
         */
        FillImagePropertiesOutputName: "scene";
        /**
         * Fill image properties outputs
         * @description Outputs of a fill image properties job.
         */
        FillImagePropertiesOutputs: {
            /** @description Reality data id of the completed ContextScene. */
            scene: string;
        };
        /**
         * Fill image properties specifications
         * @description Inputs, outputs and options of a fill image properties job.
         */
        FillImagePropertiesSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["FillImagePropertiesInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["FillImagePropertiesOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["FillImagePropertiesOutputs"];
        };
        /**
         * Fill image properties specifications (request)
         * @description Inputs, outputs and options of a fill image properties job to create. Inferred: null stands for leaving a property out.
         */
        FillImagePropertiesSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["FillImagePropertiesInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["FillImagePropertiesOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["FillImagePropertiesOutputName"][];
        };
        /**
         * Fisheye distortion policy
         * @description What to do with the distortion of fisheye cameras. What the digits and the `x` stand for is not documented.
         * @enum {string}
         */
        FisheyeDistortionPolicy: "Adjust_01xx0" | "Adjust_x1xx0" | "Adjust_x1xxx" | "Keep";
        /**
         * Fisheye focal length policy
         * @description What to do with the focal lengths of fisheye cameras.
         * @enum {string}
         */
        FisheyeFocalPolicy: "AdjustSymmetric" | "AdjustAsymmetric" | "Keep";
        /**
         * Focal length policy
         * @description What to do with focal lengths.
         * @enum {string}
         */
        FocalPolicy: "Adjust" | "Keep";
        /**
         * Gaussian splats format
         * @description Format of splats.
         * @enum {string}
         */
        GaussianSplatsFormat: "PLY" | "SPZ" | "3DTiles" | "3DTilesLOD";
        /**
         * Gaussian splats inputs
         * @description Inputs of a Gaussian splats job.
         */
        GaussianSplatsInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path of a preset: a single one, unlike in the other job types. */
            preset?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, as `bkt:roi.json`. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
            /** @description Reality data id of the splats reference. */
            splatsReference?: string | null;
        };
        /**
         * Gaussian splats inputs (request)
         * @description Inputs of a Gaussian splats job to create. Inferred: null stands for leaving a property out.
         */
        GaussianSplatsInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path of a preset: a single one, unlike in the other job types. */
            preset?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, as `bkt:roi.json`. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
            /** @description Reality data id of the splats reference. */
            splatsReference?: string | null;
        };
        /**
         * Gaussian splats job
         * @description A Gaussian splats job. Makes Gaussian splats from a calibrated ContextScene with tie points.
         */
        GaussianSplatsJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["GaussianSplatsSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "GaussianSplats";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Gaussian splats job (request)
         * @description A Gaussian splats job to create. Makes Gaussian splats from a calibrated ContextScene with tie points.
         */
        GaussianSplatsJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["GaussianSplatsSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "GaussianSplats";
        };
        /**
         * Gaussian splats options
         * @description Options of a Gaussian splats job.
         */
        GaussianSplatsOptions: {
            /** @description Coordinate reference system of the splats exported. The notation is not documented. */
            exportCrs?: string | null;
            /** @description Format of the splats exported. */
            exportFormat?: components["schemas"]["GaussianSplatsFormat"] | (string & {}) | null;
            /** @description Quality of the splats reference. */
            referenceQuality?: components["schemas"]["GaussianSplatsQuality"] | (string & {}) | null;
            /** @description Size of the tiles of the splats reference. The unit is not documented. */
            referenceTileSize?: number | null;
        };
        /**
         * Gaussian splats options (request)
         * @description Options of a Gaussian splats job to create. Inferred: null stands for leaving a property out.
         */
        GaussianSplatsOptionsCreate: {
            /** @description Coordinate reference system of the splats exported. The notation is not documented. */
            exportCrs?: string | null;
            /** @description Format of the splats exported. */
            exportFormat?: components["schemas"]["GaussianSplatsFormat"] | null;
            /** @description Quality of the splats reference. */
            referenceQuality?: components["schemas"]["GaussianSplatsQuality"] | null;
            /** @description Size of the tiles of the splats reference. The unit is not documented. */
            referenceTileSize?: number | null;
        };
        /**
         * Gaussian splats output
         * @description What a Gaussian splats job makes. `splats` are the splats, `splatsReference` the reference they are made from.
         * @enum {string}
         */
        GaussianSplatsOutputName: "splats" | "splatsReference";
        /**
         * Gaussian splats outputs
         * @description Outputs of a Gaussian splats job.
         */
        GaussianSplatsOutputs: {
            /** @description Reality data id of the splats, if asked for. */
            splats?: string | null;
            /** @description Reality data id of the splats reference, if asked for. */
            splatsReference?: string | null;
        };
        /**
         * Gaussian splats quality
         * @description Quality of the splats reference, from the lowest to the highest.
         * @enum {string}
         */
        GaussianSplatsQuality: "Medium" | "Standard" | "High";
        /**
         * Gaussian splats specifications
         * @description Inputs, outputs and options of a Gaussian splats job.
         */
        GaussianSplatsSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["GaussianSplatsInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["GaussianSplatsOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["GaussianSplatsOutputs"];
        };
        /**
         * Gaussian splats specifications (request)
         * @description Inputs, outputs and options of a Gaussian splats job to create. Inferred: null stands for leaving a property out.
         */
        GaussianSplatsSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["GaussianSplatsInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["GaussianSplatsOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["GaussianSplatsOutputName"][];
        };
        /**
         * Geometric precision
         * @description Precision of the geometry, from the lowest to the highest.
         * @enum {string}
         */
        GeometricPrecision: "Medium" | "High" | "Extra" | "Ultra";
        /**
         * Hole filling
         * @description Which holes are filled.
         * @enum {string}
         */
        HoleFilling: "SmallHoles" | "AllHoles";
        /**
         * Import point cloud inputs
         * @description Inputs of an import point cloud job.
         */
        ImportPointCloudInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Import point cloud inputs (request)
         * @description Inputs of an import point cloud job to create. Inferred: null stands for leaving a property out.
         */
        ImportPointCloudInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Import point cloud job
         * @description An import point cloud job. Turns raw point clouds into a scan collection, which the other job types need: static scans in E57, PTX, LAS, LAZ or POD, mobile ones in E57, LAS or LAZ. There are no options.
         */
        ImportPointCloudJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ImportPointCloudSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "ImportPointCloud";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Import point cloud job (request)
         * @description An import point cloud job to create. Turns raw point clouds into a scan collection, which the other job types need: static scans in E57, PTX, LAS, LAZ or POD, mobile ones in E57, LAS or LAZ. There are no options.
         */
        ImportPointCloudJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ImportPointCloudSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "ImportPointCloud";
        };
        /**
         * Import point cloud output
         * @description What an import point cloud job makes. `scanCollection` is the scan collection, `scene` a ContextScene that refers to it.
         * @enum {string}
         */
        ImportPointCloudOutputName: "scanCollection" | "scene";
        /**
         * Import point cloud outputs
         * @description Outputs of an import point cloud job.
         */
        ImportPointCloudOutputs: {
            /** @description Reality data id of the scan collection. */
            scanCollection: string;
            /** @description Reality data id of a ContextScene that refers to the scan collection, if asked for. */
            scene?: string | null;
        };
        /**
         * Import point cloud specifications
         * @description Inputs and outputs of an import point cloud job.
         */
        ImportPointCloudSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ImportPointCloudInputs"];
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["ImportPointCloudOutputs"];
        };
        /**
         * Import point cloud specifications (request)
         * @description Inputs and outputs of an import point cloud job to create.
         */
        ImportPointCloudSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ImportPointCloudInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ImportPointCloudOutputName"][];
        };
        /**
         * Job
         * @description A job: compare `type` with a known one, and `specifications` is typed accordingly. A job of a type that came later is an `OtherJob`.
         */
        Job: components["schemas"]["FillImagePropertiesJob"] | components["schemas"]["ImportPointCloudJob"] | components["schemas"]["CalibrationJob"] | components["schemas"]["TilingJob"] | components["schemas"]["ProductionJob"] | components["schemas"]["ReconstructionJob"] | components["schemas"]["ConstraintsJob"] | components["schemas"]["TouchUpExportJob"] | components["schemas"]["TouchUpImportJob"] | components["schemas"]["WaterConstraintsJob"] | components["schemas"]["GaussianSplatsJob"] | components["schemas"]["OtherJob"];
        /**
         * Job creation
         * @description A job to create. `type` decides which specifications it takes.
         */
        JobCreate: components["schemas"]["FillImagePropertiesJobCreate"] | components["schemas"]["ImportPointCloudJobCreate"] | components["schemas"]["CalibrationJobCreate"] | components["schemas"]["TilingJobCreate"] | components["schemas"]["ProductionJobCreate"] | components["schemas"]["ReconstructionJobCreate"] | components["schemas"]["ConstraintsJobCreate"] | components["schemas"]["TouchUpExportJobCreate"] | components["schemas"]["TouchUpImportJobCreate"] | components["schemas"]["WaterConstraintsJobCreate"] | components["schemas"]["GaussianSplatsJobCreate"];
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
         * @description What a job does. `FillImageProperties`, `ImportPointCloud` and `Calibration` prepare a scene; `Tiling`, `Production` and, in one go, `Reconstruction` make models of it; `Constraints`, `WaterConstraints`, `TouchUpExport` and `TouchUpImport` improve a modeling reference; `GaussianSplats` makes splats.
         * @enum {string}
         */
        JobType: "FillImageProperties" | "ImportPointCloud" | "Calibration" | "Tiling" | "Production" | "Reconstruction" | "Constraints" | "TouchUpExport" | "TouchUpImport" | "WaterConstraints" | "GaussianSplats";
        /**
         * Keypoints density
         * @description How many keypoints are taken from a photo.
         * @enum {string}
         */
        KeypointsDensity: "Normal" | "High";
        /**
         * LAS compression
         * @description How the file is compressed.
         * @enum {string}
         */
        LasCompression: "None" | "LAZ";
        /**
         * Level of detail scope
         * @description Whether levels of detail end at the tile or go across tiles.
         * @enum {string}
         */
        LevelOfDetailScope: "TileWise" | "AcrossTiles";
        /**
         * Level of detail type
         * @description How levels of detail are structured.
         * @enum {string}
         */
        LevelOfDetailType: "None" | "Unary" | "Quadtree" | "Octree" | "Adaptive" | "BingMaps";
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
         * Modeling reference
         * @description Where a modeling reference is.
         */
        ModelingReference: {
            /** @description Reality data id that holds the modeling reference. */
            location: string;
        };
        /**
         * Modeling reference type
         * @description `Orthophoto` serves orthophotos only, `Complete` all of 3D.
         * @enum {string}
         */
        ModelingReferenceType: "Orthophoto" | "Complete";
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
         * Orthophoto colour source
         * @description What colours the orthophoto.
         * @enum {string}
         */
        OrthoColorSource: "Reference3dModelVisible" | "OptimizedComputationVisible" | "Reference3dModelThermal" | "OptimizedComputationThermal";
        /**
         * Orthophoto format
         * @description Format of the orthophoto; `None` makes none.
         * @enum {string}
         */
        OrthoFormat: "GeoTIFF" | "JPEG" | "None";
        /**
         * Export in another format
         * @description An export in a format that this specification does not list. The service never sends `OtherExport`: the literal stands for whatever other text `format` holds, since the compiler tells exports apart by literals only. Read `format` as a `string` to see the real one.
         */
        OtherExport: {
            format: "OtherExport";
        } & Omit<components["schemas"]["ExportOfUnlistedFormat"], "format">;
        /**
         * Job of another type
         * @description A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one.
         */
        OtherJob: {
            type: "OtherJob";
        } & Omit<components["schemas"]["JobOfUnlistedType"], "type">;
        /**
         * Overview type
         * @description Whether overviews are written, and where: in the file or beside it.
         * @enum {string}
         */
        OverviewType: "None" | "Embedded" | "OvrFile";
        /**
         * Pair selection
         * @description How pairs of photos are selected for calibration.
         * @enum {string}
         */
        PairSelection: "Default" | "Sequence" | "Loop" | "Exhaustive" | "SimilarOnly";
        /**
         * Photos used for geometry
         * @description Which photos the geometry is made from.
         * @enum {string}
         */
        PhotoUsedForGeometry: "ExcludeThermal" | "IncludeThermal" | "None";
        /**
         * Point in 3D
         * @description A point in space.
         */
        Point3d: {
            /** @description First coordinate. Inferred: in the unit of the coordinate reference system. */
            x: number;
            /** @description Second coordinate. Inferred: in the unit of the coordinate reference system. */
            y: number;
            /** @description Third coordinate. Inferred: in the unit of the coordinate reference system. */
            z: number;
        };
        /**
         * Point in 3D (request)
         * @description A point in space.
         */
        Point3dCreate: {
            /** @description First coordinate. Inferred: in the unit of the coordinate reference system. */
            x: number;
            /** @description Second coordinate. Inferred: in the unit of the coordinate reference system. */
            y: number;
            /** @description Third coordinate. Inferred: in the unit of the coordinate reference system. */
            z: number;
        };
        /**
         * Point cloud colour source
         * @description What colours the points.
         * @enum {string}
         */
        PointCloudColorSource: "None" | "Color" | "Intensity" | "ScaledIntensity";
        /**
         * Principal point policy
         * @description What to do with principal points.
         * @enum {string}
         */
        PrincipalPolicy: "Adjust" | "Keep";
        /**
         * Production inputs
         * @description Inputs of a production job.
         */
        ProductionInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that crops the exports, as `bkt:extent.json`. */
            extent?: string | null;
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Production inputs (request)
         * @description Inputs of a production job to create. Inferred: null stands for leaving a property out.
         */
        ProductionInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that crops the exports, as `bkt:extent.json`. */
            extent?: string | null;
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Production job
         * @description A production job. Exports a modeling reference as meshes, point clouds or rasters, several at once. There are no options for the whole job: each export has its own.
         */
        ProductionJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ProductionSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Production";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Production job (request)
         * @description A production job to create. Exports a modeling reference as meshes, point clouds or rasters, several at once. There are no options for the whole job: each export has its own.
         */
        ProductionJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["ProductionSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Production";
        };
        /**
         * Production outputs
         * @description Outputs of a production job.
         */
        ProductionOutputs: {
            /** @description The exports. */
            exports: components["schemas"]["Export"][];
        };
        /**
         * Production outputs (request)
         * @description Outputs of a production job to create.
         */
        ProductionOutputsCreate: {
            /** @description The exports to make. */
            exports: components["schemas"]["ExportCreate"][];
        };
        /**
         * Production specifications
         * @description Inputs and outputs of a production job.
         */
        ProductionSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ProductionInputs"];
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["ProductionOutputs"];
        };
        /**
         * Production specifications (request)
         * @description Inputs and outputs of a production job to create.
         */
        ProductionSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ProductionInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["ProductionOutputsCreate"];
        };
        /**
         * Projection mode
         * @description Which surface wins where several lie on top of each other.
         * @enum {string}
         */
        ProjectionMode: "HighestPoint" | "LowestPoint";
        /**
         * Radial distortion policy
         * @description What to do with radial distortion.
         * @enum {string}
         */
        RadialPolicy: "Adjust" | "Keep";
        /**
         * Reconstruction inputs
         * @description Inputs of a reconstruction job.
         */
        ReconstructionInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that crops the exports, as `bkt:extent.json`. */
            extent?: string | null;
            /** @description Reality data id of a modeling reference to export from. With it, the modeling reference must not be asked for as an output, and the options must be left out. */
            modelingReference?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that bounds the tiling, as `bkt:roi.json`. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Reconstruction inputs (request)
         * @description Inputs of a reconstruction job to create. Inferred: null stands for leaving a property out.
         */
        ReconstructionInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that crops the exports, as `bkt:extent.json`. */
            extent?: string | null;
            /** @description Reality data id of a modeling reference to export from. With it, the modeling reference must not be asked for as an output, and the options must be left out. */
            modelingReference?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Path in the bucket of a region of interest, a JSON file, that bounds the tiling, as `bkt:roi.json`. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Reconstruction job
         * @description A reconstruction job. Tiling and production in one job.
         */
        ReconstructionJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["ReconstructionSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Reconstruction";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Reconstruction job (request)
         * @description A reconstruction job to create. Tiling and production in one job.
         */
        ReconstructionJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["ReconstructionSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Reconstruction";
        };
        /**
         * Reconstruction outputs
         * @description Outputs of a reconstruction job.
         */
        ReconstructionOutputs: {
            /** @description The exports, if asked for. */
            exports?: components["schemas"]["Export"][] | null;
            /** @description The modeling reference, if asked for. */
            modelingReference?: components["schemas"]["ModelingReference"] | null;
        };
        /**
         * Reconstruction outputs (request)
         * @description Outputs of a reconstruction job to create. Both are optional. Inferred: null stands for leaving a property out.
         */
        ReconstructionOutputsCreate: {
            /** @description The exports to make. */
            exports?: components["schemas"]["ExportCreate"][] | null;
            /** @description Whether the modeling reference is kept. Not together with a modeling reference as an input. */
            modelingReference?: boolean | null;
        };
        /**
         * Reconstruction specifications
         * @description Inputs, outputs and options of a reconstruction job.
         */
        ReconstructionSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["ReconstructionInputs"];
            /** @description How the job does it. The options are those of a `Tiling` job. */
            options?: components["schemas"]["TilingOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["ReconstructionOutputs"];
        };
        /**
         * Reconstruction specifications (request)
         * @description Inputs, outputs and options of a reconstruction job to create. Inferred: null stands for leaving a property out.
         */
        ReconstructionSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["ReconstructionInputsCreate"];
            /** @description How to tile: the options of a `Tiling` job. Left out if there is a modeling reference among the inputs. */
            options?: components["schemas"]["TilingOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["ReconstructionOutputsCreate"];
        };
        /**
         * Rigid registration, position
         * @description What the position of the whole is taken from.
         * @enum {string}
         */
        RigidRegistrationPosition: "None" | "UserConstraints" | "ControlPoints" | "PositionMetadata" | "PointClouds" | "Automatic";
        /**
         * Rigid registration, rotation
         * @description What the rotation of the whole is taken from.
         * @enum {string}
         */
        RigidRegistrationRotation: "None" | "UserConstraints" | "ControlPoints" | "PositionMetadata" | "PointClouds" | "Automatic" | "RotationMetadata";
        /**
         * Rigid registration, scale
         * @description What the scale of the whole is taken from.
         * @enum {string}
         */
        RigidRegistrationScale: "None" | "UserConstraints" | "ControlPoints" | "PositionMetadata" | "PointClouds" | "Automatic";
        /**
         * Rig synchronisation
         * @description How the cameras of a rig are synchronised.
         * @enum {string}
         */
        RigSynchronization: "None" | "Strict" | "Loose";
        /**
         * Rotation policy
         * @description What to do with rotations.
         * @enum {string}
         */
        RotationPolicy: "Compute" | "Adjust" | "Keep" | "Extend";
        /**
         * Sampling strategy
         * @description How the sampling distance is meant. Inferred: relative to the resolution of the input, or absolute.
         * @enum {string}
         */
        SamplingStrategy: "Resolution" | "Absolute";
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
         * Simplification
         * @description How the mesh is simplified. The planar ones take `planarSimplificationTolerance`.
         * @enum {string}
         */
        Simplification: "Standard" | "PlanarRelative" | "PlanarAbsolute";
        /**
         * Skew policy
         * @description What to do with skew.
         * @enum {string}
         */
        SkewPolicy: "Adjust" | "Keep";
        /**
         * Tag family
         * @description A family of printed targets.
         * @enum {string}
         */
        TagFamily: "QR" | "April" | "Chili" | "Checkerboards";
        /**
         * Tangential distortion policy
         * @description What to do with tangential distortion.
         * @enum {string}
         */
        TangentialPolicy: "Adjust" | "Keep";
        /**
         * Texture source
         * @description What textures are taken from first.
         * @enum {string}
         */
        TextureSource: "PhotosFirst" | "PointCloudsFirst" | "Smart";
        /**
         * Thermal unit
         * @description Unit of temperatures.
         * @enum {string}
         */
        ThermalUnit: "Absolute" | "Celsius" | "Fahrenheit";
        /**
         * Tie points policy
         * @description What to do with tie points.
         * @enum {string}
         */
        TiepointsPolicy: "Compute" | "Keep";
        /**
         * Tiling inputs
         * @description Inputs of a tiling job.
         */
        TilingInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Path in the bucket of a region of interest, a JSON file, as `bkt:roi.json`. It bounds the tiling, and later exports too unless they have an extent. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Tiling inputs (request)
         * @description Inputs of a tiling job to create. Inferred: null stands for leaving a property out.
         */
        TilingInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Paths of presets. `files-get-all` lists those that the service provides. */
            presets?: string[] | null;
            /** @description Path in the bucket of a region of interest, a JSON file, as `bkt:roi.json`. It bounds the tiling, and later exports too unless they have an extent. */
            regionOfInterest?: string | null;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Tiling job
         * @description A tiling job. Makes a modeling reference, with its layout and settings: the groundwork for `Production` jobs.
         */
        TilingJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["TilingSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Tiling";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Tiling job (request)
         * @description A tiling job to create. Makes a modeling reference, with its layout and settings: the groundwork for `Production` jobs.
         */
        TilingJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["TilingSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "Tiling";
        };
        /**
         * Tiling mode
         * @description How the scene is cut into tiles.
         * @enum {string}
         */
        TilingMode: "NoTiling" | "RegularPlanarGrid" | "RegularVolumetricGrid" | "Adaptive";
        /**
         * Tiling options
         * @description Options of a tiling job.
         */
        TilingOptions: {
            /** @description How the colours of the photos are corrected. */
            colorCorrection?: components["schemas"]["ColorCorrection"] | (string & {}) | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether tiles without content are dropped. */
            discardEmptyTiles?: boolean | null;
            /** @description Precision of the geometry. */
            geometricPrecision?: components["schemas"]["GeometricPrecision"] | (string & {}) | null;
            /** @description Limit of the resolution of the geometry. The unit is not documented. */
            geometryResolutionLimit?: number | null;
            /** @description Which holes are filled. */
            holeFilling?: components["schemas"]["HoleFilling"] | (string & {}) | null;
            /** @description Whether the modeling reference serves orthophotos only or all of 3D. */
            modelingReferenceType?: components["schemas"]["ModelingReferenceType"] | (string & {}) | null;
            /** @description Resolution of the orthophoto. The unit is not documented. */
            orthoResolution?: number | null;
            /** @description How pairs of photos are selected. */
            pairSelection?: components["schemas"]["TilingPairSelection"] | (string & {}) | null;
            /** @description Which photos the geometry is made from. */
            photoUsedForGeometry?: components["schemas"]["PhotoUsedForGeometry"] | (string & {}) | null;
            /** @description Tolerance of the planar simplifications. The unit is not documented. */
            planarSimplificationTolerance?: number | null;
            /** @description What colours the points of point clouds. */
            pointCloudColorSource?: components["schemas"]["PointCloudColorSource"] | (string & {}) | null;
            /** @description How the mesh is simplified. */
            simplification?: components["schemas"]["Simplification"] | (string & {}) | null;
            /** @description Limit of the resolution of the textures. The unit is not documented. */
            textureResolutionLimit?: number | null;
            /** @description What textures are taken from first. */
            textureSource?: components["schemas"]["TextureSource"] | (string & {}) | null;
            /** @description How the scene is cut into tiles. */
            tilingMode?: components["schemas"]["TilingMode"] | (string & {}) | null;
            /** @description Origin of the grid. */
            tilingOrigin?: components["schemas"]["Point3d"] | null;
            /** @description Size of a tile, 0 or more: with `Adaptive` its memory in gigabytes, with a grid its extent (the unit is not documented). */
            tilingValue?: number | null;
            /** @description Colour of areas without texture, as `#` and six hexadecimal digits. */
            untexturedColor?: string | null;
            /** @description How areas without texture are painted. */
            untexturedRepresentation?: components["schemas"]["UntexturedRepresentation"] | (string & {}) | null;
        };
        /**
         * Tiling options (request)
         * @description Options of a tiling job to create. A reconstruction job takes the same. Inferred: null stands for leaving a property out.
         */
        TilingOptionsCreate: {
            /** @description How the colours of the photos are corrected. */
            colorCorrection?: components["schemas"]["ColorCorrection"] | null;
            /** @description Coordinate reference system, such as `EPSG:4326`. The notation is not documented otherwise. */
            crs?: string | null;
            /** @description Whether tiles without content are dropped. */
            discardEmptyTiles?: boolean | null;
            /** @description Precision of the geometry. */
            geometricPrecision?: components["schemas"]["GeometricPrecision"] | null;
            /** @description Limit of the resolution of the geometry. The unit is not documented. */
            geometryResolutionLimit?: number | null;
            /** @description Which holes are filled. */
            holeFilling?: components["schemas"]["HoleFilling"] | null;
            /** @description Whether the modeling reference serves orthophotos only or all of 3D. */
            modelingReferenceType?: components["schemas"]["ModelingReferenceType"] | null;
            /** @description Resolution of the orthophoto. The unit is not documented. */
            orthoResolution?: number | null;
            /** @description How pairs of photos are selected. */
            pairSelection?: components["schemas"]["TilingPairSelection"] | null;
            /** @description Which photos the geometry is made from. */
            photoUsedForGeometry?: components["schemas"]["PhotoUsedForGeometry"] | null;
            /** @description Tolerance of the planar simplifications. The unit is not documented. */
            planarSimplificationTolerance?: number | null;
            /** @description What colours the points of point clouds. */
            pointCloudColorSource?: components["schemas"]["PointCloudColorSource"] | null;
            /** @description How the mesh is simplified. */
            simplification?: components["schemas"]["Simplification"] | null;
            /** @description Limit of the resolution of the textures. The unit is not documented. */
            textureResolutionLimit?: number | null;
            /** @description What textures are taken from first. */
            textureSource?: components["schemas"]["TextureSource"] | null;
            /** @description How the scene is cut into tiles. */
            tilingMode?: components["schemas"]["TilingMode"] | null;
            /** @description Origin of the grid. */
            tilingOrigin?: components["schemas"]["Point3dCreate"] | null;
            /** @description Size of a tile, 0 or more: with `Adaptive` its memory in gigabytes, with a grid its extent (the unit is not documented). */
            tilingValue?: number | null;
            /** @description Colour of areas without texture, as `#` and six hexadecimal digits. */
            untexturedColor?: string | null;
            /** @description How areas without texture are painted. */
            untexturedRepresentation?: components["schemas"]["UntexturedRepresentation"] | null;
        };
        /**
         * Tiling output
         * @description What a tiling job makes. The modeling reference.
         * @enum {string}
         */
        TilingOutputName: "modelingReference";
        /**
         * Tiling outputs
         * @description Outputs of a tiling job.
         */
        TilingOutputs: {
            /** @description The modeling reference. */
            modelingReference: components["schemas"]["ModelingReference"];
        };
        /**
         * Tiling pair selection
         * @description How pairs of photos are selected for reconstruction.
         * @enum {string}
         */
        TilingPairSelection: "Generic" | "StructuredAerial" | "RegionOfInterest";
        /**
         * Tiling specifications
         * @description Inputs, outputs and options of a tiling job.
         */
        TilingSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["TilingInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["TilingOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["TilingOutputs"];
        };
        /**
         * Tiling specifications (request)
         * @description Inputs, outputs and options of a tiling job to create. Inferred: null stands for leaving a property out.
         */
        TilingSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["TilingInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["TilingOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["TilingOutputName"][];
        };
        /**
         * Touch-up export inputs
         * @description Inputs of a touch-up export job.
         */
        TouchUpExportInputs: {
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Names of the tiles to export, as in the `layout.json` of the modeling reference. What happens without it is not documented. */
            tilesToTouchUp?: string[] | null;
        };
        /**
         * Touch-up export inputs (request)
         * @description Inputs of a touch-up export job to create. Inferred: null stands for leaving a property out.
         */
        TouchUpExportInputsCreate: {
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Names of the tiles to export, as in the `layout.json` of the modeling reference. What happens without it is not documented. */
            tilesToTouchUp?: string[] | null;
        };
        /**
         * Touch-up export job
         * @description A touch-up export job. Exports tiles of a modeling reference, for retouching by hand.
         */
        TouchUpExportJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["TouchUpExportSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TouchUpExport";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Touch-up export job (request)
         * @description A touch-up export job to create. Exports tiles of a modeling reference, for retouching by hand.
         */
        TouchUpExportJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["TouchUpExportSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TouchUpExport";
        };
        /**
         * Touch-up export options
         * @description Options of a touch-up export job.
         */
        TouchUpExportOptions: {
            /** @description Coordinate reference system of the tiles exported. The notation is not documented. */
            crs?: string | null;
            /** @description What is to be retouched. */
            level?: components["schemas"]["TouchUpLevel"] | (string & {}) | null;
        };
        /**
         * Touch-up export options (request)
         * @description Options of a touch-up export job to create. Inferred: null stands for leaving a property out.
         */
        TouchUpExportOptionsCreate: {
            /** @description Coordinate reference system of the tiles exported. The notation is not documented. */
            crs?: string | null;
            /** @description What is to be retouched. */
            level?: components["schemas"]["TouchUpLevel"] | null;
        };
        /**
         * Touch-up export output
         * @description What a touch-up export job makes. The tiles to retouch.
         * @enum {string}
         */
        TouchUpExportOutputName: "touchUpData";
        /**
         * Touch-up export outputs
         * @description Outputs of a touch-up export job.
         */
        TouchUpExportOutputs: {
            /** @description Reality data id of the tiles to retouch. */
            touchUpData: string;
        };
        /**
         * Touch-up export specifications
         * @description Inputs, outputs and options of a touch-up export job.
         */
        TouchUpExportSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["TouchUpExportInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["TouchUpExportOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["TouchUpExportOutputs"];
        };
        /**
         * Touch-up export specifications (request)
         * @description Inputs, outputs and options of a touch-up export job to create. Inferred: null stands for leaving a property out.
         */
        TouchUpExportSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["TouchUpExportInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["TouchUpExportOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["TouchUpExportOutputName"][];
        };
        /**
         * Touch-up import inputs
         * @description Inputs of a touch-up import job.
         */
        TouchUpImportInputs: {
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Reality data id of the retouched tiles. */
            touchUpData: string;
        };
        /**
         * Touch-up import inputs (request)
         * @description Inputs of a touch-up import job to create.
         */
        TouchUpImportInputsCreate: {
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Reality data id of the retouched tiles. */
            touchUpData: string;
        };
        /**
         * Touch-up import job
         * @description A touch-up import job. Imports retouched tiles into their modeling reference. There are no options.
         */
        TouchUpImportJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["TouchUpImportSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TouchUpImport";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Touch-up import job (request)
         * @description A touch-up import job to create. Imports retouched tiles into their modeling reference. There are no options.
         */
        TouchUpImportJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs and outputs. */
            specifications: components["schemas"]["TouchUpImportSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "TouchUpImport";
        };
        /**
         * Touch-up import output
         * @description What a touch-up import job makes. A report of what was imported.
         * @enum {string}
         */
        TouchUpImportOutputName: "importInfo";
        /**
         * Touch-up import outputs
         * @description Outputs of a touch-up import job.
         */
        TouchUpImportOutputs: {
            /** @description Path of the folder in the bucket that holds the report of the import, as `bkt:folder`, if asked for. */
            importInfo?: string | null;
        };
        /**
         * Touch-up import specifications
         * @description Inputs and outputs of a touch-up import job.
         */
        TouchUpImportSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["TouchUpImportInputs"];
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["TouchUpImportOutputs"];
        };
        /**
         * Touch-up import specifications (request)
         * @description Inputs and outputs of a touch-up import job to create.
         */
        TouchUpImportSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["TouchUpImportInputsCreate"];
            /** @description The outputs to make. */
            outputs: components["schemas"]["TouchUpImportOutputName"][];
        };
        /**
         * Touch-up level
         * @description What is to be retouched.
         * @enum {string}
         */
        TouchUpLevel: "Geometry" | "GeometryAndTexture";
        /**
         * Untextured representation
         * @description How areas without texture are painted: completed from around, or in one colour, `untexturedColor`.
         * @enum {string}
         */
        UntexturedRepresentation: "InpaintingCompletion" | "UniformColor";
        /**
         * Water constraints inputs
         * @description Inputs of a water constraints job.
         */
        WaterConstraintsInputs: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Water constraints inputs (request)
         * @description Inputs of a water constraints job to create. Inferred: null stands for leaving a property out.
         */
        WaterConstraintsInputsCreate: {
            /** @description Path in the bucket of custom coordinate reference system data, as `bkt:folder/file`. */
            crsData?: string | null;
            /** @description Reality data id of the modeling reference. */
            modelingReference: string;
            /** @description Reality data id of the ContextScene to work on. */
            scene: string;
        };
        /**
         * Water constraints job
         * @description A water constraints job. Finds water, such as rivers, lakes or the sea, in a modeling reference. The constraints it makes can be added with a `Constraints` job.
         */
        WaterConstraintsJob: {
            /** @description When the job was created and at work, and what it took. */
            executionInfo: components["schemas"]["ExecutionInformation"];
            /** @description Unique id of the job. */
            id: string;
            /** @description Id of the iTwin that the job belongs to. */
            iTwinId: string;
            /** @description Display name of the job. Inferred: may be null. */
            name?: string | null;
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["WaterConstraintsSpecifications"];
            /** @description Current state of the job. Compare without case; more states may come. */
            state: components["schemas"]["JobState"] | (string & {});
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "WaterConstraints";
            /** @description Id of the user who created the job. */
            userId: string;
        };
        /**
         * Water constraints job (request)
         * @description A water constraints job to create. Finds water, such as rivers, lakes or the sea, in a modeling reference. The constraints it makes can be added with a `Constraints` job.
         */
        WaterConstraintsJobCreate: {
            /** @description Id of the iTwin that the job belongs to: inputs are read from it and outputs written to it. */
            iTwinId: string;
            /** @description Display name of the job, 3 to 256 characters. What they may be stands at `JobName`. */
            name?: components["schemas"]["JobName"];
            /** @description Inputs, outputs and options. */
            specifications: components["schemas"]["WaterConstraintsSpecificationsCreate"];
            /**
             * @description What the job does.
             * @enum {string}
             */
            type: "WaterConstraints";
        };
        /**
         * Water constraints options
         * @description Options of a water constraints job.
         */
        WaterConstraintsOptions: {
            /** @description Whether the constraints are made horizontal. */
            forceHorizontal?: boolean | null;
        };
        /**
         * Water constraints options (request)
         * @description Options of a water constraints job to create. Inferred: null stands for leaving a property out.
         */
        WaterConstraintsOptionsCreate: {
            /** @description Whether the constraints are made horizontal. */
            forceHorizontal?: boolean | null;
        };
        /**
         * Water constraints output
         * @description What a water constraints job makes. The constraints found.
         * @enum {string}
         */
        WaterConstraintsOutputName: "constraints";
        /**
         * Water constraints outputs
         * @description Outputs of a water constraints job.
         */
        WaterConstraintsOutputs: {
            /** @description Path in the bucket of the constraints found, as `bkt:folder/file`. */
            constraints: string;
        };
        /**
         * Water constraints specifications
         * @description Inputs, outputs and options of a water constraints job.
         */
        WaterConstraintsSpecifications: {
            /** @description What the job works on. */
            inputs: components["schemas"]["WaterConstraintsInputs"];
            /** @description How the job does it. */
            options?: components["schemas"]["WaterConstraintsOptions"] | null;
            /** @description What the job makes. The ids may be there before the job has ended, so they do not say that an output is ready. */
            outputs: components["schemas"]["WaterConstraintsOutputs"];
        };
        /**
         * Water constraints specifications (request)
         * @description Inputs, outputs and options of a water constraints job to create. Inferred: null stands for leaving a property out.
         */
        WaterConstraintsSpecificationsCreate: {
            /** @description What to work on. */
            inputs: components["schemas"]["WaterConstraintsInputsCreate"];
            /** @description How to do it. What the service does without an option is not documented. */
            options?: components["schemas"]["WaterConstraintsOptionsCreate"] | null;
            /** @description The outputs to make. */
            outputs: components["schemas"]["WaterConstraintsOutputName"][];
        };
    };
    responses: {
        /** @description The request cannot be processed due to a client error, such as malformed syntax. Documented for creating a job, though without its text, and for getting a bucket. Inferred: the other operations answer alike, and the texts are those of Reality Analysis v2. Clients must not assume that every failed request carries this object. */
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
        /** @description There is no such job, it is not visible to the user, or its progress is no longer kept. Inferred: the code is that of Reality Analysis v2; Reality Conversion v2 says `JobNotFound`, so do not rely on it. Clients must not assume that every failed request carries this object. */
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
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
            422: components["responses"]["UnprocessableRequest"];
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
            /** @description The request cannot be processed due to a client error, such as an iTwin in a location without processing. Clients must not assume that every failed request carries this object. */
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
            /** @description The request cannot be processed due to a client error, such as a page size out of range. Inferred: the status and the text are those of Reality Analysis v2. Clients must not assume that every failed request carries this object. */
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

/** What constrains the adjustment. */
export type AdjustmentConstraint = components["schemas"]["AdjustmentConstraint"];

/** Every {@link AdjustmentConstraint} that the specification names. */
export const adjustmentConstraints = ["None", "ControlPoints", "PositionMetadata", "PointClouds", "Automatic"] as const;

/** What altitudes refer to: sea level, or the WGS 84 ellipsoid. */
export type AltitudeReference = components["schemas"]["AltitudeReference"];

/** Every {@link AltitudeReference} that the specification names. */
export const altitudeReferences = ["SeaLevel", "WGS84Ellipsoid"] as const;

type ApiErrorBodySchema = components["schemas"]["ApiErrorBody"];
/** One error of the service. */
export interface ApiErrorBody extends ApiErrorBodySchema {}

/** What to do with aspect ratios. */
export type AspectRatioPolicy = components["schemas"]["AspectRatioPolicy"];

/** Every {@link AspectRatioPolicy} that the specification names. */
export const aspectRatioPolicies = ["Adjust", "Keep"] as const;

type BucketSchema = components["schemas"]["Bucket"];
/** A place for small files of an iTwin, such as presets, regions of interest and reports. Jobs name a file in it as `bkt:path/in/the/bucket`. */
export interface Bucket extends BucketSchema {}

type BucketResponseSchema = components["schemas"]["BucketResponse"];
/** The bucket of an iTwin. The links stand beside the bucket, not in it. */
export interface BucketResponse extends BucketResponseSchema {}

type CalibrationInputsSchema = components["schemas"]["CalibrationInputs"];
/** Inputs of a calibration job. */
export interface CalibrationInputs extends CalibrationInputsSchema {}

type CalibrationInputsCreateSchema = components["schemas"]["CalibrationInputsCreate"];
/** Inputs of a calibration job to create. Inferred: null stands for leaving a property out. */
export interface CalibrationInputsCreate extends CalibrationInputsCreateSchema {}

type CalibrationJobSchema = components["schemas"]["CalibrationJob"];
/** A calibration job. Finds the position and rotation of photos and point clouds in space, and makes tie points. */
export interface CalibrationJob extends CalibrationJobSchema {}

type CalibrationJobCreateSchema = components["schemas"]["CalibrationJobCreate"];
/** A calibration job to create. Finds the position and rotation of photos and point clouds in space, and makes tie points. */
export interface CalibrationJobCreate extends CalibrationJobCreateSchema {}

type CalibrationOptionsSchema = components["schemas"]["CalibrationOptions"];
/** Options of a calibration job. */
export interface CalibrationOptions extends CalibrationOptionsSchema {}

type CalibrationOptionsCreateSchema = components["schemas"]["CalibrationOptionsCreate"];
/** Options of a calibration job to create. Inferred: null stands for leaving a property out. */
export interface CalibrationOptionsCreate extends CalibrationOptionsCreateSchema {}

/** What a calibration job makes. `scene` is the calibrated ContextScene, `report` a report in the bucket, `texturedTiePoints` the tie points with texture. */
export type CalibrationOutputName = components["schemas"]["CalibrationOutputName"];

/** Every {@link CalibrationOutputName} that the specification names. */
export const calibrationOutputNames = ["scene", "report", "texturedTiePoints"] as const;

type CalibrationOutputsSchema = components["schemas"]["CalibrationOutputs"];
/** Outputs of a calibration job. */
export interface CalibrationOutputs extends CalibrationOutputsSchema {}

type CalibrationSpecificationsSchema = components["schemas"]["CalibrationSpecifications"];
/** Inputs, outputs and options of a calibration job. */
export interface CalibrationSpecifications extends CalibrationSpecificationsSchema {}

type CalibrationSpecificationsCreateSchema = components["schemas"]["CalibrationSpecificationsCreate"];
/** Inputs, outputs and options of a calibration job to create. Inferred: null stands for leaving a property out. */
export interface CalibrationSpecificationsCreate extends CalibrationSpecificationsCreateSchema {}

/** What to do with centres. `AdjustWithinTolerance` needs `centerTolerance`. */
export type CenterPolicy = components["schemas"]["CenterPolicy"];

/** Every {@link CenterPolicy} that the specification names. */
export const centerPolicies = ["Compute", "Adjust", "AdjustWithinTolerance", "Keep", "Extend"] as const;

/** How geometry is compressed. */
export type CesiumCompression = components["schemas"]["CesiumCompression"];

/** Every {@link CesiumCompression} that the specification names. */
export const cesiumCompressions = ["None", "Draco"] as const;

/** How the colours of the photos are corrected. */
export type ColorCorrection = components["schemas"]["ColorCorrection"];

/** Every {@link ColorCorrection} that the specification names. */
export const colorCorrections = ["None", "Standard", "StandardWithThermal", "BlockWise", "BlockWiseWithThermal"] as const;

/** How colours are made alike between photos. */
export type ColorEqualization = components["schemas"]["ColorEqualization"];

/** Every {@link ColorEqualization} that the specification names. */
export const colorEqualizations = ["None", "BlockWise", "MachineLearning"] as const;

/** What colours a texture or points. */
export type ColorSource = components["schemas"]["ColorSource"];

/** Every {@link ColorSource} that the specification names. */
export const colorSources = ["None", "Visible", "Thermal", "Resolution"] as const;

type ConstraintToAddSchema = components["schemas"]["ConstraintToAdd"];
/** A constraint that a job adds. */
export interface ConstraintToAdd extends ConstraintToAddSchema {}

type ConstraintToAddCreateSchema = components["schemas"]["ConstraintToAddCreate"];
/** A constraint to add. Inferred: null stands for leaving a property out. */
export interface ConstraintToAddCreate extends ConstraintToAddCreateSchema {}

/** Kind of a constraint. */
export type ConstraintType = components["schemas"]["ConstraintType"];

/** Every {@link ConstraintType} that the specification names. */
export const constraintTypes = ["Mesh", "Polygon"] as const;

type ConstraintsInputsSchema = components["schemas"]["ConstraintsInputs"];
/** Inputs of a constraints job. */
export interface ConstraintsInputs extends ConstraintsInputsSchema {}

type ConstraintsInputsCreateSchema = components["schemas"]["ConstraintsInputsCreate"];
/** Inputs of a constraints job to create. Inferred: null stands for leaving a property out. */
export interface ConstraintsInputsCreate extends ConstraintsInputsCreateSchema {}

type ConstraintsJobSchema = components["schemas"]["ConstraintsJob"];
/** A constraints job. Adds geometric constraints, meshes or polygons, to a modeling reference, or removes some. There are no options. */
export interface ConstraintsJob extends ConstraintsJobSchema {}

type ConstraintsJobCreateSchema = components["schemas"]["ConstraintsJobCreate"];
/** A constraints job to create. Adds geometric constraints, meshes or polygons, to a modeling reference, or removes some. There are no options. */
export interface ConstraintsJobCreate extends ConstraintsJobCreateSchema {}

/** What a constraints job makes. A file that lists the constraints added. */
export type ConstraintsOutputName = components["schemas"]["ConstraintsOutputName"];

/** Every {@link ConstraintsOutputName} that the specification names. */
export const constraintsOutputNames = ["addedConstraintsInfo"] as const;

type ConstraintsOutputsSchema = components["schemas"]["ConstraintsOutputs"];
/** Outputs of a constraints job. */
export interface ConstraintsOutputs extends ConstraintsOutputsSchema {}

type ConstraintsSpecificationsSchema = components["schemas"]["ConstraintsSpecifications"];
/** Inputs and outputs of a constraints job. */
export interface ConstraintsSpecifications extends ConstraintsSpecificationsSchema {}

type ConstraintsSpecificationsCreateSchema = components["schemas"]["ConstraintsSpecificationsCreate"];
/** Inputs and outputs of a constraints job to create. */
export interface ConstraintsSpecificationsCreate extends ConstraintsSpecificationsCreateSchema {}

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

/** Format of the digital surface model; `None` makes none. */
export type DsmFormat = components["schemas"]["DsmFormat"];

/** Every {@link DsmFormat} that the specification names. */
export const dsmFormats = ["GeoTIFF", "ASC", "None"] as const;

type ErrorResponseSchema = components["schemas"]["ErrorResponse"];
/** Gives details for an error that occurred while handling the request. Clients must not assume that every failed request carries this object, or that all of its properties are non-null: the error may have prevented it from being constructed. */
export interface ErrorResponse extends ErrorResponseSchema {}

type ExecutionInformationSchema = components["schemas"]["ExecutionInformation"];
/** When the job was created and at work, and what it took. */
export interface ExecutionInformation extends ExecutionInformationSchema {}

/** An export: compare `format` with a known one, and `options` is typed accordingly. An export in a format that came later is an `OtherExport`. */
export type Export = components["schemas"]["Export"] | never;

type Export3DTilesSchema = components["schemas"]["Export3DTiles"];
/** An export in 3D Tiles. */
export interface Export3DTiles extends Export3DTilesSchema {}

type Export3DTilesCreateSchema = components["schemas"]["Export3DTilesCreate"];
/** An export in 3D Tiles to make. Inferred: null stands for leaving a property out. */
export interface Export3DTilesCreate extends Export3DTilesCreateSchema {}

type Export3DTilesOptionsSchema = components["schemas"]["Export3DTilesOptions"];
/** Options of an export in 3D Tiles. */
export interface Export3DTilesOptions extends Export3DTilesOptionsSchema {}

type Export3DTilesOptionsCreateSchema = components["schemas"]["Export3DTilesOptionsCreate"];
/** Options of an export in 3D Tiles to make. Inferred: null stands for leaving a property out. */
export interface Export3DTilesOptionsCreate extends Export3DTilesOptionsCreateSchema {}

type Export3MXSchema = components["schemas"]["Export3MX"];
/** An export in 3MX. */
export interface Export3MX extends Export3MXSchema {}

type Export3MXCreateSchema = components["schemas"]["Export3MXCreate"];
/** An export in 3MX to make. Inferred: null stands for leaving a property out. */
export interface Export3MXCreate extends Export3MXCreateSchema {}

type Export3MXOptionsSchema = components["schemas"]["Export3MXOptions"];
/** Options of an export in 3MX. */
export interface Export3MXOptions extends Export3MXOptionsSchema {}

type Export3MXOptionsCreateSchema = components["schemas"]["Export3MXOptionsCreate"];
/** Options of an export in 3MX to make. Inferred: null stands for leaving a property out. */
export interface Export3MXOptionsCreate extends Export3MXOptionsCreateSchema {}

/** An export to make. `format` decides which options it takes. */
export type ExportCreate = components["schemas"]["ExportCreate"] | never;

/** Format of an export. */
export type ExportFormat = components["schemas"]["ExportFormat"];

/** Every {@link ExportFormat} that the specification names. */
export const exportFormats = ["3DTiles", "OBJ", "3MX", "I3S", "OSGB", "LAS", "PLY", "OPC", "OrthophotoDSM"] as const;

type ExportI3SSchema = components["schemas"]["ExportI3S"];
/** An export in I3S. */
export interface ExportI3S extends ExportI3SSchema {}

type ExportI3SCreateSchema = components["schemas"]["ExportI3SCreate"];
/** An export in I3S to make. Inferred: null stands for leaving a property out. */
export interface ExportI3SCreate extends ExportI3SCreateSchema {}

type ExportI3SOptionsSchema = components["schemas"]["ExportI3SOptions"];
/** Options of an export in I3S. */
export interface ExportI3SOptions extends ExportI3SOptionsSchema {}

type ExportI3SOptionsCreateSchema = components["schemas"]["ExportI3SOptionsCreate"];
/** Options of an export in I3S to make. Inferred: null stands for leaving a property out. */
export interface ExportI3SOptionsCreate extends ExportI3SOptionsCreateSchema {}

type ExportLASSchema = components["schemas"]["ExportLAS"];
/** An export in LAS. */
export interface ExportLAS extends ExportLASSchema {}

type ExportLASCreateSchema = components["schemas"]["ExportLASCreate"];
/** An export in LAS to make. Inferred: null stands for leaving a property out. */
export interface ExportLASCreate extends ExportLASCreateSchema {}

type ExportLASOptionsSchema = components["schemas"]["ExportLASOptions"];
/** Options of an export in LAS. */
export interface ExportLASOptions extends ExportLASOptionsSchema {}

type ExportLASOptionsCreateSchema = components["schemas"]["ExportLASOptionsCreate"];
/** Options of an export in LAS to make. Inferred: null stands for leaving a property out. */
export interface ExportLASOptionsCreate extends ExportLASOptionsCreateSchema {}

type ExportOBJSchema = components["schemas"]["ExportOBJ"];
/** An export in OBJ. */
export interface ExportOBJ extends ExportOBJSchema {}

type ExportOBJCreateSchema = components["schemas"]["ExportOBJCreate"];
/** An export in OBJ to make. Inferred: null stands for leaving a property out. */
export interface ExportOBJCreate extends ExportOBJCreateSchema {}

type ExportOBJOptionsSchema = components["schemas"]["ExportOBJOptions"];
/** Options of an export in OBJ. */
export interface ExportOBJOptions extends ExportOBJOptionsSchema {}

type ExportOBJOptionsCreateSchema = components["schemas"]["ExportOBJOptionsCreate"];
/** Options of an export in OBJ to make. Inferred: null stands for leaving a property out. */
export interface ExportOBJOptionsCreate extends ExportOBJOptionsCreateSchema {}

type ExportOPCSchema = components["schemas"]["ExportOPC"];
/** An export in OPC. */
export interface ExportOPC extends ExportOPCSchema {}

type ExportOPCCreateSchema = components["schemas"]["ExportOPCCreate"];
/** An export in OPC to make. Inferred: null stands for leaving a property out. */
export interface ExportOPCCreate extends ExportOPCCreateSchema {}

type ExportOPCOptionsSchema = components["schemas"]["ExportOPCOptions"];
/** Options of an export in OPC. */
export interface ExportOPCOptions extends ExportOPCOptionsSchema {}

type ExportOPCOptionsCreateSchema = components["schemas"]["ExportOPCOptionsCreate"];
/** Options of an export in OPC to make. Inferred: null stands for leaving a property out. */
export interface ExportOPCOptionsCreate extends ExportOPCOptionsCreateSchema {}

type ExportOSGBSchema = components["schemas"]["ExportOSGB"];
/** An export in OSGB. */
export interface ExportOSGB extends ExportOSGBSchema {}

type ExportOSGBCreateSchema = components["schemas"]["ExportOSGBCreate"];
/** An export in OSGB to make. Inferred: null stands for leaving a property out. */
export interface ExportOSGBCreate extends ExportOSGBCreateSchema {}

type ExportOSGBOptionsSchema = components["schemas"]["ExportOSGBOptions"];
/** Options of an export in OSGB. */
export interface ExportOSGBOptions extends ExportOSGBOptionsSchema {}

type ExportOSGBOptionsCreateSchema = components["schemas"]["ExportOSGBOptionsCreate"];
/** Options of an export in OSGB to make. Inferred: null stands for leaving a property out. */
export interface ExportOSGBOptionsCreate extends ExportOSGBOptionsCreateSchema {}

type ExportOfUnlistedFormatSchema = components["schemas"]["ExportOfUnlistedFormat"];
/** The facts of an export in a format that this specification does not list. */
export interface ExportOfUnlistedFormat extends ExportOfUnlistedFormatSchema {}

type ExportOrthophotoDSMSchema = components["schemas"]["ExportOrthophotoDSM"];
/** An export as orthophoto and digital surface model. */
export interface ExportOrthophotoDSM extends ExportOrthophotoDSMSchema {}

type ExportOrthophotoDSMCreateSchema = components["schemas"]["ExportOrthophotoDSMCreate"];
/** An export as orthophoto and digital surface model to make. Inferred: null stands for leaving a property out. */
export interface ExportOrthophotoDSMCreate extends ExportOrthophotoDSMCreateSchema {}

type ExportOrthophotoDSMOptionsSchema = components["schemas"]["ExportOrthophotoDSMOptions"];
/** Options of an export as orthophoto and digital surface model. */
export interface ExportOrthophotoDSMOptions extends ExportOrthophotoDSMOptionsSchema {}

type ExportOrthophotoDSMOptionsCreateSchema = components["schemas"]["ExportOrthophotoDSMOptionsCreate"];
/** Options of an export as orthophoto and digital surface model to make. Inferred: null stands for leaving a property out. */
export interface ExportOrthophotoDSMOptionsCreate extends ExportOrthophotoDSMOptionsCreateSchema {}

type ExportPLYSchema = components["schemas"]["ExportPLY"];
/** An export in PLY. */
export interface ExportPLY extends ExportPLYSchema {}

type ExportPLYCreateSchema = components["schemas"]["ExportPLYCreate"];
/** An export in PLY to make. Inferred: null stands for leaving a property out. */
export interface ExportPLYCreate extends ExportPLYCreateSchema {}

type ExportPLYOptionsSchema = components["schemas"]["ExportPLYOptions"];
/** Options of an export in PLY. */
export interface ExportPLYOptions extends ExportPLYOptionsSchema {}

type ExportPLYOptionsCreateSchema = components["schemas"]["ExportPLYOptionsCreate"];
/** Options of an export in PLY to make. Inferred: null stands for leaving a property out. */
export interface ExportPLYOptionsCreate extends ExportPLYOptionsCreateSchema {}

/** What a file is for. */
export type FileType = components["schemas"]["FileType"];

/** Every {@link FileType} that the specification names. */
export const fileTypes = ["Preset"] as const;

type FilesResponseSchema = components["schemas"]["FilesResponse"];
/** The files that the service provides. */
export interface FilesResponse extends FilesResponseSchema {}

type FillImagePropertiesInputsSchema = components["schemas"]["FillImagePropertiesInputs"];
/** Inputs of a fill image properties job. */
export interface FillImagePropertiesInputs extends FillImagePropertiesInputsSchema {}

type FillImagePropertiesInputsCreateSchema = components["schemas"]["FillImagePropertiesInputsCreate"];
/** Inputs of a fill image properties job to create. Each is optional. Inferred: at least one source is needed, image collections or a scene. Inferred: null stands for leaving a property out. */
export interface FillImagePropertiesInputsCreate extends FillImagePropertiesInputsCreateSchema {}

type FillImagePropertiesJobSchema = components["schemas"]["FillImagePropertiesJob"];
/** A fill image properties job. Turns image collections, or a scene, into a ContextScene with properties filled in, such as positions from GPS. */
export interface FillImagePropertiesJob extends FillImagePropertiesJobSchema {}

type FillImagePropertiesJobCreateSchema = components["schemas"]["FillImagePropertiesJobCreate"];
/** A fill image properties job to create. Turns image collections, or a scene, into a ContextScene with properties filled in, such as positions from GPS. */
export interface FillImagePropertiesJobCreate extends FillImagePropertiesJobCreateSchema {}

type FillImagePropertiesOptionsSchema = components["schemas"]["FillImagePropertiesOptions"];
/** Options of a fill image properties job. */
export interface FillImagePropertiesOptions extends FillImagePropertiesOptionsSchema {}

type FillImagePropertiesOptionsCreateSchema = components["schemas"]["FillImagePropertiesOptionsCreate"];
/** Options of a fill image properties job to create. Inferred: null stands for leaving a property out. */
export interface FillImagePropertiesOptionsCreate extends FillImagePropertiesOptionsCreateSchema {}

/** What a fill image properties job makes. The completed ContextScene. */
export type FillImagePropertiesOutputName = components["schemas"]["FillImagePropertiesOutputName"];

/** Every {@link FillImagePropertiesOutputName} that the specification names. */
export const fillImagePropertiesOutputNames = ["scene"] as const;

type FillImagePropertiesOutputsSchema = components["schemas"]["FillImagePropertiesOutputs"];
/** Outputs of a fill image properties job. */
export interface FillImagePropertiesOutputs extends FillImagePropertiesOutputsSchema {}

type FillImagePropertiesSpecificationsSchema = components["schemas"]["FillImagePropertiesSpecifications"];
/** Inputs, outputs and options of a fill image properties job. */
export interface FillImagePropertiesSpecifications extends FillImagePropertiesSpecificationsSchema {}

type FillImagePropertiesSpecificationsCreateSchema = components["schemas"]["FillImagePropertiesSpecificationsCreate"];
/** Inputs, outputs and options of a fill image properties job to create. Inferred: null stands for leaving a property out. */
export interface FillImagePropertiesSpecificationsCreate extends FillImagePropertiesSpecificationsCreateSchema {}

/** What to do with the distortion of fisheye cameras. What the digits and the `x` stand for is not documented. */
export type FisheyeDistortionPolicy = components["schemas"]["FisheyeDistortionPolicy"];

/** Every {@link FisheyeDistortionPolicy} that the specification names. */
export const fisheyeDistortionPolicies = ["Adjust_01xx0", "Adjust_x1xx0", "Adjust_x1xxx", "Keep"] as const;

/** What to do with the focal lengths of fisheye cameras. */
export type FisheyeFocalPolicy = components["schemas"]["FisheyeFocalPolicy"];

/** Every {@link FisheyeFocalPolicy} that the specification names. */
export const fisheyeFocalPolicies = ["AdjustSymmetric", "AdjustAsymmetric", "Keep"] as const;

/** What to do with focal lengths. */
export type FocalPolicy = components["schemas"]["FocalPolicy"];

/** Every {@link FocalPolicy} that the specification names. */
export const focalPolicies = ["Adjust", "Keep"] as const;

/** Format of splats. */
export type GaussianSplatsFormat = components["schemas"]["GaussianSplatsFormat"];

/** Every {@link GaussianSplatsFormat} that the specification names. */
export const gaussianSplatsFormats = ["PLY", "SPZ", "3DTiles", "3DTilesLOD"] as const;

type GaussianSplatsInputsSchema = components["schemas"]["GaussianSplatsInputs"];
/** Inputs of a Gaussian splats job. */
export interface GaussianSplatsInputs extends GaussianSplatsInputsSchema {}

type GaussianSplatsInputsCreateSchema = components["schemas"]["GaussianSplatsInputsCreate"];
/** Inputs of a Gaussian splats job to create. Inferred: null stands for leaving a property out. */
export interface GaussianSplatsInputsCreate extends GaussianSplatsInputsCreateSchema {}

type GaussianSplatsJobSchema = components["schemas"]["GaussianSplatsJob"];
/** A Gaussian splats job. Makes Gaussian splats from a calibrated ContextScene with tie points. */
export interface GaussianSplatsJob extends GaussianSplatsJobSchema {}

type GaussianSplatsJobCreateSchema = components["schemas"]["GaussianSplatsJobCreate"];
/** A Gaussian splats job to create. Makes Gaussian splats from a calibrated ContextScene with tie points. */
export interface GaussianSplatsJobCreate extends GaussianSplatsJobCreateSchema {}

type GaussianSplatsOptionsSchema = components["schemas"]["GaussianSplatsOptions"];
/** Options of a Gaussian splats job. */
export interface GaussianSplatsOptions extends GaussianSplatsOptionsSchema {}

type GaussianSplatsOptionsCreateSchema = components["schemas"]["GaussianSplatsOptionsCreate"];
/** Options of a Gaussian splats job to create. Inferred: null stands for leaving a property out. */
export interface GaussianSplatsOptionsCreate extends GaussianSplatsOptionsCreateSchema {}

/** What a Gaussian splats job makes. `splats` are the splats, `splatsReference` the reference they are made from. */
export type GaussianSplatsOutputName = components["schemas"]["GaussianSplatsOutputName"];

/** Every {@link GaussianSplatsOutputName} that the specification names. */
export const gaussianSplatsOutputNames = ["splats", "splatsReference"] as const;

type GaussianSplatsOutputsSchema = components["schemas"]["GaussianSplatsOutputs"];
/** Outputs of a Gaussian splats job. */
export interface GaussianSplatsOutputs extends GaussianSplatsOutputsSchema {}

/** Quality of the splats reference, from the lowest to the highest. */
export type GaussianSplatsQuality = components["schemas"]["GaussianSplatsQuality"];

/** Every {@link GaussianSplatsQuality} that the specification names. */
export const gaussianSplatsQualities = ["Medium", "Standard", "High"] as const;

type GaussianSplatsSpecificationsSchema = components["schemas"]["GaussianSplatsSpecifications"];
/** Inputs, outputs and options of a Gaussian splats job. */
export interface GaussianSplatsSpecifications extends GaussianSplatsSpecificationsSchema {}

type GaussianSplatsSpecificationsCreateSchema = components["schemas"]["GaussianSplatsSpecificationsCreate"];
/** Inputs, outputs and options of a Gaussian splats job to create. Inferred: null stands for leaving a property out. */
export interface GaussianSplatsSpecificationsCreate extends GaussianSplatsSpecificationsCreateSchema {}

/** Precision of the geometry, from the lowest to the highest. */
export type GeometricPrecision = components["schemas"]["GeometricPrecision"];

/** Every {@link GeometricPrecision} that the specification names. */
export const geometricPrecisions = ["Medium", "High", "Extra", "Ultra"] as const;

/** Which holes are filled. */
export type HoleFilling = components["schemas"]["HoleFilling"];

/** Every {@link HoleFilling} that the specification names. */
export const holeFillings = ["SmallHoles", "AllHoles"] as const;

type ImportPointCloudInputsSchema = components["schemas"]["ImportPointCloudInputs"];
/** Inputs of an import point cloud job. */
export interface ImportPointCloudInputs extends ImportPointCloudInputsSchema {}

type ImportPointCloudInputsCreateSchema = components["schemas"]["ImportPointCloudInputsCreate"];
/** Inputs of an import point cloud job to create. Inferred: null stands for leaving a property out. */
export interface ImportPointCloudInputsCreate extends ImportPointCloudInputsCreateSchema {}

type ImportPointCloudJobSchema = components["schemas"]["ImportPointCloudJob"];
/** An import point cloud job. Turns raw point clouds into a scan collection, which the other job types need: static scans in E57, PTX, LAS, LAZ or POD, mobile ones in E57, LAS or LAZ. There are no options. */
export interface ImportPointCloudJob extends ImportPointCloudJobSchema {}

type ImportPointCloudJobCreateSchema = components["schemas"]["ImportPointCloudJobCreate"];
/** An import point cloud job to create. Turns raw point clouds into a scan collection, which the other job types need: static scans in E57, PTX, LAS, LAZ or POD, mobile ones in E57, LAS or LAZ. There are no options. */
export interface ImportPointCloudJobCreate extends ImportPointCloudJobCreateSchema {}

/** What an import point cloud job makes. `scanCollection` is the scan collection, `scene` a ContextScene that refers to it. */
export type ImportPointCloudOutputName = components["schemas"]["ImportPointCloudOutputName"];

/** Every {@link ImportPointCloudOutputName} that the specification names. */
export const importPointCloudOutputNames = ["scanCollection", "scene"] as const;

type ImportPointCloudOutputsSchema = components["schemas"]["ImportPointCloudOutputs"];
/** Outputs of an import point cloud job. */
export interface ImportPointCloudOutputs extends ImportPointCloudOutputsSchema {}

type ImportPointCloudSpecificationsSchema = components["schemas"]["ImportPointCloudSpecifications"];
/** Inputs and outputs of an import point cloud job. */
export interface ImportPointCloudSpecifications extends ImportPointCloudSpecificationsSchema {}

type ImportPointCloudSpecificationsCreateSchema = components["schemas"]["ImportPointCloudSpecificationsCreate"];
/** Inputs and outputs of an import point cloud job to create. */
export interface ImportPointCloudSpecificationsCreate extends ImportPointCloudSpecificationsCreateSchema {}

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

/** What a job does. `FillImageProperties`, `ImportPointCloud` and `Calibration` prepare a scene; `Tiling`, `Production` and, in one go, `Reconstruction` make models of it; `Constraints`, `WaterConstraints`, `TouchUpExport` and `TouchUpImport` improve a modeling reference; `GaussianSplats` makes splats. */
export type JobType = components["schemas"]["JobType"];

/** Every {@link JobType} that the specification names. */
export const jobTypes = [
  "FillImageProperties",
  "ImportPointCloud",
  "Calibration",
  "Tiling",
  "Production",
  "Reconstruction",
  "Constraints",
  "TouchUpExport",
  "TouchUpImport",
  "WaterConstraints",
  "GaussianSplats",
] as const;

type JobsResponseSchema = components["schemas"]["JobsResponse"];
/** One page of jobs. */
export interface JobsResponse extends JobsResponseSchema {}

/** How many keypoints are taken from a photo. */
export type KeypointsDensity = components["schemas"]["KeypointsDensity"];

/** Every {@link KeypointsDensity} that the specification names. */
export const keypointsDensities = ["Normal", "High"] as const;

/** How the file is compressed. */
export type LasCompression = components["schemas"]["LasCompression"];

/** Every {@link LasCompression} that the specification names. */
export const lasCompressions = ["None", "LAZ"] as const;

/** Whether levels of detail end at the tile or go across tiles. */
export type LevelOfDetailScope = components["schemas"]["LevelOfDetailScope"];

/** Every {@link LevelOfDetailScope} that the specification names. */
export const levelOfDetailScopes = ["TileWise", "AcrossTiles"] as const;

/** How levels of detail are structured. */
export type LevelOfDetailType = components["schemas"]["LevelOfDetailType"];

/** Every {@link LevelOfDetailType} that the specification names. */
export const levelOfDetailTypes = ["None", "Unary", "Quadtree", "Octree", "Adaptive", "BingMaps"] as const;

type LinkSchema = components["schemas"]["Link"];
/** Hyperlink container. */
export interface Link extends LinkSchema {}

type ModelingReferenceSchema = components["schemas"]["ModelingReference"];
/** Where a modeling reference is. */
export interface ModelingReference extends ModelingReferenceSchema {}

/** `Orthophoto` serves orthophotos only, `Complete` all of 3D. */
export type ModelingReferenceType = components["schemas"]["ModelingReferenceType"];

/** Every {@link ModelingReferenceType} that the specification names. */
export const modelingReferenceTypes = ["Orthophoto", "Complete"] as const;

type NextPageLinksSchema = components["schemas"]["NextPageLinks"];
/** Links that belong to a page of results. */
export interface NextPageLinks extends NextPageLinksSchema {}

/** What colours the orthophoto. */
export type OrthoColorSource = components["schemas"]["OrthoColorSource"];

/** Every {@link OrthoColorSource} that the specification names. */
export const orthoColorSources = [
  "Reference3dModelVisible",
  "OptimizedComputationVisible",
  "Reference3dModelThermal",
  "OptimizedComputationThermal",
] as const;

/** Format of the orthophoto; `None` makes none. */
export type OrthoFormat = components["schemas"]["OrthoFormat"];

/** Every {@link OrthoFormat} that the specification names. */
export const orthoFormats = ["GeoTIFF", "JPEG", "None"] as const;

/** An export in a format that this specification does not list. The service never sends `OtherExport`: the literal stands for whatever other text `format` holds, since the compiler tells exports apart by literals only. Read `format` as a `string` to see the real one. */
export type OtherExport = components["schemas"]["OtherExport"];

/** A job of a type that this specification does not list. The service never sends `OtherJob`: the literal stands for whatever other text `type` holds, since the compiler tells jobs apart by literals only. Read `type` as a `string` to see the real one. */
export type OtherJob = components["schemas"]["OtherJob"];

/** Whether overviews are written, and where: in the file or beside it. */
export type OverviewType = components["schemas"]["OverviewType"];

/** Every {@link OverviewType} that the specification names. */
export const overviewTypes = ["None", "Embedded", "OvrFile"] as const;

/** How pairs of photos are selected for calibration. */
export type PairSelection = components["schemas"]["PairSelection"];

/** Every {@link PairSelection} that the specification names. */
export const pairSelections = ["Default", "Sequence", "Loop", "Exhaustive", "SimilarOnly"] as const;

/** Which photos the geometry is made from. */
export type PhotoUsedForGeometry = components["schemas"]["PhotoUsedForGeometry"];

/** Every {@link PhotoUsedForGeometry} that the specification names. */
export const photoUsedForGeometries = ["ExcludeThermal", "IncludeThermal", "None"] as const;

type Point3dSchema = components["schemas"]["Point3d"];
/** A point in space. */
export interface Point3d extends Point3dSchema {}

type Point3dCreateSchema = components["schemas"]["Point3dCreate"];
/** A point in space. */
export interface Point3dCreate extends Point3dCreateSchema {}

/** What colours the points. */
export type PointCloudColorSource = components["schemas"]["PointCloudColorSource"];

/** Every {@link PointCloudColorSource} that the specification names. */
export const pointCloudColorSources = ["None", "Color", "Intensity", "ScaledIntensity"] as const;

/** What to do with principal points. */
export type PrincipalPolicy = components["schemas"]["PrincipalPolicy"];

/** Every {@link PrincipalPolicy} that the specification names. */
export const principalPolicies = ["Adjust", "Keep"] as const;

type ProductionInputsSchema = components["schemas"]["ProductionInputs"];
/** Inputs of a production job. */
export interface ProductionInputs extends ProductionInputsSchema {}

type ProductionInputsCreateSchema = components["schemas"]["ProductionInputsCreate"];
/** Inputs of a production job to create. Inferred: null stands for leaving a property out. */
export interface ProductionInputsCreate extends ProductionInputsCreateSchema {}

type ProductionJobSchema = components["schemas"]["ProductionJob"];
/** A production job. Exports a modeling reference as meshes, point clouds or rasters, several at once. There are no options for the whole job: each export has its own. */
export interface ProductionJob extends ProductionJobSchema {}

type ProductionJobCreateSchema = components["schemas"]["ProductionJobCreate"];
/** A production job to create. Exports a modeling reference as meshes, point clouds or rasters, several at once. There are no options for the whole job: each export has its own. */
export interface ProductionJobCreate extends ProductionJobCreateSchema {}

type ProductionOutputsSchema = components["schemas"]["ProductionOutputs"];
/** Outputs of a production job. */
export interface ProductionOutputs extends ProductionOutputsSchema {}

type ProductionOutputsCreateSchema = components["schemas"]["ProductionOutputsCreate"];
/** Outputs of a production job to create. */
export interface ProductionOutputsCreate extends ProductionOutputsCreateSchema {}

type ProductionSpecificationsSchema = components["schemas"]["ProductionSpecifications"];
/** Inputs and outputs of a production job. */
export interface ProductionSpecifications extends ProductionSpecificationsSchema {}

type ProductionSpecificationsCreateSchema = components["schemas"]["ProductionSpecificationsCreate"];
/** Inputs and outputs of a production job to create. */
export interface ProductionSpecificationsCreate extends ProductionSpecificationsCreateSchema {}

/** Which surface wins where several lie on top of each other. */
export type ProjectionMode = components["schemas"]["ProjectionMode"];

/** Every {@link ProjectionMode} that the specification names. */
export const projectionModes = ["HighestPoint", "LowestPoint"] as const;

/** What to do with radial distortion. */
export type RadialPolicy = components["schemas"]["RadialPolicy"];

/** Every {@link RadialPolicy} that the specification names. */
export const radialPolicies = ["Adjust", "Keep"] as const;

type ReconstructionInputsSchema = components["schemas"]["ReconstructionInputs"];
/** Inputs of a reconstruction job. */
export interface ReconstructionInputs extends ReconstructionInputsSchema {}

type ReconstructionInputsCreateSchema = components["schemas"]["ReconstructionInputsCreate"];
/** Inputs of a reconstruction job to create. Inferred: null stands for leaving a property out. */
export interface ReconstructionInputsCreate extends ReconstructionInputsCreateSchema {}

type ReconstructionJobSchema = components["schemas"]["ReconstructionJob"];
/** A reconstruction job. Tiling and production in one job. */
export interface ReconstructionJob extends ReconstructionJobSchema {}

type ReconstructionJobCreateSchema = components["schemas"]["ReconstructionJobCreate"];
/** A reconstruction job to create. Tiling and production in one job. */
export interface ReconstructionJobCreate extends ReconstructionJobCreateSchema {}

type ReconstructionOutputsSchema = components["schemas"]["ReconstructionOutputs"];
/** Outputs of a reconstruction job. */
export interface ReconstructionOutputs extends ReconstructionOutputsSchema {}

type ReconstructionOutputsCreateSchema = components["schemas"]["ReconstructionOutputsCreate"];
/** Outputs of a reconstruction job to create. Both are optional. Inferred: null stands for leaving a property out. */
export interface ReconstructionOutputsCreate extends ReconstructionOutputsCreateSchema {}

type ReconstructionSpecificationsSchema = components["schemas"]["ReconstructionSpecifications"];
/** Inputs, outputs and options of a reconstruction job. */
export interface ReconstructionSpecifications extends ReconstructionSpecificationsSchema {}

type ReconstructionSpecificationsCreateSchema = components["schemas"]["ReconstructionSpecificationsCreate"];
/** Inputs, outputs and options of a reconstruction job to create. Inferred: null stands for leaving a property out. */
export interface ReconstructionSpecificationsCreate extends ReconstructionSpecificationsCreateSchema {}

/** How the cameras of a rig are synchronised. */
export type RigSynchronization = components["schemas"]["RigSynchronization"];

/** Every {@link RigSynchronization} that the specification names. */
export const rigSynchronizations = ["None", "Strict", "Loose"] as const;

/** What the position of the whole is taken from. */
export type RigidRegistrationPosition = components["schemas"]["RigidRegistrationPosition"];

/** Every {@link RigidRegistrationPosition} that the specification names. */
export const rigidRegistrationPositions = ["None", "UserConstraints", "ControlPoints", "PositionMetadata", "PointClouds", "Automatic"] as const;

/** What the rotation of the whole is taken from. */
export type RigidRegistrationRotation = components["schemas"]["RigidRegistrationRotation"];

/** Every {@link RigidRegistrationRotation} that the specification names. */
export const rigidRegistrationRotations = [
  "None",
  "UserConstraints",
  "ControlPoints",
  "PositionMetadata",
  "PointClouds",
  "Automatic",
  "RotationMetadata",
] as const;

/** What the scale of the whole is taken from. */
export type RigidRegistrationScale = components["schemas"]["RigidRegistrationScale"];

/** Every {@link RigidRegistrationScale} that the specification names. */
export const rigidRegistrationScales = ["None", "UserConstraints", "ControlPoints", "PositionMetadata", "PointClouds", "Automatic"] as const;

/** What to do with rotations. */
export type RotationPolicy = components["schemas"]["RotationPolicy"];

/** Every {@link RotationPolicy} that the specification names. */
export const rotationPolicies = ["Compute", "Adjust", "Keep", "Extend"] as const;

/** How the sampling distance is meant. Inferred: relative to the resolution of the input, or absolute. */
export type SamplingStrategy = components["schemas"]["SamplingStrategy"];

/** Every {@link SamplingStrategy} that the specification names. */
export const samplingStrategies = ["Resolution", "Absolute"] as const;

type ServiceFileSchema = components["schemas"]["ServiceFile"];
/** A file that the service provides, such as a preset. */
export interface ServiceFile extends ServiceFileSchema {}

/** How the mesh is simplified. The planar ones take `planarSimplificationTolerance`. */
export type Simplification = components["schemas"]["Simplification"];

/** Every {@link Simplification} that the specification names. */
export const simplifications = ["Standard", "PlanarRelative", "PlanarAbsolute"] as const;

/** What to do with skew. */
export type SkewPolicy = components["schemas"]["SkewPolicy"];

/** Every {@link SkewPolicy} that the specification names. */
export const skewPolicies = ["Adjust", "Keep"] as const;

/** A family of printed targets. */
export type TagFamily = components["schemas"]["TagFamily"];

/** Every {@link TagFamily} that the specification names. */
export const tagFamilies = ["QR", "April", "Chili", "Checkerboards"] as const;

/** What to do with tangential distortion. */
export type TangentialPolicy = components["schemas"]["TangentialPolicy"];

/** Every {@link TangentialPolicy} that the specification names. */
export const tangentialPolicies = ["Adjust", "Keep"] as const;

/** What textures are taken from first. */
export type TextureSource = components["schemas"]["TextureSource"];

/** Every {@link TextureSource} that the specification names. */
export const textureSources = ["PhotosFirst", "PointCloudsFirst", "Smart"] as const;

/** Unit of temperatures. */
export type ThermalUnit = components["schemas"]["ThermalUnit"];

/** Every {@link ThermalUnit} that the specification names. */
export const thermalUnits = ["Absolute", "Celsius", "Fahrenheit"] as const;

/** What to do with tie points. */
export type TiepointsPolicy = components["schemas"]["TiepointsPolicy"];

/** Every {@link TiepointsPolicy} that the specification names. */
export const tiepointsPolicies = ["Compute", "Keep"] as const;

type TilingInputsSchema = components["schemas"]["TilingInputs"];
/** Inputs of a tiling job. */
export interface TilingInputs extends TilingInputsSchema {}

type TilingInputsCreateSchema = components["schemas"]["TilingInputsCreate"];
/** Inputs of a tiling job to create. Inferred: null stands for leaving a property out. */
export interface TilingInputsCreate extends TilingInputsCreateSchema {}

type TilingJobSchema = components["schemas"]["TilingJob"];
/** A tiling job. Makes a modeling reference, with its layout and settings: the groundwork for `Production` jobs. */
export interface TilingJob extends TilingJobSchema {}

type TilingJobCreateSchema = components["schemas"]["TilingJobCreate"];
/** A tiling job to create. Makes a modeling reference, with its layout and settings: the groundwork for `Production` jobs. */
export interface TilingJobCreate extends TilingJobCreateSchema {}

/** How the scene is cut into tiles. */
export type TilingMode = components["schemas"]["TilingMode"];

/** Every {@link TilingMode} that the specification names. */
export const tilingModes = ["NoTiling", "RegularPlanarGrid", "RegularVolumetricGrid", "Adaptive"] as const;

type TilingOptionsSchema = components["schemas"]["TilingOptions"];
/** Options of a tiling job. */
export interface TilingOptions extends TilingOptionsSchema {}

type TilingOptionsCreateSchema = components["schemas"]["TilingOptionsCreate"];
/** Options of a tiling job to create. A reconstruction job takes the same. Inferred: null stands for leaving a property out. */
export interface TilingOptionsCreate extends TilingOptionsCreateSchema {}

/** What a tiling job makes. The modeling reference. */
export type TilingOutputName = components["schemas"]["TilingOutputName"];

/** Every {@link TilingOutputName} that the specification names. */
export const tilingOutputNames = ["modelingReference"] as const;

type TilingOutputsSchema = components["schemas"]["TilingOutputs"];
/** Outputs of a tiling job. */
export interface TilingOutputs extends TilingOutputsSchema {}

/** How pairs of photos are selected for reconstruction. */
export type TilingPairSelection = components["schemas"]["TilingPairSelection"];

/** Every {@link TilingPairSelection} that the specification names. */
export const tilingPairSelections = ["Generic", "StructuredAerial", "RegionOfInterest"] as const;

type TilingSpecificationsSchema = components["schemas"]["TilingSpecifications"];
/** Inputs, outputs and options of a tiling job. */
export interface TilingSpecifications extends TilingSpecificationsSchema {}

type TilingSpecificationsCreateSchema = components["schemas"]["TilingSpecificationsCreate"];
/** Inputs, outputs and options of a tiling job to create. Inferred: null stands for leaving a property out. */
export interface TilingSpecificationsCreate extends TilingSpecificationsCreateSchema {}

type TouchUpExportInputsSchema = components["schemas"]["TouchUpExportInputs"];
/** Inputs of a touch-up export job. */
export interface TouchUpExportInputs extends TouchUpExportInputsSchema {}

type TouchUpExportInputsCreateSchema = components["schemas"]["TouchUpExportInputsCreate"];
/** Inputs of a touch-up export job to create. Inferred: null stands for leaving a property out. */
export interface TouchUpExportInputsCreate extends TouchUpExportInputsCreateSchema {}

type TouchUpExportJobSchema = components["schemas"]["TouchUpExportJob"];
/** A touch-up export job. Exports tiles of a modeling reference, for retouching by hand. */
export interface TouchUpExportJob extends TouchUpExportJobSchema {}

type TouchUpExportJobCreateSchema = components["schemas"]["TouchUpExportJobCreate"];
/** A touch-up export job to create. Exports tiles of a modeling reference, for retouching by hand. */
export interface TouchUpExportJobCreate extends TouchUpExportJobCreateSchema {}

type TouchUpExportOptionsSchema = components["schemas"]["TouchUpExportOptions"];
/** Options of a touch-up export job. */
export interface TouchUpExportOptions extends TouchUpExportOptionsSchema {}

type TouchUpExportOptionsCreateSchema = components["schemas"]["TouchUpExportOptionsCreate"];
/** Options of a touch-up export job to create. Inferred: null stands for leaving a property out. */
export interface TouchUpExportOptionsCreate extends TouchUpExportOptionsCreateSchema {}

/** What a touch-up export job makes. The tiles to retouch. */
export type TouchUpExportOutputName = components["schemas"]["TouchUpExportOutputName"];

/** Every {@link TouchUpExportOutputName} that the specification names. */
export const touchUpExportOutputNames = ["touchUpData"] as const;

type TouchUpExportOutputsSchema = components["schemas"]["TouchUpExportOutputs"];
/** Outputs of a touch-up export job. */
export interface TouchUpExportOutputs extends TouchUpExportOutputsSchema {}

type TouchUpExportSpecificationsSchema = components["schemas"]["TouchUpExportSpecifications"];
/** Inputs, outputs and options of a touch-up export job. */
export interface TouchUpExportSpecifications extends TouchUpExportSpecificationsSchema {}

type TouchUpExportSpecificationsCreateSchema = components["schemas"]["TouchUpExportSpecificationsCreate"];
/** Inputs, outputs and options of a touch-up export job to create. Inferred: null stands for leaving a property out. */
export interface TouchUpExportSpecificationsCreate extends TouchUpExportSpecificationsCreateSchema {}

type TouchUpImportInputsSchema = components["schemas"]["TouchUpImportInputs"];
/** Inputs of a touch-up import job. */
export interface TouchUpImportInputs extends TouchUpImportInputsSchema {}

type TouchUpImportInputsCreateSchema = components["schemas"]["TouchUpImportInputsCreate"];
/** Inputs of a touch-up import job to create. */
export interface TouchUpImportInputsCreate extends TouchUpImportInputsCreateSchema {}

type TouchUpImportJobSchema = components["schemas"]["TouchUpImportJob"];
/** A touch-up import job. Imports retouched tiles into their modeling reference. There are no options. */
export interface TouchUpImportJob extends TouchUpImportJobSchema {}

type TouchUpImportJobCreateSchema = components["schemas"]["TouchUpImportJobCreate"];
/** A touch-up import job to create. Imports retouched tiles into their modeling reference. There are no options. */
export interface TouchUpImportJobCreate extends TouchUpImportJobCreateSchema {}

/** What a touch-up import job makes. A report of what was imported. */
export type TouchUpImportOutputName = components["schemas"]["TouchUpImportOutputName"];

/** Every {@link TouchUpImportOutputName} that the specification names. */
export const touchUpImportOutputNames = ["importInfo"] as const;

type TouchUpImportOutputsSchema = components["schemas"]["TouchUpImportOutputs"];
/** Outputs of a touch-up import job. */
export interface TouchUpImportOutputs extends TouchUpImportOutputsSchema {}

type TouchUpImportSpecificationsSchema = components["schemas"]["TouchUpImportSpecifications"];
/** Inputs and outputs of a touch-up import job. */
export interface TouchUpImportSpecifications extends TouchUpImportSpecificationsSchema {}

type TouchUpImportSpecificationsCreateSchema = components["schemas"]["TouchUpImportSpecificationsCreate"];
/** Inputs and outputs of a touch-up import job to create. */
export interface TouchUpImportSpecificationsCreate extends TouchUpImportSpecificationsCreateSchema {}

/** What is to be retouched. */
export type TouchUpLevel = components["schemas"]["TouchUpLevel"];

/** Every {@link TouchUpLevel} that the specification names. */
export const touchUpLevels = ["Geometry", "GeometryAndTexture"] as const;

/** How areas without texture are painted: completed from around, or in one colour, `untexturedColor`. */
export type UntexturedRepresentation = components["schemas"]["UntexturedRepresentation"];

/** Every {@link UntexturedRepresentation} that the specification names. */
export const untexturedRepresentations = ["InpaintingCompletion", "UniformColor"] as const;

type WaterConstraintsInputsSchema = components["schemas"]["WaterConstraintsInputs"];
/** Inputs of a water constraints job. */
export interface WaterConstraintsInputs extends WaterConstraintsInputsSchema {}

type WaterConstraintsInputsCreateSchema = components["schemas"]["WaterConstraintsInputsCreate"];
/** Inputs of a water constraints job to create. Inferred: null stands for leaving a property out. */
export interface WaterConstraintsInputsCreate extends WaterConstraintsInputsCreateSchema {}

type WaterConstraintsJobSchema = components["schemas"]["WaterConstraintsJob"];
/** A water constraints job. Finds water, such as rivers, lakes or the sea, in a modeling reference. The constraints it makes can be added with a `Constraints` job. */
export interface WaterConstraintsJob extends WaterConstraintsJobSchema {}

type WaterConstraintsJobCreateSchema = components["schemas"]["WaterConstraintsJobCreate"];
/** A water constraints job to create. Finds water, such as rivers, lakes or the sea, in a modeling reference. The constraints it makes can be added with a `Constraints` job. */
export interface WaterConstraintsJobCreate extends WaterConstraintsJobCreateSchema {}

type WaterConstraintsOptionsSchema = components["schemas"]["WaterConstraintsOptions"];
/** Options of a water constraints job. */
export interface WaterConstraintsOptions extends WaterConstraintsOptionsSchema {}

type WaterConstraintsOptionsCreateSchema = components["schemas"]["WaterConstraintsOptionsCreate"];
/** Options of a water constraints job to create. Inferred: null stands for leaving a property out. */
export interface WaterConstraintsOptionsCreate extends WaterConstraintsOptionsCreateSchema {}

/** What a water constraints job makes. The constraints found. */
export type WaterConstraintsOutputName = components["schemas"]["WaterConstraintsOutputName"];

/** Every {@link WaterConstraintsOutputName} that the specification names. */
export const waterConstraintsOutputNames = ["constraints"] as const;

type WaterConstraintsOutputsSchema = components["schemas"]["WaterConstraintsOutputs"];
/** Outputs of a water constraints job. */
export interface WaterConstraintsOutputs extends WaterConstraintsOutputsSchema {}

type WaterConstraintsSpecificationsSchema = components["schemas"]["WaterConstraintsSpecifications"];
/** Inputs, outputs and options of a water constraints job. */
export interface WaterConstraintsSpecifications extends WaterConstraintsSpecificationsSchema {}

type WaterConstraintsSpecificationsCreateSchema = components["schemas"]["WaterConstraintsSpecificationsCreate"];
/** Inputs, outputs and options of a water constraints job to create. Inferred: null stands for leaving a property out. */
export interface WaterConstraintsSpecificationsCreate extends WaterConstraintsSpecificationsCreateSchema {}
