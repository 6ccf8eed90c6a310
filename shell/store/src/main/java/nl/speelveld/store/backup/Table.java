package nl.speelveld.store.backup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table that is in every copy.
///
/// @param name its name
/// @param order columns of its primary key
/// @param counter the column that counts up by itself, where it has one
record Table(String name, List<String> order, Optional<String> counter) {
  /// All tables, each behind those that it refers to.
  static final List<Table> ALL =
      List.of(
          of("installation", "name"),
          of("account", "id"),
          of("account_grant", "account", "role", "municipality", "school"),
          of("api_token", "digest"),
          counted("sign_in_failure", "id", "id"),
          counted("access_entry", "id", "id"),
          counted("office_round", "ordinal", "id"),
          of("round_file", "round_id", "name"),
          of("round_secret_file", "round_id", "name", "part"),
          of("round_paper", "round_id"),
          of("round_act", "round_id", "number"),
          of("published_file", "round_id", "name"),
          of("destruction", "round_id"),
          of("destruction_count", "round_id", "held"),
          of("child", "round_id", "pseudonym"),
          of("child_code", "round_id", "child"),
          of("ranked_list", "round_id", "child", "revision"),
          of("seat_answer", "round_id", "programme"),
          of("written_in", "round_id", "child"),
          of("request", "round_id", "id"),
          of("mail", "id"),
          of("saved_scenario", "municipality", "name"));

  /// Tables that are in no copy: who was signed in signs in anew, and a link that was used since
  /// must not work again.
  static final List<String> LEFT_OUT = List.of("visit", "sign_in_link");

  private static Table of(String name, String... order) {
    return new Table(name, List.of(order), Optional.empty());
  }

  private static Table counted(String name, String counter, String... order) {
    return new Table(name, List.of(order), Optional.of(counter));
  }

  /// Names of all tables of a store.
  static List<String> names() {
    return Stream.concat(ALL.stream().map(Table::name), LEFT_OUT.stream()).toList();
  }

  /// Where its rows stand in a copy.
  String entry() {
    return "tables/" + name + ".jsonl";
  }
}
