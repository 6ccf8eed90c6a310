package nl.speelveld.web.audit;

import static nl.speelveld.report.text.Arg.arg;

import nl.speelveld.matching.log.Act;
import nl.speelveld.web.page.Page;

/// Acts of a log in sentences.
///
/// @param page whose words are taken
record ActWords(Page page) {
  String of(Act act) {
    return switch (act) {
      case Act.Opened _ -> page.say("act.opened");
      case Act.Frozen _ -> page.say("act.frozen");
      case Act.Committed _ -> page.say("act.committed");
      case Act.Revealed _ -> page.say("act.revealed");
      case Act.Drawn(var kind) -> page.say("act.drawn." + kind.code());
      case Act.Assigned _ -> page.say("act.assigned");
      case Act.Published _ -> page.say("act.published");
      case Act.Withdrawn(var who) -> page.say("act.withdrawn", arg("who", who));
      case Act.CapacityChanged(var seats, var before, var after, _) ->
          page.say("act.seats", arg("seats", seats), arg("before", before), arg("after", after));
      case Act.HardshipPlaced(var who, var seats, _) ->
          page.say("act.hardship", arg("who", who), arg("seats", seats));
      case Act.LateApplied(var who, _) -> page.say("act.late", arg("who", who));
      case Act.MovedUp(var who, var seats) ->
          page.say("act.moved", arg("who", who), arg("seats", seats));
      case Act.SecondDraw _ -> page.say("act.secondDraw");
      case Act.SecondRound(var name) -> page.say("act.secondRound", arg("name", name));
      case Act.GaveUp(var who, var name) ->
          page.say("act.gaveUp", arg("who", who), arg("name", name));
    };
  }
}
