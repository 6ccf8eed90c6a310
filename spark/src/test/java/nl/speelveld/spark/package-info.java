/// A cluster of two executors on this machine, each a JVM of its own: their digits are those of one
/// machine. [nl.speelveld.spark.SparkSweepTest] first, then what people start.
@NullMarked
package nl.speelveld.spark;

import org.jspecify.annotations.NullMarked;
