package nl.speelveld.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.speelveld.runs.people.Grant;
import nl.speelveld.runs.people.Role;
import nl.speelveld.web.parts.Contact;
import nl.speelveld.web.parts.MailSettings;
import nl.speelveld.web.parts.MetricsSettings;
import nl.speelveld.web.parts.OidcSettings;
import nl.speelveld.web.parts.Operations;
import nl.speelveld.web.parts.WebSettings;
import nl.speelveld.web.security.Traffic;

/// Makes of options and settings what the web application is told. The names of all settings stand
/// in docs/reference/settings.md.
final class ServeSettings {
  private static final int SMTP = 587;
  private final ServeOptions options;
  private final Settings settings;

  ServeSettings(ServeOptions options, Settings settings) {
    this.options = options;
    this.settings = settings;
  }

  /// Where the store is: a folder, or the address of a database.
  String store() {
    return options.store.orElseGet(() -> settings.or("store", "office"));
  }

  /// The file of the key; beside the folder of the store, never in it, for a copy of the store must
  /// not hold its key.
  Path key() {
    String usual = (store().startsWith("jdbc:") ? "office" : store()) + ".key";
    return options.key.orElseGet(() -> Path.of(settings.or("key", usual)));
  }

  /// Who signs in to a database, and with what.
  String user() {
    return settings.or("store.user", "speelveld");
  }

  /// With what the user of a database signs in.
  String password() {
    return settings.or("store.password", "");
  }

  /// What the pages are told.
  WebSettings web() {
    return new WebSettings(
        options.host.orElseGet(() -> settings.or("host", "127.0.0.1")),
        options.port.orElseGet(() -> settings.number("port", 8080)),
        options.address.or(() ->
            settings
                .find("address")
                .map(its -> Settings.read("address", its, URI::create, "https://..."))),
        options.name.orElseGet(() -> settings.or("name", "")),
        false,
        options.municipality.orElseGet(() -> settings.or("municipality", "")),
        Version.text(),
        operations());
  }

  private Operations operations() {
    return new Operations(
        new Traffic(settings.is("proxy"), settings.number("budget-factor", 1)),
        settings.find("oidc.issuer").map(this::elsewhere),
        mail(),
        new MetricsSettings(settings.is("metrics.open"), settings.find("metrics.token")),
        options.theme.or(() -> settings.find("theme").map(Path::of)),
        contact(),
        Optional.empty());
  }

  /// Whom the API and the catalogue name to be asked.
  private Contact contact() {
    Contact unknown = Contact.unknown();
    return new Contact(
        settings.or("contact.name", unknown.name()),
        settings.or("contact.email", unknown.email()),
        settings.or("contact.url", unknown.url()),
        settings.or("contact.publisher", unknown.publisher()));
  }

  private OidcSettings elsewhere(String issuer) {
    List<OidcSettings.Mapped> grants =
        Arrays.stream(settings.needed("oidc.grants").split(";"))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(text ->
                Settings.read(
                    "oidc.grants", text, ServeSettings::grant, "groep=officer@GM0363; ..."))
            .toList();
    return new OidcSettings(
        settings.or("oidc.name", issuer),
        Settings.read("oidc.issuer", issuer, URI::create, "https://..."),
        settings.needed("oidc.client-id"),
        settings.needed("oidc.secret"),
        settings.or("oidc.algorithm", "RS256"),
        settings.or("oidc.claim", "groups"),
        Arrays.stream(settings.or("oidc.acr", "").split("[\\s,;]+"))
            .filter(text -> !text.isEmpty())
            .toList(),
        grants);
  }

  /// `groep=officer@GM0363`, `groep=school@GM0363:00AB00`, `groep=administrator`.
  private static OidcSettings.Mapped grant(String text) {
    int is = text.lastIndexOf('=');
    String[] parts = text.substring(is + 1).split("[@:]", -1);
    Role role = Role.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
    return new OidcSettings.Mapped(
        text.substring(0, Math.max(0, is)).strip(),
        new Grant(
            role,
            parts.length > 1 ? parts[1].strip() : "",
            parts.length > 2 ? parts[2].strip() : ""));
  }

  private MailSettings mail() {
    String from = settings.or("mail.from", MailSettings.kept().from());
    Optional<MailSettings.Way> folder =
        settings.find("mail.folder").map(Path::of).map(MailSettings.Way.Folder::new);
    Optional<MailSettings.Way> server =
        settings
            .find("mail.host")
            .map(host ->
                new MailSettings.Way.Smtp(
                    host,
                    settings.number("mail.port", SMTP),
                    security(settings.or("mail.security", "starttls")),
                    settings.or("mail.user", ""),
                    settings.or("mail.password", "")));
    return new MailSettings(from, folder.or(() -> server).orElseGet(MailSettings.Way.Kept::new));
  }

  private static MailSettings.Security security(String word) {
    return Settings.read(
        "mail.security",
        word,
        its -> MailSettings.Security.valueOf(its.toUpperCase(Locale.ROOT)),
        "starttls, tls, none");
  }
}
