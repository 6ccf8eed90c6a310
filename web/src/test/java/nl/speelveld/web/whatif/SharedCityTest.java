package nl.speelveld.web.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelveld.runs.data.Feature;
import nl.speelveld.runs.held.HeldMonitorData;
import nl.speelveld.runs.whatif.CityRequest;
import nl.speelveld.runs.whatif.WhatIfRequest;
import nl.speelveld.simulation.policy.Scenario;
import nl.speelveld.web.parts.Cities;
import nl.speelveld.web.parts.LongWork;
import org.junit.jupiter.api.Test;

/// Pages and programs begin with the same municipality, which is fitted once.
class SharedCityTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private final Cities cities = new Cities(HeldMonitorData.of(new SmallTown()), new LongWork());

  private Cities.Fitted find(CityRequest request) {
    return cities.find(request, LONG).orElseThrow();
  }

  @Test
  void A01_a_question_that_leaves_the_year_open_finds_what_an_exact_one_made() {
    Cities.Fitted page = find(CityRequest.of("GM0001"));
    Cities.Fitted program =
        find(
            new CityRequest(
                "GM0001", Optional.of(Feature.WEIGHT), OptionalInt.of(2016), CityRequest.ROOM));
    assertThat(program).isSameAs(page);
  }

  @Test
  void A02_with_other_room_it_is_another_city() {
    Cities.Fitted wide =
        find(new CityRequest("GM0001", Optional.empty(), OptionalInt.empty(), 1.5));
    assertThat(find(CityRequest.of("GM0001"))).isNotSameAs(wide);
  }

  @Test
  void A03_what_was_prepared_is_what_is_found_and_it_is_tested_once() {
    WhatIfRequest first = WhatIfRequest.of(List.of(new Scenario("", Asked.YEARS, List.of())));
    cities.prepare(CityRequest.of("GM0001"), first);
    Cities.Fitted.Ready ready = (Cities.Fitted.Ready) find(CityRequest.of("GM0001"));
    assertThat(ready.request().year()).hasValue(2016);
    assertThat(cities.findReproduction(ready, LONG).orElseThrow())
        .isSameAs(cities.findReproduction(ready, LONG).orElseThrow());
  }

  @Test
  void A04_why_a_municipality_cannot_begin_is_held_too() {
    assertThat(find(CityRequest.of("GM0002"))).isInstanceOf(Cities.Fitted.Cannot.class);
  }
}
