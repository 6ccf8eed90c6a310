package nl.speelveld.report.story;

import nl.speelveld.runs.data.School;

/// Where a page leads from a school or a municipality. A report that is read from a disk leads
/// nowhere.
public interface Links {
  /// Address of the page of a school; empty where there is none.
  String school(School school);

  /// Address of the page of a municipality, by its code; empty where there is none.
  String municipality(String code);

  /// Leads nowhere.
  static Links none() {
    return new Links() {
      @Override
      public String school(School school) {
        return "";
      }

      @Override
      public String municipality(String code) {
        return "";
      }
    };
  }
}
