/// Time and memory: JMH benchmarks in process, and the tables that whole-process measurements read.
///
/// The timed programs count CPU seconds of the whole process, seven times in a row. CLASSPATH in
/// their Javadoc is the jar of `app` with the classes of this module and of `testkit`, after
/// `./build -q package -DskipTests`:
/// `app/target/speelveld.jar:benchmarks/target/classes:testkit/target/classes`.
@NullMarked
package nl.speelveld.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
