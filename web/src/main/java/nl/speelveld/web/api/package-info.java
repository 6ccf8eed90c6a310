/// The API for programs: the same use cases as the pages, under `/v1/`.
///
/// Open [nl.speelveld.web.api.ApiTable] first: one table of operations, from which come the routes,
/// the OpenAPI document and the pages that describe it. Operations stand by what they are about in
/// `figures`, `indices`, `scenarios`, `rounds`, `office` and `catalogue`; `operation`, `schema` and
/// `answering` are what they are made of.
@NullMarked
package nl.speelveld.web.api;

import org.jspecify.annotations.NullMarked;
