/// Time and memory: JMH benchmarks in process, and the tables that whole-process measurements read.
@NullMarked
package nl.speelveld.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
