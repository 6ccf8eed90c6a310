package nl.speelveld.web.officer.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.speelveld.report.text.FindingTexts;
import nl.speelveld.report.text.Language;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Severity;

/// One remark about rules, in words, and the page on which it can be mended.
///
/// @param title what it is
/// @param content what follows from it
/// @param action what to do
/// @param isError whether a round with it is not drawn
/// @param path address of the page, behind that of the rules; empty for the rules as a whole
/// @param line line of the text where it stands, 0 for none
public record Advice(
    String title, String content, String action, boolean isError, String path, long line) {
  private static final Map<String, String> PAGES =
      Map.of(
          "priorities", Item.PRIORITY.path(),
          "types", Item.TYPE.path(),
          "seats", Item.PART.path(),
          "guarantees", Item.GUARANTEE.path(),
          "tieBreak", Section.DRAW.path(),
          "lists", Section.LISTS.path(),
          "calendar", Section.CALENDAR.path(),
          "mechanism", Section.MECHANISM.path(),
          "source", Section.ABOUT.path(),
          "title", Section.ABOUT.path());

  /// Findings in words, what stops a draw first; of those of one kind on one rule the first.
  public static List<Advice> of(Findings findings, Language language) {
    FindingTexts texts = FindingTexts.of(language);
    Map<List<String>, Finding> first = new LinkedHashMap<>();
    findings
        .kept()
        .forEach(finding ->
            first.putIfAbsent(
                List.of(finding.code(), finding.place().file(), finding.place().field()), finding));
    return first.values().stream()
        .sorted(Comparator.comparingInt(finding -> weight(finding.severity())))
        .map(finding -> of(finding, texts))
        .toList();
  }

  /// Every finding in words, in the order of the lines.
  static List<Advice> ofLines(Findings findings, Language language) {
    FindingTexts texts = FindingTexts.of(language);
    return findings.kept().stream()
        .sorted(Comparator.comparingLong(finding -> finding.place().row()))
        .map(finding -> of(finding, texts))
        .toList();
  }

  /// Remarks that say the same of several rules, together.
  ///
  /// @param all the remarks, which differ in their titles
  public record Group(List<Advice> all) {
    public Group {
      all = List.copyOf(all);
    }

    /// The first of them.
    public Advice first() {
      return all.getFirst();
    }
  }

  /// Remarks, those that say the same together.
  static List<Group> grouped(List<Advice> advice) {
    Map<List<Object>, List<Advice>> same = new LinkedHashMap<>();
    for (Advice its : advice) {
      same.computeIfAbsent(List.of(its.content, its.action, its.isError), key -> new ArrayList<>())
          .add(its);
    }
    return same.values().stream().map(Group::new).toList();
  }

  private static int weight(Severity severity) {
    return switch (severity) {
      case ERROR -> 0;
      case WARNING -> 1;
      case INFO -> 2;
    };
  }

  private static Advice of(Finding finding, FindingTexts texts) {
    String rule = finding.place().field().split("[ .]", 2)[0];
    String path =
        rule.equals("lists") && finding.place().field().endsWith("validWhen")
            ? Section.VALID.path()
            : PAGES.getOrDefault(rule, "");
    return new Advice(
        texts.title(finding),
        texts.content(finding),
        texts.action(finding),
        finding.severity() == Severity.ERROR,
        path,
        finding.place().row());
  }
}
