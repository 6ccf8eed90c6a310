package nl.speelveld.web.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.speelveld.runs.office.Child;
import nl.speelveld.web.Browser;
import org.junit.jupiter.api.Test;

/// A child that moves takes no old distances along without anybody knowing.
class MovedChildTest extends RoundAtOffice {
  private static final String CHILD = HOME + "/kinderen/a001";

  private Child child() {
    return office.store().children().find(ID, "a001").orElseThrow();
  }

  private Map<String, String> details(Map<String, String> changed) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("naam", "Kind a001");
    fields.put("geboren", "1-5-2023");
    fields.put("adres", "Elzenpad 1");
    fields.put("email", "a001@voorbeeld.example");
    fields.put("taal", "nl");
    fields.put("afstanden", TypedDistances.written(child().metres()));
    fields.put("oude-afstanden", "");
    fields.putAll(changed);
    return fields;
  }

  private Browser.Answer keep(Map<String, String> changed) {
    return press(CHILD + "/wijzig", details(changed));
  }

  @Test
  void A01_another_address_with_the_old_distances_is_asked_about() {
    prepare();
    Map<String, Integer> old = child().metres();
    assertThat(old).containsEntry("Regenboog", 683); // as the file has it
    Browser.Answer asked = keep(Map.of("adres", "Verweg 9"));
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body())
        .contains("Het adres is veranderd, de afstanden niet", "Verweg 9", "Regenboog: 683");
    assertThat(child().metres()).isEqualTo(old);
    assertThat(child().person().lines()).containsExactly("Elzenpad 1");
  }

  @Test
  void A02_dropped_distances_are_missed_on_the_page_of_the_child() {
    prepare();
    assertThat(keep(Map.of("adres", "Verweg 9", "oude-afstanden", "wissen")).status())
        .isEqualTo(303);
    assertThat(child().metres()).isEmpty();
    assertThat(officer.get(CHILD).body())
        .contains("de oude afstanden zijn gewist", "Nog niet bekend");
    assertThat(keep(Map.of("afstanden", "Regenboog: 1250\nKompas 300 m")).status()).isEqualTo(303);
    assertThat(child().metres())
        .containsOnly(Map.entry("Regenboog", 1250), Map.entry("Kompas", 300));
    assertThat(officer.get(CHILD).body()).contains("Regenboog 1.250 m; Kompas 300 m");
  }

  @Test
  void A03_a_misspelt_address_is_put_right_without_a_move() {
    prepare();
    Map<String, Integer> old = child().metres();
    assertThat(keep(Map.of("adres", "Elzenpad 1a", "oude-afstanden", "zelfde")).status())
        .isEqualTo(303);
    assertThat(child().metres()).isEqualTo(old);
    assertThat(child().person().lines()).containsExactly("Elzenpad 1a");
    assertThat(keep(Map.of("adres", "Elzenpad 1a", "naam", "Merel")).status())
        .as("the same address asks nothing")
        .isEqualTo(303);
  }

  @Test
  void A04_a_line_that_names_no_school_of_the_round_is_told() {
    prepare();
    Browser.Answer told = keep(Map.of("adres", "Verweg 9", "afstanden", "Onbekend: 300"));
    assertThat(told.status()).isEqualTo(422);
    assertThat(told.body()).contains("Deze regel is niet te lezen", "Onbekend: 300");
    assertThat(TypedDistances.read("Het Kompas, 12\nKompas\n", Set.of("Het Kompas", "Kompas")))
        .isEqualTo(new TypedDistances(Map.of("Het Kompas", 12), List.of("Kompas")));
  }
}
