package nl.speelveld.app.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.round.DataTable;
import nl.speelveld.rounds.table.CsvTable;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Rounds;
import nl.speelveld.table.finding.Findings;

/// A round of the sample municipality as its files have it, in the values of an office.
///
/// @param files the files of the office
/// @param children the children, by pseudonym
/// @param lists choices by pseudonym
record SampleRound(
    Map<String, String> files, List<Child> children, Map<String, List<String>> lists) {

  /// Reads the folder of a round.
  ///
  /// @param other a word that gives the children other pseudonyms; empty to leave them
  static SampleRound read(Path folder, String other) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : Rounds.OFFICE_FILES) {
      if (Files.isRegularFile(folder.resolve(name))) {
        files.put(name, Files.readString(folder.resolve(name)));
      }
    }
    Names names = new Names(other);
    return new SampleRound(files, children(folder, names), lists(folder, names));
  }

  /// Another pseudonym for each that there was: a child has one in one round and nowhere else.
  private record Names(String other) {
    private static final String LETTERS = "23456789BCDFGHJKLMNPQRSTVWXYZ";

    String of(String pseudonym) {
      if (other.isEmpty()) {
        return pseudonym;
      }
      String hex = Sha256.ofText(other + " " + pseudonym).hex();
      StringBuilder name = new StringBuilder();
      for (int at = 0; at < 6; at++) {
        int number = Integer.parseInt(hex.substring(4 * at, 4 * at + 4), 16);
        name.append(LETTERS.charAt(number % LETTERS.length()));
      }
      return name.toString();
    }
  }

  private static List<Child> children(Path folder, Names names) throws IOException {
    Map<String, Child.Person> people = people(folder);
    Map<String, Map<String, Integer>> metres = metres(folder);
    DataTable table = table(folder, "applicants.csv");
    List<Child> children = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      SequencedMap<String, String> attributes = new LinkedHashMap<>();
      for (int column = 1; column < table.columns().size(); column++) {
        attributes.put(table.columns().get(column), table.value(column, row));
      }
      String its = table.value(0, row);
      children.add(
          new Child(
              names.of(its),
              attributes,
              metres.getOrDefault(its, Map.of()),
              people.getOrDefault(its, new Child.Person("", "", List.of(), "nl", ""))));
    }
    return children;
  }

  private static Map<String, Child.Person> people(Path folder) throws IOException {
    DataTable table = table(folder, "families.csv");
    Map<String, Child.Person> people = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      String[] of = new String[table.columns().size()];
      for (int column = 0; column < of.length; column++) {
        of[column] = table.value(column, row);
      }
      people.put(
          of[0],
          new Child.Person(of[1], of[2], List.of(of[3], of[4] + "  " + of[5]), of[6], of[7]));
    }
    return people;
  }

  private static Map<String, Map<String, Integer>> metres(Path folder) throws IOException {
    Map<String, Map<String, Integer>> metres = new LinkedHashMap<>();
    if (Files.isRegularFile(folder.resolve("distances.csv"))) {
      DataTable table = table(folder, "distances.csv");
      for (int row = 0; row < table.rows(); row++) {
        metres
            .computeIfAbsent(table.value(0, row), its -> new LinkedHashMap<>())
            .put(table.value(1, row), Integer.parseInt(table.value(2, row)));
      }
    }
    return metres;
  }

  private static Map<String, List<String>> lists(Path folder, Names names) throws IOException {
    DataTable table = table(folder, "preferences.csv");
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (int row = 0; row < table.rows(); row++) { // the sample writes them in order of rank
      lists
          .computeIfAbsent(names.of(table.value(0, row)), its -> new ArrayList<>())
          .add(table.value(2, row));
    }
    return lists;
  }

  private static DataTable table(Path folder, String file) throws IOException {
    Findings.Collector findings = Findings.collector();
    DataTable table = CsvTable.read(file, Files.readAllBytes(folder.resolve(file)), findings);
    if (findings.toFindings().hasErrors()) {
      throw new IllegalStateException(
          "the sample's file (" + file + ") cannot be read: " + findings.toFindings());
    }
    return table;
  }
}
