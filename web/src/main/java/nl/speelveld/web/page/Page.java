package nl.speelveld.web.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Language;
import nl.speelveld.report.text.Numbers;
import nl.speelveld.report.text.Texts;

/// A page, but for what stands on it. Immutable; each `with` gives a changed copy.
///
/// @param frame what is the same for all pages of this visitor
/// @param words the words of its room
/// @param common the words of the frame
/// @param title title and heading
/// @param crumbs the way to it, without the page itself
/// @param problems what is wrong with what was typed
/// @param notice what was just done
public record Page(
    Frame frame,
    Texts words,
    Texts common,
    String title,
    List<Crumb> crumbs,
    List<Problem> problems,
    Optional<Notice> notice) {
  private static final String COMMON = "nl/speelveld/web/page/page";

  public Page {
    crumbs = List.copyOf(crumbs);
    problems = List.copyOf(problems);
  }

  /// A page of a room.
  ///
  /// @param bundle path of the room's words: `nl/speelveld/web/family/family`
  /// @param title title and heading
  public static Page of(Frame frame, String bundle, String title) {
    return new Page(
        frame,
        Texts.of(bundle, frame.language()),
        Texts.of(COMMON, frame.language()),
        title,
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// The sentence of a key, from the words of the room, else of the frame.
  public String say(String key, Arg... args) {
    return (words.find(key).isPresent() ? words : common).say(key, args);
  }

  /// The language.
  public Language language() {
    return frame.language();
  }

  /// Numbers and dates as people write them.
  public Numbers numbers() {
    return common.numbers();
  }

  /// Whether the page stands in a part of the site.
  public boolean isUnder(String path) {
    return frame.path().startsWith(path);
  }

  /// A moment as people write it, by the clock of here: `27 maart 2027 om 09:00`.
  public String moment(Instant at) {
    return Moments.of(at, language());
  }

  /// The same with a step more on the way to it.
  public Page under(String text, String path) {
    List<Crumb> longer = new ArrayList<>(crumbs);
    longer.add(new Crumb(text, path));
    return new Page(frame, words, common, title, longer, problems, notice);
  }

  /// The same with what is wrong with what was typed.
  public Page withProblems(List<Problem> found) {
    return new Page(frame, words, common, title, crumbs, found, notice);
  }

  /// The same with a message.
  public Page withNotice(Notice its) {
    return new Page(frame, words, common, title, crumbs, problems, Optional.of(its));
  }
}
