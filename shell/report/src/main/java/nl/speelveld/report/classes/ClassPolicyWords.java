package nl.speelveld.report.classes;

import static nl.speelveld.report.text.Arg.arg;

import java.util.List;
import java.util.Set;
import nl.speelveld.report.text.Arg;
import nl.speelveld.report.text.Phrases;
import nl.speelveld.runs.whatif.SecondaryTown;
import nl.speelveld.simulation.classes.ClassPolicy;

/// What a policy about classes does, said.
///
/// @param town whose locations and levels it names
/// @param words the words
record ClassPolicyWords(SecondaryTown town, Phrases words) {
  /// A policy in a sentence.
  String told(ClassPolicy policy) {
    return switch (policy) {
      case ClassPolicy.Broad(var locations, int years, var apart) ->
          say(
              "classes.policy.broad",
              arg("n", words.numbers().whole(locations.size())),
              arg("years", words.numbers().whole(years)),
              arg("apart", apart.isEmpty() ? say("classes.none") : levels(apart)));
      case ClassPolicy.Dakpan(var locations, int years, var apart) ->
          say(
              "classes.policy.dakpan",
              arg("n", words.numbers().whole(locations.size())),
              arg("years", words.numbers().whole(years)),
              arg("apart", apart.isEmpty() ? say("classes.none") : levels(apart)));
      case ClassPolicy.Campus(var locations) ->
          say(
              "classes.policy.campus",
              arg(
                  "names",
                  String.join(
                      ", ",
                      locations.stream().map(each -> town.locations().get(each).name()).toList())));
    };
  }

  private String levels(Set<Integer> numbers) {
    List<String> names = town.classes().levels();
    return String.join(
        ", ",
        numbers.stream().sorted().map(each -> say("classes.level." + names.get(each))).toList());
  }

  private String say(String key, Arg... args) {
    return words.say(key, args);
  }
}
