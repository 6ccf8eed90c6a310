package nl.speelveld.app;

import static nl.speelveld.report.text.Arg.arg;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.speelveld.runs.people.Account;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`: the web application. The first start, without accounts, prints a link that makes the
/// administrator.
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
  private static final Duration LINK_WORKS = Duration.ofHours(24);
  private static final String FIRST = "ADMINISTRATOR";
  private final Terminal terminal;

  @Mixin private ServeOptions options = new ServeOptions();

  @Option(names = "--data", paramLabel = "${bundle:label.folder}")
  private Optional<Path> data = Optional.empty();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    WebHouse.Chosen chosen =
        WebHouse.Chosen.of(options, terminal, data.orElseGet(terminal::defaultData));
    WebHouse house = WebHouse.open(chosen, terminal, (store, open) -> {});
    tell("serve.started", house.address());
    invite(house);
    waitForEnd(house);
    return ExitCode.DONE;
  }

  /// Serves until the process is told to end; then requests that run are finished first.
  static void waitForEnd(WebHouse house) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  house.close();
                  ended.countDown();
                }));
    ended.await();
  }

  /// Without anybody who can manage accounts a link on this terminal makes one.
  private void invite(WebHouse house) {
    Parts parts = house.parts();
    boolean managed =
        parts.store().accounts().all().stream()
            .anyMatch(its ->
                its.state() == Account.State.ACTIVE
                    && its.grants().contains(Grant.administrator()));
    if (managed) {
      return;
    }
    String secret = new Secrets(parts.random()).secret();
    Instant now = parts.clock().instant();
    parts
        .store()
        .accounts()
        .add(
            new Account(
                FIRST,
                "",
                "",
                List.of(Grant.administrator()),
                Account.State.INVITED,
                Optional.empty()));
    parts.store().accounts().keepLink(Secrets.key(secret), FIRST, now.plus(LINK_WORKS));
    tell("serve.first", house.address() + "/eerste-start/" + secret);
  }

  private void tell(String key, String address) {
    terminal.out().println(terminal.words().say(key, arg("address", address)));
    terminal.out().flush();
  }
}
