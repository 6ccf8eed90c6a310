/// Points and outlines: GeoJSON in WGS84, web Mercator or RD, always given on in WGS84.
///
/// Open [GeoFile] first; [CoordinateSystem] tells which system coordinates are in and turns them
/// into the others. Imports `reading`, `tables`, JTS, proj4j and Jackson.
@NullMarked
package nl.speelveld.opendata.geo;

import org.jspecify.annotations.NullMarked;
