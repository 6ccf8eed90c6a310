package nl.speelveld.rounds.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.finding.FileFinding;
import nl.speelveld.rounds.yaml.Section;
import nl.speelveld.rounds.yaml.YamlFile;
import nl.speelveld.rounds.yaml.YamlValue;
import nl.speelveld.runs.enrolment.family.Name;
import nl.speelveld.runs.enrolment.family.OfficeDetails;
import nl.speelveld.runs.enrolment.family.OfficeDetails.RemedyRule;
import nl.speelveld.runs.enrolment.family.Remedy;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// Reads `office.yaml`: what the office says of itself in letters.
public final class OfficeFile {
  /// Name of the file.
  public static final String NAME = "office.yaml";

  private static final long LARGEST_LOGO = 300_000;

  private final Optional<Path> folder; // where a logo may be
  private final DataTable schools;
  private final Findings.Collector findings = Findings.collector();

  private OfficeFile(Optional<Path> folder, DataTable schools) {
    this.folder = folder;
    this.schools = schools;
  }

  /// What came of reading.
  public sealed interface Result {
    /// The details.
    record Read(OfficeDetails office) implements Result {}

    /// What is wrong with the file.
    record Refused(Findings findings) implements Result {}
  }

  /// Reads the file in the folder of a round.
  ///
  /// @param schools the schools of the round: each kind of school needs a road for who disagrees
  public static Result read(Path folder, DataTable schools) throws IOException {
    Path file = folder.resolve(NAME);
    OfficeFile reader = new OfficeFile(Optional.of(folder), schools);
    return Files.isRegularFile(file) ? reader.read(Files.readString(file)) : reader.missing();
  }

  /// Reads the text of the file, for who keeps it elsewhere than in a folder. A logo stands in the
  /// text itself then: see [Logo].
  ///
  /// @param text the text; empty where there is no file
  /// @param schools the schools of the round
  public static Result readText(String text, DataTable schools) {
    OfficeFile reader = new OfficeFile(Optional.empty(), schools);
    try {
      return text.isBlank() ? reader.missing() : reader.read(text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot be read", impossible);
    }
  }

  private Result missing() {
    findings.add(new FileFinding.FileMissing(Place.file(NAME)));
    return new Result.Refused(findings.toFindings());
  }

  private Result read(String text) throws IOException {
    YamlValue value = YamlFile.read(NAME, text, findings);
    if (findings.toFindings().hasErrors()) {
      return new Result.Refused(findings.toFindings());
    }
    Section all = Section.of(NAME, value, findings);
    Section letters = all.section("letters");
    all.end();
    OfficeDetails office = office(letters);
    letters.end();
    return findings.toFindings().hasErrors()
        ? new Result.Refused(findings.toFindings())
        : new Result.Read(office);
  }

  private OfficeDetails office(Section letters) throws IOException {
    return new OfficeDetails(
        sender(letters.section("sender")),
        name(letters, "round"),
        letters.text("publication"),
        new OfficeDetails.Dates(date(letters, "enrolBy"), date(letters, "secondRoundUntil")),
        remedies(letters.section("remedies")),
        letters.byName("seats", part -> name(part.section(), part.name())));
  }

  private OfficeDetails.Sender sender(Section section) throws IOException {
    OfficeDetails.Sender sender =
        new OfficeDetails.Sender(
            section.text("name"),
            section.texts("address"),
            name(section, "contact"),
            logo(section));
    section.end();
    return sender;
  }

  /// A text for both languages, or one for each.
  private static Name name(Section section, String part) {
    if (!(section.value(part) instanceof YamlValue.Fields)) {
      return Name.same(section.text(part));
    }
    Section both = section.section(part);
    Name name = new Name(both.text("nl"), both.text("en"));
    both.end();
    return name;
  }

  private static Optional<LocalDate> date(Section section, String part) {
    return section.has(part) ? Optional.of(section.date(part)) : Optional.empty();
  }

  private Optional<String> logo(Section section) throws IOException {
    Optional<String> file = section.findText("logo");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (Logo.isData(file.get())) {
      Optional<String> picture = Logo.findPicture(file.get());
      if (picture.isEmpty()) {
        findings.add(new FileFinding.Unreadable(Place.file("logo"), "PNG, JPEG"));
      }
      return picture;
    }
    Path inside = folder.orElse(Path.of("")).normalize();
    Path path = inside.resolve(file.get()).normalize();
    if (folder.isEmpty() || !path.startsWith(inside) || !Files.isRegularFile(path)) {
      findings.add(new FileFinding.FileMissing(Place.file(file.get())));
      return Optional.empty();
    }
    if (Files.size(path) > LARGEST_LOGO) {
      findings.add(
          new FileFinding.TooLarge(Place.file(file.get()), Files.size(path), LARGEST_LOGO));
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(path);
    if (!Logo.isPng(bytes)) {
      findings.add(new FileFinding.Unreadable(Place.file(file.get()), "PNG"));
      return Optional.empty();
    }
    return Optional.of(Base64.getEncoder().encodeToString(bytes));
  }

  private OfficeDetails.Remedies remedies(Section section) {
    String column = section.findText("column").orElse("");
    Map<String, RemedyRule> byKind =
        column.isEmpty()
            ? Map.of("", rule(section.section("all")))
            : section.byName("byKind", part -> rule(part.section().section(part.name())));
    checkKinds(section, column, byKind);
    section.end();
    return new OfficeDetails.Remedies(column, byKind);
  }

  private static RemedyRule rule(Section section) {
    String road =
        section.word("road", List.of("objection", "review", "complaint")).toUpperCase(Locale.ROOT);
    RemedyRule rule =
        new RemedyRule(
            Remedy.Road.valueOf(road),
            name(section, "body"),
            date(section, "until"),
            section.text("address"));
    section.end();
    return rule;
  }

  /// Each kind of school needs a road; else a letter would leave it out.
  private void checkKinds(Section section, String column, Map<String, RemedyRule> byKind) {
    if (column.isEmpty()) {
      return;
    }
    OptionalInt its = schools.findColumn(column);
    if (its.isEmpty()) {
      section.wrong("column", section.value("column"), String.join(", ", schools.columns()));
      return;
    }
    for (int row = 0; row < schools.rows(); row++) {
      String kind = schools.value(its.getAsInt(), row);
      if (!byKind.containsKey(kind)) {
        findings.add(new FileFinding.KindWithoutRoad(schools.place(row, column), kind));
      }
    }
  }
}
