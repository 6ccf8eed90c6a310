/// The API described: as an OpenAPI document, as pages for people, as a table in our papers.
///
/// Open [nl.speelveld.web.api.described.OpenApi] first. All of it is made from the operations;
/// sentences stand in `api_nl.properties` and `api_en.properties`.
@NullMarked
package nl.speelveld.web.api.described;

import org.jspecify.annotations.NullMarked;
