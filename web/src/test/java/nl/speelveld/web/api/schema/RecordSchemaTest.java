package nl.speelveld.web.api.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.speelveld.web.api.AnswerShape;
import org.junit.jupiter.api.Test;

/// A record and its shape agree.
class RecordSchemaTest {
  enum Kind {
    SMALL_ONE,
    LARGE
  }

  record Inner(@Example("7") int count) {}

  record Outer(
      @Example(value = "GM0363", pattern = "GM[0-9]{4}") String code,
      Kind kind,
      Instant at,
      boolean open,
      @Example("ja") Optional<String> remark,
      List<Inner> parts) {}

  record Bare(String code) {}

  private static final Outer FULL =
      new Outer(
          "GM0001",
          Kind.SMALL_ONE,
          Instant.parse("2027-03-27T08:00:00Z"),
          true,
          Optional.of("nee"),
          List.of(new Inner(3)));

  @Test
  void A01_a_record_is_written_in_the_shape_that_is_derived_from_it() {
    assertThat(RecordJson.of(FULL))
        .hasToString(
            "{\"code\":\"GM0001\",\"kind\":\"small-one\",\"at\":\"2027-03-27T08:00:00Z\","
                + "\"open\":true,\"remark\":\"nee\",\"parts\":[{\"count\":3}]}");
    assertThat(faults(FULL)).isEmpty();
  }

  private static List<String> faults(Outer record) {
    return AnswerShape.of(RecordSchema.of(Outer.class)).faults(RecordJson.of(record));
  }

  @Test
  void A02_what_is_absent_has_no_field() {
    Outer without =
        new Outer("GM0001", Kind.LARGE, Instant.EPOCH, false, Optional.empty(), List.of());
    assertThat(RecordJson.of(without).has("remark")).isFalse();
    assertThat(faults(without)).isEmpty();
  }

  @Test
  void A03_a_text_that_does_not_fit_its_pattern_is_a_fault() {
    Outer wrong = new Outer("363", Kind.LARGE, Instant.EPOCH, false, Optional.empty(), List.of());
    assertThat(faults(wrong)).hasSize(1);
  }

  @Test
  void A04_the_example_of_a_shape_has_the_shape() {
    Schema shape = RecordSchema.of(Outer.class);
    assertThat(AnswerShape.of(shape).faults(SchemaJson.example(shape))).isEmpty();
  }

  @Test
  void A05_a_text_without_an_example_is_our_fault() {
    assertThatThrownBy(() -> RecordSchema.of(Bare.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("code")
        .hasMessageContaining("Bare");
  }
}
