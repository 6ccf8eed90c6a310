package nl.speelveld.web.admin;

import static nl.speelveld.report.text.Arg.arg;

import java.net.URI;
import java.time.Duration;
import nl.speelveld.runs.office.Post;
import nl.speelveld.runs.people.Account;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.parts.Parts;
import nl.speelveld.web.security.Secrets;
import nl.speelveld.web.visit.Visit;

/// One-time links for who was invited. A link is shown once and mailed; only its hash is kept.
final class Invitations {
  private static final Duration WORKS = Duration.ofDays(7);

  private final Parts parts;

  Invitations(Parts parts) {
    this.parts = parts;
  }

  /// Makes a link for an account and mails it.
  ///
  /// @return the link
  String make(Visit visit, Page page, Account account) {
    String secret = parts.secrets().secret();
    parts.store().accounts().keepLink(Secrets.key(secret), account.id(), visit.now().plus(WORKS));
    String link = address(visit) + "/uitnodiging/" + secret;
    parts
        .store()
        .post()
        .keep(
            new Post.Mail(
                parts.secrets().id(),
                "",
                "",
                "invitation",
                account.email(),
                page.say("mail.subject"),
                page.say("mail.body", arg("name", account.name()), arg("link", link)),
                visit.now()));
    return link;
  }

  /// How others reach us. Not what the request calls us: that could be somebody else's name.
  private String address(Visit visit) {
    return parts
        .settings()
        .address()
        .map(URI::toString)
        .map(text -> text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
        .orElseGet(
            () -> "http://" + parts.settings().host() + ":" + visit.context().req().getLocalPort());
  }
}
