package nl.speelveld.matching.lint;

import java.time.LocalDate;
import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// What is doubtful about rules. Codes E201 to E299; the texts stand in `findings_nl.properties`
/// and `findings_en.properties`.
public sealed interface LintFinding extends Finding {
  /// A priority or promise counts at the first place only, so that the true list may not be the
  /// best.
  record FirstPlaceOnly(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E201";
    }
  }

  /// A condition contradicts itself, so that nobody can meet it.
  record NobodyCan(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E202";
    }
  }

  /// Whoever meets a rule meets an earlier one too, so that nobody is in its class.
  record AlwaysEarlier(Place place, String rule, String earlier) implements LintFinding {
    @Override
    public String code() {
      return "E203";
    }
  }

  /// A rule gives priority to exactly those whom an earlier one does not.
  record Opposite(Place place, String rule, String earlier) implements LintFinding {
    @Override
    public String code() {
      return "E204";
    }
  }

  /// A type or priority counts nowhere.
  record NotUsed(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E205";
    }
  }

  /// The last seat may become two for twins, but nothing says who are twins.
  record NoTwinsKnown(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E206";
    }
  }

  /// A promise asks for a longer list than may be handed in.
  record PromiseToNobody(Place place, String rule, String level, int needed, int most)
      implements LintFinding {
    @Override
    public String code() {
      return "E207";
    }
  }

  /// A list that may be handed in is too short for a promise.
  record ShortListTrap(Place place, String rule, String level, int needed, int least)
      implements LintFinding {
    @Override
    public String code() {
      return "E208";
    }
  }

  /// A promise of a place near home holds only for who lists all schools near home, so that a
  /// family may list one that it does not want.
  record NearHomeAsksAll(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E209";
    }
  }

  /// A cyclic draw leaves neighbours on the list together.
  record WeakDraw(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E210";
    }
  }

  /// With a number per school families may wish to swap afterwards.
  record WouldSwap(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E211";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// A day of the calendar comes before the one that should precede it.
  record DaysOutOfOrder(Place place, String day, LocalDate date, String before)
      implements LintFinding {
    @Override
    public String code() {
      return "E212";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
  }

  /// A list cannot hold all schools, so that leaving out a popular one may pay.
  record ListsAreShort(Place place, int most, int programmes, int full) implements LintFinding {
    @Override
    public String code() {
      return "E221";
    }
  }

  /// Nobody in the data meets a rule.
  record NobodyHas(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E222";
    }
  }

  /// Everybody in the data meets a priority, so that it parts nobody.
  record EverybodyHas(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E223";
    }
  }

  /// Seats for a type are none after rounding.
  record EmptyQuota(Place place, String programme, String part) implements LintFinding {
    @Override
    public String code() {
      return "E224";
    }
  }

  /// As many seats as ask a programme: its quota binds nobody.
  record QuotaBindsNobody(Place place, String programme, String part, int asked, int seats)
      implements LintFinding {
    @Override
    public String code() {
      return "E225";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Not all who are promised a place can have one at once.
  record TooFewPlaces(Place place, String rule, int promised, int added) implements LintFinding {
    @Override
    public String code() {
      return "E226";
    }
  }

  /// Immediate acceptance: a popular first choice in vain costs the second one too.
  record PopularFirstCostsAll(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E213";
    }
  }

  /// Adaptive immediate acceptance: a popular first choice in vain costs a turn.
  record PopularFirstCostsTurns(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E214";
    }
  }

  /// Schools propose: a shorter list may bring a better place.
  record ShorterListMayPay(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E215";
    }
  }

  /// Stable improvement cycles: listing a school to trade with may pay.
  record SchoolsToTradeWith(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E216";
    }
  }

  /// Efficiency adjusted: a false list may pay, though hardly anybody can know how.
  record OthersListsCount(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E217";
    }
  }

  /// Top trading cycles: no false list helps, but somebody with priority may be passed over.
  record MayBePassedOver(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E218";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Serial dictatorship: priorities count for nothing.
  record PrioritiesCountNot(Place place, String rule) implements LintFinding {
    @Override
    public String code() {
      return "E219";
    }
  }

  /// Grade by grade: listing a school for the elder may help the younger.
  record ElderForTheYounger(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E220";
    }
  }

  /// Equals all get in: more than there are seats, and honest lists are not proven best.
  record EqualsOverSeats(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E227";
    }
  }

  /// Equals all stay out: seats stay empty, and honest lists are not proven best.
  record EqualsLeaveSeats(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E228";
    }
  }

  /// Twins over capacity: one child more at a seat group, and honest lists are not proven best.
  record TwinsBringSeats(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E229";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  /// Joint applications: there may be no outcome that is stable for all.
  record PairsMayBeSplit(Place place) implements LintFinding {
    @Override
    public String code() {
      return "E230";
    }
  }

  @Override
  default Severity severity() {
    return Severity.WARNING;
  }
}
