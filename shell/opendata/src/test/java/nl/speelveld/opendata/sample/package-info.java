/// Tests of the sample municipality: `SampleMunicipalityTest` (bytes, forms, calibration).
@NullMarked
package nl.speelveld.opendata.sample;

import org.jspecify.annotations.NullMarked;
