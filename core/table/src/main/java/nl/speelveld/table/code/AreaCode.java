package nl.speelveld.table.code;

import java.util.function.Function;

/// What is common to the area codes of CBS: two letters and a number that starts with the
/// municipality.
///
/// @param number the number in full length; empty where there is a fault
/// @param fault why there is no number; not looked at where there is one
record AreaCode(String number, CodeFault fault) {

  static AreaCode read(String text, String letters, String form) {
    String clean = Characters.clean(text);
    if (clean.isEmpty()) {
      return wrong(CodeFault.EMPTY);
    }
    boolean lettered = clean.startsWith(letters);
    String number = lettered ? clean.substring(2) : clean;
    // zeros get lost before digits that a spreadsheet took for a number; never after the letters
    if (!lettered && Characters.allDigits(number) && number.length() >= form.length() - 3) {
      number = Characters.padded(number, form.length());
    }
    if (number.length() != form.length()) {
      return wrong(CodeFault.WRONG_LENGTH);
    }
    if (!Characters.hasForm(number, form)) {
      return wrong(CodeFault.WRONG_CHARACTERS);
    }
    return number.startsWith("0000")
        ? wrong(CodeFault.OUT_OF_RANGE)
        : new AreaCode(number, CodeFault.EMPTY);
  }

  private static AreaCode wrong(CodeFault fault) {
    return new AreaCode("", fault);
  }

  <C> Reading<C> map(Function<String, C> make, String text) {
    return number.isEmpty()
        ? new Reading.Unreadable<>(text, fault)
        : new Reading.Code<>(make.apply(number));
  }
}
