package nl.speelveld.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.people.Session;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.admin.AdminRoutes;
import nl.speelveld.web.api.ApiRoutes;
import nl.speelveld.web.api.answering.Problems;
import nl.speelveld.web.audit.AuditRoutes;
import nl.speelveld.web.family.FamilyRoutes;
import nl.speelveld.web.front.FrontRoutes;
import nl.speelveld.web.monitor.MonitorRoutes;
import nl.speelveld.web.notary.NotaryRoutes;
import nl.speelveld.web.officer.OfficerRoutes;
import nl.speelveld.web.officer.rules.RulesRoutes;
import nl.speelveld.web.ops.Operating;
import nl.speelveld.web.ops.Trace;
import nl.speelveld.web.page.Frame;
import nl.speelveld.web.page.Templates;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.school.SchoolRoutes;
import nl.speelveld.web.security.Gate;
import nl.speelveld.web.security.Origins;
import nl.speelveld.web.security.RateLimits;
import nl.speelveld.web.security.Sizes;
import nl.speelveld.web.security.TokenDesk;
import nl.speelveld.web.security.Traffic;
import nl.speelveld.web.signin.EndedVisit;
import nl.speelveld.web.signin.SignInRoutes;
import nl.speelveld.web.visit.Door;
import nl.speelveld.web.visit.OwnCookies;
import nl.speelveld.web.visit.Refused;
import nl.speelveld.web.visit.Route;
import nl.speelveld.web.visit.Visit;
import nl.speelveld.web.whatif.WhatIfRoutes;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web application: the routes of all rooms behind one gate.
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int AT_THE_DOOR = 4096;
  private static final int AT_WORK = 64;
  private static final Duration FINISHING = Duration.ofSeconds(20);

  private final Operating operating;
  // why: a thousand at once each get a sixteenth of a connection, and all are late; in line the
  // first
  // are served at once and nobody waits in vain. Forms were read by then: who sends slowly stops
  // nobody
  private final Semaphore working = new Semaphore(AT_WORK, true);
  private final Parts parts;
  private final Gate gate;
  private final Templates templates = new Templates();
  private final StaticFiles files;
  private final Frame.Site site;
  private final MonitorRoutes monitor;
  private final WhatIfRoutes scenarios;
  private final List<Route> routes;
  private final Javalin server;

  private WebServer(Parts parts) {
    this.operating = new Operating(parts);
    this.parts = operating.parts().withHeldData();
    this.gate = gate(parts);
    this.files = new StaticFiles(parts.settings().operations().theme());
    this.site =
        new Frame.Site(
            parts.settings().name(),
            parts.settings().demo(),
            parts.settings().version(),
            files.name());
    this.monitor = new MonitorRoutes(parts);
    this.scenarios = new WhatIfRoutes(this.parts);
    this.routes = all();
    this.server = Javalin.create(this::configure);
  }

  private static Gate gate(Parts parts) {
    WebSettings settings = parts.settings();
    Traffic traffic = settings.operations().traffic();
    return new Gate(
        parts.sessions(),
        new TokenDesk(parts.store().tokens(), parts.clock()),
        new RateLimits(traffic, parts.clock()),
        new Gate.Rules(
            settings.isSecure(),
            new Origins(settings.address(), settings.host()),
            traffic,
            settings.operations().elsewhere().map(OidcSettings::origin)));
  }

  /// Starts it.
  public static WebServer start(Parts parts) {
    WebServer web = new WebServer(parts);
    web.server.start();
    web.operating.begin();
    web.scenarios.warmUp(); // first: it is one municipality, and the monitor are all of them
    web.monitor.warmUp();
    return web;
  }

  /// All routes, of all rooms.
  static List<Route> routes(Parts parts) {
    List<Route> all = new ArrayList<>();
    all.addAll(new FrontRoutes().routes());
    all.addAll(new SignInRoutes(parts).routes());
    all.addAll(new FamilyRoutes(parts).routes());
    all.addAll(new AuditRoutes(parts).routes());
    all.addAll(new AdminRoutes(parts).routes());
    all.addAll(new NotaryRoutes(parts).routes());
    all.addAll(new RulesRoutes(parts).routes()); // before the officer: `nieuw` is no round
    all.addAll(new OfficerRoutes(parts).routes());
    all.addAll(new SchoolRoutes(parts).routes());
    all.addAll(new ApiRoutes(parts).routes());
    return all;
  }

  /// What it serves.
  public List<Route> routes() {
    return List.copyOf(routes);
  }

  private List<Route> all() {
    List<Route> all = new ArrayList<>(operating.routes());
    all.add(files.route());
    all.addAll(routes(parts));
    all.addAll(scenarios.routes());
    all.addAll(monitor.routes());
    return all;
  }

  /// The port on which it listens.
  public int port() {
    return server.port();
  }

  /// Stops taking requests, lets those that run finish, and ends.
  @Override
  public void close() {
    operating.end();
    server.stop();
    operating.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = Sizes.FILE;
    config.http.defaultContentType = "text/html; charset=utf-8";
    config.router.ignoreTrailingSlashes = false;
    config.jetty.multipartConfig.maxFileSize(Sizes.FILE, SizeUnit.BYTES);
    // why: a list of children on a disk would outlive the request where the machine falls
    config.jetty.multipartConfig.maxInMemoryFileSize((int) Sizes.FILE, SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.addConnector(this::connector);
    config.jetty.modifyServer(its -> {
      its.setHandler(new GracefulHandler());
      its.setStopTimeout(FINISHING.toMillis());
    });
    config.requestLogger.http(operating::note);
    config.routes.before(gate::greet);
    routes.forEach(route -> register(config, route));
    config.routes.exception(Refused.class, (refused, context) -> refuse(context, refused.why()));
    config.routes.exception(
        HttpResponseException.class, (refused, context) -> refuse(context, why(refused)));
    config.routes.exception(Exception.class, (fault, context) -> apologise(context, fault));
    config.routes.error(
        404,
        context -> {
          if (context.result() == null || context.endpoints().lastHttpEndpoint() == null) {
            refuse(context, Refused.Why.NOT_FOUND);
          }
        });
  }

  // why a long queue: the usual one holds 50, and of a thousand browsers that come in the same
  // second
  // the others would find the door closed
  private ServerConnector connector(Server its, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(its, new HttpConnectionFactory(http));
    connector.setHost(parts.settings().host());
    connector.setPort(parts.settings().port());
    connector.setAcceptQueueSize(AT_THE_DOOR);
    return connector;
  }

  private void register(JavalinConfig config, Route route) {
    config.routes.addEndpoint(
        new Endpoint(route.method(), route.path(), context -> answer(context, route)));
    if (route.method().equals(HandlerType.GET) && !route.isForPrograms()) {
      // why: without it the framework says 200 to HEAD without asking anybody; the server leaves
      // the body out, and the API has its own
      config.routes.addEndpoint(
          new Endpoint(HandlerType.HEAD, route.path(), context -> answer(context, route)));
    }
  }

  private void answer(Context context, Route route) throws Exception {
    Gate.Admitted in;
    try {
      in = gate.admit(context, route);
    } catch (Refused refused) {
      if (refused.why() == Refused.Why.NOT_ALLOWED && sendToSignIn(context, route)) {
        return;
      }
      if (refused.why() == Refused.Why.STALE_FORM && tellThatItEnded(context, route)) {
        return;
      }
      throw refused;
    }
    Visit visit = visit(context, in.visitor(), in.session());
    if (route.isForProbes()) {
      route.answer().to(visit);
      return;
    }
    working.acquireUninterruptibly();
    try {
      route.answer().to(visit);
    } finally {
      working.release();
    }
  }

  /// Who only has to sign in is sent there, and back afterwards.
  private boolean sendToSignIn(Context context, Route route) {
    boolean known = parts.sessions().find(context).isPresent() || route.isForPrograms();
    if (known || !route.method().equals(HandlerType.GET)) {
      return false;
    }
    context.redirect(SignInRoutes.pathFor(route.door(), pathOf(context)));
    return true;
  }

  /// Who sends a form after the visit ended is told so, with what was typed; a form of somebody
  /// else's page is not shown to anybody.
  private boolean tellThatItEnded(Context context, Route route) {
    if (route.door() instanceof Door.Everybody
        || parts.sessions().find(context).isPresent()
        || gate.isFromElsewhere(context)) {
      return false;
    }
    boolean isPage =
        routes.stream()
            .anyMatch(
                its -> its.method().equals(HandlerType.GET) && its.path().equals(route.path()));
    Visit visit = visit(context, new Visitor.Stranger(), Optional.empty());
    EndedVisit.show(visit, route.door(), isPage ? context.path() : "");
    return true;
  }

  private Visit visit(Context context, Visitor visitor, Optional<Session> session) {
    Frame frame =
        new Frame(
            OwnCookies.of(context).find("taal").filter("en"::equals).isPresent()
                ? Language.EN
                : Language.NL,
            pathOf(context),
            visitor,
            () -> gate.guard(context, session),
            site);
    return new Visit(context, new Visit.Caller(visitor, parts.clock().instant(), frame), templates);
  }

  private static String pathOf(Context context) {
    String query = context.queryString();
    return context.path() + (query == null ? "" : "?" + query);
  }

  private void refuse(Context context, Refused.Why why) {
    if (Problems.isDueTo(context)) {
      Problems.tell(context, why, parts.secrets().id());
      return;
    }
    Optional<Session> session = parts.sessions().find(context);
    Visitor visitor = session.map(Session::visitor).orElseGet(Visitor.Stranger::new);
    Visit visit = visit(context, visitor, session);
    context.status(why.status());
    visit.show(
        "page/refused.jte",
        visit.page("page", "refused." + why.name() + ".title"),
        Map.of("why", why.name()));
  }

  /// What the server itself refuses, as we say it.
  private static Refused.Why why(HttpResponseException refused) {
    return switch (refused.getStatus()) {
      case 404, 405 -> Refused.Why.NOT_FOUND;
      case 413 -> Refused.Why.TOO_LARGE;
      case 429 -> Refused.Why.TOO_MANY;
      default -> Refused.Why.UNREADABLE;
    };
  }

  /// Our fault: the visitor gets a number to quote, the log has it with the fault, and neither has
  /// anything of a person.
  private void apologise(Context context, Exception fault) {
    String number = parts.secrets().id();
    LOG.atError()
        .addKeyValue("fault", number)
        .addKeyValue("trace", Trace.of(fault))
        .log("our fault");
    if (Problems.isDueTo(context)) {
      Problems.apologise(context, number);
      return;
    }
    Visit visit = visit(context, new Visitor.Stranger(), Optional.empty());
    context.status(500);
    visit.show("page/fault.jte", visit.page("page", "fault.title"), Map.of("number", number));
  }
}
