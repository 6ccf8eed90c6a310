package nl.speelveld.web.family;

import java.util.List;
import nl.speelveld.web.visit.Form;

/// The page on which staff finds the child of a family that asks for help.
///
/// @param form what was typed
/// @param found children with the name that was asked; for officers alone
/// @param mayAskNames whether this visitor may look a child up by name
/// @param isAsked whether a name was asked
public record HelpModel(Form form, List<Found> found, boolean mayAskNames, boolean isAsked) {
  public HelpModel {
    found = List.copyOf(found);
  }

  /// A child that was found.
  ///
  /// @param round id of the round
  /// @param title title of the round
  /// @param child pseudonym
  /// @param name name
  /// @param born day of birth
  public record Found(String round, String title, String child, String name, String born) {}
}
