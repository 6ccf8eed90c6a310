/// Runs of a sweep on an Apache Spark cluster, with the digits that one machine gives.
///
/// Beside the house, not in it: a second place where things are wired, for who has a cluster. It is
/// built where somebody asks for it (`-Pspark`) and is never part of the runnable jar. What travels
/// is a question ([nl.speelveld.spark.SweepSource]); every machine makes its own city from its own
/// copy of the data, and proves first that it is the same. Open [nl.speelveld.spark.SparkSweep]
/// first; [nl.speelveld.spark.SimulateOnSpark] is what people start. May import `simulation`,
/// `runs`, `opendata`, `rounds` and `report`. On the classpath only: Spark has no modules.
@NullMarked
package nl.speelveld.spark;

import org.jspecify.annotations.NullMarked;
