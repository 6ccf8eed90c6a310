package nl.speelveld.matching.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.speelveld.matching.ExampleDraw;
import nl.speelveld.matching.ExampleRound;
import nl.speelveld.matching.canonical.Sha256;
import nl.speelveld.matching.canonical.Value256;
import nl.speelveld.matching.market.Market;
import nl.speelveld.table.finding.Findings;
import org.junit.jupiter.api.Test;

class SealedRoundTest {
  private final SealedRound sealed = ExampleRound.sealed(ExampleDraw.SINGLE);

  @Test
  void A01_every_fact_is_one_line_in_the_order_of_bytes() {
    assertThat(sealed.round().lines())
        .startsWith(
            "application,p-01,,1,\"De Regenboog, nabij\",De Regenboog,0,,,"
                + "1,\"De Regenboog, vrij\",De Regenboog,0,,,2,Het Café,Het Café,1,,")
        .contains(
            "application,p-04,twins-1,1,Het Café,Het Café,1,,,2,'t Koggeschip,'t Koggeschip,1,,")
        .endsWith(
            "application,p-07,,1,\"De Regenboog, vrij\",De Regenboog,0,,",
            "draw,lottery",
            "round,Example 2026",
            "rule,\"siblings, first\",yes",
            "rule,file,round.yaml",
            "seats,\"De Regenboog, nabij\",De Regenboog,,1",
            "seats,\"De Regenboog, vrij\",De Regenboog,,1",
            "seats,'t Koggeschip,'t Koggeschip,,1",
            "seats,Het Café,Het Café,,2");
  }

  @Test
  void A02_the_root_does_not_depend_on_the_order_of_input() {
    Market.Builder turned = Market.builder();
    turned.programme("'t Koggeschip", 1).programme("Het Cafe\u0301", 2).programme("De Regenboog");
    turned.seatGroup("De Regenboog, vrij", "De Regenboog", 1);
    turned.seatGroup("De Regenboog, nabij", "De Regenboog", 1);
    Market as = ExampleRound.market();
    int[] groups = {3, 2, 1, 0};
    for (int row = as.applicants() - 1; row >= 0; row--) {
      turned.applicant(as.applicant(row));
      for (int wish = as.from(row); wish < as.from(row + 1); wish++) {
        turned.wish(groups[as.seatGroup(wish)], as.priorityClass(wish), as.rank(wish));
      }
    }
    List<Rule> rules = new ArrayList<>(ExampleRound.RULES.reversed());
    Market market = turned.build();
    FrozenRound other =
        FrozenRound.of(
            "Example 2026",
            DrawKind.LOTTERY,
            rules,
            Families.none(market).with("twins-1", "p-05", "p-04"));
    assertThat(SealedRound.of(other, ExampleRound.SALTS).root()).isEqualTo(sealed.root());
  }

  @Test
  void A03_every_fact_moves_the_root() {
    Set<Value256> roots = new HashSet<>();
    Market market = ExampleRound.market();
    Families twins = Families.none(market).with("twins-1", "p-04", "p-05");
    roots.add(sealed.root());
    for (ExampleDraw kind : ExampleDraw.values()) {
      roots.add(ExampleRound.sealed(kind).root()); // single stands there already
    }
    roots.add(root("Example 2027", ExampleRound.RULES, twins));
    roots.add(root("Example 2026", ExampleRound.RULES.subList(0, 1), twins));
    roots.add(root("Example 2026", ExampleRound.RULES, Families.none(market)));
    Market moreSeats = market.withSeats(1, 1, 3, 1);
    roots.add(
        root("Example 2026", ExampleRound.RULES, new Families(moreSeats, twins.ofApplicant())));
    assertThat(roots).hasSize(10);
  }

  private static Value256 root(String name, List<Rule> rules, Families families) {
    return SealedRound.of(
            FrozenRound.of(name, DrawKind.LOTTERY, rules, families), ExampleRound.SALTS)
        .root();
  }

