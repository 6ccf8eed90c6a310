package nl.speelveld.report.whatif;

import static nl.speelveld.report.text.Arg.arg;

import java.util.ArrayList;
import java.util.List;
import nl.speelveld.report.answers.Answer;
import nl.speelveld.report.story.Block;
import nl.speelveld.report.story.SourcesBlock;
import nl.speelveld.report.text.Language;
import nl.speelveld.runs.whatif.Aspect;
import nl.speelveld.runs.whatif.Outcome;
import nl.speelveld.runs.whatif.WhatIfReport;

/// What scenarios would do, told: how well the model reproduces what was counted, what it cannot
/// show, what changes and by how much, school by school, and what each policy has to do with it.
public final class ScenarioStory {
  private ScenarioStory() {}

  /// The report in a language.
  public static Answer of(WhatIfReport report, Language language) {
    Telling telling = Telling.of(report, language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(ReproductionBlock.of(telling));
    blocks.add(EffectsBlock.of(telling));
    if (telling.outcomes().size() > 1) {
      blocks.add(OrderBlock.of(telling));
    }
    blocks.add(YearsBlock.of(telling));
    blocks.add(SchoolsBlock.of(telling));
    PartsBlock.find(telling).ifPresent(blocks::add);
    HangsBlock.find(telling).ifPresent(blocks::add);
    blocks.add(PoliciesBlock.of(telling));
    blocks.add(HowBlock.of(telling));
    blocks.add(
        SourcesBlock.of(
            report.basis(),
            report.told().findings(),
            telling.words(),
            telling.city().edition(),
            telling.city().base().groups()));
    return new Answer(
        "simulate",
        telling.say("whatif.title", arg("title", report.title()), telling.place()),
        ReproductionBlock.inOneLine(telling),
        blocks,
        ScenarioFigures.of(telling),
        telling.words());
  }

  /// The first scenario in four lines: reproduction, mix, distance, first choice.
  public static List<String> inShort(WhatIfReport report, Language language) {
    Telling telling = Telling.of(report, language);
    Outcome outcome = telling.outcomes().getFirst();
    return List.of(
        ReproductionBlock.inOneLine(telling),
        telling.say(
            "whatif.short.mix",
            arg("scenario", outcome.scenario().name()),
            arg("verdict", EffectsBlock.verdict(outcome, telling)),
            arg("change", telling.change(outcome.course(Aspect.SEGREGATION).change())),
            telling.years()),
        telling.say(
            "whatif.short.distance",
            arg("change", telling.kilometres(outcome.course(Aspect.KILOMETRES).change()))),
        telling.say(
            "whatif.short.first",
            arg("change", telling.points(outcome.course(Aspect.FIRST_CHOICE).change()))));
  }
}
