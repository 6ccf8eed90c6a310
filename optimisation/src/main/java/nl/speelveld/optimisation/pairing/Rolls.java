package nl.speelveld.optimisation.pairing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The question as plain arrays: counts summed over grades from the lowest up, so that a run of
/// grades is a difference of two.
final class Rolls {
  final int schools;
  final int grades;
  final double[][] inGroupUpTo; // [school][grade]: all grades below it
  final double[][] restUpTo;
  final double[] pupils;
  final double allInGroup;
  final double allRest;
  private final PairingQuestion question;
  private final Aim aim;

  Rolls(PairingQuestion question) {
    this.question = question;
    aim = question.rules().aim();
    schools = question.schools().size();
    grades = question.schools().getFirst().grades().size();
    inGroupUpTo = new double[schools][grades + 1];
    restUpTo = new double[schools][grades + 1];
    pupils = new double[schools];
    double a = 0;
    double b = 0;
    for (int school = 0; school < schools; school++) {
      List<SchoolRoll.Grade> list = question.schools().get(school).grades();
      for (int grade = 0; grade < grades; grade++) {
        inGroupUpTo[school][grade + 1] = inGroupUpTo[school][grade] + list.get(grade).inGroup();
        restUpTo[school][grade + 1] = restUpTo[school][grade] + list.get(grade).rest();
      }
      a += inGroup(school);
      b += rest(school);
      pupils[school] = inGroup(school) + rest(school);
    }
    allInGroup = a;
    allRest = b;
  }

  double inGroup(int school) {
    return inGroupUpTo[school][grades];
  }

  double rest(int school) {
    return restUpTo[school][grades];
  }

  double seats(int school) {
    return question.schools().get(school).seats();
  }

  double metres(int one, int other) {
    return question.schools().get(one).metresTo(question.schools().get(other));
  }

  double loss(double inGroup, double rest) {
    return aim.loss(inGroup, rest, allInGroup, allRest);
  }

  /// What a school adds to the loss as it is.
  double loss(int school) {
    return loss(inGroup(school), rest(school));
  }

  /// Which pairs are allowed; symmetric.
  boolean[][] allowed() {
    boolean[][] allowed = new boolean[schools][schools];
    switch (question.rules().who()) {
      case WhoMayJoin.Within(double metres) -> {
        for (int one = 0; one < schools; one++) {
          for (int other = 0; other < schools; other++) {
            allowed[one][other] = one != other && metres(one, other) <= metres;
          }
        }
      }
      case WhoMayJoin.Given(List<WhoMayJoin.Pair> pairs) -> {
        Map<String, Integer> number = new HashMap<>();
        for (int school = 0; school < schools; school++) {
          number.put(question.schools().get(school).name(), school);
        }
        for (WhoMayJoin.Pair pair : pairs) {
          int one = number.getOrDefault(pair.one(), -1);
          int other = number.getOrDefault(pair.other(), -1);
          if (one != other) {
            allowed[one][other] = true;
            allowed[other][one] = true;
          }
        }
      }
    }
    return allowed;
  }
}
