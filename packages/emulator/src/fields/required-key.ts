/** The names of an object type's properties that must be there. */
export type RequiredKey<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];

/** The names of those that may be left out. */
export type OptionalKey<T> = Exclude<keyof T, RequiredKey<T>>;
