package nl.speelveld.matching.proof;

import nl.speelveld.table.finding.Finding;
import nl.speelveld.table.finding.Place;
import nl.speelveld.table.finding.Severity;

/// Where a claim breaks a property, codes E41x for V1 to E49x for V9. They show rows, never a
/// pseudonym; a row of an applicant or a seat group counts from 1.
public sealed interface ProofFinding extends Finding {
  /// All of them keep an outcome from being published.
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// V1: somebody who goes after this applicant has a seat that this applicant ranked above the own
  /// place.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  /// @param inFavourOf row, counted from 1, of the one who goes after
  record PassedOver(Place place, String seatGroup, int inFavourOf) implements ProofFinding {
    @Override
    public String code() {
      return "E411";
    }
  }

  /// V2: a seat is empty that this applicant ranked above the own place.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  record EmptySeat(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E421";
    }
  }

  /// V3: more seats were given by the draw than there are.
  ///
  /// @param place row of the seat group
  /// @param seatGroup its name
  /// @param taken seats given
  /// @param seats seats there are
  record TooManySeats(Place place, String seatGroup, int taken, int seats) implements ProofFinding {
    @Override
    public String code() {
      return "E431";
    }
  }

  /// V3: somebody has a seat of one contingent, while one of an earlier contingent of the same
  /// programme was due.
  ///
  /// @param place row of the applicant
  /// @param seatGroup where the seat is
  /// @param due where it was due
  record OutOfTurn(Place place, String seatGroup, String due) implements ProofFinding {
    @Override
    public String code() {
      return "E432";
    }
  }

  /// V3: somebody has a seat of a contingent that is for others alone.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the contingent
  record OutsideAudience(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E433";
    }
  }

  /// V4: somebody has a seat that is not on the list, or for which they may not ask.
  ///
  /// @param place row of the applicant
  /// @param seatGroup where the seat is
  record NotOnList(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E441";
    }
  }

  /// V4: somebody has more than one seat.
  ///
  /// @param place row of the applicant
  /// @param seats how many
  record TwoSeats(Place place, int seats) implements ProofFinding {
    @Override
    public String code() {
      return "E442";
    }
  }

  /// V4: somebody withdrew, and has a seat.
  ///
  /// @param place row of the applicant
  /// @param seatGroup where the seat is
  record HasLeft(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E443";
    }
  }

  /// V4: a seat is given to an applicant, or at a seat group, that does not exist.
  ///
  /// @param place the seat, counted from 1 in the order of the claim
  /// @param applicant row of the applicant, counted from 1
  /// @param seatGroup row of the seat group, counted from 1
  record UnknownRow(Place place, int applicant, int seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E444";
    }
  }

  /// V5: somebody waits and is not on the reserve list.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  record MissingOnReserveList(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E451";
    }
  }

  /// V5: somebody is on a reserve list and does not wait for it.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  record DoesNotWait(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E452";
    }
  }

  /// V5: somebody stands on a reserve list behind one who goes after them.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  /// @param position where they stand
  record ReserveOrder(Place place, String seatGroup, int position) implements ProofFinding {
    @Override
    public String code() {
      return "E453";
    }
  }

  /// V5: somebody is on a reserve list twice.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  record TwiceOnReserveList(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E454";
    }
  }

  /// V5: there is not one reserve list for each seat group.
  ///
  /// @param place the reserve lists
  /// @param lists how many there are
  /// @param seatGroups how many there should be
  record ReserveListsMissing(Place place, int lists, int seatGroups) implements ProofFinding {
    @Override
    public String code() {
      return "E455";
    }
  }

  /// V6: a cut-off is not that of the seats that were given.
  ///
  /// @param place row of the seat group
  /// @param seatGroup its name
  /// @param said class and number as claimed
  /// @param found class and number as found
  record WrongCutOff(Place place, String seatGroup, String said, String found)
      implements ProofFinding {
    @Override
    public String code() {
      return "E461";
    }
  }

  /// V7: somebody was promised a place on the own list and has none.
  ///
  /// @param place row of the applicant
  /// @param guarantee name of the guarantee
  /// @param programmes how many programmes are on the list
  record NoPlaceOnList(Place place, String guarantee, int programmes) implements ProofFinding {
    @Override
    public String code() {
      return "E471";
    }
  }

  /// V7: somebody was promised a seat and has neither it nor a place ranked above it.
  ///
  /// @param place row of the applicant
  /// @param guarantee name of the guarantee
  /// @param programme the programme promised, the last of them where there are more
  record SeatNotGiven(Place place, String guarantee, String programme) implements ProofFinding {
    @Override
    public String code() {
      return "E472";
    }
  }

  /// V8: the log is broken.
  ///
  /// @param place the entry
  /// @param because code of what is wrong with it
  record LogRefused(Place place, String because) implements ProofFinding {
    @Override
    public String code() {
      return "E481";
    }
  }

  /// V8: an act is about an applicant or a seat group that does not exist.
  ///
  /// @param place the entry
  /// @param act the act
  record UnknownInLog(Place place, String act) implements ProofFinding {
    @Override
    public String code() {
      return "E482";
    }
  }

  /// V8: the seat of this applicant is not the one that follows from the acts.
  ///
  /// @param place row of the applicant
  /// @param said seat group as claimed, empty for none
  /// @param byActs seat group by the acts, empty for none
  record NotByActs(Place place, String said, String byActs) implements ProofFinding {
    @Override
    public String code() {
      return "E483";
    }
  }

  /// V8: a seat group has other seats than were frozen and changed in the log.
  ///
  /// @param place row of the seat group
  /// @param seatGroup its name
  /// @param said seats as claimed
  /// @param byActs seats by the acts
  record SeatsNotByActs(Place place, String seatGroup, int said, int byActs)
      implements ProofFinding {
    @Override
    public String code() {
      return "E484";
    }
  }

  /// V8: somebody was called to a seat past this applicant, who waits and goes first.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  /// @param inFavourOf row, counted from 1, of the one who was called
  record CalledPast(Place place, String seatGroup, int inFavourOf) implements ProofFinding {
    @Override
    public String code() {
      return "E485";
    }
  }

  /// V8: somebody is said to have withdrawn or come late, or not, against the log.
  ///
  /// @param place row of the applicant
  record StandingNotByActs(Place place) implements ProofFinding {
    @Override
    public String code() {
      return "E486";
    }
  }

  /// V9: the root, its leaves, the round or its kind of draw differ from what was published before
  /// the draw.
  ///
  /// @param place the commitment
  record NotTheRoot(Place place) implements ProofFinding {
    @Override
    public String code() {
      return "E491";
    }
  }

  /// V9: the secret is not the one whose hash was published.
  ///
  /// @param place the reveal
  record NotTheSecret(Place place) implements ProofFinding {
    @Override
    public String code() {
      return "E492";
    }
  }

  /// V9: a list or its classes differ from what was frozen.
  ///
  /// @param place row of the applicant
  record NotAsFrozen(Place place) implements ProofFinding {
    @Override
    public String code() {
      return "E493";
    }
  }

  /// V9: a lottery key does not follow from the seed.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group, empty for everywhere
  record WrongLotteryKey(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E494";
    }
  }

  /// V9: a number is not the place of its lottery key.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group, empty for everywhere
  /// @param number the number
  record WrongNumber(Place place, String seatGroup, int number) implements ProofFinding {
    @Override
    public String code() {
      return "E495";
    }
  }

  /// V9: somebody has no number, or more than one.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group, empty for everywhere
  record NumberMissing(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E496";
    }
  }

  /// V9: the key by which seats were given is not class and number of the applicant.
  ///
  /// @param place row of the applicant
  /// @param seatGroup the seat group
  record NotTheNumber(Place place, String seatGroup) implements ProofFinding {
    @Override
    public String code() {
      return "E497";
    }
  }
}
