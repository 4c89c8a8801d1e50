import { mustBe } from "@reality-apis/core";
import { isObject, propertyOf } from "./property.ts";

/**
 * The description that a client carries.
 *
 * @throws InvalidArgumentError for what is no client, as where the arguments have changed places.
 */
export function serviceOf<Service>(client: { readonly service: Service }): Service {
  mustBe("the first argument, made by a client package", isObject(propertyOf(client, "service")), "client", client);
  return client.service;
}
