package nl.speelveld.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.speelveld.choice.situation.RankedLists;
import nl.speelveld.choice.term.Places;
import nl.speelveld.choice.term.Term;
import nl.speelveld.choice.term.Utility;
import nl.speelveld.testkit.ReferenceVectors;

/// A central enrolment of the reference vectors: pupils, schools and lists.
record SchoolSample(
    ReferenceVectors vectors,
    List<Map<String, String>> pupils,
    List<Map<String, String>> schools,
    RankedLists lists) {

  static SchoolSample read(ReferenceVectors vectors, String name, String rankings) {
    List<Map<String, String>> schools = vectors.csv(name + ".schools.csv");
    List<int[]> lists = new ArrayList<>();
    for (Map<String, String> row : vectors.csv(rankings)) {
      lists.add(
          row.entrySet().stream()
              .filter(each -> each.getKey().startsWith("rank"))
              .mapToInt(each -> Integer.parseInt(each.getValue()) - 1)
              .filter(school -> school >= 0)
              .toArray());
    }
    return new SchoolSample(
        vectors, vectors.csv(name + ".pupils.csv"), schools, RankedLists.of(schools.size(), lists));
  }

  static SchoolSample read(ReferenceVectors vectors, String name) {
    return read(vectors, name, name + ".rankings.csv");
  }

  double[] ofPupil(String column) {
    return pupils.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  double[] ofSchool(String column) {
    return schools.stream().mapToDouble(row -> Double.parseDouble(row.get(column))).toArray();
  }

  Term dist() {
    return Term.distance(
        "dist",
        Places.of(ofPupil("x_km"), ofPupil("y_km")),
        Places.of(ofSchool("x_km"), ofSchool("y_km")));
  }

  Term quality() {
    return Term.ofAlternative("quality", ofSchool("quality"));
  }

  Term match() {
    double[] low = ofSchool("share_low");
    double[] high = IntStream.range(0, low.length).mapToDouble(s -> 1 - low[s]).toArray();
    int[] group = pupils.stream().mapToInt(row -> Integer.parseInt(row.get("low"))).toArray();
    return Term.ownShare("match", group, new double[][] {high, low});
  }

  Term sibling() {
    return Term.at(
        "sibling",
        pupils.stream().mapToInt(row -> Integer.parseInt(row.get("sibling_school")) - 1).toArray());
  }

  /// Distance, quality, own group, sibling.
  Utility utility() {
    double[] low = ofPupil("low");
    return Utility.of(
        dist(),
        dist().times("low", low),
        quality(),
        quality().times("low", low),
        match(),
        sibling());
  }

  /// The same with a constant for each school in place of quality.
  Utility withConstants() {
    double[] low = ofPupil("low");
    return Utility.of(
            dist(), dist().times("low", low), quality().times("low", low), match(), sibling())
        .withConstants(names(), 0);
  }

  /// Distance and quality, quality by score.
  Utility byScore() {
    return Utility.of(dist(), quality(), quality().times("score", ofPupil("score")));
  }

  List<String> names() {
    return IntStream.rangeClosed(1, schools.size()).mapToObj(at -> "school" + at).toList();
  }
}
