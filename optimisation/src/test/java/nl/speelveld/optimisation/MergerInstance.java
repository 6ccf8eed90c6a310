package nl.speelveld.optimisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import nl.speelveld.optimisation.pairing.Aim;
import nl.speelveld.optimisation.pairing.Mixing;
import nl.speelveld.optimisation.pairing.PairingQuestion;
import nl.speelveld.optimisation.pairing.SchoolRoll;
import nl.speelveld.optimisation.pairing.WhoMayJoin;

/// A file of schools with seats, grades and allowed pairs; its format stands in the reference file.
record MergerInstance(
    List<SchoolRoll> schools, List<WhoMayJoin.Pair> pairs, double leastShareOfRoll) {
  static MergerInstance read(Path file) {
    try (Scanner text = new Scanner(Files.readString(file)).useLocale(java.util.Locale.ROOT)) {
      int schools = text.nextInt();
      int grades = text.nextInt();
      double least = text.nextDouble();
      List<SchoolRoll> rolls = new ArrayList<>();
      for (int school = 0; school < schools; school++) {
        int seats = text.nextInt();
        int[] inGroup = text.tokens().limit(grades).mapToInt(Integer::parseInt).toArray();
        int[] rest = text.tokens().limit(grades).mapToInt(Integer::parseInt).toArray();
        List<SchoolRoll.Grade> list = new ArrayList<>();
        for (int grade = 0; grade < grades; grade++) {
          list.add(new SchoolRoll.Grade(inGroup[grade], rest[grade]));
        }
        rolls.add(new SchoolRoll("" + school, 0, 0, seats, list));
      }
      int count = text.nextInt();
      List<WhoMayJoin.Pair> pairs = new ArrayList<>();
      for (int pair = 0; pair < count; pair++) {
        pairs.add(new WhoMayJoin.Pair(text.next(), text.next()));
      }
      return new MergerInstance(rolls, pairs, least);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PairingQuestion question(int largestGroup, boolean feeder) {
    return new PairingQuestion(
        schools,
        new PairingQuestion.Rules(
            new WhoMayJoin.Given(pairs),
            new Mixing.GradeSplit(leastShareOfRoll, feeder),
            largestGroup,
            Aim.LEAST_DISSIMILARITY));
  }
}
