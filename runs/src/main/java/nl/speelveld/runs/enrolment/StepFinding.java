package nl.speelveld.runs.enrolment;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// Why a step of a round cannot be done. Codes E501 to E599.
public sealed interface StepFinding extends Finding {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// Rules, seats or lists are not those that were frozen.
  record NotAsFrozen(Place place, String frozen, String now) implements StepFinding {
    @Override
    public String code() {
      return "E501";
    }
  }

  /// A paper of an earlier step is not the one of which the log holds the fingerprint.
  record NotAsLogged(Place place, String act) implements StepFinding {
    @Override
    public String code() {
      return "E502";
    }
  }

  /// A paper of an earlier step is gone.
  record PaperMissing(Place place, String paper) implements StepFinding {
    @Override
    public String code() {
      return "E503";
    }
  }

  /// No applicant has this pseudonym.
  record NoSuchApplicant(Place place, String applicant) implements StepFinding {
    @Override
    public String code() {
      return "E504";
    }
  }

  /// No group of seats has this name.
  record NoSuchSeatGroup(Place place, String seatGroup, java.util.List<String> known)
      implements StepFinding {
    public NoSuchSeatGroup {
      known = java.util.List.copyOf(known);
    }

    @Override
    public String code() {
      return "E505";
    }
  }

  /// The applicant takes no part any more.
  record TakesNoPart(Place place, String applicant) implements StepFinding {
    @Override
    public String code() {
      return "E506";
    }
  }

  /// Nobody came late, or all who did were taken in.
  record NobodyLate(Place place) implements StepFinding {
    @Override
    public String code() {
      return "E507";
    }
  }

  /// Late applicants cannot be given a number under this kind of draw.
  record NoLateNumbers(Place place, String draw) implements StepFinding {
    @Override
    public String code() {
      return "E508";
    }
  }

  /// The step asks for one that was not done yet.
  record TooEarly(Place place, String needed) implements StepFinding {
    @Override
    public String code() {
      return "E509";
    }
  }

  /// Somebody else did a step at the same time.
  record DoneByAnother(Place place) implements StepFinding {
    @Override
    public String code() {
      return "E510";
    }
  }

  /// The log names an applicant or a group of seats that the round does not hold.
  record LogNamesStranger(Place place, String name) implements StepFinding {
    @Override
    public String code() {
      return "E511";
    }
  }

  /// Seats that levels of a school share cannot be parted into files of a second round.
  record SharedSeats(Place place, String school) implements StepFinding {
    @Override
    public String code() {
      return "E512";
    }
  }

  /// Seats of this round went to a second round; what happens to them happens there.
  record SecondRoundHeld(Place place, String round) implements StepFinding {
    @Override
    public String code() {
      return "E513";
    }
  }

  /// Grades that keep relatives together put other wishes first than the frozen lists do, so what
  /// is published could not be held against them, and a seat that comes free would part them again.
  record OtherWishesThanFrozen(Place place, String column) implements StepFinding {
    @Override
    public String code() {
      return "E514";
    }
  }
}
