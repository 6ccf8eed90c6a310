package nl.speelveld.web.family;

import java.time.LocalDate;
import java.util.List;
import nl.speelveld.runs.choosing.WhatFor;
import nl.speelveld.runs.office.Child;
import nl.speelveld.runs.office.Requests;
import nl.speelveld.web.page.Page;
import nl.speelveld.web.visit.Form;

/// The page of the child.
///
/// @param head what stands above it
/// @param child the child
/// @param known what the rules look at
/// @param corrections what the family said was wrong
/// @param form what was typed
public record ChildModel(
    FamilyHead head,
    Child child,
    List<Known> known,
    List<Requests.Request> corrections,
    Form form) {
  public ChildModel {
    known = List.copyOf(known);
    corrections = List.copyOf(corrections);
  }

  /// Something that the rules look at.
  ///
  /// @param column name of the column
  /// @param value what we know
  /// @param whatFor what it is for
  public record Known(String column, String value, WhatFor whatFor) {
    /// What it is called: by the words of this room, else by the name of the column.
    public String label(Page page) {
      String key = "attribute." + column;
      return page.words().find(key).isPresent() ? page.say(key) : column;
    }

    /// What we know, as people say it: a day in words, several schools with commas.
    public String said(Page page) {
      if (value.isEmpty()) {
        return page.say("attribute.none");
      }
      if (whatFor.uses().contains(WhatFor.Use.TOGETHER)) {
        return page.say("attribute.yes"); // a name that says nothing
      }
      if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return page.numbers().date(LocalDate.parse(value));
      }
      String key = "attribute.value." + value;
      return page.words().find(key).isPresent() ? page.say(key) : value.replace("|", ", ");
    }
  }
}
