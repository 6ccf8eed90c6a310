package nl.speelveld.runs.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.ClassOffer;
import nl.speelveld.runs.data.Edition;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.data.School;
import nl.speelveld.runs.monitor.Meeting;
import nl.speelveld.runs.monitor.MonitorRequest;
import nl.speelveld.runs.monitor.Part;
import nl.speelveld.runs.monitor.Reference;
import nl.speelveld.runs.monitor.SecondaryOffer;
import nl.speelveld.runs.monitor.SecondaryOffer.Width;
import nl.speelveld.runs.place.Municipality;
import nl.speelveld.runs.place.Sector;
import nl.speelveld.runs.place.Urbanity;
import nl.speelveld.table.counts.UnitGroupCounts;
import org.junit.jupiter.api.Test;

class SmallPartsTest {
  @Test
  void A01_seats_always_add_up_to_24() {
    // .5/.5 of 24 = 12/12; thirds = 8/8/8; .51/.49 = 12.24/11.76 → 12 + 11, one left to .76
    assertThat(SeatsOf24.divide(List.of(.5, .5))).containsExactly(12, 12);
    assertThat(SeatsOf24.divide(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0))).containsExactly(8, 8, 8);
    assertThat(SeatsOf24.divide(List.of(.51, .49))).containsExactly(12, 12);
    assertThat(SeatsOf24.divide(List.of(.02, .98))).containsExactly(0, 24);
  }

  @Test
  void A02_a_class_shows_whom_an_average_pupil_meets() {
    // two schools of 100: 80/20 and 20/80. xPx = (80·.8 + 20·.2)/100 = .68 → 16.32 and 7.68 seats
    Meeting meeting =
        SeatsOf24.of(UnitGroupCounts.ofHeads(List.of("N", "Z"), List.of("g", "r"), 80, 20, 20, 80));
    assertThat(meeting.mirror()).containsExactly(12, 12);
    assertThat(meeting.classes().getFirst().shares().getFirst()).isCloseTo(.68, within(1e-12));
    assertThat(meeting.classes().getFirst().seats()).containsExactly(16, 8);
    assertThat(meeting.classes().getLast().seats()).containsExactly(8, 16);
  }

  @Test
  void A03_the_interval_of_a_share_stays_between_0_and_1() {
    // n = 10, x = 0: upper end z²/(n + z²) = 3.8415/13.8415 = .27753
    assertThat(Wilson.of(0, 10).low()).isZero();
    assertThat(Wilson.of(0, 10).high()).isCloseTo(.27753, within(1e-5));
    assertThat(Wilson.of(10, 10).high()).isCloseTo(1, within(1e-12));
    assertThat(Wilson.of(10, 10).low()).isCloseTo(1 - .27753, within(1e-5));
    assertThat(Wilson.of(0, 0).width()).isEqualTo(1);
  }

  @Test
  void A04_without_a_wish_the_feature_nearest_to_social_position_answers_newest_first() {
    List<Edition> editions =
        List.of(
            SmallWorld.edition(Feature.SCORE, 2019, "score"),
            SmallWorld.edition(Feature.WEIGHT, 2015, "weight"),
            SmallWorld.edition(Feature.WEIGHT, 2016, "weight"),
            SmallWorld.edition(Feature.NOAT, 2016, "noat"));
    List<Edition> held = EditionChoice.held(editions, Sector.PO, "GM0001");
    assertThat(held.getFirst().feature()).isEqualTo(Feature.SCORE); // newest first
    assertThat(EditionChoice.find(held, MonitorRequest.of(Sector.PO))).hasValue(editions.get(2));
    assertThat(EditionChoice.find(held, asked(Feature.NOAT, OptionalInt.empty())))
        .hasValue(editions.get(3));
    assertThat(EditionChoice.find(held, asked(Feature.WEIGHT, OptionalInt.of(2015))))
        .hasValue(editions.get(1));
    assertThat(EditionChoice.find(held, asked(Feature.INCOME, OptionalInt.empty()))).isEmpty();
    assertThat(EditionChoice.held(editions, Sector.VO, "")).isEmpty();
  }

  private static MonitorRequest asked(Feature feature, OptionalInt year) {
    return new MonitorRequest(Sector.PO, Optional.of(feature), year, Reference.MUNICIPALITY, 20, 1);
  }

  @Test
  void A05_categories_become_a_group_and_a_rest() {
    FocalGroup weight = FocalGroup.of(Feature.WEIGHT, List.of("0.00", "0.30", "1.20"));
    assertThat(weight.focal()).containsExactly(1, 2);
    assertThat(weight.others()).containsExactly(0);
    FocalGroup target = FocalGroup.of(Feature.TARGET_GROUP, List.of("ja", "nee", "onbekend"));
    assertThat(target.focal()).containsExactly(0);
    assertThat(target.leftOut()).containsExactly(2);
    FocalGroup level =
        FocalGroup.of(Feature.LEVEL, List.of("pro", "vmbo-t", "vmbo-t/havo", "havo/vwo", "vwo"));
    assertThat(level.focal()).containsExactly(0, 1, 2);
    assertThat(level.others()).containsExactly(3, 4);
  }

  @Test
  void A06_comparable_places_are_of_like_size_and_urbanity() {
    Municipality own = place("GM1", 100_000, Urbanity.STRONG);
    List<Municipality> others =
        List.of(
            own,
            place("GM2", 110_000, Urbanity.STRONG),
            place("GM3", 95_000, Urbanity.NOT_URBAN), // too different in urbanity
            place("GM4", 50_000, Urbanity.MODERATE),
            place("GM5", 190_000, Urbanity.VERY_STRONG),
            place("GM6", 100_000, Urbanity.UNKNOWN));
    // ratios: GM2 1.10, GM5 1.90, GM4 2.00
    assertThat(ComparablePlaces.of(own, others, Municipality::residents))
        .extracting(Municipality::code)
        .containsExactly("GM2", "GM5", "GM4");
  }

  private static Municipality place(String code, int residents, Urbanity urbanity) {
    return new Municipality(code, code, "P", residents, urbanity);
  }

  @Test
  void A07_schools_that_families_travel_to_have_an_exceptional_position() {
    assertThat(ExceptionalPosition.of(school("Reformatorisch", "Bij de Bron")))
        .isEqualTo("denomination");
    assertThat(ExceptionalPosition.of(school("Islamitisch", "X"))).isEqualTo("denomination");
    assertThat(ExceptionalPosition.of(school("Openbaar", "1e Montessorischool")))
        .isEqualTo("concept");
    assertThat(ExceptionalPosition.of(school("Protestants-Christelijk", "De Regenboog"))).isEmpty();
    assertThat(ExceptionalPosition.of(school("RK,PC,GV,RE,EV,AN,HI,I,J,AB", "Breed"))).isEmpty();
    assertThat(ExceptionalPosition.of(school("Openbaar", "Daltonschool Oost"))).isEmpty();
  }

  private static School school(String denomination, String name) {
    return new School(
        "00AA00", name, "GM1", "1000", "", "bo", denomination, "1", "", List.of(), 0, 0);
  }

  @Test
  void A08_levels_and_bridge_classes_are_read_from_the_words_of_the_register() {
    School wide = school("Openbaar", "Wide");
    List<ClassOffer> offers =
        List.of(
            new ClassOffer("00AA00", "Brugjaar 1-2", "Ljvb op VWO/HAVO/VMBO-Alle Lw", 1, 60),
            new ClassOffer("00AA00", "VWO", "VWO-GYMNASIUMSTROOM", 2, 40),
            new ClassOffer("00AA00", "HAVO lj 4-5", "HAVO Prf Cul/Maat", 4, 20),
            new ClassOffer("00AA00", "VWO lj 4-6", "VWO-ATH Prf Ec/Maat", 5, 30));
    SecondaryOffer offer = present(OfferOf.of(List.of(wide), offers));
    assertThat(offer.shareInBroadBridge()).isEqualTo(.6); // 60 of the 100 in years 1 and 2
    assertThat(offer.schools().getFirst().levels()).containsExactly("havo", "vwo");
    assertThat(offer.schools().getFirst().width()).isEqualTo(Width.NARROW);
    assertThat(offer.schools().getFirst().pupils()).isEqualTo(150);
  }

  static <T> T present(Part<T> part) {
    return switch (part) {
      case Part.Present<T>(T content) -> content;
      case Part.Absent<T>(Part.Why why) -> throw new AssertionError("absent: " + why);
    };
  }
}
