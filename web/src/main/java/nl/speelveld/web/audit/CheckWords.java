package nl.speelveld.web.audit;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.matching.proof.Property;
import nl.speelveld.matching.proof.Verdict;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Texts;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.web.page.Page;

/// Checks in words: first the files as such, then each promise.
final class CheckWords {
  private static final int SHOWN = 20;

  private final Page page;
  private final Texts properties;
  private final FindingTexts findings;

  CheckWords(Page page) {
    this.page = page;
    this.properties = Texts.of("nl/speelveld/matching/proof/properties", page.language());
    this.findings = FindingTexts.of(page.language());
  }

  List<ShownCheck> of(Proofs.Proven proven) {
    List<ShownCheck> all = new ArrayList<>(List.of(files(proven)));
    for (Property property : Property.values()) {
      all.add(
          new ShownCheck(
              property.code(),
              properties.say(property.code() + ".title"),
              properties.say(property.code() + ".sentence"),
              state(property, proven),
              said(property, proven),
              proven.report().map(report -> faults(report.of(property))).orElse(List.of())));
    }
    return all;
  }

  private ShownCheck files(Proofs.Proven proven) {
    boolean good = proven.report().isPresent() && !proven.findings().hasErrors();
    return new ShownCheck(
        "files",
        page.say("check.files"),
        page.say("check.files.text"),
        good ? ShownCheck.State.GOOD : ShownCheck.State.WRONG,
        page.say(good ? "check.files.good" : "check.files.wrong"),
        faults(proven.findings()));
  }

  private static ShownCheck.State state(Property property, Proofs.Proven proven) {
    if (isUnknown(property, proven)) {
      return ShownCheck.State.NOT_CHECKED;
    }
    return switch (proven.report().orElseThrow().of(property)) {
      case Verdict.Holds _ -> ShownCheck.State.GOOD;
      case Verdict.Broken _ -> ShownCheck.State.WRONG;
      case Verdict.NotChecked _ -> ShownCheck.State.NOT_CHECKED;
    };
  }

  private static boolean isUnknown(Property property, Proofs.Proven proven) {
    return proven.report().isEmpty()
        || (property == Property.V7_GUARANTEES && !proven.knowsPromises());
  }

  private String said(Property property, Proofs.Proven proven) {
    if (proven.report().isEmpty()) {
      return page.say("check.unread");
    }
    if (isUnknown(property, proven)) {
      return page.say("check.unknown");
    }
    return said(proven.report().get().of(property));
  }

  private String said(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Holds(_, long checks) when checks == 0 -> page.say("check.nothing");
      case Verdict.Holds(_, long checks) ->
          page.say("check.holds", arg("n", page.numbers().whole(checks)));
      case Verdict.Broken(_, var found) ->
          page.say("check.broken", arg("n", page.numbers().whole(found.count())));
      case Verdict.NotChecked _ -> page.say("check.notPromised");
    };
  }

  private List<String> faults(Verdict verdict) {
    return verdict instanceof Verdict.Broken(_, var found) ? faults(found) : List.of();
  }

  private List<String> faults(Findings found) {
    return found.kept().stream().limit(SHOWN).map(this::sentence).toList();
  }

  private String sentence(Finding finding) {
    return (findings.content(finding) + " " + findings.action(finding)).strip();
  }
}
