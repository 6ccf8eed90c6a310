package nl.speelveld.matching.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.speelveld.matching.canonical.CanonicalLine;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.table.finding.Findings;
import nl.speelveld.table.finding.Place;

/// The files of a folder as rows of fields, and what is wrong with them as files.
final class PublishedTables {
  static final String HASHES = "hashes.csv";
  static final String LOG = "log.csv";
  private static final Map<String, String> HEADERS = new LinkedHashMap<>();

  static {
    HEADERS.put("commitment.csv", "name,value");
    HEADERS.put("reveal.csv", "name,value");
    HEADERS.put("rules.csv", "name,value");
    HEADERS.put("seat-groups.csv", "seat-group,programme,draw,frozen-seats,seats");
    HEADERS.put("rates.csv", "seat-group,rate,type,percent");
    HEADERS.put("applicants.csv", "pseudonym,family,late");
    HEADERS.put("wishes.csv", "pseudonym,turn,rank,seat-group,programme,class,order,rates");
    HEADERS.put("leaves.csv", "leaf,salt,hash");
    HEADERS.put("numbers.csv", "draw,pseudonym,number,key");
    HEADERS.put("late-numbers.csv", "draw,pseudonym,number,key");
    HEADERS.put("assigned.csv", "pseudonym,seat-group,programme,rank,how");
    HEADERS.put("places.csv", "pseudonym,seat-group,programme,rank,how");
    HEADERS.put("cut-offs.csv", "seat-group,full,call,class,order,number");
    HEADERS.put("reserve-lists.csv", "seat-group,position,pseudonym,call,class,order,number");
    HEADERS.put(HASHES, "file,sha256");
    HEADERS.put(LOG, "number,time,act,about,detail,reason,payload,previous,hash");
  }

  private final Map<String, String> texts;
  private final Map<String, List<List<String>>> rows = new HashMap<>();
  private final Findings.Collector findings;
  private final Findings.Collector remarks = Findings.collector();

  private PublishedTables(Map<String, String> texts, Findings.Collector findings) {
    this.texts = texts;
    this.findings = findings;
  }

  static PublishedTables read(Map<String, String> texts, Findings.Collector findings) {
    PublishedTables tables = new PublishedTables(texts, findings);
    HEADERS.forEach(tables::readFile);
    if (!findings.toFindings().hasErrors()) {
      tables.checkHashes();
    }
    return tables;
  }

  private void readFile(String file, String header) {
    String text = texts.getOrDefault(file, "");
    if (text.isEmpty()) {
      findings.add(new PublishedFinding.FileMissing(Place.file(file)));
      return;
    }
    if (!text.startsWith(header + "\n") || !text.endsWith("\n")) {
      findings.add(new PublishedFinding.NotAsWritten(Place.file(file)));
      return;
    }
    int columns = header.split(",").length;
    List<List<String>> read = new ArrayList<>();
    String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
    for (int row = 1; row < lines.length; row++) {
      Optional<List<String>> fields =
          CanonicalLine.findFields(lines[row]).filter(its -> its.size() == columns);
      if (fields.isEmpty()) {
        findings.add(new PublishedFinding.NotAsWritten(Place.row(file, row + 1L))); // header is 1
      }
      read.add(fields.orElse(List.of()));
    }
    rows.put(file, read);
  }

  private void checkHashes() {
    Map<String, String> said = named(HASHES);
    for (String file : HEADERS.keySet()) {
      boolean isHashed = !file.equals(HASHES) && !file.equals(LOG);
      String hash = isHashed ? Sha256.ofText(text(file)).hex() : "";
      if (!said.getOrDefault(file, "").equals(hash)) {
        findings.add(new PublishedFinding.OtherHash(Place.file(file)));
      }
    }
    for (String file : said.keySet()) {
      if (!HEADERS.containsKey(file)) {
        findings.add(new PublishedFinding.BadValue(new Place(HASHES, 0, "file"), file));
      }
    }
  }

  String text(String file) {
    return texts.getOrDefault(file, "");
  }

  List<List<String>> rows(String file) {
    return rows.getOrDefault(file, List.of());
  }

  /// A file of names and values.
  Map<String, String> named(String file) {
    Map<String, String> values = new LinkedHashMap<>();
    List<List<String>> its = rows(file);
    for (int row = 0; row < its.size(); row++) {
      if (values.put(its.get(row).get(0), its.get(row).get(1)) != null) {
        findings.add(new PublishedFinding.NameTwice(Place.row(file, row + 1L)));
      }
    }
    return values;
  }

  /// A whole number without needless zeros; −1 and a finding where it is not.
  int number(Place place, String written) {
    if (!written.matches("0|[1-9]\\d{0,8}")) {
      findings.add(new PublishedFinding.BadValue(place, written));
      return -1;
    }
    return Integer.parseInt(written);
  }

  /// What must be right, else a finding about the value.
  boolean must(boolean right, Place place, String value) {
    if (!right) {
      findings.add(new PublishedFinding.BadValue(place, value));
    }
    return right;
  }

  Findings.Collector findings() {
    return findings;
  }

  /// What is wrong, but does not keep the folder from being proven.
  Findings.Collector remarks() {
    return remarks;
  }

  boolean isSound() {
    return !findings.toFindings().hasErrors();
  }
}
