package nl.speelveld.web.ops;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/// What is counted and timed, in the text that Prometheus reads.
public final class Measures implements AutoCloseable {
  private static final Duration[] STEPS = {
    Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
    Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
    Duration.ofMillis(2500), Duration.ofSeconds(5), Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /// Nothing counted yet.
  public Measures() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /// A request that was answered.
  ///
  /// @param route pattern of its address, never the address
  /// @param took how long it took
  void answered(String method, String route, int status, Duration took) {
    Timer.builder("speelveld.requests")
        .description("Requests by route and status")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(took);
  }

  /// A list that was handed in.
  ///
  /// @param outcome `kept`, `overtaken` or `too_late`
  void listSaved(String outcome) {
    count("speelveld.lists.saved", "Lists that families handed in, by what came of it", outcome);
  }

  /// A message that was handed on, or not.
  ///
  /// @param outcome `sent`, `refused` or `away`
  void mail(String outcome) {
    count("speelveld.mail", "Mail by what came of it", outcome);
  }

  private void count(String name, String description, String outcome) {
    Counter.builder(name)
        .description(description)
        .tag("outcome", outcome)
        .register(registry)
        .increment();
  }

  /// Shows a number that changes.
  void gauge(String name, String description, Supplier<Number> value) {
    Gauge.builder(name, value).description(description).register(registry);
  }

  /// Everything, as Prometheus reads it.
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