  @Test
  void A04_every_family_has_a_receipt_that_leads_to_the_root_and_to_no_other() {
    for (int applicant = 0; applicant < 7; applicant++) {
      Receipt receipt = sealed.receipt(applicant);
      assertThat(receipt.leadsTo(sealed.root())).isTrue();
      assertThat(receipt.leadsTo(ExampleRound.sealed(ExampleDraw.CYCLIC).root())).isFalse();
      Receipt changed =
          new Receipt(
              receipt.line().replace(",1,", ",2,"),
              receipt.salt(),
              receipt.leaf(),
              receipt.leaves(),
              receipt.path(),
              receipt.root());
      assertThat(changed.leadsTo(sealed.root())).isFalse();
    }
    assertThat(sealed.receipt(0).text())
        .startsWith(
            "name,value\nline,\"application,p-01,,1,\"\"De Regenboog, nabij\"\",De Regenboog,0,")
        .contains("\nleaf,0\nleaves,15\npath,");
  }

  @Test
  void A07_a_receipt_of_which_any_part_is_changed_leads_nowhere() {
    Receipt its = sealed.receipt(3);
    List<Value256> turned = its.path().reversed();
    List<Value256> shorter = its.path().subList(1, its.path().size());
    List<Value256> longer = new ArrayList<>(its.path());
    longer.add(Value256.ZERO);
    List<Receipt> tampered =
        List.of(
            with(its, its.line() + ",", its.salt(), its.leaf(), its.path()),
            with(its, sealed.receipt(2).line(), its.salt(), its.leaf(), its.path()),
            with(its, its.line(), Value256.ZERO, its.leaf(), its.path()),
            with(its, its.line(), its.salt(), its.leaf() + 1, its.path()),
            with(its, its.line(), its.salt(), its.leaf(), turned),
            with(its, its.line(), its.salt(), its.leaf(), shorter),
            with(its, its.line(), its.salt(), its.leaf(), longer));
    assertThat(its.leadsTo(sealed.root())).isTrue();
    assertThat(tampered).noneMatch(receipt -> receipt.leadsTo(sealed.root()));
  }

  private static Receipt with(
      Receipt its, String line, Value256 salt, int leaf, List<Value256> path) {
    return new Receipt(line, salt, leaf, its.leaves(), path, its.root());
  }

  @Test
  void A05_without_the_secret_nobody_can_guess_a_leaf_and_with_it_a_run_repeats() {
    assertThat(ExampleRound.sealed(ExampleDraw.SINGLE).root()).isEqualTo(sealed.root());
    SealedRound other = SealedRound.of(sealed.round(), Sha256.ofText("another secret"));
    Set<Value256> all = new HashSet<>();
    for (int leaf = 0; leaf < sealed.leaves(); leaf++) {
      all.add(sealed.leaf(leaf));
      all.add(other.leaf(leaf));
      all.add(sealed.salt(leaf));
      all.add(other.salt(leaf));
    }
    assertThat(all).hasSize(4 * 15);
  }

  @Test
  void A06_a_name_that_is_empty_unclean_or_there_twice_is_found_before_the_draw() {
    Market.Builder builder = Market.builder().programme("Noord", 1).programme("Zuid ", 1);
    builder.applicant("Andre\u0301").wish(0, 0, 1).applicant("").applicant("Andr\u00e9");
    Market market = builder.build();
    Families families = Families.none(market).with("a\nb", "");
    List<Rule> rules = List.of(new Rule("r", "x"), new Rule("r", "y "));
    Findings findings = FrozenRound.check("", DrawKind.LOTTERY, rules, families);
    assertThat(findings.kept())
        .extracting(
            finding -> finding.code() + " " + finding.place().file() + " " + finding.place().row())
        .containsExactly(
            "E301 round 0", // no name
            "E303 rules 2", // r twice
            "E302 rules 2", // its value ends with a blank
            "E302 programmes 2",
            "E302 seat-groups 2",
            "E301 applicants 2",
            "E303 applicants 3", // one name, two spellings
            "E302 applicants 2"); // the family
    assertThatThrownBy(() -> FrozenRound.of("", DrawKind.LOTTERY, rules, families))
        .hasMessageContaining("(8) errors");
  }
}
