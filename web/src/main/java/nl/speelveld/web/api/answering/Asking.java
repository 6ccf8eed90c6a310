package nl.speelveld.web.api.answering;

import static nl.speelveld.report.text.Arg.arg;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.speelveld.report.text.Language;
import nl.speelveld.web.api.operation.ApiFault;
import nl.speelveld.web.api.operation.Media;

/// In which form and language a caller wants the answer.
final class Asking {
  private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

  private Asking() {}

  /// The language that the caller likes best; Dutch where it likes none of ours.
  static Language language(Context context) {
    String header = context.header("Accept-Language");
    if (header == null || header.isBlank()) {
      return Language.NL;
    }
    try {
      Locale best = Locale.lookup(LanguageRange.parse(header), LANGUAGES);
      return best != null && best.equals(Locale.ENGLISH) ? Language.EN : Language.NL;
    } catch (IllegalArgumentException noHeader) {
      return Language.NL;
    }
  }

  /// The form that the caller likes best; of equals the first.
  ///
  /// @throws ApiFault 406 where it likes none
  static String form(Context context, List<Media> forms) {
    if (forms.isEmpty()) {
      return "";
    }
    List<Wanted> wanted = wanted(Optional.ofNullable(context.header("Accept")).orElse("*/*"));
    String best = "";
    double most = 0;
    for (Media form : forms) {
      double likes = likes(wanted, form.type());
      if (likes > most) {
        best = form.type();
        most = likes;
      }
    }
    if (best.isEmpty()) {
      throw new ApiFault(
          406,
          "form",
          arg("forms", forms.stream().map(Media::type).collect(Collectors.joining(", "))));
    }
    return best;
  }

  /// A range of media types and how much it is liked, 0 to 1.
  private record Wanted(String range, double likes) {
    int fits(String type) {
      if (range.equals(type)) {
        return 3;
      }
      if (range.endsWith("/*") && !range.equals("*/*")) {
        return type.startsWith(range.substring(0, range.length() - 1)) ? 2 : 0;
      }
      return range.equals("*/*") ? 1 : 0;
    }
  }

  private static List<Wanted> wanted(String header) {
    List<Wanted> all = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      double likes = 1;
      for (String word : words) {
        if (word.matches("q=[01](\\.[0-9]{0,3})?")) {
          likes = Double.parseDouble(word.substring(2));
        }
      }
      all.add(new Wanted(words[0], likes));
    }
    return all;
  }

  /// The range that says most about a type decides.
  private static double likes(List<Wanted> wanted, String type) {
    int closest = 0;
    double likes = 0;
    for (Wanted its : wanted) {
      int fits = its.fits(type);
      if (fits > closest) {
        closest = fits;
        likes = its.likes();
      }
    }
    return likes;
  }
}
