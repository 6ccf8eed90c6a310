package nl.speelveld.web.visit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.people.Visitor;
import nl.speelveld.web.page.Frame;
import nl.speelveld.web.page.Notice;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.page.Templates;

/// A request and its answer.
public final class Visit {
  private static final String NOTICE = "bericht";

  private final Context context;
  private final Caller caller;
  private final Templates templates;

  /// Who asks, when, and in what frame.
  ///
  /// @param visitor who
  /// @param now the time of the request
  /// @param frame the frame of the pages
  public record Caller(Visitor visitor, Instant now, Frame frame) {}

  /// A request.
  public Visit(Context context, Caller caller, Templates templates) {
    this.context = context;
    this.caller = caller;
    this.templates = templates;
  }

  /// The request as the server has it, for what this class does not offer.
  public Context context() {
    return context;
  }

  /// Who asks.
  public Visitor visitor() {
    return caller.visitor();
  }

  /// The time of the request.
  public Instant now() {
    return caller.now();
  }

  /// The language of the visitor.
  public Language language() {
    return caller.frame().language();
  }

  /// A named part of the address.
  public String param(String name) {
    return context.pathParam(name);
  }

  /// A value behind the question mark of the address; empty where there is none.
  public String query(String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  /// All values of a name behind the question mark.
  public List<String> queries(String name) {
    return context.queryParams(name);
  }

  /// What was typed.
  public Form form() {
    return Form.of(context.formParamMap());
  }

  /// A file that was handed in; empty where none was chosen.
  public Optional<UploadedFile> findFile(String field) {
    return Optional.ofNullable(context.uploadedFile(field)).filter(file -> file.size() > 0);
  }

  /// A page of a room.
  ///
  /// @param room name of the room, which is the name of its package and of its words: `family`
  /// @param title key of the title
  public Page page(String room, String title) {
    Page page = Page.of(caller.frame(), bundle(room), "");
    return titled(page, page.say(title));
  }

  /// A page of a room with a title of its own.
  public Page pageTitled(String room, String title) {
    return titled(Page.of(caller.frame(), bundle(room), ""), title);
  }

  private Page titled(Page page, String title) {
    Page its =
        new Page(
            page.frame(),
            page.words(),
            page.common(),
            title,
            page.crumbs(),
            page.problems(),
            page.notice());
    OwnCookies cookies = OwnCookies.of(context);
    String told = cookies.find(NOTICE).orElse("");
    if (!told.matches("[a-z]+\\.[A-Za-z0-9.-]+")) {
      return its;
    }
    cookies.take(NOTICE);
    return its.words().find(told).isPresent() || its.common().find(told).isPresent()
        ? its.withNotice(new Notice(Notice.Kind.OK, its.say(told)))
        : its;
  }

  /// `officer.rules` has its words in `nl/speelveld/web/officer/rules/rules_nl.properties`.
  private static String bundle(String room) {
    String last = room.substring(room.lastIndexOf('.') + 1);
    return "nl/speelveld/web/" + room.replace('.', '/') + "/" + last;
  }

  /// Shows a page.
  ///
  /// @param template `family/list.jte`
  /// @param model what stands on it
  public void show(String template, Page page, Map<String, ?> model) {
    context.html(templates.print(template, page, model));
  }

  /// Shows a form again, with what is wrong on top of it.
  public void showAgain(String template, Page page, Form form, Map<String, ?> model) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(template, page.withProblems(form.problems()), model);
  }

  /// Sends the visitor on after a change, so that a page that is loaded again changes nothing
  /// again.
  public void goTo(String path) {
    context.redirect(path, HttpStatus.SEE_OTHER);
  }

  /// Sends the visitor on, with a message above the next page.
  ///
  /// @param notice key of the message in the words of the room, or of the frame
  public void goTo(String path, String notice) {
    OwnCookies.of(context).give(NOTICE, notice, Duration.ofMinutes(1));
    goTo(path);
  }

  /// Gives a file to keep.
  ///
  /// @param name name under which it is kept
  /// @param type content type
  public void download(String name, String type, byte[] content) {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    context.result(content);
  }

  /// Gives a file that is written while it is made, so that nobody waits for the whole of it and
  /// none of it is held. What goes wrong on the way breaks the download off.
  ///
  /// @param type content type
  public void stream(String name, String type, Content content) throws IOException {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    try (OutputStream out = context.outputStream()) {
      content.writeTo(out);
    }
  }

  /// What writes a file.
  public interface Content {
    /// Writes it.
    void writeTo(OutputStream out) throws IOException;
  }

  /// Gives a text to look at.
  ///
  /// @param type content type
  public void text(String type, String content) {
    context.contentType(type + "; charset=utf-8").result(content);
  }
}
