package nl.speelveld.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkConf;

/// A standalone cluster on this machine: a master, two workers, an executor of one core in each,
/// started as JVMs of their own with the classpath of this test.
final class LocalCluster {
  private LocalCluster() {}

  static SparkConf settings() {
    String home = System.getenv().getOrDefault("SPARK_HOME", ".");
    try {
      Files.createDirectories(Path.of(home, "jars")); // Spark looks for it, and need find nothing
    } catch (IOException unwritable) {
      throw new UncheckedIOException("SPARK_HOME (" + home + ") cannot be made", unwritable);
    }
    return new SparkConf()
        .setMaster("local-cluster[2,1,1024]")
        .setAppName("speelveld test")
        .set("spark.executor.memory", "512m")
        .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .set("spark.executor.extraJavaOptions", "--enable-native-access=ALL-UNNAMED")
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.ui.enabled", "false");
  }
}
